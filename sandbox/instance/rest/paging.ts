import type { RestCall } from './rest-call.ts';

export interface Page {
  readonly limit: number;
  readonly offset: number;
  readonly total: number;
}

const pageUrl = (call: RestCall, limit: number, offset: number): string => {
  const url = new URL(`${call.origin}${call.path}`);
  for (const [name, value] of call.query) {
    if (name !== 'sysparm_offset' && name !== 'sysparm_limit') url.searchParams.append(name, value);
  }
  url.searchParams.set('sysparm_limit', String(limit));
  url.searchParams.set('sysparm_offset', String(offset));
  return url.href;
};

/**
 * The `Link` header of a list (servicenow-instance.md 2.4): `first` and `last` always, `prev` after the first page,
 * `next` while more rows exist.
 */
export const toLinkHeader = (call: RestCall, { limit, offset, total }: Page): string => {
  const size = Math.max(limit, 1);
  const last = total === 0 ? 0 : Math.floor((total - 1) / size) * size;
  const links: [string, number][] = [];
  if (offset + limit < total) links.push(['next', offset + limit]);
  if (offset > 0) links.push(['prev', Math.max(0, offset - limit)]);
  links.push(['first', 0], ['last', last]);
  return links.map(([rel, at]) => `<${pageUrl(call, limit, at)}>;rel="${rel}"`).join(',');
};
