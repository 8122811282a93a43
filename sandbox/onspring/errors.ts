/**
 * Refusals in the vendor's form (onspring-api.md 2 and 9): 401 and some 404 have an empty body, 403 and the other
 * 404 carry `message`. The shape of a 400 is not documented: `malformed` and `rejected` are the two picks.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** JSON body; undefined sends none. */
  readonly body: unknown;

  constructor(status: number, message: string, body?: unknown) {
    super(message);
    this.status = status;
    this.body = body;
  }
}

export function unauthorized(): ApiError {
  return new ApiError(401, 'unknown API key');
}

/** @param access what was tried, e.g. "read app 210". */
export function forbidden(access: string): ApiError {
  const message = `The API key does not have permission to ${access}.`;
  return new ApiError(403, message, { message });
}

/** 404 without a body: apps, fields, record get and delete, reports. */
export function notFound(): ApiError {
  return new ApiError(404, 'not found');
}

/** 404 with a message: files, lists, PUT records. */
export function notFoundNamed(resource: string): ApiError {
  const message = `${resource} was not found.`;
  return new ApiError(404, message, { message });
}

/** Input the service cannot read: the framework's problem details (assumed, 9). */
export function malformed(errors: Readonly<Record<string, readonly string[]>>): ApiError {
  const title = 'One or more validation errors occurred.';
  return new ApiError(400, title, {
    type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
    title,
    status: 400,
    errors,
  });
}

/** Readable input that breaks a rule of the content: `{ message }` (assumed, 4.4 and 9). */
export function rejected(message: string): ApiError {
  return new ApiError(400, message, { message });
}

export function tooLarge(message: string): ApiError {
  return new ApiError(413, message, { message });
}

/** For what this stand-in leaves out: loud, so that nobody mistakes it for the vendor's answer. */
export function notEmulated(what: string): ApiError {
  const message = `not emulated: ${what}`;
  return new ApiError(501, message, { message });
}

/** A control route's refusal: coded, for the person who wrote the seed or the script. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
