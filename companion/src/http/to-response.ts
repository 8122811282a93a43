import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ErrorCode } from '../error-table.ts';
import { StoreError, toBridgeError } from '../errors.ts';
import type { Log } from '../log.ts';

/** One fault of a request body. */
export interface RequestIssue {
  /** Where in the body, e.g. `0.appId`; empty for the body as a whole. */
  readonly field: string;
  readonly reason: string;
}

export interface ErrorBody {
  readonly error: { readonly code: ErrorCode; readonly message: string; readonly issues?: readonly RequestIssue[] };
}

export function toErrorBody(code: ErrorCode, message: string, issues?: readonly RequestIssue[]): ErrorBody {
  return { error: { code, message, ...(issues === undefined ? {} : { issues }) } };
}

/**
 * Turns anything a route throws into an answer, the only place that does. Internals never leave: an error that is not
 * marked `expose` is logged and answered as INTERNAL.
 */
export function toResponse(error: unknown, context: Context, log: Log): Response {
  if (error instanceof HTTPException) return error.getResponse();
  const known = toBridgeError(error);
  log.error({ event: 'request.failed', method: context.req.method, path: context.req.path, err: known });
  if (known instanceof StoreError) {
    context.header('Retry-After', '5');
    return context.json(toErrorBody(known.code, 'The event could not be stored: send it again'), 503);
  }
  if (known.expose) return context.json(toErrorBody(known.code, known.message), 500);
  return context.json(toErrorBody('INTERNAL', 'The companion failed on this request; its log says why'), 500);
}
