import type { Session, Transaction } from '../types.ts';
import { RestError, restErrors } from './rest-error.ts';
import { isXmlType, parseXml } from './xml-format.ts';

/** One part of a `multipart/form-data` body, in the order it was sent. */
export interface FormPart {
  readonly name: string;
  /** `null`: a plain value. */
  readonly fileName: string | null;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** One authenticated request on its way through an API. */
export interface RestCall {
  /** Effective method: `X-HTTP-Method-Override` applied. */
  readonly method: string;
  /** Path without host and query. */
  readonly path: string;
  /** Absolute URL with query. */
  readonly url: URL;
  /** Absolute URL of the instance, no slash at its end. */
  readonly origin: string;
  /** `v1`, `v2`, or `''` for the latest. */
  readonly version: string;
  /** Decoded parameters of the path template. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Raw body as text, `''` when there is none. */
  readonly body: string;
  /** Raw body as it came. */
  readonly bytes: Uint8Array;
  /** Parts of a form body, empty for any other. */
  readonly form: readonly FormPart[];
  readonly session: Session;
  readonly transaction: Transaction;
}

export interface RestReply {
  readonly status: number;
  /** Sent as JSON or XML, as the caller asked; `undefined` is an empty body. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly text?: string;
  /** Sent as they are, instead of `body`. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export type RestHandler = (call: RestCall) => RestReply;

export const param = (call: RestCall, name: string): string => call.params[name] ?? '';

/** `true` of a boolean query parameter; absent is false. */
export const flag = (call: RestCall, name: string): boolean => call.query.get(name) === 'true';

/** Positive number of a query parameter; 400 when it is none (negative offset: pick of 2.2). */
export const wholeNumber = (call: RestCall, name: string, fallback: number): number => {
  const text = call.query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^\d+$/.test(text))
    throw new RestError(400, `Invalid value for parameter ${name}`, `'${text}' is not a number >= 0`);
  return Number(text);
};

export const isJsonObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Body as JSON; 400 as the platform answers a body its decoder refuses. */
export const parseJsonBody = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw restErrors.unreadableBody(error instanceof Error ? error.message : String(error));
  }
};

/** Body in the format its content type names: JSON, or XML as `<request><entry>...</entry></request>` (1). */
export const parseBody = ({ body, headers }: Pick<RestCall, 'body' | 'headers'>): unknown => {
  if (!isXmlType(headers.get('content-type'))) return parseJsonBody(body);
  const root = parseXml(body);
  return isJsonObject(root) && 'entry' in root ? root['entry'] : root;
};

/** Body of a write: one record; of several only the first counts (1). */
export const parseRecordBody = (call: Pick<RestCall, 'body' | 'headers'>): Record<string, unknown> => {
  if (call.body.trim() === '') return {};
  const parsed = parseBody(call);
  const record: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  if (record === '') return {}; // an empty XML element
  if (!isJsonObject(record)) throw restErrors.unreadableBody('The body is not one record');
  return record;
};
