/**
 * Frame of every route of the sync API: the main switch, coded errors, and the shape of answers.
 *
 * The routes read and write with plain GlideRecord. Each route has an ACL of its own bound to the integration role,
 * which decides about all of it; the caller is the companion, not a person with rights of their own; tables are fixed
 * here or in an admin's map, never taken from the request; and the sync tables are closed to the Table API. Secure
 * records would need the integration role to hold write ACLs on those tables, which is more than the routes grant.
 */

import { gs } from '@servicenow/glide';
import { ServiceError } from '@servicenow/glide/sn_ws_err';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { createError, isCodedError } from '../domain/coded-error.ts';
import { explainClosed } from '../domain/exchange.ts';
import { readExchange } from '../records/settings.ts';

const STATUS: Readonly<Record<string, number>> = {
  DISABLED: 409,
  CLONE: 409,
  PAUSED: 409,
  NOT_FOUND: 404,
  FILE_INCOMPLETE: 408,
};

/** Throws DISABLED, CLONE or PAUSED unless the app is switched on for this instance and the exchange goes on. */
export function requireEnabled(): void {
  const { reason } = readExchange();
  if (reason !== null) throw createError(reason, explainClosed(reason));
}

/** Sets a JSON body; the platform wraps it as `{ "result": body }` (servicenow-instance.md 9.4 (D)). */
export function answer(response: RESTAPIResponse, body: object, status = 200): void {
  response.setStatus(status);
  response.setBody(body);
}

/** Answers `{ "error": { "message", "detail" }, "status": "failure" }`; `detail` is the code. */
function answerError(response: RESTAPIResponse, status: number, code: string, message: string): void {
  const error = new ServiceError();
  error.setStatus(status);
  error.setMessage(message);
  error.setDetail(code);
  response.setError(error);
}

/** Runs a route; coded errors become 4xx, anything else 500 without its text, which only the log gets. */
export function runRoute(response: RESTAPIResponse, name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (isCodedError(error)) {
      answerError(response, STATUS[error.code] ?? 400, error.code, error.message);
      return;
    }
    gs.error('Sync API {0}: {1}', name, error instanceof Error ? error.message : String(error));
    answerError(response, 500, 'INTERNAL', 'The request failed. The system log of the instance tells why.');
  }
}

/** Body as the platform parsed it; throws INVALID_BODY when there is none. */
export function readBody(request: RESTAPIRequest): unknown {
  const body: { readonly data?: unknown } | null = request.body;
  // The body is a stream: a second look at `data` finds it empty (servicenow-instance.md 9.3 (D)).
  const data = body?.data;
  if (data === undefined || data === null) throw createError('INVALID_BODY', 'Send a JSON body.');
  // The platform hands over a host object on some releases; a copy has plain arrays and strings.
  return JSON.parse(JSON.stringify(data)) as unknown;
}

/** First value of a query parameter; each is an array of strings (servicenow-instance.md 9.3 (D)). */
export function readQuery(request: RESTAPIRequest, name: string): string | undefined {
  const parameters: Readonly<Record<string, unknown>> = request.queryParams;
  const value = parameters[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return first === undefined || first === null ? undefined : String(first);
}

/** A part of the path. */
export function readPath(request: RESTAPIRequest, name: string): unknown {
  const parameters: Readonly<Record<string, unknown>> = request.pathParams;
  return parameters[name];
}
