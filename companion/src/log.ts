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

/** Shorter texts would blank out ordinary words; every generated secret is longer. */
const SHORTEST_SECRET = 4;
const CENSOR = '[redacted]';

/**
 * Creates the last guard of everything that leaves the process as text: replaces each known secret, as it is and as it
 * stands inside JSON or a URL. Names of members cannot cover a secret that a library puts into a message.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets.filter((candidate) => candidate.length >= SHORTEST_SECRET)) {
    forms.add(secret);
    forms.add(JSON.stringify(secret).slice(1, -1));
    forms.add(encodeURIComponent(secret));
  }
  // Longest first: a secret that contains another must go as a whole.
  const ordered = [...forms].sort((a, b) => b.length - a.length);
  return (text) => ordered.reduce((clean, secret) => clean.replaceAll(secret, CENSOR), text);
}

export interface LogOptions {
  readonly level: string;
  /** Values that never appear in a line. */
  readonly secrets?: readonly string[];
  /** Standard output unless given. */
  readonly destination?: DestinationStream;
}

/**
 * Creates the JSON logger. Errors are logged as code, message, status and stack, never as whole objects, since request
 * objects inside vendor errors carry credentials.
 */
export function createLog({ level, secrets = [], destination }: LogOptions): Log {
  const options = {
    level,
    base: { service: 'onspring-bridge-companion' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED_PATHS, censor: CENSOR },
    hooks: { streamWrite: createRedactor(secrets) },
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
