import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readErrorCode } from './error-code.ts';
import { ConfigError } from './errors.ts';
import { createAddressList } from './http/address-list.ts';
import { FEWEST_CONNECTIONS } from './queue/connections.ts';
import { describeUnknownSetting, findUnknownSettings, type UnknownSetting } from './setting-names.ts';

/** How to reach ServiceNow's REST APIs. */
export type ServiceNowCredentials =
  | { readonly kind: 'oauth'; readonly clientId: string; readonly clientSecret: string }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string };

/** Everything the companion is told from outside. Durations carry their unit. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** PostgreSQL; `null` means the embedded store in `dataDirectory`. */
  readonly databaseUrl: string | null;
  /** Most connections to PostgreSQL. */
  readonly databaseConnections: number;
  readonly onspring: { readonly url: string; readonly apiKey: string; readonly timeZone: string };
  readonly serviceNow: { readonly url: string; readonly credentials: ServiceNowCredentials };
  readonly eventKeys: readonly string[];
  /** `user:password` that Onspring may send as Basic authentication. */
  readonly eventLogins: readonly string[];
  /** Networks events may come from (CIDR); empty: any. */
  readonly eventSources: readonly string[];
  /** Networks of reverse proxies whose `X-Forwarded-For` is believed (CIDR). */
  readonly trustedProxies: readonly string[];
  /** Requests per second of one address. */
  readonly requestsPerSecond: number;
  /** Doorbell secrets by key id; several may be valid while a secret is rotated. */
  readonly doorbellKeys: ReadonlyMap<string, string>;
  /** Bearer token of `/metrics` and `/status`; `null` closes both. */
  readonly metricsToken: string | null;
  /** Bearer token of the routes that start and stop runs; `null` closes them. */
  readonly controlToken: string | null;
  readonly drainSeconds: number;
  /** How often ServiceNow is told that the companion lives and asked for settings and for what people decided. */
  readonly lookSeconds: number;
  /** How often Onspring is asked for changes without an event; 0: never. */
  readonly pollMinutes: number;
  readonly maxAttempts: number;
  readonly logLevel: string;
  /** Base URL of the OTLP/HTTP collector traces go to; `null`: none are made. */
  readonly traceEndpoint: string | null;
  /** Sent to the collector with every batch of traces: its credentials, as a rule. */
  readonly traceHeaders: Readonly<Record<string, string>>;
  /** Names that look like settings and are none. */
  readonly unknownSettings: readonly UnknownSetting[];
}

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

function isSafeVendorUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || /[?#]/.test(text)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK_HOSTS.has(url.hostname));
}

function isCollectorUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

/** Can user and password be read from it as they were meant? */
function isReadable(text: string): boolean {
  try {
    decodeURIComponent(new URL(text).password);
    return true;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  return name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);
}

const vendorUrl = z
  .string('is required')
  .refine(isSafeVendorUrl, 'must be an https URL without credentials, query or fragment (http only for this machine)')
  .transform((text) => text.replace(/\/+$/, ''));
const secret = z.string('is required').min(1, 'is required');

/** Comma separated text as its parts, blanks around them dropped. */
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
const SHORTEST_SECRET = 16;
const SHORTEST_HEADER_SECRET = 8;
const keyList = list.refine(
  (keys) => keys.every((key) => key.length >= SHORTEST_SECRET),
  `every key needs at least ${SHORTEST_SECRET} characters`,
);
/** Pairs `name:secret`; the secret may hold further colons. */
const pairList = list
  .transform((pairs) =>
    pairs.map((pair): [string, string] => {
      const colon = pair.indexOf(':');
      return [pair.slice(0, Math.max(colon, 0)), pair.slice(colon + 1)];
    }),
  )
  .refine(
    (pairs) => pairs.every(([name, value]) => name !== '' && value.length >= SHORTEST_SECRET),
    `must be "name:secret" pairs, secrets of at least ${SHORTEST_SECRET} characters`,
  );
/** Pairs `name=value`, percent-encoded, as OpenTelemetry has them. */
const headerList = list
  .transform((pairs) => pairs.map(toHeader))
  .refine((headers) => headers.every((header) => header !== null), 'must be "name=value" pairs, percent-encoded')
  .transform((headers) => Object.fromEntries(headers.filter((header) => header !== null)));
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

function toHeader(pair: string): readonly [name: string, value: string] | null {
  const [name = '', ...rest] = pair.split('=');
  try {
    const value = decodeURIComponent(rest.join('=').trim());
    return HEADER_NAME.test(name.trim()) && value !== '' ? [name.trim(), value] : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
const networkList = list.refine(areNetworks, 'must be networks such as 203.0.113.0/24, comma separated');

function areNetworks(networks: readonly string[]): boolean {
  try {
    createAddressList(networks);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const environment = z.object({
  BRIDGE_HOST: z.string().default('127.0.0.1'),
  BRIDGE_PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(8080),
  BRIDGE_DATA_DIR: z.string().default('.data/companion'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { message: 'must start with postgresql://', abort: true })
    .refine(isReadable, 'is no URL: characters such as # / ? @ % in user and password must be percent-encoded')
    .optional(),
  BRIDGE_DATABASE_CONNECTIONS: z.coerce.number('must be a number').int().min(FEWEST_CONNECTIONS).max(100).default(16),
  ONSPRING_URL: vendorUrl,
  ONSPRING_API_KEY: secret,
  ONSPRING_TIME_ZONE: z
    .string()
    .default('America/Chicago')
    .refine(isTimeZone, 'must be an IANA time zone, e.g. America/Chicago'),
  SERVICENOW_URL: vendorUrl,
  SERVICENOW_CLIENT_ID: z.string().optional(),
  SERVICENOW_CLIENT_SECRET: z.string().optional(),
  SERVICENOW_USER: z.string().optional(),
  SERVICENOW_PASSWORD: z.string().optional(),
  BRIDGE_EVENT_KEYS: keyList,
  BRIDGE_EVENT_LOGINS: pairList,
  BRIDGE_EVENT_SOURCES: networkList,
  BRIDGE_TRUSTED_PROXIES: networkList,
  BRIDGE_REQUESTS_PER_SECOND: z.coerce.number('must be a number').int().min(1).max(100_000).default(500),
  BRIDGE_DOORBELL_KEYS: pairList,
  BRIDGE_METRICS_TOKEN: z.string().min(16, 'needs at least 16 characters').optional(),
  BRIDGE_CONTROL_TOKEN: z.string().min(16, 'needs at least 16 characters').optional(),
  BRIDGE_DRAIN_SECONDS: z.coerce.number('must be a number').int().min(1).max(3600).default(15),
  // An instance takes a companion for lost that is silent for some minutes.
  BRIDGE_LOOK_SECONDS: z.coerce.number('must be a number').int().min(1).max(60).default(60),
  BRIDGE_POLL_MINUTES: z.coerce
    .number('must be a number')
    .max(1440)
    .refine((minutes) => minutes === 0 || minutes >= 0.1, 'must be 0 or at least 0.1')
    .default(5),
  BRIDGE_MAX_ATTEMPTS: z.coerce.number('must be a number').int().min(1).max(50).default(8),
  BRIDGE_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .refine(isCollectorUrl, 'must be an http or https URL without credentials: OTEL_EXPORTER_OTLP_HEADERS takes them')
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: headerList,
  OTEL_EXPORTER_OTLP_TRACES_HEADERS: headerList,
});

/** Settings that may also be given as a file, `<NAME>_FILE`, as container secrets are. */
const SECRET_SETTINGS = [
  'DATABASE_URL',
  'ONSPRING_API_KEY',
  'SERVICENOW_CLIENT_SECRET',
  'SERVICENOW_PASSWORD',
  'BRIDGE_EVENT_KEYS',
  'BRIDGE_EVENT_LOGINS',
  'BRIDGE_DOORBELL_KEYS',
  'BRIDGE_METRICS_TOKEN',
  'BRIDGE_CONTROL_TOKEN',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_EXPORTER_OTLP_TRACES_HEADERS',
] as const;
const KNOWN_SETTINGS = [...Object.keys(environment.shape), ...SECRET_SETTINGS.map((name) => `${name}_FILE`)];

function withSecretFiles(source: Readonly<Record<string, string | undefined>>, problems: string[]) {
  const merged: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(source)) merged[name] = value === '' ? undefined : value;
  for (const name of SECRET_SETTINGS) {
    const file = merged[`${name}_FILE`];
    if (file === undefined) continue;
    if (merged[name] !== undefined) {
      problems.push(`${name} and ${name}_FILE are both set: keep one`);
      continue;
    }
    try {
      merged[name] = readFileSync(file, 'utf8').trim();
      if (merged[name] === '') problems.push(`${name}_FILE: the file it names is empty`);
    } catch (error) {
      problems.push(`${name}_FILE: cannot read the file it names (${readErrorCode(error) ?? 'unknown error'})`);
    }
  }
  return merged;
}

function toCredentials(given: Readonly<Record<string, string | undefined>>, problems: string[]): ServiceNowCredentials {
  const { SERVICENOW_CLIENT_ID: clientId, SERVICENOW_CLIENT_SECRET: clientSecret } = given;
  const { SERVICENOW_USER: user, SERVICENOW_PASSWORD: password } = given;
  if (clientId !== undefined && clientSecret !== undefined) return { kind: 'oauth', clientId, clientSecret };
  if (user !== undefined && password !== undefined) return { kind: 'basic', user, password };
  problems.push(
    'SERVICENOW_CLIENT_ID with SERVICENOW_CLIENT_SECRET (recommended), or SERVICENOW_USER with SERVICENOW_PASSWORD, are required',
  );
  return { kind: 'basic', user: '', password: '' };
}

/**
 * Parses settings from the environment, the only reader of it in this service.
 * Throws a `ConfigError` that lists every problem at once; values of settings are never part of a message.
 */
export function parseConfig(source: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const given = withSecretFiles(source, problems);
  const result = environment.safeParse(given);
  for (const issue of result.error?.issues ?? []) problems.push(`${issue.path.join('.')} ${issue.message}`);
  // What several settings must give together is judged as they were given, so that no fault hides another.
  const credentials = toCredentials(given, problems);
  const senders = result.success
    ? [...result.data.BRIDGE_EVENT_KEYS, ...result.data.BRIDGE_EVENT_LOGINS]
    : [given.BRIDGE_EVENT_KEYS, given.BRIDGE_EVENT_LOGINS].filter((setting) => setting !== undefined);
  if (senders.length === 0)
    problems.push('BRIDGE_EVENT_KEYS or BRIDGE_EVENT_LOGINS is required: what Onspring sends with its events');
  const named = Object.keys(given).filter((name) => given[name] !== undefined);
  const unknownSettings = findUnknownSettings(named, KNOWN_SETTINGS);
  // A name that is wrong is no fault of its own, but it may be why another is missing.
  if (!result.success || problems.length > 0)
    throw new ConfigError([...problems, ...unknownSettings.map(describeUnknownSetting)]);
  const parsed = result.data;
  return {
    host: parsed.BRIDGE_HOST,
    port: parsed.BRIDGE_PORT,
    dataDirectory: parsed.BRIDGE_DATA_DIR,
    databaseUrl: parsed.DATABASE_URL ?? null,
    databaseConnections: parsed.BRIDGE_DATABASE_CONNECTIONS,
    onspring: { url: parsed.ONSPRING_URL, apiKey: parsed.ONSPRING_API_KEY, timeZone: parsed.ONSPRING_TIME_ZONE },
    serviceNow: { url: parsed.SERVICENOW_URL, credentials },
    eventKeys: parsed.BRIDGE_EVENT_KEYS,
    eventLogins: parsed.BRIDGE_EVENT_LOGINS.map(([user, password]) => `${user}:${password}`),
    eventSources: parsed.BRIDGE_EVENT_SOURCES,
    trustedProxies: parsed.BRIDGE_TRUSTED_PROXIES,
    requestsPerSecond: parsed.BRIDGE_REQUESTS_PER_SECOND,
    doorbellKeys: new Map(parsed.BRIDGE_DOORBELL_KEYS),
    metricsToken: parsed.BRIDGE_METRICS_TOKEN ?? null,
    controlToken: parsed.BRIDGE_CONTROL_TOKEN ?? null,
    drainSeconds: parsed.BRIDGE_DRAIN_SECONDS,
    lookSeconds: parsed.BRIDGE_LOOK_SECONDS,
    pollMinutes: parsed.BRIDGE_POLL_MINUTES,
    maxAttempts: parsed.BRIDGE_MAX_ATTEMPTS,
    logLevel: parsed.BRIDGE_LOG_LEVEL,
    traceEndpoint: parsed.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    traceHeaders: { ...parsed.OTEL_EXPORTER_OTLP_HEADERS, ...parsed.OTEL_EXPORTER_OTLP_TRACES_HEADERS },
    unknownSettings,
  };
}

/** Every secret value in the settings, each as it may appear in a text: for the log, which never shows one. */
export function listSecrets(config: Config): string[] {
  const { credentials } = config.serviceNow;
  const pairs = [
    ...config.eventLogins,
    ...(credentials.kind === 'basic' ? [`${credentials.user}:${credentials.password}`] : []),
  ];
  const database = config.databaseUrl === null ? '' : new URL(config.databaseUrl).password;
  // Which header holds a credential cannot be told by its name, but a tenant's name should stay readable.
  const headers = Object.values(config.traceHeaders)
    .flatMap((value) => [value, value.slice(value.lastIndexOf(' ') + 1)])
    .filter((value) => value.length >= SHORTEST_HEADER_SECRET);
  return [
    config.onspring.apiKey,
    credentials.kind === 'basic' ? credentials.password : credentials.clientSecret,
    ...config.eventKeys,
    ...pairs.map((pair) => pair.slice(pair.indexOf(':') + 1)),
    ...pairs.map((pair) => Buffer.from(pair).toString('base64')),
    ...config.doorbellKeys.values(),
    config.metricsToken ?? '',
    config.controlToken ?? '',
    config.databaseUrl ?? '',
    database,
    decodeURIComponent(database),
    ...headers,
  ].filter((secret) => secret !== '');
}

/** Secrets of the process environment, for what is said without a log. None when the settings are wrong: then none is used. */
export function readSecrets(): string[] {
  try {
    return listSecrets(readConfig());
  } catch (error) {
    if (error instanceof ConfigError) return [];
    throw error;
  }
}

/** Reads the process environment; see `parseConfig`. */
export function readConfig(): Config {
  return parseConfig(process.env);
}
