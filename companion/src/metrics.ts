import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Everything the service measures; names are part of its public surface (docs/operations). */
export interface Metrics {
  readonly registry: Registry;
  readonly events: Counter<'result'>;
  /** Requests turned away before authentication. */
  readonly requestsRefused: Counter<'reason'>;
  /** Rings of ServiceNow by what became of them. */
  readonly doorbells: Counter<'result'>;
  readonly records: Counter<'outcome'>;
  readonly changes: Counter<'outcome'>;
  readonly files: Counter<'from' | 'outcome'>;
  readonly vendorRequests: Counter<'vendor' | 'operation' | 'status'>;
  readonly vendorSeconds: Histogram<'vendor' | 'operation'>;
  /** What failed, by the part of the work and the code of the error table. */
  readonly errors: Counter<'part' | 'code'>;
  /** Calls an hour that a vendor's rate limit allows, as its answers say. */
  readonly vendorHourlyLimit: Gauge<'vendor'>;
  /** Unix time until which a vendor asked to wait. */
  readonly vendorHeldUntil: Gauge<'vendor'>;
  readonly compared: Gauge<'map'>;
  readonly identical: Gauge<'map'>;
  readonly queueWaiting: Gauge;
  readonly filesWaiting: Gauge;
  readonly queueOldestSeconds: Gauge;
  readonly deadLetters: Gauge;
}

/** Creates the metrics in a registry of their own, so that two companions in one process never mix. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    events: new Counter({
      name: 'bridge_events_total',
      help: 'Events from Onspring by result',
      labelNames: ['result'],
      registers,
    }),
    requestsRefused: new Counter({
      name: 'bridge_requests_refused_total',
      help: 'Requests refused for their rate or their source address',
      labelNames: ['reason'],
      registers,
    }),
    doorbells: new Counter({
      name: 'bridge_doorbells_total',
      help: 'Doorbells of ServiceNow by result: valid, repeated, unknown_key, bad_signature, outside_window',
      labelNames: ['result'],
      registers,
    }),
    records: new Counter({
      name: 'bridge_records_total',
      help: 'Records brought to ServiceNow by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    changes: new Counter({
      name: 'bridge_changes_total',
      help: 'Changes told to Onspring by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    files: new Counter({
      name: 'bridge_files_total',
      help: 'Files looked at, by the side they came from and outcome',
      labelNames: ['from', 'outcome'],
      registers,
    }),
    vendorRequests: new Counter({
      name: 'bridge_vendor_requests_total',
      help: 'Calls to the vendors by operation and status',
      labelNames: ['vendor', 'operation', 'status'],
      registers,
    }),
    vendorSeconds: new Histogram({
      name: 'bridge_vendor_request_seconds',
      help: 'Duration of calls to the vendors',
      labelNames: ['vendor', 'operation'],
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 100],
      registers,
    }),
    errors: new Counter({
      name: 'bridge_errors_total',
      help: 'Failures by part (call, record, change, file, run) and code; docs/errors.md describes the codes',
      labelNames: ['part', 'code'],
      registers,
    }),
    vendorHourlyLimit: new Gauge({
      name: 'bridge_vendor_hourly_limit',
      help: 'Calls an hour that the rate limit of a vendor allows',
      labelNames: ['vendor'],
      registers,
    }),
    vendorHeldUntil: new Gauge({
      name: 'bridge_vendor_held_until_timestamp_seconds',
      help: 'Time until which a vendor asked to wait',
      labelNames: ['vendor'],
      registers,
    }),
    compared: new Gauge({
      name: 'bridge_agreement_compared_records',
      help: 'Records of a map that its last reconcile compared',
      labelNames: ['map'],
      registers,
    }),
    identical: new Gauge({
      name: 'bridge_agreement_identical_records',
      help: 'Records of a map that its last reconcile found identical',
      labelNames: ['map'],
      registers,
    }),
    queueWaiting: new Gauge({
      name: 'bridge_queue_waiting',
      help: 'Records waiting to be brought to ServiceNow',
      registers,
    }),
    filesWaiting: new Gauge({
      name: 'bridge_files_waiting',
      help: 'Records whose files wait to be looked at',
      registers,
    }),
    queueOldestSeconds: new Gauge({
      name: 'bridge_queue_oldest_seconds',
      help: 'Age of the oldest waiting record',
      registers,
    }),
    deadLetters: new Gauge({ name: 'bridge_dead_letters', help: 'Records given up, waiting for a person', registers }),
  };
}
