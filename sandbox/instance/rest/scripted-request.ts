import { GlideScriptableInputStream } from '../script/glide/input-stream.ts';
import type { RestCall } from './rest-call.ts';
import { RestError } from './rest-error.ts';
import { isXmlType, parseXml } from './xml-format.ts';

/** `request.body` of a scripted operation: a stream that can be read once (servicenow-instance.md 9.3). */
export interface ScriptedBody {
  readonly data: unknown;
  readonly dataString: string;
  readonly dataStream: GlideScriptableInputStream;
  hasNext(): boolean;
  nextEntry(): unknown;
}

/** `request` of a scripted operation. */
export interface ScriptedRequest {
  readonly pathParams: Readonly<Record<string, string>>;
  /** Every value is an array of strings. */
  readonly queryParams: Readonly<Record<string, string[]>>;
  readonly queryString: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly uri: string;
  readonly url: string;
  readonly body: ScriptedBody | null;
  getHeader(name: string): string | null;
  /** The read replica that `sysparm_query_category` asks for; null without. */
  getRequestedQueryCategory(): string | null;
  getSupportedResponseContentTypes(): string[];
}

const toQueryParams = (call: RestCall): Record<string, string[]> => {
  const params: Record<string, string[]> = {};
  const form = call.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') ? call.body : '';
  for (const [name, value] of [...call.query, ...new URLSearchParams(form)]) {
    const list = params[name] ?? [];
    list.push(value);
    params[name] = list;
  }
  return params;
};

/** Lower-case keys, read in any case (9.3, pick). */
const toHeaders = (headers: Headers): Record<string, string> => {
  const plain: Record<string, string> = Object.fromEntries(headers);
  return new Proxy(plain, {
    get: (target, name) => (typeof name === 'string' ? target[name.toLowerCase()] : undefined),
    has: (target, name) => typeof name === 'string' && name.toLowerCase() in target,
  });
};

const parseData = (text: string, contentType: string | null): unknown => {
  if (text === '') return undefined;
  if (isXmlType(contentType)) return parseXml(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RestError(500, `Request body is not JSON: ${error instanceof Error ? error.message : String(error)}`, '');
  }
};

const createBody = ({ body, bytes, headers }: RestCall): ScriptedBody => {
  const contentType = headers.get('content-type');
  let unread: string | null = body;
  let entries: unknown[] | null = null;
  const take = (): string => {
    const taken = unread ?? '';
    unread = null;
    return taken;
  };
  const queue = (): unknown[] => {
    if (entries === null) {
      const data = parseData(take(), contentType);
      entries = Array.isArray(data) ? [...data] : data === undefined ? [] : [data];
    }
    return entries;
  };
  return {
    get data() {
      return parseData(take(), contentType);
    },
    get dataString() {
      return take();
    },
    get dataStream() {
      const stream = new GlideScriptableInputStream(unread === null ? new Uint8Array() : bytes);
      unread = null;
      return stream;
    },
    hasNext: () => queue().length > 0,
    nextEntry: () => queue().shift(),
  };
};

/** The `request` object the platform hands to an operation script. */
export const createScriptedRequest = (call: RestCall): ScriptedRequest => ({
  pathParams: { ...call.params },
  queryParams: toQueryParams(call),
  queryString: call.url.search === '' ? null : call.url.search.slice(1),
  headers: toHeaders(call.headers),
  uri: call.path,
  url: `${call.origin}${call.path}${call.url.search}`,
  body: call.body === '' ? null : createBody(call),
  getHeader: (name) => call.headers.get(name),
  getRequestedQueryCategory: () => call.query.get('sysparm_query_category'),
  getSupportedResponseContentTypes: () =>
    (call.headers.get('accept') ?? '')
      .split(',')
      .map((type) => (type.split(';')[0] ?? '').trim())
      .filter((type) => type !== ''),
});
