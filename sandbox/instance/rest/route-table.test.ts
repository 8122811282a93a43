import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRouteTable } from './route-table.ts';

describe('route table (servicenow-instance.md 9.1)', () => {
  it('prefers the template with more literal segments, whatever the order of adding', () => {
    const routes = createRouteTable<string>();
    routes.add('GET', '/a/{x}', 'parameter');
    routes.add('GET', '/a/b', 'literal');
    expect(routes.match('GET', '/a/b')).toMatchObject({ target: 'literal' });
    expect(routes.match('GET', '/a/c')).toMatchObject({ target: 'parameter', params: { x: 'c' } });
  });

  it('tells an unknown path from a wrong method', () => {
    const routes = createRouteTable<string>();
    routes.add('GET', '/a', 'get');
    expect(routes.match('POST', '/a')).toBe('wrong_method');
    expect(routes.match('GET', '/b')).toBeNull();
  });

  it('decodes parameters as they were encoded', () => {
    const routes = createRouteTable<string>();
    routes.add('GET', '/a/{x}', 'one');
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const found = routes.match('GET', `/a/${encodeURIComponent(text)}`);
        expect(found).toMatchObject({ params: { x: text } });
      }),
    );
  });

  it('never throws on arbitrary paths', () => {
    const routes = createRouteTable<string>();
    routes.add('GET', '/a/{x}', 'one');
    fc.assert(fc.property(fc.string(), (path) => void routes.match('GET', path)));
  });
});
