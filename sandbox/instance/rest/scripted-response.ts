import { GlideScriptableInputStream } from '../script/glide/input-stream.ts';
import type { ReplyFormat } from './request-checks.ts';
import type { RestReply } from './rest-call.ts';
import { RestError } from './rest-error.ts';
import { isXmlType, toXml } from './xml-format.ts';

const XML_TYPE = 'application/xml;charset=UTF-8';

/** `response` of a scripted operation (servicenow-instance.md 9.4) and what it became. */
export interface ScriptedResponse {
  /** The object scripts see. */
  readonly object: Readonly<Record<string, unknown>>;
  /** The answer; `returned` is the value of the operation script. */
  toReply(returned: unknown, format: ReplyFormat): RestReply;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const hasMethod = (value: unknown, name: string): boolean => isObject(value) && typeof value[name] === 'function';

/** Glide objects in a body: a record is garbage on the platform, an element must be made a string (9.4). */
const toPlain = (_key: string, value: unknown): unknown => {
  if (!isObject(value) || Array.isArray(value)) return value;
  if (hasMethod(value, 'getTableName')) {
    throw new RestError(500, 'A GlideRecord cannot be serialised in a response body: use getValue', '');
  }
  return hasMethod(value, 'getED') || hasMethod(value, 'nil') ? String(value) : value;
};

/** Numbers, strings and Java-like number texts; anything else is 0 (9.4). */
const toStatus = (value: unknown): number => {
  const status = Number(value);
  return Number.isInteger(status) ? status : 0;
};

/** `toFault` reads the error objects of `sn_ws_err`, `null` for anything else. */
export const createScriptedResponse = (toFault: (error: unknown) => RestError | null): ScriptedResponse => {
  const headers: Record<string, string> = {};
  const written: Uint8Array[] = [];
  let status = 200;
  let body: { readonly value: unknown } | null = null;
  let failure: RestError | null = null;
  let usesWriter = false;

  const setHeader = (name: string, value: unknown): void => {
    headers[String(name)] = String(value);
  };
  const writer = {
    writeString: (text: unknown): void => {
      written.push(Buffer.from(String(text), 'utf8'));
    },
    writeStream: (stream: unknown): void => {
      written.push(GlideScriptableInputStream.bytesOf(stream));
    },
  };

  return {
    object: {
      setBody: (value: unknown): void => {
        body = { value };
      },
      setStatus: (value: unknown): void => {
        status = toStatus(value);
      },
      getStatus: (): number => status,
      setHeader,
      setHeaders: (all: unknown): void => {
        if (isObject(all)) for (const [name, value] of Object.entries(all)) setHeader(name, value);
      },
      getHeader: (name: string): string | null => headers[name] ?? null,
      setLocation: (location: unknown): void => setHeader('Location', location),
      setContentType: (type: unknown): void => setHeader('Content-Type', type),
      setError: (error: unknown): void => {
        failure = toFault(error) ?? new RestError(500, String(error), '');
      },
      getStreamWriter: () => {
        usesWriter = true;
        return writer;
      },
    },
    toReply: (returned, format) => {
      if (failure !== null) throw failure;
      if (usesWriter) return { status, headers, bytes: Buffer.concat(written) };
      const value = body === null ? returned : body.value;
      // Nothing returned and no body: empty body, status kept (9.4, pick).
      if (value === undefined || value === null) return { status, headers };
      const text = JSON.stringify({ result: value }, toPlain);
      const chosen =
        headers['Content-Type'] === undefined ? format : isXmlType(headers['Content-Type']) ? 'xml' : 'json';
      // The reply is written here, where Glide objects are known; XML takes the same values.
      return chosen === 'json'
        ? { status, headers, text }
        : { status, headers: { 'Content-Type': XML_TYPE, ...headers }, text: toXml(JSON.parse(text)) };
    },
  };
};
