import type { Behaviour } from '../behaviour.ts';
import type { Clock } from '../clock.ts';
import type { App, OnspringRecord } from '../model.ts';
import type { TenantState } from '../state.ts';
import { createAuthorizer } from './authorization.ts';
import type { TriggerDefinition } from './definition.ts';
import { escapeJsonText, fillTokens } from './tokens.ts';

/** An outcome's request with its tokens replaced. */
export interface OutcomeRequest {
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

/** What came of a request. `error` null: delivered. */
export interface OutcomeReply {
  readonly status: number | null;
  readonly answer: string;
  /** The parsed answer, when the outcome maps it. */
  readonly json: unknown;
  readonly error: string | null;
}

export interface FillContext {
  readonly state: TenantState;
  readonly app: App;
  readonly record: OnspringRecord;
  readonly escapeTokens: boolean;
}

/** Replaces the tokens of URL, headers and body; values in the URL are percent-encoded. */
export function fillRequest(definition: TriggerDefinition, context: FillContext): OutcomeRequest {
  const { state, app, record } = context;
  const base = { state, app, record, useListValueGuid: definition.useListValueGuid };
  const asWritten = (text: string) => text;
  return {
    url: fillTokens(definition.url, { ...base, escape: encodeURIComponent }),
    headers: definition.headers.map(([name, value]) => [name, fillTokens(value, { ...base, escape: asWritten })]),
    body:
      definition.body === null
        ? null
        : fillTokens(definition.body, { ...base, escape: context.escapeTokens ? escapeJsonText : asWritten }),
  };
}

export interface RequestSender {
  /** Sends one request. Never throws: what went wrong is in the reply. `stop` ends it early. */
  send(definition: TriggerDefinition, request: OutcomeRequest, stop: AbortSignal): Promise<OutcomeReply>;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** Bad JSON makes the attempt fail when the outcome maps the answer (onspring-api.md 11 "Failure"). */
function readAnswer(definition: TriggerDefinition, status: number, answer: string): OutcomeReply {
  if (definition.mappings.length === 0) return { status, answer, json: undefined, error: null };
  try {
    return { status, answer, json: JSON.parse(answer), error: null };
  } catch (error) {
    return { status, answer, json: undefined, error: `the answer is not JSON: ${describe(error)}` };
  }
}

export function createRequestSender(clock: Clock, behaviour: Behaviour): RequestSender {
  const authorizer = createAuthorizer(clock);

  async function toHeaders(
    definition: TriggerDefinition,
    request: OutcomeRequest,
    signal: AbortSignal,
  ): Promise<Headers> {
    const headers = new Headers();
    // A raw body arrives as JSON with no header configured (11 "Content-Type", assumed).
    if (request.body !== null) headers.set('Content-Type', 'application/json');
    for (const [name, value] of request.headers) headers.set(name, value);
    const authorization = await authorizer.header(definition.authorization, signal);
    if (authorization) headers.set(authorization[0], authorization[1]);
    return headers;
  }

  return {
    async send(definition, request, stop) {
      const timeout = new AbortController();
      const cancel = clock.schedule(behaviour.outcomeTimeoutMs, () => timeout.abort());
      const signal = AbortSignal.any([timeout.signal, stop]);
      try {
        const headers = await toHeaders(definition, request, signal);
        const body = definition.method === 'GET' ? null : request.body;
        const response = await fetch(request.url, {
          method: definition.method,
          headers,
          body,
          signal,
          redirect: 'manual',
        });
        const answer = await response.text();
        if (response.status === 401) authorizer.forget(definition.authorization);
        if (!response.ok)
          return { status: response.status, answer, json: undefined, error: `answered ${response.status}` };
        return readAnswer(definition, response.status, answer);
      } catch (error) {
        const problem = timeout.signal.aborted
          ? `no answer within ${behaviour.outcomeTimeoutMs / 1000} s`
          : describe(error);
        return { status: null, answer: '', json: undefined, error: problem };
      } finally {
        cancel();
      }
    },
  };
}
