import { type DiagLogger, DiagLogLevel, diag } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { Log } from './log.ts';

export interface TraceExport {
  /** Sends what is left, for at most two seconds: a collector that is down does not hold up a stop. */
  stop(): Promise<void>;
}

export interface TraceExportOptions {
  /** Base URL of an OTLP/HTTP collector, as in `OTEL_EXPORTER_OTLP_ENDPOINT`; spans go to `/v1/traces` below it. */
  readonly endpoint: string;
  /** Headers of each request, such as credentials. */
  readonly headers: Readonly<Record<string, string>>;
  readonly version: string;
  readonly instanceId: string;
  readonly log: Log;
}

const TIMEOUT_MS = 2_000;

/** Sends the spans of this process to a collector. A collector that fails is logged and disturbs nothing else. */
export function startTraceExport(options: TraceExportOptions): TraceExport {
  const { log } = options;
  const report = (message: string) => log.warn({ event: 'trace.failed' }, message);
  const quiet = () => undefined;
  const logger: DiagLogger = { error: report, warn: report, info: quiet, debug: quiet, verbose: quiet };
  diag.setLogger(logger, DiagLogLevel.WARN);
  const exporter = new OTLPTraceExporter({
    url: `${options.endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: options.headers,
    timeoutMillis: TIMEOUT_MS,
  });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'onspring-bridge-companion',
      'service.version': options.version,
      'service.instance.id': options.instanceId,
    }),
    spanProcessors: [new BatchSpanProcessor(exporter, { exportTimeoutMillis: TIMEOUT_MS })],
  });
  provider.register();
  return {
    async stop() {
      await provider.shutdown().catch((error: unknown) => log.warn({ event: 'trace.failed', err: error }));
    },
  };
}
