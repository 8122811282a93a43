import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { Values } from '../types.ts';

/** Sets the headers of every page and returns the nonce of its style element and of its script. */
export function secureAnswer(c: Context): string {
  const nonce = randomBytes(12).toString('base64');
  const policy = [
    "default-src 'none'",
    `style-src 'self' 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  c.header('Content-Security-Policy', policy.join('; '));
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cache-Control', 'no-store');
  return nonce;
}

/** Lets the forms of this answer lead to another site as well: browsers hold redirects to `form-action` too. */
export function allowFormTarget(c: Context, origin: string): void {
  const policy = c.res.headers.get('Content-Security-Policy') ?? '';
  c.header('Content-Security-Policy', policy.replace("form-action 'self'", `form-action 'self' ${origin}`));
}

/**
 * Text fields of a form; of a repeated name the last counts (a checkbox comes after its hidden "off"), but those of a
 * list field (`fl.`) become one value with commas under its field name (`f.`).
 */
export async function readForm(c: Context): Promise<Values> {
  const values: Values = {};
  for (const [name, value] of await c.req.formData()) {
    if (typeof value !== 'string') continue;
    if (!name.startsWith('fl.')) values[name] = value;
    else {
      const field = `f.${name.slice(3)}`;
      values[field] = [values[field] ?? '', value].filter((part) => part !== '').join(',');
    }
  }
  return values;
}

/** The `f.` fields of a record form by column, the version of the record it showed, its view, and what filled a new one. */
export function readFields(form: Readonly<Values>): { fields: Values; version: string; view: string; query: string } {
  const fields = Object.entries(form).filter(([name]) => name.startsWith('f.'));
  return {
    fields: Object.fromEntries(fields.map(([name, value]) => [name.slice(2), value])),
    version: form['version'] ?? '',
    view: form['view'] ?? '',
    query: form['query'] ?? '',
  };
}

/** A browser that says the request started on another site. */
export function isForeign(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
