import { AsyncLocalStorage } from 'node:async_hooks';
import { type Attributes, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { BridgeError } from './errors.ts';

const correlations = new AsyncLocalStorage<string>();

/** Runs a step for one event or change: the calls within it carry its id to the vendors, in the log and in traces. */
export function correlated<T>(id: string, step: () => Promise<T>): Promise<T> {
  return correlations.run(id, step);
}

/** The id of the event or change this is done for, where it is done for one. */
export function readCorrelation(): string | undefined {
  return correlations.getStore();
}

/**
 * Runs a step within a span of its own, a child of the span around it. Without a tracer (see `startTraceExport`) this costs
 * next to nothing. Attributes hold codes, counts and correlations, never a value of a record.
 */
export async function traced<T>(name: string, attributes: Attributes, step: () => Promise<T>): Promise<T> {
  return await inSpan(name, SpanKind.INTERNAL, attributes, step);
}

/** Like `traced`, for a call to another system. */
export async function tracedCall<T>(name: string, attributes: Attributes, step: () => Promise<T>): Promise<T> {
  return await inSpan(name, SpanKind.CLIENT, attributes, step);
}

function inSpan<T>(name: string, kind: SpanKind, attributes: Attributes, step: () => Promise<T>): Promise<T> {
  return trace.getTracer('onspring-bridge').startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await step();
    } catch (error) {
      const code = error instanceof BridgeError ? error.code : 'UNEXPECTED';
      span.setAttribute('error.type', code);
      // Messages of unknown errors may quote what a vendor sent.
      span.setStatus({ code: SpanStatusCode.ERROR, message: code });
      throw error;
    } finally {
      span.end();
    }
  });
}
