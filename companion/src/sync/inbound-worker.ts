import { isOutage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Inbound, JobOutcome } from './inbound.ts';
import { deadLetterKey, toDeadLetterIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import type { Lane } from './lane.ts';
import { createLoop, type Loop } from './loop.ts';
import type { EventQueue, InboundJob } from './ports.ts';

export interface InboundWorkerOptions {
  readonly queue: EventQueue;
  readonly inbound: Inbound;
  readonly issues: Pick<Issues, 'open' | 'solve'>;
  readonly lane: Lane;
  readonly isEnabled: () => boolean;
  readonly log: Log;
}

/** Most jobs of one round: the limit of one batch-get (onspring-api.md 4.3). */
const BATCH = 100;
/** A look at the queue without being woken: finds retries that are due and events other companions accepted. */
const IDLE_MS = 1_000;
/** Well below the queue's heartbeat limit, so that one late timer does not cost the claim. */
const TOUCH_MS = 10_000;

/**
 * Creates the worker loop. States of one batch: claimed -> processed -> settled. During an outage of a vendor the batch
 * stays claimed and is tried again after a growing delay: no attempt is used up, nothing else is claimed, and each try
 * reads the records anew. A stop in that state puts the batch back.
 */
export function createInboundWorker(options: InboundWorkerOptions): Loop {
  const { queue, inbound, issues, log } = options;
  let held: readonly InboundJob[] = [];

  async function settle(outcome: JobOutcome): Promise<void> {
    const { job } = outcome;
    if (outcome.state !== 'failed') return;
    const { failure } = outcome;
    // The issue is durable before the job goes: a crash in between repeats the issue under the same key.
    if (isLastTry(job, outcome)) await issues.open(toDeadLetterIssue(job, failure));
    const isGivenUp = await queue.fail(job, failure);
    log[isGivenUp ? 'error' : 'warn'](
      { event: isGivenUp ? 'job.given_up' : 'job.failed', correlation: job.id, attempt: job.attempt, ...failure },
      failure.message,
    );
  }

  function isLastTry(job: InboundJob, outcome: JobOutcome & { readonly state: 'failed' }): boolean {
    return !outcome.failure.retryable || job.attempt >= queue.maxAttempts;
  }

  async function processHeld(): Promise<void> {
    const outcomes = await options.lane.run(() => inbound.process(held));
    for (const outcome of outcomes) await settle(outcome);
    const finished = outcomes.filter((outcome) => outcome.state !== 'failed').map((outcome) => outcome.job);
    await queue.complete(finished);
    await issues.solve(outcomes.flatMap(toSolvedKeys));
    held = [];
  }

  async function release(): Promise<void> {
    const jobs = held;
    held = [];
    if (jobs.length > 0) await queue.release(jobs, 'The worker stopped');
  }

  const loop = createLoop({
    name: 'inbound',
    log,
    async run() {
      if (!options.isEnabled()) return IDLE_MS;
      if (held.length === 0) held = await queue.claim(BATCH);
      if (held.length === 0) return IDLE_MS;
      try {
        await processHeld();
      } catch (error) {
        // Anything but an outage here is the store's fault or our own: back to the queue, which counts the attempt.
        if (!isOutage(error)) await release();
        throw error;
      }
      return 0;
    },
  });

  // Beside the rounds, since a batch is also held between them while a vendor is down.
  let touching: NodeJS.Timeout | null = null;
  return {
    wake: () => loop.wake(),
    start() {
      touching ??= setInterval(() => {
        queue.touch(held).catch((error: unknown) => log.warn({ event: 'job.touch_failed', err: error }));
      }, TOUCH_MS);
      loop.start();
    },
    async stop() {
      await loop.stop();
      if (touching !== null) clearInterval(touching);
      await release();
    },
  };
}

/** A record that landed needs nobody any more, under whichever name it was given up. */
function toSolvedKeys(outcome: JobOutcome): string[] {
  if (outcome.state !== 'landed') return [];
  const { event } = outcome.job;
  return [deadLetterKey(event), deadLetterKey({ ...event, record: { kind: 'id', id: outcome.recordId } })];
}
