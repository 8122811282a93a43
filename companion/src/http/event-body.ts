import { z } from 'zod';
import type { InboundEvent } from '../sync/ports.ts';
import type { RequestIssue } from './to-response.ts';

/** Most events of one request. */
export const EVENTS_LIMIT = 100;
/** Most faults that are named: the first one is what has to be corrected. */
const ISSUES_LIMIT = 10;
/** Ids are int32 (onspring-api.md 1). */
const LARGEST_ID = 2_147_483_647;

const TRAILING_NUMBER = /\d[\d,]*\s*$/;

/** A whole number, or text that holds one: outcome bodies are typed by hand and often quote ids (onspring-api.md 11). */
const id = z
  .union(
    [
      z.number(),
      z
        .string()
        .trim()
        .regex(/^\d{1,10}$/, 'must be a whole number')
        .transform(Number),
    ],
    {
      error: 'must be a whole number',
    },
  )
  .pipe(z.number().int('must be a whole number').min(1, 'must be positive').max(LARGEST_ID, 'is too large'));

/** The token `{:Record Id}` may come formatted, `FIN-1,031` (onspring-api.md 11): its trailing number counts. */
const recordNumber = z
  .union(
    [
      z.number(),
      z
        .string()
        // Before the pattern, whose search for an end costs the square of the length.
        .max(60, { abort: true })
        .regex(TRAILING_NUMBER)
        .transform((text) => Number((TRAILING_NUMBER.exec(text)?.[0] ?? '').replaceAll(',', ''))),
    ],
    { error: 'must end in a number; a token in braces means that Onspring did not replace it' },
  )
  .pipe(z.number().int('must be a whole number').min(1, 'must be positive').max(LARGEST_ID, 'is too large'));

const event = z
  .object({
    appid: id,
    recordid: id.optional(),
    recordnumber: recordNumber.optional(),
    reason: z.string().max(200, 'is longer than 200 characters').default(''),
  })
  .refine((body) => (body.recordid === undefined) !== (body.recordnumber === undefined), {
    path: ['recordId'],
    message: 'give either recordId or recordNumber',
  })
  .transform(
    (body): InboundEvent => ({
      appId: body.appid,
      record:
        body.recordid === undefined
          ? { kind: 'number', number: body.recordnumber ?? 0 }
          : { kind: 'id', id: body.recordid },
      reason: body.reason,
    }),
  );

/** Member names count without case, as in Onspring's own API. */
const caseless = z.preprocess((body) => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name.toLowerCase(), value]));
}, event);

const events = z.array(caseless).min(1, 'holds no event');
const single = caseless.transform((one) => [one]);

const NAMES: Readonly<Record<string, string>> = { appid: 'appId', recordid: 'recordId', recordnumber: 'recordNumber' };

export type ParsedBody = { readonly events: readonly InboundEvent[] } | { readonly issues: readonly RequestIssue[] };

/** Parses a body text: one event or an array of up to 100. Never throws. */
export function parseEventBody(text: string): ParsedBody {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    return {
      issues: [{ field: '', reason: `is not JSON: ${error instanceof Error ? error.message : String(error)}` }],
    };
  }
  if (Array.isArray(body) && body.length > EVENTS_LIMIT)
    return { issues: [{ field: '', reason: `holds more than ${EVENTS_LIMIT} events` }] };
  const result = (Array.isArray(body) ? events : single).safeParse(body);
  if (result.success) return { events: result.data };
  return {
    issues: result.error.issues.slice(0, ISSUES_LIMIT).map((issue) => ({
      field: issue.path.map((part) => NAMES[String(part)] ?? String(part)).join('.'),
      reason: issue.code === 'invalid_type' && issue.message.includes('undefined') ? 'is required' : issue.message,
    })),
  };
}
