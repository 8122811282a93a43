import { it } from '@jest/globals';
import type { PackageRecord } from '../rest/fixtures/package-folder.ts';
import { withPackageFolder } from '../rest/fixtures/package-folder.ts';
import { restPackage } from '../rest/fixtures/rest-package.ts';
import { startInstance } from '../server.ts';

/**
 * What the conformance tests talk to: the stand-in in this process, or, when SERVICENOW_URL, SERVICENOW_USER and
 * SERVICENOW_PASSWORD are set, a real instance. SERVICENOW_CLIENT_ID and SERVICENOW_CLIENT_SECRET name a registered
 * OAuth client of it. This is the only file here that reads the environment.
 */
export interface InstanceTarget {
  /** Base URL, no slash at its end. */
  readonly url: string;
  /** An administrator. */
  readonly user: string;
  readonly password: string;
  /** A registered OAuth client; null: the test registers its own, or is skipped. */
  readonly client: { readonly id: string; readonly secret: string } | null;
  readonly isReal: boolean;
  /** Sends one request. Network failures reject; HTTP errors do not. */
  ask(method: string, path: string, options?: AskOptions): Promise<Answer>;
  /** Gives a user of the stand-in a role by the platform's own tables. */
  grant(userName: string, role: string): Promise<void>;
  stop(): Promise<void>;
}

export interface AskOptions {
  /** A user of the stand-in; default the administrator, null sends no credentials. */
  readonly user?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON, texts and bytes as they are. */
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The parsed body; an empty object when the answer is no JSON. */
  readonly json: Json;
}

/** Parsed JSON, loosely typed for reading deep into answers. */
export interface Json {
  readonly [key: string]: Json;
}

interface Address {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly client: InstanceTarget['client'];
}

const realAddress = readAddress(process.env);

/** Reads where a real instance is; null when SERVICENOW_URL is not set. Throws SERVICENOW_CREDENTIALS_MISSING. */
function readAddress(environment: NodeJS.ProcessEnv): Address | null {
  const url = environment['SERVICENOW_URL'] ?? '';
  if (url === '') return null;
  const user = environment['SERVICENOW_USER'] ?? '';
  const password = environment['SERVICENOW_PASSWORD'] ?? '';
  if (user === '' || password === '')
    throw new Error(
      'SERVICENOW_CREDENTIALS_MISSING: set SERVICENOW_USER and SERVICENOW_PASSWORD beside SERVICENOW_URL',
    );
  const id = environment['SERVICENOW_CLIENT_ID'] ?? '';
  const secret = environment['SERVICENOW_CLIENT_SECRET'] ?? '';
  return { url: url.replace(/\/+$/, ''), user, password, client: id === '' ? null : { id, secret } };
}

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

const toBody = (body: unknown): string | Uint8Array<ArrayBuffer> | FormData => {
  if (typeof body === 'string' || body instanceof FormData) return body;
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
};

const parseJson = (contentType: string, text: string): Json =>
  contentType.includes('json') && text !== '' ? JSON.parse(text) : {};

function createTarget(address: Address, stop: () => Promise<void>): InstanceTarget {
  const isReal = address === realAddress;
  const passwordOf = (user: string): string => (user === address.user ? address.password : `${user}-demo`);

  const ask: InstanceTarget['ask'] = async (method, path, { user = address.user, headers = {}, body } = {}) => {
    const all = new Headers({ Accept: 'application/json', ...headers });
    if (user !== null && !all.has('Authorization')) all.set('Authorization', basic(user, passwordOf(user)));
    const isPlain = typeof body === 'object' && !(body instanceof FormData) && !(body instanceof Uint8Array);
    if (body !== undefined && !all.has('Content-Type') && isPlain) all.set('Content-Type', 'application/json');
    const response = await fetch(`${address.url}${path}`, {
      method,
      headers: all,
      ...(body === undefined ? {} : { body: toBody(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = Buffer.from(bytes).toString('utf8');
    const json = parseJson(response.headers.get('content-type') ?? '', text);
    return { status: response.status, headers: response.headers, bytes, text, json };
  };

  const sysIdOf = async (table: string, query: string): Promise<string> => {
    const { json } = await ask('GET', `/api/now/table/${table}?sysparm_fields=sys_id&sysparm_query=${query}`);
    const id = json['result']?.['0']?.['sys_id'];
    if (typeof id !== 'string') throw new Error(`TARGET_RECORD_MISSING: ${table} has no record with ${query}`);
    return id;
  };

  return {
    ...address,
    isReal,
    ask,
    stop,
    async grant(userName, role) {
      const user = await sysIdOf('sys_user', `user_name=${userName}`);
      const body = { user, role: await sysIdOf('sys_user_role', `name=${role}`) };
      const { status, text } = await ask('POST', '/api/now/table/sys_user_has_role', { body });
      if (status !== 201) throw new Error(`TARGET_GRANT_FAILED: ${userName} got no role ${role}: ${text}`);
    },
  };
}

/** Opens the stand-in with `records` (default: the fixture of the REST side), whatever the environment says; its clock runs. */
export async function openStandIn(records: readonly PackageRecord[] = restPackage): Promise<InstanceTarget> {
  const running = await withPackageFolder(records, (packageFolder) => startInstance({ packageFolder }));
  return createTarget({ url: running.url, user: 'admin', password: 'admin-demo', client: null }, () => running.stop());
}

/** Opens what the tests are aimed at. A real instance has none of `records`, see `needsFixture`. */
export function openTarget(records?: readonly PackageRecord[]): Promise<InstanceTarget> {
  if (realAddress === null) return openStandIn(records);
  return Promise.resolve(createTarget(realAddress, () => Promise.resolve()));
}

type Test = (name: string, run: () => Promise<void> | void) => void;

const standInOnly =
  (why: string): Test =>
  (name, run) => {
    if (realAddress === null) it(name, run);
    else it.skip(`${name} (skipped: ${why})`, run);
  };

/** `it` for a test that would harm a real instance: there it is skipped by name with the reason. */
export const destructive = (reason: string): Test => standInOnly(reason);

/** `it` for a test that needs tables, rules or routes of the fixture package, which a real instance lacks. */
export const needsFixture: Test = standInOnly('needs the fixture package');

/** `it` for a test that runs scripts on the server, which no REST API of the platform allows. */
export const needsServerScripts: Test = standInOnly('needs server scripts');
