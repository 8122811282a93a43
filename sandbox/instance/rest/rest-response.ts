import { NotEmulatedError } from '../not-emulated.ts';
import type { Instance } from '../types.ts';
import type { RestReply } from './rest-call.ts';
import { RestError } from './rest-error.ts';

const NO_CACHE = {
  'Cache-Control': 'no-cache,no-store,must-revalidate,max-age=-1',
  Pragma: 'no-store,no-cache',
  Expires: '0',
};

const SLEEPING_PAGE =
  '<!DOCTYPE html><html><head><title>Instance Hibernating page</title></head><body>Your instance is hibernating.</body></html>';

/** What a sleeping developer instance answers, whatever was asked (servicenow-instance.md 1 (O)). */
export const createSleepingPage = (status: number): Response =>
  new Response(SLEEPING_PAGE, { status, headers: { 'Content-Type': 'text/html;charset=UTF-8' } });

const toEnvelope = ({ status, message, detail, headers }: RestError): RestReply => ({
  status,
  body: { error: { message, detail }, status: 'failure' },
  headers,
});

/** Error envelope of section 1; what is not a REST error is a 500 and goes to the log with its stack. */
export const toErrorReply = (instance: Instance, error: unknown): RestReply => {
  if (error instanceof RestError) return toEnvelope(error);
  if (error instanceof NotEmulatedError) return toEnvelope(new RestError(501, error.message));
  instance.log('error', 'rest', error instanceof Error ? (error.stack ?? error.message) : String(error));
  return toEnvelope(new RestError(500, String(error), ''));
};

/** The HTTP answer: JSON unless the reply brings text of its own, no-cache headers as the platform sends them. */
export const toResponse = (reply: RestReply, headers: Readonly<Record<string, string>>): Response => {
  const all = new Headers({ ...NO_CACHE, ...headers });
  for (const [name, value] of Object.entries(reply.headers ?? {})) all.set(name, value);
  const text = reply.text ?? (reply.body === undefined ? null : JSON.stringify(reply.body));
  const isBodiless = reply.status === 204 || reply.status === 304;
  if (!isBodiless && text !== null && !all.has('content-type')) {
    all.set('Content-Type', 'application/json;charset=UTF-8');
  }
  // Fetch refuses statuses outside 200-599; a script's nonsense status is a server error here.
  const status = reply.status >= 200 && reply.status <= 599 ? reply.status : 500;
  return new Response(isBodiless ? null : text, { status, headers: all });
};
