import { type ClientCertificate, sendWithCertificate } from './http-with-certificate.ts';

/** What goes to the thread that does HTTP for scripts, and what comes back. Plain data: it crosses a message port. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  readonly timeoutMs: number;
  /** URIs a redirect may lead to, with what lies below them; null: everywhere. */
  readonly allowedRedirects: readonly string[] | null;
  /** For mutual TLS; absent: none. */
  readonly certificate?: ClientCertificate;
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
    const response = await send(request);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: [...response.headers], body: new TextDecoder().decode(bytes), bytes };
  } catch (error) {
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    return { errorCode: isTimeout ? 1 : 0, message: describe(error) };
  }
}

const MOST_REDIRECTS = 20;

/** Follows redirects by itself where only some are allowed. */
async function send(request: HttpRequest): Promise<Response> {
  const { allowedRedirects: allowed } = request;
  const signal = AbortSignal.timeout(request.timeoutMs);
  let { url, method, body, headers } = request;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const redirect = allowed === null ? 'follow' : 'manual';
    const { certificate } = request;
    const response =
      certificate === undefined
        ? await fetch(url, { method, headers, body, signal, redirect })
        : await sendWithCertificate({ url, method, headers, body, signal, certificate });
    const location = response.headers.get('location');
    if (allowed === null || location === null || response.status < 300 || response.status >= 400) return response;
    const target = new URL(location, url);
    if (!allowed.some((uri) => isBelow(target, uri))) {
      throw new Error(`redirect to ${target.origin}${target.pathname}, which is not among the allowed URIs`);
    }
    if (response.status === 303 || (response.status < 303 && method === 'POST')) [method, body] = ['GET', null];
    if (target.origin !== new URL(url).origin) headers = withoutCredentials(headers);
    url = target.href;
  }
  throw new Error(`more than ${MOST_REDIRECTS} redirects`);
}

function isBelow(target: URL, uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { origin, pathname } = new URL(uri);
  return (
    target.origin === origin && `${target.pathname}/`.startsWith(pathname.endsWith('/') ? pathname : `${pathname}/`)
  );
}

function withoutCredentials(headers: HttpRequest['headers']): HttpRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}

/** `fetch` hides the reason (refused, unknown host) in the cause. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `: ${error.cause.message || String(error.cause)}` : '';
  return `${error.message}${cause}`;
}
