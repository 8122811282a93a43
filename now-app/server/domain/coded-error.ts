/** Errors with a stable code. Plain objects of Error: the instance's engine cannot subclass Error. */

export interface CodedError extends Error {
  readonly code: string;
}

/** Builds an error with a code in UPPER_SNAKE and a message that names the thing and the next step. */
export function createError(code: string, message: string): CodedError {
  return Object.assign(new Error(message), { code });
}

/** Whether a caught value is one of ours. */
export function isCodedError(value: unknown): value is CodedError {
  return value instanceof Error && typeof (value as { code?: unknown }).code === 'string';
}
