import { describe, expect, it } from '@jest/globals';
import { AxiosError } from 'axios';
import { createLog } from './log.ts';
import { toTransportError } from './vendor/vendor-failure.ts';

const CANARY = 'canary-secret-value';

function logged(entry: object): string {
  const lines: string[] = [];
  createLog('info', { write: (line: string) => void lines.push(line) }).info(entry);
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
