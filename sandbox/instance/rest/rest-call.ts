import type { Session, Transaction } from '../types.ts';
import { RestError, restErrors } from './rest-error.ts';

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
  readonly session: Session;
  readonly transaction: Transaction;
}

export interface RestReply {
  readonly status: number;
  /** Sent as JSON; `undefined` is an empty body. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly text?: string;
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

/** Body of a write: one JSON object; of several records only the first counts (1). */
export const parseRecordBody = (body: string): Record<string, unknown> => {
  if (body.trim() === '') return {};
  const parsed = parseJsonBody(body);
  const record: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  if (!isJsonObject(record)) throw restErrors.unreadableBody('The body is not a JSON object');
  return record;
};
