import { readErrorCode } from '../error-code.ts';
import { VendorError, type VendorFailure, type VendorName } from '../errors.ts';

/** Statuses that say "not now" whatever was asked: credentials, limits, gateways (499: onspring-api.md 9, slow request). */
const OUTAGE_STATUSES = new Set([401, 408, 429, 499, 502, 503, 504]);

const NEXT_STEPS: Readonly<Record<number, string>> = {
  401: 'check the credentials of the companion',
  403: 'check the rights of the companion: its role must reach this app or table',
  404: 'check that it still exists and that the companion may see it',
  429: 'the vendor limits the rate of calls: work goes on when it allows',
};

/** An axios failure without an answer: DNS, refused or dropped connection, TLS, timeout, redirect limit. */
export function toTransportError(vendor: VendorName, operation: string, cause: unknown): VendorError {
  const code = readErrorCode(cause) ?? 'no reason given';
  return new VendorError({
    vendor,
    failure: 'outage',
    code: 'VENDOR_UNREACHABLE',
    message: `${vendor} did not answer ${operation} (${code})`,
    // The axios error holds the request with its credentials: keep its text only.
    cause: new Error(cause instanceof Error ? cause.message : String(cause)),
  });
}

export interface FailedReply {
  readonly vendor: VendorName;
  readonly operation: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Removes secrets from what a vendor says, which may repeat what it was sent. */
  readonly redact: (text: string) => string;
}

/** An answer that is not a success, by status; the vendor's own words are kept when it sent any. */
export function toReplyError(reply: FailedReply): VendorError {
  const { vendor, operation, status } = reply;
  const given = readVendorMessage(reply.body);
  const words = given === undefined ? undefined : reply.redact(given);
  const next = isRedirect(status) ? toRedirectStep(reply.headers['location']) : NEXT_STEPS[status];
  return new VendorError({
    vendor,
    failure: toFailure(status),
    code: `VENDOR_${status}`,
    status,
    retryAfterSeconds: readWaitSeconds(status, reply.headers, Date.now()),
    said: words ?? null,
    message: [`${vendor} answered ${operation} with ${status}`, words, next]
      .filter((part) => part !== undefined)
      .join(': '),
  });
}

/** Whether a status sends the caller elsewhere. */
export function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

/** Names the other host alone: the rest of its address may hold what was asked for. */
function toRedirectStep(location: string | undefined): string {
  const place = location !== undefined && URL.canParse(location) ? new URL(location).origin : 'another address';
  return `it sends callers to ${place}, where nothing was sent: correct the address of the companion's settings`;
}

function toFailure(status: number): VendorFailure {
  // A redirect is no answer about what was asked: a moved instance, a sign-in page, a gateway.
  if (OUTAGE_STATUSES.has(status) || isRedirect(status)) return 'outage';
  return status >= 500 ? 'server' : 'refused';
}

/**
 * Seconds a vendor asks to wait: `Retry-After`, or for 429 the moment in `X-RateLimit-Reset` (unix seconds,
 * servicenow-instance.md 8 (D)). `null` when it names none.
 */
export function readWaitSeconds(
  status: number,
  headers: Readonly<Record<string, string>>,
  nowMs: number,
): number | null {
  const asked = parseRetryAfter(headers['retry-after'], nowMs);
  const reset = headers['x-ratelimit-reset']?.trim() ?? '';
  if (asked !== null || status !== 429 || !/^\d{9,11}$/.test(reset)) return asked;
  return Math.max(0, Math.ceil(Number(reset) - nowMs / 1000));
}

/** `Retry-After` in seconds, from seconds or an HTTP date; `null` when absent or unreadable. */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | null {
  if (header === undefined) return null;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - nowMs) / 1000));
}

/** Longest part of a vendor's message that is kept. */
const MESSAGE_LIMIT = 300;

/**
 * Words of an error body: Onspring `{message}` (shape of 400 undocumented, onspring-api.md 9: problem details with
 * `errors` by field, or JSON within the message, are read too), ServiceNow `{error: {message, detail}}`
 * (servicenow-instance.md 1), OAuth `{error, error_description}`.
 */
export function readVendorMessage(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const members = new Map<string, unknown>(Object.entries(body));
  const error = members.get('error');
  const parts =
    typeof error === 'object' && error !== null
      ? [readText(error, 'message'), readText(error, 'detail')]
      : [
          readText(body, 'message'),
          readText(body, 'title'),
          ...readTexts(members.get('errors')),
          readText(body, 'error_description'),
          readText(body, 'error'),
        ];
  const text = parts.filter((part) => part !== undefined && part !== '').join('; ');
  return text === '' ? undefined : unwrap(text).slice(0, MESSAGE_LIMIT);
}

/** Texts of validation errors by field: `{ "fields.9001": ["..."] }`. */
function readTexts(errors: unknown): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([name, texts]) => {
    const words = [texts].flat().filter((text) => typeof text === 'string');
    return words.map((text) => (Array.isArray(errors) ? text : `${name}: ${text}`));
  });
}

/** The errors in a message that is JSON itself, `{"Errors": [...]}`; another text as it is. */
function unwrap(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    const errors = typeof parsed === 'object' && parsed !== null && 'Errors' in parsed ? readTexts(parsed.Errors) : [];
    return errors.join('; ') || text;
  } catch {
    // Not JSON: it was plain text all the time.
    return text;
  }
}

function readText(holder: object, name: string): string | undefined {
  const value: unknown = new Map<string, unknown>(Object.entries(holder)).get(name);
  return typeof value === 'string' ? value : undefined;
}
