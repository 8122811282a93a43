import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { rootCertificates } from 'node:tls';

/** What the instance shows of itself, and whom it trusts; all PEM. */
export interface ClientCertificate {
  readonly cert: string;
  readonly key: string;
  /** Certificates trusted besides those of the public authorities. */
  readonly trusted: readonly string[];
}

export interface CertificateRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  readonly certificate: ClientCertificate;
  readonly signal: AbortSignal;
}

/** One request with mutual TLS, which `fetch` cannot do; follows no redirect. Rejects as `fetch` does. */
export function sendWithCertificate({ url, certificate, body, ...options }: CertificateRequest): Promise<Response> {
  const { cert, key, trusted } = certificate;
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  const fail = (error: Error): void => reject(options.signal.aborted ? options.signal.reason : error);
  const outgoing = request(url, { ...options, cert, key, ca: [...rootCertificates, ...trusted] }, (incoming) => {
    readResponse(incoming).then(resolve, fail);
  });
  outgoing.on('error', fail);
  outgoing.end(body ?? undefined);
  return promise;
}

async function readResponse(incoming: IncomingMessage): Promise<Response> {
  const chunks = await incoming.toArray();
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  const status = incoming.statusCode ?? 0;
  const hasBody = status !== 204 && status !== 304;
  return new Response(hasBody ? Buffer.concat(chunks) : null, { status, headers });
}
