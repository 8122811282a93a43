import type { Readable } from 'node:stream';

/** Most of an error body that is read where content was asked for. */
const ERROR_BODY_LIMIT = 64 * 1024;

/** An answer as the library gives it. */
interface RawResponse {
  readonly status: number;
  readonly headers: object;
  readonly data: unknown;
}

/** An answer that was read whole. */
export interface TextReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `null` when the body is empty. */
  readonly contentType: string | null;
  /** `undefined` when the body is not JSON. */
  readonly body: unknown;
}

/** Headers by lower-case name. */
export function toHeaders(response: RawResponse): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) headers[name.toLowerCase()] = String(value);
  return headers;
}

/** The first bytes of a body as text; the rest is not waited for. */
export async function readStart(source: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    const buffer = Buffer.from(chunk);
    chunks.push(buffer);
    bytes += buffer.length;
    if (bytes >= ERROR_BODY_LIMIT) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** An answer with its body as far as it is JSON. */
export function toReply(response: RawResponse): TextReply {
  const headers = toHeaders(response);
  const text = typeof response.data === 'string' ? response.data : '';
  if (text.trim() === '') return { status: response.status, headers, contentType: null, body: undefined };
  const contentType = headers['content-type'] ?? 'an unnamed content type';
  return {
    status: response.status,
    headers,
    contentType,
    body: /json/i.test(contentType) ? parseJson(text) : undefined,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A body cut short by a gateway or an abandoned transaction: the caller sees `undefined` and reports the reply.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
