import { type DestinationStream, type Logger, pino } from 'pino';
import { toBridgeError, VendorError } from './errors.ts';

export type Log = Logger;

/** Paths whose values never reach a log line, whatever object is logged. */
const SECRET_NAMES = [
  'apiKey',
  'password',
  'secret',
  'clientSecret',
  'token',
  'access_token',
  'authorization',
  'Authorization',
  'x-api-key',
  'X-Api-Key',
  'X-ApiKey',
  'x-apikey',
  'databaseUrl',
];
const REDACTED_PATHS = SECRET_NAMES.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

/**
 * Creates the JSON logger. Errors are logged as code, message, status and stack, never as whole objects, since request
 * objects inside vendor errors carry credentials.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: { service: 'onspring-bridge-companion' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED_PATHS, censor: '[redacted]' },
    serializers: { err: toLoggedError },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** What of an error is logged: plain strings and numbers only, causes by message. */
export function toLoggedError(thrown: unknown): Record<string, unknown> {
  const error = toBridgeError(thrown);
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error && causes.length < 5; cause = cause.cause)
    causes.push(cause.message);
  return {
    code: error.code,
    message: error.message,
    retryable: error.retryable,
    ...(error instanceof VendorError ? { vendor: error.vendor, status: error.status } : {}),
    ...(causes.length > 0 ? { causes } : {}),
    stack: error.stack,
  };
}
