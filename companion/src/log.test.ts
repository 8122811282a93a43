import { describe, expect, it } from '@jest/globals';
import { AxiosError } from 'axios';
import { createLog, createRedactor } from './log.ts';
import { toTransportError } from './vendor/vendor-failure.ts';

const CANARY = 'canary-secret-value';

function logged(entry: object): string {
  const lines: string[] = [];
  createLog({ level: 'info', destination: { write: (line: string) => void lines.push(line) } }).info(entry);
  return lines.join('');
}

describe('createLog', () => {
  it('redacts secrets wherever they stand in what is logged', () => {
    for (const name of ['apiKey', 'password', 'clientSecret', 'token', 'access_token', 'Authorization', 'X-ApiKey']) {
      expect(logged({ [name]: CANARY })).not.toContain(CANARY);
      expect(logged({ config: { [name]: CANARY } })).not.toContain(CANARY);
      expect(logged({ request: { headers: { [name]: CANARY } } })).not.toContain(CANARY);
    }
  });

  it('logs an error with its code and causes, not the request that failed', () => {
    const cause = new AxiosError('connect ECONNREFUSED', 'ECONNREFUSED', undefined, {
      headers: { 'X-ApiKey': CANARY },
    });
    const line = logged({ err: toTransportError('onspring', 'get record', cause) });
    expect(line).toContain('"code":"VENDOR_UNREACHABLE"');
    expect(line).toContain('connect ECONNREFUSED');
    expect(line).not.toContain(CANARY);
    expect(logged({ err: cause })).not.toContain(CANARY);
  });
});

describe('createRedactor', () => {
  it('removes a secret from any text, raw, in JSON and in a URL, the longer one first', () => {
    const clean = createRedactor(['pass"word/1', 'pass"word/1-longer', 'abc']);
    const texts = [
      'failed for pass"word/1.',
      JSON.stringify({ message: 'failed for pass"word/1-longer' }),
      `https://x.example/?p=${encodeURIComponent('pass"word/1')}`,
    ];
    for (const text of texts) expect(clean(text)).not.toMatch(/word|longer/);
    // Too short to tell from ordinary words.
    expect(clean('abc')).toBe('abc');
  });

  it('guards lines in which a secret stands where no name tells', () => {
    const lines: string[] = [];
    const destination = { write: (line: string) => void lines.push(line) };
    const log = createLog({ level: 'trace', secrets: [CANARY], destination });
    log.info(`in the message: ${CANARY}`);
    log.child({ deep: { list: [CANARY] } }).warn({ [CANARY]: 1 });
    log.error({ err: new Error(`thrown with ${CANARY}`, { cause: new Error(CANARY) }) });
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toContain(CANARY);
  });
});
