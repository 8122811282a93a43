import { isOutage, toBridgeError, VendorError } from '../errors.ts';
import type { Log } from '../log.ts';
import { correlated } from '../tracing.ts';
import type { FileCarrier } from './file-carrier.ts';
import { toCorrelation, toFilesIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import { createLoop, type Loop } from './loop.ts';
import type { EventQueue, InboundJob } from './ports.ts';

export interface FileWorkerOptions {
  readonly queue: Pick<EventQueue, 'maxAttempts' | 'accept' | 'claim' | 'touch' | 'complete' | 'fail'>;
  readonly carrier: FileCarrier;
  readonly issues: Pick<Issues, 'open' | 'solve'>;
  readonly isEnabled: () => boolean;
  /** Whether any map has attachments; without one the store is not asked. */
  readonly hasFiles: () => boolean;
  readonly log: Log;
}

/** Records worked on at once: each holds the buffers of one file, and other calls need their share of the vendors. */
const PLACES = 2;
/** A look without being woken: finds retries that are due and what other companions noted. */
const IDLE_MS = 5_000;
/** Well below the queue's heartbeat limit. */
const TOUCH_MS = 10_000;

/**
 * Creates the loop that carries the files of noted records. An outage of a vendor puts the records back without using up an
 * attempt; a file that fails while its vendors work is tried again later and at last becomes an issue.
 */
export function createFileWorker(options: FileWorkerOptions): Loop {
  const { queue, carrier, issues, log } = options;

  async function settleFailed(job: InboundJob, error: unknown): Promise<void> {
    const { code, message, retryable } = toBridgeError(error);
    // A record that is not linked yet answers 404, and is soon.
    const failure = { code, message, retryable: retryable || code === 'VENDOR_404' };
    const isLast = !failure.retryable || job.attempt >= queue.maxAttempts;
    if (isLast) await issues.open(toFilesIssue(job, failure));
    await queue.fail(job, failure);
    const level = isLast ? 'error' : 'warn';
    log[level]({ event: 'files.failed', correlation: toCorrelation(job), attempt: job.attempt, ...failure }, message);
  }

  /** As a new entry, since an outage of any length uses up no attempt; it is stored before the old one goes. */
  async function putBack(job: InboundJob): Promise<void> {
    await queue.accept({ ...job.event, correlation: toCorrelation(job) });
    await queue.complete([job]);
  }

  /** Returns the error that all work is to wait after, `null` when there is none. */
  async function work(job: InboundJob): Promise<unknown> {
    const { appId, record } = job.event;
    try {
      if (record.kind === 'id') {
        const { id: recordId } = record;
        const isLast = job.attempt >= queue.maxAttempts;
        await correlated(toCorrelation(job), () => carrier.carry(appId, recordId, isLast));
      }
      // Before the job goes: after a crash in between the record is looked at once more, which changes nothing.
      await issues.solve([toFilesIssue(job).key]);
      await queue.complete([job]);
      return null;
    } catch (error) {
      if (isOutage(error)) {
        await putBack(job);
        return error;
      }
      await settleFailed(job, error);
      return error instanceof VendorError && error.retryAfterSeconds !== null ? error : null;
    }
  }

  return createLoop({
    name: 'files',
    log,
    async run() {
      if (!options.isEnabled() || !options.hasFiles()) return IDLE_MS;
      const jobs = await queue.claim(PLACES);
      if (jobs.length === 0) return IDLE_MS;
      const touching = setInterval(() => {
        queue.touch(jobs).catch((error: unknown) => log.warn({ event: 'files.touch_failed', err: error }));
      }, TOUCH_MS);
      try {
        const fault = (await Promise.all(jobs.map(work))).find((one) => one !== null);
        if (fault !== undefined) throw fault;
      } finally {
        clearInterval(touching);
      }
      return 0;
    },
  });
}
