import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VendorError } from '../errors.ts';
import { toTarget } from './target.ts';

const call = { vendor: 'servicenow', operation: 'test' } as const;

describe('toTarget', () => {
  it('joins base and path, with or without a prefix', () => {
    expect(toTarget({ ...call, baseUrl: 'https://a.example', path: '/x/1' })).toBe('https://a.example/x/1');
    expect(toTarget({ ...call, baseUrl: 'https://a.example/api', path: '/x/%20' })).toBe('https://a.example/api/x/%20');
  });

  it.each([
    '//evil.example/x',
    '@evil.example/',
    '.evil.example/',
    ':8443/x',
    'https://evil.example',
    '/a/../b',
    '/..',
    '/%2e%2e/b',
    '/\\evil.example',
    '/x?y=1',
    '/x#y',
    '',
  ])('refuses %p', (path) => {
    expect(() => toTarget({ ...call, baseUrl: 'https://a.example', path })).toThrow(VendorError);
  });

  it('reaches the configured host or nothing, whatever the path', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        try {
          expect(new URL(toTarget({ ...call, baseUrl: 'https://a.example', path })).origin).toBe('https://a.example');
        } catch (error) {
          expect(error).toMatchObject({ code: 'OUTBOUND_REFUSED' });
        }
      }),
    );
  });
});

describe('the way out', () => {
  it('is one: no other file can open a connection to a vendor', () => {
    const files = globSync('**/*.ts', { cwd: 'companion/src' }).filter((file) => !file.endsWith('.test.ts'));
    const dialing = files.filter((file) =>
      /from 'axios'|from 'node:(http2?|https|tls|dgram)'|from 'undici'|\bfetch\((?!\))|globalThis\.fetch/.test(
        readFileSync(`companion/src/${file}`, 'utf8'),
      ),
    );
    expect(files.length).toBeGreaterThan(30);
    // The command line asks the companion on its own machine, with the companion's own token.
    expect(dialing.sort()).toEqual(['cli/companion-client.ts', 'vendor/vendor-http.ts']);
  });
});
