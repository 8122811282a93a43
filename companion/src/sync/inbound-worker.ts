import { isOutage } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { correlated, traced } from '../tracing.ts';
import { SINGLE_ROWS } from './importer.ts';
import type { Inbound, JobOutcome } from './inbound.ts';
import { deadLetterKey, isWaiting, toDeadLetterIssue, unknownAppKey } from './issue-reports.ts';
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
  readonly metrics: Pick<Metrics, 'errors'>;
}

/** Most jobs of one round: the limit of one batch-get (onspring-api.md 4.3). */
const BATCH = 100;
/** Small rounds under way at once: the number of calls a vendor connector's guide advises (onspring-api.md 3). */
const PLACES = 4;
/** A look at the queue without being woken: finds retries that are due and events other companions accepted. */
const IDLE_MS = 1_000;
/** Well below the queue's heartbeat limit, so that one late timer does not cost the claim. */
const TOUCH_MS = 10_000;

/**
 * Creates the worker loop. States of a round: claimed -> processed -> settled. Few jobs run beside other small rounds, so
 * that a single event does not wait for the one before it; many run alone, and what arrives meanwhile forms the next batch.
 * During an outage of a vendor the jobs stay claimed and are tried again after a growing delay: no attempt is used up,
 * nothing else is claimed, and each try reads the records anew. A stop in that state puts the jobs back.
 */
export function createInboundWorker(options: InboundWorkerOptions): Loop {
  const { queue, inbound, issues, lane, log } = options;
  const claimed = new Set<InboundJob>();
  const rounds = new Set<Promise<void>>();
  /** Claimed jobs that an outage kept from being processed. */
  let held: InboundJob[] = [];
  /** What ended a round; the loop throws it and waits. */
  let faults: unknown[] = [];

  async function settle(outcome: JobOutcome): Promise<void> {
    const { job } = outcome;
    if (outcome.state !== 'failed') return;
    const { failure } = outcome;
    options.metrics.errors.inc({ part: 'record', code: failure.code });
    // The issue is durable before the job goes: a crash in between repeats the issue under the same key.
    if (isLastTry(job, outcome) || (isWaiting(failure) && job.attempt === 1)) {
      await issues.open(toDeadLetterIssue(toNamed(job, outcome.recordId), failure));
    }
    const isGivenUp = await queue.fail(job, failure);
    log[isGivenUp ? 'error' : 'warn'](
      { event: isGivenUp ? 'job.given_up' : 'job.failed', correlation: job.id, attempt: job.attempt, ...failure },
      failure.message,
    );
  }

  function isLastTry(job: InboundJob, outcome: JobOutcome & { readonly state: 'failed' }): boolean {
    return !outcome.failure.retryable || job.attempt >= queue.maxAttempts;
  }

  async function process(jobs: readonly InboundJob[]): Promise<void> {
    const kind = toSharedKind(jobs);
    const [first] = jobs;
    const attributes = { 'bridge.jobs': jobs.length, 'bridge.correlation': first?.id ?? '' };
    const trace = () => traced('inbound', attributes, () => inbound.process(jobs));
    // What is done for several at once carries the id of none: each of their records does.
    const step = first !== undefined && jobs.length === 1 ? () => correlated(first.id, trace) : trace;
    const isAlone = kind === null || (await inbound.mayBringParents(jobs));
    const outcomes = await (isAlone ? lane.run(step) : lane.runBeside(kind, step));
    for (const outcome of outcomes) await settle(outcome);
    await putBack(outcomes.filter(({ state }) => state === 'busy').map(({ job }) => job));
    const finished = outcomes.filter(({ state }) => state === 'landed' || state === 'ignored').map(({ job }) => job);
    // Solved before the jobs go: a crash in between lands the records once more, which changes nothing.
    await issues.solve(outcomes.flatMap(toSolvedKeys));
    await queue.complete(finished);
  }

  /** As new entries, which have all their attempts; they are stored before the old ones go. */
  async function putBack(jobs: readonly InboundJob[]): Promise<void> {
    for (const job of jobs) await queue.accept(job.event);
    await queue.complete(jobs);
    if (jobs.length === 0) return;
    const correlation = jobs.map(({ id }) => id);
    log.info(
      { event: 'job.put_back', code: 'RECORD_BUSY', correlation },
      'another companion works on a record of these',
    );
  }

  async function release(jobs: readonly InboundJob[]): Promise<void> {
    for (const job of jobs) claimed.delete(job);
    if (jobs.length > 0) await queue.release(jobs, 'The worker stopped');
  }

  /** Never throws: what goes wrong is the loop's next answer. */
  async function work(jobs: readonly InboundJob[]): Promise<void> {
    try {
      await process(jobs);
      for (const job of jobs) claimed.delete(job);
    } catch (error) {
      faults.push(error);
      if (isOutage(error)) held.push(...jobs);
      // Anything but an outage here is the store's fault or our own: back to the queue, which counts the attempt.
      else await release(jobs).catch((fault: unknown) => faults.push(fault));
    }
  }

  function throwFault(): void {
    const [fault, ...others] = faults;
    faults = [];
    for (const other of others) log.warn({ event: 'inbound.failed', err: other });
    if (fault !== undefined) throw fault;
  }

  async function take(): Promise<readonly InboundJob[]> {
    const again = held.slice(0, BATCH);
    held = held.slice(BATCH);
    if (again.length > 0) return again;
    const jobs = await queue.claim(BATCH);
    for (const job of jobs) claimed.add(job);
    return jobs;
  }

  const loop = createLoop({
    name: 'inbound',
    log,
    async run() {
      throwFault();
      if (!options.isEnabled()) return IDLE_MS;
      if (rounds.size >= PLACES) await Promise.race(rounds);
      const jobs = await take();
      if (jobs.length === 0) return IDLE_MS;
      const round = work(jobs).finally(() => {
        rounds.delete(round);
        loop.wake();
      });
      rounds.add(round);
      if (toSharedKind(jobs) === null) await round;
      throwFault();
      return 0;
    },
  });

  // Beside the rounds, since jobs are also held between them while a vendor is down.
  let touching: NodeJS.Timeout | null = null;
  return {
    wake: () => loop.wake(),
    start() {
      touching ??= setInterval(() => {
        queue.touch([...claimed]).catch((error: unknown) => log.warn({ event: 'job.touch_failed', err: error }));
      }, TOUCH_MS);
      loop.start();
    },
    async stop() {
      await loop.stop();
      await Promise.all(rounds);
      if (touching !== null) clearInterval(touching);
      const jobs = held;
      held = [];
      await release(jobs);
    },
  };
}

/**
 * Rounds of one kind may run at once, since the queue hands a record to one round at a time as long as it is named the same
 * way. `null`: too many jobs, or named in both ways; the round runs alone.
 */
function toSharedKind(jobs: readonly InboundJob[]): string | null {
  const kinds = new Set(jobs.map((job) => job.event.record.kind));
  const [kind] = kinds;
  return jobs.length <= SINGLE_ROWS && kinds.size === 1 ? (kind ?? null) : null;
}

/** The job by the id of its record: ServiceNow knows records that wait by nothing else. */
function toNamed(job: InboundJob, recordId: number | undefined): InboundJob {
  return recordId === undefined ? job : { ...job, event: { ...job.event, record: { kind: 'id', id: recordId } } };
}

/** A record that landed needs nobody any more, under whichever name it was given up. */
function toSolvedKeys(outcome: JobOutcome): string[] {
  if (outcome.state !== 'landed') return [];
  const { event } = outcome.job;
  const byId = { ...event, record: { kind: 'id', id: outcome.recordId } } as const;
  return [deadLetterKey(event), deadLetterKey(byId), unknownAppKey(event.appId)];
}
