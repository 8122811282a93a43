/** What goes to the thread that does HTTP for scripts, and what comes back. Plain data: it crosses a message port. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly timeoutMs: number;
  readonly followRedirects: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** The body as it came. */
  readonly bytes: Uint8Array;
}

export interface HttpFailure {
  /** 1 = no answer in time (servicenow-instance.md 11.10), 0 = anything else. */
  readonly errorCode: 0 | 1;
  readonly message: string;
}

export type HttpOutcome = HttpAnswer | HttpFailure;

/** One exchange: the thread writes 1 into `signal` once the outcome is in `port`. */
export interface HttpJob {
  readonly request: HttpRequest;
  readonly signal: Int32Array<SharedArrayBuffer>;
  readonly port: import('node:worker_threads').MessagePort;
}

/** One HTTP exchange; a failure is an outcome, not an error. */
export async function exchange(request: HttpRequest): Promise<HttpOutcome> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      redirect: request.followRedirects ? 'follow' : 'manual',
      signal: AbortSignal.timeout(request.timeoutMs),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: [...response.headers], body: new TextDecoder().decode(bytes), bytes };
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return { errorCode: isTimeout ? 1 : 0, message: describe(error) };
  }
}

/** `fetch` hides the reason (refused, unknown host) in the cause. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `: ${error.cause.message || String(error.cause)}` : '';
  return `${error.message}${cause}`;
}
