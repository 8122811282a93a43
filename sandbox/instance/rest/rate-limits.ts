import type { Instance, Session, Values } from '../types.ts';
import { RestError } from './rest-error.ts';

const HOUR_MS = 3_600_000;

/** One row of `sys_rate_limit_rules`. Column names beyond `name`, `active` and `user` are (C). */
interface Rule {
  readonly sysId: string;
  /** Paths that begin with it are governed; `''`: all. */
  readonly prefix: string;
  /** `''`: every method. */
  readonly method: string;
  readonly limit: number;
  readonly userId: string;
  readonly role: string;
}

const toRule = ({ database }: Instance, row: Readonly<Values>): Rule => {
  const service = row['api'] ? database.get('sys_ws_definition', row['api']) : undefined;
  const method = row['method'] ?? '';
  return {
    sysId: row['sys_id'] ?? '',
    prefix: row['uri_path'] || (service?.['base_uri'] ?? ''),
    method: method === 'all' ? '' : method.toUpperCase(),
    limit: Number(row['request_limit_per_hour']),
    userId: row['user'] ?? '',
    role: row['role'] ? (database.get('sys_user_role', row['role'])?.['name'] ?? '') : '',
  };
};

export interface RateLimits {
  /**
   * Counts a request and returns the headers of the rule that governs it, `{}` without one; 429 above the limit
   * (servicenow-instance.md 8: user rule, else lowest role rule, else rule for all; fixed hour of the instance clock).
   */
  count(request: { readonly session: Session; readonly method: string; readonly path: string }): Record<string, string>;
}

export const createRateLimits = (instance: Instance): RateLimits => {
  const counts = new Map<string, { hour: number; requests: number }>();

  const governing = (session: Session, method: string, path: string): Rule | undefined => {
    if (instance.schema.table('sys_rate_limit_rules') === undefined) return undefined;
    const rules = instance.database
      .select('sys_rate_limit_rules', 'active=true')
      .map((row) => toRule(instance, row))
      .filter((rule) => path.startsWith(rule.prefix) && (rule.method === '' || rule.method === method));
    const lowest = (some: Rule[]): Rule | undefined => some.sort((one, other) => one.limit - other.limit)[0];
    return (
      lowest(rules.filter((rule) => rule.userId !== '' && rule.userId === session.userId)) ??
      lowest(rules.filter((rule) => rule.role !== '' && session.roles.has(rule.role))) ??
      lowest(rules.filter((rule) => rule.userId === '' && rule.role === ''))
    );
  };

  return {
    count: ({ session, method, path }) => {
      const rule = governing(session, method, path);
      if (rule === undefined) return {};
      const now = instance.clock.now();
      const hour = Math.floor(now / HOUR_MS);
      const key = `${rule.sysId}|${session.userId}`;
      const known = counts.get(key);
      const counter = known !== undefined && known.hour === hour ? known : { hour, requests: 0 };
      counts.set(key, counter);
      const reset = ((hour + 1) * HOUR_MS) / 1_000;
      const headers: Record<string, string> = {
        'X-RateLimit-Limit': String(rule.limit),
        'X-RateLimit-Reset': String(reset),
        'X-RateLimit-Rule': rule.sysId,
      };
      if (counter.requests >= rule.limit) {
        headers['Retry-After'] = String(Math.max(1, Math.ceil(reset - now / 1_000)));
        const api = rule.prefix || path;
        const detail = `Rate limit of ${rule.limit} requests per hour for ${api} exceeded`;
        throw new RestError(429, 'Rate limit exceeded', detail, headers);
      }
      counter.requests += 1;
      return headers;
    },
  };
};
