import { NotEmulatedError } from '../not-emulated.ts';
import type { Instance } from '../types.ts';
import type { ReplyFormat } from './request-checks.ts';
import type { RestReply } from './rest-call.ts';
import { RestError } from './rest-error.ts';
import { toXml } from './xml-format.ts';

const NO_CACHE = {
  'Cache-Control': 'no-cache,no-store,must-revalidate,max-age=-1',
  Pragma: 'no-store,no-cache',
  Expires: '0',
};

const CONTENT_TYPES = { json: 'application/json;charset=UTF-8', xml: 'application/xml;charset=UTF-8' } as const;

/** A reply as it goes over the wire. */
export interface WireReply {
  readonly status: number;
  readonly headers: Headers;
  /** `null`: no body. */
  readonly content: string | Uint8Array | null;
}

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

const toContent = ({ text, bytes, body }: RestReply, format: ReplyFormat): string | Uint8Array | null => {
  if (bytes !== undefined) return bytes;
  if (text !== undefined) return text;
  if (body === undefined) return null;
  return format === 'xml' ? toXml(body) : JSON.stringify(body);
};

/** Fetch refuses some header values a script may set: they are an error of that script. */
const setHeader = (headers: Headers, name: string, value: string): void => {
  try {
    headers.set(name, value);
  } catch (error) {
    throw new RestError(500, `Invalid response header ${JSON.stringify(name)}: ${String(error)}`, '');
  }
};

/** Status, headers and content: no-cache headers as the platform sends them, JSON or XML unless the reply says otherwise. */
export const toWireReply = (
  reply: RestReply,
  headers: Readonly<Record<string, string>>,
  format: ReplyFormat = 'json',
): WireReply => {
  const all = new Headers({ ...NO_CACHE, ...headers });
  for (const [name, value] of Object.entries(reply.headers ?? {})) setHeader(all, name, value);
  const isBodiless = reply.status === 204 || reply.status === 304;
  const content = isBodiless ? null : toContent(reply, format);
  if (content !== null && !all.has('content-type')) all.set('Content-Type', CONTENT_TYPES[format]);
  // Fetch refuses statuses outside 200-599; a script's nonsense status is a server error here.
  const status = reply.status >= 200 && reply.status <= 599 ? reply.status : 500;
  return { status, headers: all, content };
};

export const toResponse = ({ status, headers, content }: WireReply): Response =>
  new Response(typeof content === 'string' || content === null ? content : Buffer.from(content), { status, headers });
