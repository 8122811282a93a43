import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import type { Instance } from '../types.ts';
import type { Caller } from './authentication.ts';
import type { IncomingRequest } from './dispatcher.ts';
import { parseJsonBody, type RestCall, type RestReply } from './rest-call.ts';
import { RestError } from './rest-error.ts';
import type { WireReply } from './rest-response.ts';

const MEGABYTE = 1024 * 1024;
/** Request 5 MB, answer 10 MB, 30 s (servicenow-instance.md 6); the request limit can be raised to 10 MB. */
const REQUEST_LIMIT = { fallback: 5 * MEGABYTE, cap: 10 * MEGABYTE };
const OUTPUT_LIMIT_BYTES = 10 * MEGABYTE;
const QUOTA_MS = 30_000;
/** (C) Property that raises the request limit, in bytes. */
const REQUEST_LIMIT_PROPERTY = 'com.glide.rest.batch.max_request_size';

const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const HEADER_VALUE_REFUSED = /[^\t\u0020-\u007e\u0080-\u00ff]/;

const requestSchema = z.object({
  id: z.coerce.string(),
  url: z.string(),
  method: z.string().default('GET'),
  headers: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
  body: z.string().nullish(),
  exclude_response_headers: z.coerce.boolean().default(false),
});
const batchSchema = z.object({
  batch_request_id: z.coerce.string().default(''),
  rest_requests: z.array(requestSchema),
});

type BatchedRequest = z.output<typeof requestSchema>;

interface ServicedRequest {
  readonly id: string;
  readonly body: string;
  readonly status_code: number;
  readonly status_text: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Milliseconds. */
  readonly execution_time: number;
  readonly error_message?: string;
  readonly redirect_url: null;
}

/** Why an item cannot be run; `null` when it can: it may not address another host, nor another batch. */
const findProblem = ({ url, headers }: BatchedRequest, origin: string): string | null => {
  if (!url.startsWith('/') || !URL.canParse(url, origin)) return `The url '${url}' is not relative to the instance`;
  const { pathname, origin: addressed } = new URL(url, origin);
  if (addressed !== new URL(origin).origin) return `The url '${url}' is not relative to the instance`;
  if (/^\/api\/now(?:\/v\d+)?\/batch\/?$/.test(pathname)) return 'A batch cannot hold another batch';
  const wrong = headers.find(({ name, value }) => !HEADER_NAME.test(name) || HEADER_VALUE_REFUSED.test(value));
  return wrong === undefined ? null : `The header '${wrong.name}' cannot be sent`;
};

const toRequest = ({ url, method, headers, body }: BatchedRequest, origin: string): IncomingRequest => {
  const own = new Headers();
  for (const { name, value } of headers) own.set(name, value);
  return {
    method: method.toUpperCase(),
    url: new URL(url, origin),
    headers: own,
    bytes: body === null || body === undefined ? new Uint8Array() : Buffer.from(body, 'base64'),
    form: [],
  };
};

/** Bytes one batch may answer with: the header narrows the limit, it cannot widen it. */
const outputLimit = (headers: Headers): number => {
  const asked = Number(headers.get('x-batchrequest-max-output-size') ?? '');
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, OUTPUT_LIMIT_BYTES) : OUTPUT_LIMIT_BYTES;
};

const toServiced = (item: BatchedRequest, reply: WireReply, executionTime: number): ServicedRequest => ({
  id: item.id,
  body: reply.content === null ? '' : Buffer.from(reply.content).toString('base64'),
  status_code: reply.status,
  status_text: STATUS_CODES[reply.status] ?? '',
  headers: item.exclude_response_headers ? [] : [...reply.headers].map(([name, value]) => ({ name, value })),
  execution_time: executionTime,
  redirect_url: null,
});

const refuse = (item: BatchedRequest, problem: string): ServicedRequest => ({
  id: item.id,
  body: '',
  status_code: 400,
  status_text: 'Bad Request',
  headers: [],
  execution_time: 0,
  error_message: problem,
  redirect_url: null,
});

/**
 * `POST /api/now/batch` (servicenow-instance.md 6): items run one after another as the batch's caller, each in a
 * transaction of its own; what does not fit into time or size is listed as unserviced. 400 for a batch that is none.
 */
export const createBatchApi =
  (instance: Instance, serve: (request: IncomingRequest, caller: Caller) => WireReply) =>
  (call: RestCall, caller: Caller): RestReply => {
    const configured = Number(instance.property(REQUEST_LIMIT_PROPERTY) ?? '');
    const requestLimit = Math.min(configured > 0 ? configured : REQUEST_LIMIT.fallback, REQUEST_LIMIT.cap);
    if (call.bytes.length > requestLimit) {
      throw new RestError(400, 'Batch request too large', `${call.bytes.length} bytes, allowed: ${requestLimit}`);
    }
    const parsed = batchSchema.safeParse(parseJsonBody(call.body));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new RestError(400, 'Invalid batch request', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const serviced: ServicedRequest[] = [];
    const unserviced: string[] = [];
    const limit = outputLimit(call.headers);
    const started = instance.clock.now();
    let size = 0;
    for (const item of parsed.data.rest_requests) {
      if (size >= limit || instance.clock.now() - started >= QUOTA_MS) {
        unserviced.push(item.id);
        continue;
      }
      const problem = findProblem(item, call.origin);
      const began = instance.clock.now();
      const done =
        problem === null
          ? toServiced(
              item,
              serve(toRequest(item, call.origin), { ...caller, setCookie: null }),
              instance.clock.now() - began,
            )
          : refuse(item, problem);
      size += done.body.length;
      // An answer that does not fit any more is not sent, though its work is done.
      if (size > limit) unserviced.push(item.id);
      else serviced.push(done);
    }
    return {
      status: 200,
      text: JSON.stringify({
        batch_request_id: parsed.data.batch_request_id,
        serviced_requests: serviced,
        unserviced_requests: unserviced,
      }),
      headers: { 'Content-Type': 'application/json;charset=UTF-8' },
    };
  };
