import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { readErrorCode } from '../error-code.ts';
import type { ErrorCode } from '../error-table.ts';
import { isOutage, toBridgeError, VendorError } from '../errors.ts';
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

/** `Retry-After` of what may work soon, where a vendor names no other time. */
const RETRY_SECONDS = 2;

/**
 * Turns anything a route throws into an answer, the only place that does. Internals never leave: an error that is not
 * marked `expose` is logged and answered as INTERNAL.
 */
export function toResponse(error: unknown, context: Context, log: Log): Response {
  if (error instanceof HTTPException) return error.getResponse();
  // The sender hung up within its body: nobody hears the answer, and nothing here is at fault.
  if (readErrorCode(error) === 'ECONNRESET') {
    log.info({ event: 'request.aborted', method: context.req.method, path: context.req.path });
    return context.body(null, 400);
  }
  const known = toBridgeError(error);
  log.error({ event: 'request.failed', method: context.req.method, path: context.req.path, err: known });
  // The store, the maps or a vendor that a route needs: the same request may work soon.
  if (isOutage(known) || (known.expose && known.retryable)) {
    const asked = known instanceof VendorError ? known.retryAfterSeconds : null;
    context.header('Retry-After', String(asked ?? RETRY_SECONDS));
    return context.json(toErrorBody(known.code, known.message), 503);
  }
  if (known.expose) return context.json(toErrorBody(known.code, known.message), 500);
  return context.json(toErrorBody('INTERNAL', 'The companion failed on this request; its log says why'), 500);
}
