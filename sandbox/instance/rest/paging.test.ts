import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseLinks } from './fixtures/link-header.ts';
import { createCall } from './fixtures/rest-call.ts';
import { toLinkHeader } from './paging.ts';

const call = createCall('http://host/api/now/table/incident?sysparm_query=active=true^state=1&sysparm_limit=2');

describe('Link header (servicenow-instance.md 2.4)', () => {
  it('repeats the parameters, absolute, with another offset', () => {
    const links = parseLinks(toLinkHeader(call, { limit: 2, offset: 2, total: 5 }));
    expect(Object.keys(links)).toEqual(['next', 'prev', 'first', 'last']);
    const next = new URL(links['next'] ?? '');
    expect(next.origin).toBe('http://host');
    expect(next.searchParams.get('sysparm_query')).toBe('active=true^state=1');
    expect(next.searchParams.get('sysparm_offset')).toBe('4');
  });

  it('following next visits every row once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 300 }), (limit, total) => {
        let seen = 0;
        let offset: number | null = 0;
        while (offset !== null) {
          seen += Math.min(limit, total - offset);
          const next: string | undefined = parseLinks(toLinkHeader(call, { limit, offset, total }))['next'];
          offset = next === undefined ? null : Number(new URL(next).searchParams.get('sysparm_offset'));
        }
        expect(seen).toBe(total);
      }),
    );
  });
});
