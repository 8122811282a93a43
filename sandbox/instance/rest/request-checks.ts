import { gunzipSync } from 'node:zlib';
import type { Instance } from '../types.ts';
import { RestError, restErrors } from './rest-error.ts';
import { isXmlType, mediaType } from './xml-format.ts';

const MEGABYTE = 1024 * 1024;
/** `glide.rest.max_content_length` in MB: default and cap (servicenow-instance.md 1). */
const BODY_LIMIT = { fallback: 10, cap: 25 };
/** Largest compressed body (1). */
const GZIP_LIMIT_BYTES = MEGABYTE;
/** `com.glide.attachment.max_size` in MB (5). */
const ATTACHMENT_LIMIT_MEGABYTES = 1024;

const SUPPORTED = '[application/json, application/xml, text/xml]';

const tooLarge = (bytes: number, limit: number): RestError =>
  restErrors.unreadableBody(
    `Rejected large REST payload with content-length = ${bytes} bytes. Max allowed: ${limit} bytes.`,
  );

const megabytes = (instance: Instance, property: string, fallback: number): number => {
  const value = Number(instance.property(property));
  return Number.isFinite(value) && value > 0 ? value : fallback;
};

/** Bytes a body may have: contents of attachments have a limit of their own. */
export const bodyLimit = (instance: Instance, isContent: boolean): number => {
  if (isContent) return megabytes(instance, 'com.glide.attachment.max_size', ATTACHMENT_LIMIT_MEGABYTES) * MEGABYTE;
  const limit = megabytes(instance, 'glide.rest.max_content_length', BODY_LIMIT.fallback);
  return Math.min(limit, BODY_LIMIT.cap) * MEGABYTE;
};

const unpack = (packed: Uint8Array, limit: number): Uint8Array => {
  try {
    return gunzipSync(packed, { maxOutputLength: limit });
  } catch (error) {
    throw restErrors.unreadableBody(error instanceof Error ? error.message : String(error));
  }
};

/** Reads the body, unpacked; 400 above the limit, by its announced length or its real one. */
export const readBody = async (request: Request, limit: number): Promise<Uint8Array> => {
  const packed = request.headers.get('content-encoding') === 'gzip';
  const most = packed ? Math.min(limit, GZIP_LIMIT_BYTES) : limit;
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > most) throw tooLarge(announced, most);
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > most) throw tooLarge(bytes.length, most);
  return packed ? unpack(bytes, limit) : bytes;
};

export type ReplyFormat = 'json' | 'xml';

const formatOf = (type: string): ReplyFormat | null => {
  if (['*/*', 'application/*', 'application/json'].includes(type)) return 'json';
  return isXmlType(type) || type === 'text/*' ? 'xml' : null;
};

/** Format of the answer: the first type of `Accept` that is served, JSON without one; `null`: none is (406). */
export const negotiateFormat = (headers: Headers): ReplyFormat | null => {
  const accept = headers.get('accept');
  if (accept === null || accept.trim() === '') return 'json';
  for (const type of accept.split(',')) {
    const format = formatOf(mediaType(type));
    if (format !== null) return format;
  }
  return null;
};

export const notAcceptable = (): RestError =>
  new RestError(406, `Invalid accept header. Supported response media types for this service are: ${SUPPORTED}`);

/** A body must be JSON or XML; anything else is 415 with the observed text (O). */
export const checkContentType = (headers: Headers, bytes: Uint8Array): void => {
  const header = headers.get('content-type');
  if (bytes.length === 0 || header === null) return;
  if (mediaType(header) === 'application/json' || isXmlType(header)) return;
  throw new RestError(415, `Invalid content-type. Supported request media types for this service are: ${SUPPORTED}`);
};
