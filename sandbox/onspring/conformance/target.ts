import { it } from '@jest/globals';
import type { SeedReply } from '../seed.ts';
import { startOnspring } from '../server.ts';
import { DEMO_API_KEY } from '../state.ts';
import { SEED } from '../test/tenant-fixture.ts';

/**
 * What the conformance tests talk to: the stand-in in this process with the test tenant, or, when ONSPRING_URL,
 * ONSPRING_API_KEY and ONSPRING_APP_ID are set, an app of a real tenant. This is the only file here that reads the
 * environment.
 */
export interface OnspringTarget {
  /** Base URL, no slash at its end. */
  readonly url: string;
  readonly apiKey: string;
  /** App whose records the tests read. */
  readonly appId: number;
  readonly isReal: boolean;
  /** Sends one request with the key. Network failures reject; HTTP errors do not. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** Fields of the app by name, as the API tells them. */
  fields(): Promise<ReadonlyMap<string, FieldInfo>>;
  /** Id of a text field of the app: the seed's `Title`, or any. */
  textField(): Promise<number>;
  /** Internal record ids by their key in the seed; empty for a real tenant. */
  readonly recordIds: Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

export interface CallOptions {
  /** Default the target's key; null sends none. */
  readonly apiKey?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects are sent as JSON, forms as multipart, texts as they are. */
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; an empty object when the answer is no JSON. */
  readonly json: Json;
}

/** Parsed JSON, loosely typed for reading deep into answers. */
export interface Json {
  readonly [key: string]: Json;
}

export interface FieldInfo {
  readonly id: number;
  readonly type: string;
  readonly listId?: number;
  readonly values?: readonly { readonly id: string; readonly name: string }[];
}

interface Address {
  readonly url: string;
  readonly apiKey: string;
  readonly appId: number;
}

const realAddress = readAddress(process.env);

/** Reads where a real tenant is; null when ONSPRING_URL is not set. Throws ONSPRING_TARGET_INCOMPLETE. */
function readAddress(environment: NodeJS.ProcessEnv): Address | null {
  const url = environment['ONSPRING_URL'] ?? '';
  if (url === '') return null;
  const apiKey = environment['ONSPRING_API_KEY'] ?? '';
  const appId = Number(environment['ONSPRING_APP_ID'] ?? '');
  if (apiKey === '' || !Number.isInteger(appId) || appId <= 0)
    throw new Error('ONSPRING_TARGET_INCOMPLETE: set ONSPRING_API_KEY and ONSPRING_APP_ID beside ONSPRING_URL');
  return { url: url.replace(/\/+$/, ''), apiKey, appId };
}

const parseJson = (contentType: string, text: string): Json =>
  contentType.includes('json') && text !== '' ? JSON.parse(text) : {};

function createTarget(
  address: Address,
  recordIds: OnspringTarget['recordIds'],
  stop: () => Promise<void>,
): OnspringTarget {
  const call: OnspringTarget['call'] = async (method, path, { apiKey = address.apiKey, headers = {}, body } = {}) => {
    const all = new Headers(headers);
    if (apiKey !== null) all.set('X-ApiKey', apiKey);
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm && !all.has('Content-Type')) all.set('Content-Type', 'application/json');
    const response = await fetch(`${address.url}${path}`, {
      method,
      headers: all,
      ...(body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = parseJson(response.headers.get('content-type') ?? '', text);
    return { status: response.status, headers: response.headers, text, json };
  };
  const fields: OnspringTarget['fields'] = async () => {
    const { status, text } = await call('GET', `/Fields/appId/${address.appId}?PageSize=1000`);
    if (status !== 200) throw new Error(`TARGET_FIELDS_UNREADABLE: ${status} ${text}`);
    const { items } = JSON.parse(text) as { items: (FieldInfo & { name: string })[] };
    return new Map(items.map((field) => [field.name, field]));
  };
  return {
    ...address,
    isReal: address === realAddress,
    recordIds,
    call,
    stop,
    fields,
    async textField() {
      const all = await fields();
      const found = all.get('Title') ?? [...all.values()].find(({ type }) => type === 'Text');
      if (found === undefined) throw new Error(`TARGET_FIELD_MISSING: app ${address.appId} has no text field`);
      return found.id;
    },
  };
}

/** Opens the stand-in, seeded with the test tenant (`SEED`), whatever the environment says. */
export async function openStandIn(): Promise<OnspringTarget> {
  const onspring = await startOnspring({ port: 0 });
  const seeded = await fetch(`${onspring.url}/_sandbox/seed`, { method: 'POST', body: JSON.stringify(SEED) });
  const reply = (await seeded.json()) as SeedReply;
  const appId = reply.apps.find(({ name }) => name === 'Findings')?.id;
  if (appId === undefined) throw new Error('TARGET_SEED_FAILED: the stand-in has no app Findings');
  const recordIds = Object.fromEntries(reply.records.map(({ key, recordId }) => [key ?? '', recordId]));
  return createTarget({ url: onspring.url, apiKey: DEMO_API_KEY, appId }, recordIds, () => onspring.stop());
}

/** Opens what the tests are aimed at. A real tenant stays as it is, see `needsSeed`. */
export function openTarget(): Promise<OnspringTarget> {
  if (realAddress === null) return openStandIn();
  return Promise.resolve(createTarget(realAddress, {}, () => Promise.resolve()));
}

type Test = (name: string, run: () => Promise<void> | void) => void;

/** `it` for a test that only reads what every tenant has. */
export const everywhere: Test = it;

const standInOnly =
  (why: string): Test =>
  (name, run) => {
    if (realAddress === null) it(name, run);
    else it.skip(`${name} (skipped: ${why})`, run);
  };

/** `it` for a test that would change or delete data of a real tenant: there it is skipped by name with the reason. */
export const destructive = (reason: string): Test => standInOnly(reason);

/** `it` for a test that needs the apps, fields and records of the seed. */
export const needsSeed: Test = standInOnly('needs the seeded tenant');
