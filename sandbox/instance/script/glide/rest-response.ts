import type { PendingExchange } from '../http/http-client.ts';
import type { HttpAnswer, HttpFailure } from '../http/http-exchange.ts';
import { toText } from './values.ts';

/** Reading an answer that was not waited for waits this long (C). */
const READ_WAIT_MS = 60_000;
const NO_ANSWER: HttpFailure = { errorCode: 1, message: 'no response within the time waited for' };

/** `sn_ws.RESTResponseV2` (servicenow-instance.md 11.10). Status 0 and an error when no answer came. */
export class RESTResponseV2 {
  readonly #pending: PendingExchange;
  readonly #queryString: string;

  constructor(pending: PendingExchange, queryString: string) {
    this.#pending = pending;
    this.#queryString = queryString;
  }

  waitForResponse(seconds: unknown): void {
    this.#pending.wait(Number(seconds) * 1000);
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

  haveError(): boolean {
    return this.getStatusCode() === 0 || this.getStatusCode() >= 400;
  }

  getErrorCode(): number {
    return this.#failure()?.errorCode ?? 0;
  }

  getErrorMessage(): string | null {
    const failure = this.#failure();
    if (failure !== null) return failure.message;
    return this.haveError() ? `Method failed: with code: ${this.getStatusCode()}` : null;
  }

  getQueryString(): string {
    return this.#queryString;
  }

  #answer(): HttpAnswer | null {
    const outcome = this.#pending.wait(READ_WAIT_MS);
    return outcome !== null && 'status' in outcome ? outcome : null;
  }

  #failure(): HttpFailure | null {
    const outcome = this.#pending.wait(READ_WAIT_MS) ?? NO_ANSWER;
    return 'errorCode' in outcome ? outcome : null;
  }
}
