import { findAttachmentProblem, readAttachment, writeAttachment } from '../../attachment/attachments.ts';
import type { Values, WriteResult } from '../../types.ts';
import type { Environment } from '../environment.ts';
import { startExchange } from '../http/http-client.ts';
import type { HttpAnswer, HttpRequest } from '../http/http-exchange.ts';
import type { ClientCertificate } from '../http/http-with-certificate.ts';
import { ScriptError } from '../script-error.ts';
import { glideStringUtil } from './glide-string-util.ts';
import { readClientCertificate } from './key-store.ts';
import { queueProbe } from './mid-server.ts';
import { toCondition } from './query-builder.ts';
import { authorizeByProfile, toBasicAuthorization } from './rest-credentials.ts';
import { RESTResponseV2 } from './rest-response.ts';
import { toText } from './values.ts';

/** Seconds an outbound request may take when neither the script nor `glide.http.timeout` says so. */
const DEFAULT_TIMEOUT_MS = 175_000;

interface AttachmentTarget {
  readonly table: string;
  readonly sysId: string;
  readonly fileName: string;
  readonly encryptionContext: string;
}

/**
 * `sn_ws.RESTMessageV2` (servicenow-instance.md 11.10): `execute` blocks the instance until the answer is there and
 * throws when none comes; 4xx and 5xx are answers. `executeAsync` goes on at once.
 */
export class RESTMessageV2 {
  readonly #environment: Environment;
  readonly #headers = new Map<string, string>();
  readonly #parameters = new Map<string, string>();
  readonly #query: (readonly [string, string])[] = [];
  #endpoint = '';
  #method = 'GET';
  #body: string | null = null;
  /** Content of the attachment that is sent in place of the body. */
  #bytes: Uint8Array<ArrayBuffer> | null = null;
  #target: AttachmentTarget | null = null;
  #midServer = '';
  #eccCorrelator = '';
  /** In place of the endpoint, for requests through a MID Server. */
  #eccSource = '';
  #timeoutMs: number;
  /** URIs a redirect may lead to; null: everywhere. */
  #allowedRedirects: readonly string[] | null = null;
  #mutualAuthProfile = '';
  #authenticationProfile: { readonly type: string; readonly id: string } | null = null;
  /** Texts the script gave; with forced substitution off, variables in them stay as they are. */
  readonly #given = new Set<string>();
  #substitutesGiven = true;

  constructor(environment: Environment, message?: unknown, method?: unknown) {
    this.#environment = environment;
    this.#timeoutMs = Number(environment.instance.property('glide.http.timeout') || DEFAULT_TIMEOUT_MS);
    if (message !== undefined) this.#load(toText(message), toText(method));
  }

  setEndpoint(endpoint: unknown): void {
    this.#endpoint = this.#give(endpoint);
  }

  getEndpoint(): string {
    return this.#substitute(this.#endpoint);
  }

  setHttpMethod(method: unknown): void {
    this.#method = toText(method).toUpperCase();
  }

  setRequestBody(body: unknown): void {
    this.#body = this.#give(body);
    this.#bytes = null;
  }

  getRequestBody(): string {
    return this.#substitute(this.#body ?? '');
  }

  /** Throws HTTP_FAILED when there is no such attachment. */
  setRequestBodyFromAttachment(sysId: unknown): void {
    const id = this.#find('sys_attachment', toCondition(['sys_id', sysId]))['sys_id'] ?? '';
    this.#bytes = new Uint8Array(readAttachment(this.#environment.instance, id));
  }

  /** The answer's body becomes an attachment of the record, encrypted with a context where one is given. */
  saveResponseBodyAsAttachment(table: unknown, sysId: unknown, fileName: unknown, encryptContext?: unknown): void {
    const encryptionContext = toText(encryptContext);
    this.#target = { table: toText(table), sysId: toText(sysId), fileName: toText(fileName), encryptionContext };
  }

  /** Name of an active MID Server (`ecc_agent`); without one the request fails when it is sent. */
  setMIDServer(name: unknown): void {
    this.#midServer = toText(name);
  }

  /** For requests through a MID Server only. */
  setEccCorrelator(correlator: unknown): void {
    this.#eccCorrelator = toText(correlator);
  }

  /** For requests through a MID Server only; nothing but `source`, the endpoint, can be set. */
  setEccParameter(name: unknown, value: unknown): void {
    if (toText(name) === 'source') this.#eccSource = this.#give(value);
    else this.#explain(`setEccParameter(${toText(name)}): only source can be set`);
  }

  /** Tokens belong to a requestor; a profile here asks for its own with each request. */
  setRequestorProfile(context: unknown): void {
    this.#explain(`setRequestorProfile(${toText(context)}) is for messages with OAuth 2.0`);
  }

  setRequestHeader(name: unknown, value: unknown): void {
    this.#headers.set(toText(name), this.#give(value));
  }

  getRequestHeader(name: unknown): string | null {
    return this.#headers.get(toText(name)) ?? null;
  }

  getRequestHeaders(): Record<string, string> {
    return Object.fromEntries(this.#headers);
  }

  setQueryParameter(name: unknown, value: unknown): void {
    this.#query.push([toText(name), this.#give(value)]);
  }

  setBasicAuth(userName: unknown, password: unknown): void {
    this.#headers.set('Authorization', toBasicAuthorization(toText(userName), toText(password)));
    this.#authenticationProfile = null;
  }

  /** Credentials of a profile record, asked for when the request is sent. */
  setAuthenticationProfile(type: unknown, profileId: unknown): void {
    this.#authenticationProfile = { type: toText(type), id: toText(profileId) };
  }

  /** Name of a protocol profile with a client certificate, for https; without one the request fails when it is sent. */
  setMutualAuth(profileName: unknown): void {
    this.#mutualAuthProfile = toText(profileName);
  }

  /** The request fails on a redirect to any other place (that paths below a URI are allowed too is C). */
  setAllowedRedirectURIs(uris: unknown): void {
    this.#allowedRedirects = Array.isArray(uris) ? uris.map(toText) : [toText(uris)];
  }

  /** Variables are looked for in the texts of the message's records only (C). */
  disableForcedVariableSubstitution(): void {
    this.#substitutesGiven = false;
  }

  setHttpTimeout(milliseconds: unknown): void {
    this.#timeoutMs = Number(milliseconds);
  }

  setStringParameter(name: unknown, value: unknown): void {
    this.#parameters.set(toText(name), glideStringUtil.escapeHTML(value));
  }

  setStringParameterNoEscape(name: unknown, value: unknown): void {
    this.#parameters.set(toText(name), toText(value));
  }

  /** The level of the outbound log has no effect here. */
  setLogLevel(): void {
    this.#explain('outbound HTTP log level is fixed');
  }

  execute(): RESTResponseV2 {
    const response = this.executeAsync();
    response.waitForResponse(this.#timeoutMs / 1000 + 1);
    if (response.haveError() && response.getStatusCode() === 0) {
      throw new ScriptError('HTTP_FAILED', `${this.#method} ${this.getEndpoint()}: ${response.getErrorMessage()}`);
    }
    return response;
  }

  executeAsync(): RESTResponseV2 {
    const request = this.#toRequest();
    const probe = { midServer: this.#midServer, correlator: this.#eccCorrelator, request };
    const received = this.#midServer === '' ? null : queueProbe(this.#environment, probe);
    this.#environment.instance.log('debug', this.#environment.scope, `${request.method} ${request.url}`);
    const target = this.#target;
    const save = target === null ? null : (answer: HttpAnswer): WriteResult => this.#save(target, answer);
    return new RESTResponseV2(startExchange(request), {
      queryString: new URL(request.url).search.slice(1),
      save,
      received,
    });
  }

  #explain(message: string): void {
    this.#environment.instance.log('debug', this.#environment.scope, message);
  }

  #save(target: AttachmentTarget, { headers, bytes }: HttpAnswer): WriteResult {
    const { instance, transaction } = this.#environment;
    const context = target.encryptionContext;
    const hasContext = context === '' || instance.database.get('sys_encryption_context', context) !== undefined;
    const message = hasContext
      ? findAttachmentProblem(instance, { fileName: target.fileName, bytes })
      : `no encryption context ${context}`;
    if (message !== null) return { ok: false, reason: 'denied', message };
    const contentType = headers.findLast(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
    return writeAttachment(instance, transaction, { ...target, contentType, bytes });
  }

  #toRequest(): HttpRequest {
    const certificate = this.#mutualAuthProfile === '' ? null : this.#findCertificate();
    const isOverridden = this.#midServer !== '' && this.#eccSource !== '';
    const endpoint = isOverridden ? this.#substitute(this.#eccSource) : this.getEndpoint();
    if (!URL.canParse(endpoint)) throw new ScriptError('HTTP_FAILED', `'${endpoint}' is no URL`);
    const url = new URL(endpoint);
    for (const [name, value] of this.#query) url.searchParams.append(name, this.#substitute(value));
    const headers: Record<string, string> = { 'User-Agent': 'ServiceNow/1.0' };
    for (const [name, value] of this.#headers) headers[name] = this.#substitute(value);
    const profile = this.#authenticationProfile;
    if (profile !== null) {
      headers['Authorization'] = authorizeByProfile(this.#environment, profile.type, profile.id);
    }
    const content = this.#bytes ?? (this.#body === null ? null : this.getRequestBody());
    const hasBody = this.#method !== 'GET' && this.#method !== 'HEAD';
    return {
      url: url.href,
      method: this.#method,
      headers,
      body: hasBody ? content : null,
      timeoutMs: this.#timeoutMs,
      allowedRedirects: this.#allowedRedirects,
      ...(certificate === null ? {} : { certificate }),
    };
  }

  /** Client certificate of the protocol profile (t_CreateAProtocolProfile; its table and columns are C). */
  #findCertificate(): ClientCertificate {
    if (this.#midServer !== '') {
      throw new ScriptError('HTTP_FAILED', 'no mutual authentication goes through a MID Server');
    }
    const { instance } = this.#environment;
    const query = toCondition(['protocol', this.#mutualAuthProfile]);
    const [profile] = instance.database.select('protocol_profile', query, { limit: 1 });
    if (profile === undefined) {
      throw new ScriptError('HTTP_FAILED', `no protocol profile is named '${this.#mutualAuthProfile}'`);
    }
    if (!this.getEndpoint().startsWith('https:')) {
      throw new ScriptError('HTTP_FAILED', `mutual authentication needs https, not ${this.getEndpoint()}`);
    }
    return readClientCertificate(instance, profile['keystore'] ?? '');
  }

  #give(value: unknown): string {
    const text = toText(value);
    this.#given.add(text);
    return text;
  }

  /** `${name}` takes the parameter of that name; without one it stays. */
  #substitute(text: string): string {
    if (!this.#substitutesGiven && this.#given.has(text)) return text;
    return text.replaceAll(/\$\{([^}]+)\}/g, (place, name: string) => this.#parameters.get(name) ?? place);
  }

  /** Takes endpoint, method, body and headers of `sys_rest_message` and its function. */
  #load(name: string, method: string): void {
    const message = this.#find('sys_rest_message', `name=${name}`);
    const definition = this.#find(
      'sys_rest_message_fn',
      `rest_message=${message['sys_id'] ?? ''}^function_name=${method}`,
    );
    this.#endpoint = definition['rest_endpoint'] || (message['rest_endpoint'] ?? '');
    this.#method = (definition['http_method'] || 'get').toUpperCase();
    if (definition['content']) this.#body = definition['content'];
    this.#addHeaders('sys_rest_message_headers', `rest_message=${message['sys_id'] ?? ''}`);
    this.#addHeaders('sys_rest_message_fn_headers', `rest_message_function=${definition['sys_id'] ?? ''}`);
  }

  #addHeaders(table: string, query: string): void {
    const { database, schema } = this.#environment.instance;
    if (schema.table(table) === undefined) return;
    for (const row of database.select(table, query)) this.#headers.set(row['name'] ?? '', row['value'] ?? '');
  }

  #find(table: string, query: string): Readonly<Values> {
    const { database, schema } = this.#environment.instance;
    const row = schema.table(table) === undefined ? undefined : database.select(table, query, { limit: 1 })[0];
    if (row === undefined) throw new ScriptError('HTTP_FAILED', `no ${table} with ${query}`);
    return row;
  }
}
