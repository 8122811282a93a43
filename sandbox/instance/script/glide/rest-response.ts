import type { WriteResult } from '../../types.ts';
import type { PendingExchange } from '../http/http-client.ts';
import type { HttpAnswer, HttpFailure, HttpOutcome } from '../http/http-exchange.ts';
import { toText } from './values.ts';

/** Reading an answer that was not waited for waits this long (C). */
const READ_WAIT_MS = 60_000;
/** A header as `getAllHeaders` lists it. */
interface GlideHTTPHeader {
  readonly name: string;
  readonly value: string;
}

interface ResponseOptions {
  readonly queryString: string;
  /** Saves the body of an answer as an attachment; null when nobody asked for it. */
  readonly save: ((answer: HttpAnswer) => WriteResult) | null;
  /** Told of the outcome once; null when nobody has to be told. */
  readonly received: ((outcome: HttpOutcome) => void) | null;
}

const NO_ANSWER: HttpFailure = { errorCode: 1, message: 'no response within the time waited for' };

/** `sn_ws.RESTResponseV2` (servicenow-instance.md 11.10). Status 0 and an error when no answer came. */
export class RESTResponseV2 {
  readonly #pending: PendingExchange;
  readonly #queryString: string;
  readonly #save: ResponseOptions['save'];
  #received: ResponseOptions['received'];
  #saved: WriteResult | null = null;

  constructor(pending: PendingExchange, { queryString, save, received }: ResponseOptions) {
    this.#pending = pending;
    this.#queryString = queryString;
    this.#save = save;
    this.#received = received;
  }

  waitForResponse(seconds: unknown): void {
    this.#keep(this.#pending.wait(Number(seconds) * 1000));
  }

  getStatusCode(): number {
    return this.#answer()?.status ?? 0;
  }

  getBody(): string | null {
    return this.#answer()?.body ?? null;
  }

  /** Any case; the last of several (11.10). */
  getHeader(name: unknown): string | null {
    const wanted = toText(name).toLowerCase();
    return this.#answer()?.headers.findLast(([header]) => header.toLowerCase() === wanted)?.[1] ?? null;
  }

  getHeaders(): Record<string, string> {
    return Object.fromEntries(this.#answer()?.headers ?? []);
  }

  /** Every header with its repetitions (ServiceNowDocs). */
  getAllHeaders(): GlideHTTPHeader[] {
    return (this.#answer()?.headers ?? []).map(([name, value]) => ({ name, value }));
  }

  /** Texts of the cookies the answer sets. */
  getCookies(): string[] {
    const headers = this.#answer()?.headers ?? [];
    return headers.filter(([name]) => name.toLowerCase() === 'set-cookie').map(([, value]) => value);
  }

  /** sys_id of the attachment made of the body, null when none was asked for or it was refused. */
  getResponseAttachmentSysid(): string | null {
    this.#answer();
    return this.#saved?.ok ? this.#saved.sysId : null;
  }

  haveError(): boolean {
    return this.getStatusCode() === 0 || this.getStatusCode() >= 400;
  }

  getErrorCode(): number {
    return this.#failure()?.errorCode ?? 0;
  }

  getErrorMessage(): string | null {
    const failure = this.#failure();
    if (failure !== null) return failure.message;
    if (this.#saved !== null && !this.#saved.ok) return this.#saved.message;
    return this.haveError() ? `Method failed: with code: ${this.getStatusCode()}` : null;
  }

  getQueryString(): string {
    return this.#queryString;
  }

  #answer(): HttpAnswer | null {
    const outcome = this.#pending.wait(READ_WAIT_MS);
    return this.#keep(outcome);
  }

  /** The answer, if there is one; it is told of and saved once, when the script first waits for it. */
  #keep(outcome: HttpOutcome | null): HttpAnswer | null {
    if (outcome === null) return null;
    const tell = this.#received;
    this.#received = null;
    tell?.(outcome);
    if (!('status' in outcome)) return null;
    if (this.#save !== null) this.#saved ??= this.#save(outcome);
    return outcome;
  }

  #failure(): HttpFailure | null {
    const outcome = this.#pending.wait(READ_WAIT_MS) ?? NO_ANSWER;
    return 'errorCode' in outcome ? outcome : null;
  }
}
