import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { NotEmulatedError } from '../not-emulated.ts';
import { type AtfResponse, type AtfRun, assertBy, type StepAction, StepFailure } from './step-call.ts';

const namedValues = z.record(z.string(), z.coerce.string());

function readNamedValues(text: string): Record<string, string> {
  return text === '' ? {} : namedValues.parse(JSON.parse(text));
}

const send: StepAction = async ({ run, input }) => {
  const auth = input('auth_type');
  if (auth === 'mutual') throw new NotEmulatedError('mutual authentication of a REST step');
  if (input('basic_auth') !== '') throw new NotEmulatedError('a basic authentication profile of a REST step');
  const query = new URLSearchParams(readNamedValues(input('query_params'))).toString();
  const path = query === '' ? input('end_point') : `${input('end_point')}?${query}`;
  const method = input('http_method').toUpperCase();
  const headers = new Headers(readNamedValues(input('headers')));
  const hasBody = input('request_body') !== '' && method !== 'GET';
  const started = performance.now();
  const response = await run.request(
    path,
    { method, headers, ...(hasBody ? { body: input('request_body') } : {}) },
    auth === 'basic' ? run.session : null,
  );
  const body = await response.text();
  const { status } = response;
  const statusText = response.statusText || (statusNames[status] ?? '');
  run.response = { status, statusText, headers: response.headers, body, time: performance.now() - started };
  return { message: `${method} ${path} answered ${status}` };
};

const statusNames: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

function responseOf(run: AtfRun): AtfResponse {
  if (run.response === null) throw new StepFailure('no REST request was sent before this step');
  return run.response;
}

/** Element at `/a/0/b` of a parsed payload; undefined when there is none. */
function elementAt(payload: unknown, path: string): unknown {
  return path
    .split('/')
    .filter((name) => name !== '')
    .reduce<unknown>((at, name) => {
      if (typeof at !== 'object' || at === null) return undefined;
      return Object.entries(at).find(([key]) => key === name)?.[1];
    }, payload);
}

/** `exists` and its opposite look at presence, the other operations at the text. */
function assertElement(what: string, value: unknown, { operation, expected }: { operation: string; expected: string }) {
  if (operation === 'exists' || operation === 'does_not_exist') {
    if ((value !== undefined) !== (operation === 'exists')) throw new StepFailure(`${what} ${operation}: not so`);
    return { message: `${what} ${operation}` };
  }
  if (value === undefined) throw new StepFailure(`there is no ${what}`);
  const actual = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return assertBy(what, operation, { actual, expected });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new StepFailure(`the payload is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkXml(body: string): void {
  const answer = XMLValidator.validate(body);
  if (answer !== true) throw new StepFailure(`the payload is not well-formed: ${answer.err.msg}`);
}

/** Steps on the REST APIs of this instance, by type. */
export const restSteps: Readonly<Record<string, StepAction>> = {
  'rest.sendRestRequest': send,
  'rest.assertStatusCode': ({ run, input }) =>
    assertBy('status', input('response_operation'), {
      actual: String(responseOf(run).status),
      expected: input('status_code'),
    }),
  'rest.assertStatusCodeName': ({ run, input }) =>
    assertBy('status name', input('response_operation'), {
      actual: responseOf(run).statusText,
      expected: input('code_name'),
    }),
  'rest.assertResponseTime': ({ run, input }) =>
    assertBy('response time', input('response_operation'), {
      actual: String(Math.round(responseOf(run).time)),
      expected: input('response_time'),
    }),
  'rest.assertResponseHeader': ({ run, input }) =>
    assertElement(`header ${input('header_name')}`, responseOf(run).headers.get(input('header_name')) ?? undefined, {
      operation: input('response_operation'),
      expected: input('header_value'),
    }),
  'rest.assertResponsePayload': ({ run, input }) =>
    assertBy('payload', input('response_operation'), {
      actual: responseOf(run).body,
      expected: input('response_body'),
    }),
  'rest.assertResponseJSONPayloadIsValid': ({ run }) => {
    parseJson(responseOf(run).body);
    return { message: 'the payload is JSON' };
  },
  'rest.assertJsonResponsePayloadElement': ({ run, input }) =>
    assertElement(
      `element ${input('element_name')}`,
      elementAt(parseJson(responseOf(run).body), input('element_name')),
      { operation: input('response_operation'), expected: input('element_value') },
    ),
  'rest.assertResponseXMLPayloadIsWellFormed': ({ run }) => {
    checkXml(responseOf(run).body);
    return { message: 'the payload is well-formed' };
  },
  'rest.assertXMLResponsePayloadElement': ({ run, input }) => {
    checkXml(responseOf(run).body);
    const payload: unknown = new XMLParser({ parseTagValue: false }).parse(responseOf(run).body);
    return assertElement(`element ${input('element_name')}`, elementAt(payload, input('element_name')), {
      operation: input('response_operation'),
      expected: input('element_value'),
    });
  },
};
