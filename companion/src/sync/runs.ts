import { setTimeout as waitFor } from 'node:timers/promises';
import type { RecordMap, RunCommand, RunState } from '../../../now-app/server/contract/protocol.ts';
import { type BridgeError, BusyError, isOutage, StoreError, toBridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { correlated } from '../tracing.ts';
import { toRunIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import { createLoop, type Loop } from './loop.ts';
import type { RunJob, RunOrder, RunQueue, ServiceNowPort, StateStore } from './ports.ts';
import {
  isOver,
  NO_PROGRESS,
  type PlannedChange,
  type RunProgress,
  type RunRecord,
  runRecord,
  toRunRequest,
} from './run-progress.ts';

/** What a runner is given besides its map. */
export interface RunControl {
  /** Id of the run, which all that it brings carries as correlation. */
  readonly id: string;
  readonly order: RunOrder;
  readonly signal: AbortSignal;
  /** What `checkpoint` was given last, also by a process that died; `null` at first. */
  readonly position: unknown;
  /**
   * Makes position and progress durable, shows them to people, and waits while the run is paused.
   * Throws `RunEnded` when it was cancelled or the process stops.
   */
  checkpoint(position: object | null, progress: Partial<RunProgress>): Promise<void>;
  /** Makes position and progress durable without showing them in ServiceNow and without waiting. */
  note(position: object | null, progress: Partial<RunProgress>): Promise<void>;
  /** Lines of a dry run; the first 200 are kept. */
  plan(changes: readonly PlannedChange[]): void;
  /** Waits, no longer than the process runs. */
  wait(ms: number): Promise<void>;
}

/** Does a run to its end; called again with the last position after a fault or crash. */
export type Runner = (map: RecordMap, control: RunControl) => Promise<Partial<RunProgress>>;

export interface Runs {
  readonly loop: Loop;
  /** Asks for a run; `null` when one of the map waits or runs. */
  request(order: RunOrder): Promise<string | null>;
  /** Newest run of a map. */
  read(recordMap: string): Promise<RunRecord | null>;
  /** Pauses, resumes or cancels the run of a map; false when none is under way. */
  command(recordMap: string, command: RunCommand): Promise<boolean>;
}

export interface RunsOptions {
  /** Runs at once. */
  readonly places: number;
  readonly queue: RunQueue;
  readonly state: StateStore;
  readonly serviceNow: Pick<ServiceNowPort, 'createRun' | 'updateRun'>;
  readonly issues: Pick<Issues, 'open' | 'solve'>;
  readonly runners: Readonly<Record<RunOrder['kind'], Runner>>;
  /** Active maps, paused ones too. */
  readonly recordMaps: () => readonly RecordMap[];
  readonly isEnabled: () => boolean;
  /** Times a run may fail at one place by what is no outage. */
  readonly maxAttempts: number;
  readonly nowMs: () => number;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'errors' | 'compared' | 'identical'>;
}

/** A run ended before its end, not by a fault. */
export class RunEnded extends Error {
  readonly reason: 'cancelled' | 'stopping';

  constructor(reason: 'cancelled' | 'stopping') {
    super(reason);
    this.reason = reason;
  }
}

const IDLE_MS = 1_000;
const TOUCH_MS = 10_000;
/** Between two reports to ServiceNow: people watch there, and a pause asked for there takes effect as fast. */
const REPORT_MS = 3_000;
const PAUSED_LOOK_MS = 3_000;
const PLANNED_LIMIT = 200;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 60_000;

const stateKey = (recordMap: string) => `run:${recordMap}`;

/**
 * Creates the engine of longer jobs. States of a run: waiting (in the queue) -> running <-> paused -> complete, failed or
 * cancelled. After a fault it is tried again from its last position after a growing delay: without end during outages, else
 * as often as an event, then it failed and people see why.
 */
export function createRuns(options: RunsOptions): Runs {
  const { queue, state, serviceNow, log, metrics, nowMs } = options;
  const active = new Map<string, { readonly job: RunJob; readonly ended: Promise<void> }>();
  const aborter = new AbortController();
  const { signal } = aborter;

  async function read(recordMap: string): Promise<RunRecord | null> {
    const parsed = runRecord.safeParse(await state.read(stateKey(recordMap)));
    return parsed.success ? parsed.data : null;
  }

  async function wait(ms: number): Promise<void> {
    await waitFor(ms, undefined, { signal }).catch(() => {
      throw new RunEnded('stopping');
    });
  }

  async function openSession(job: RunJob): Promise<Session> {
    const stored = await read(job.order.recordMap);
    return stored?.id === job.id ? createSession(job, stored, true) : createSession(job, toNewRecord(job), false);
  }

  function toNewRecord(job: RunJob): RunRecord {
    const at = new Date(nowMs()).toISOString();
    return {
      id: job.id,
      ...job.order,
      state: 'running',
      startedAt: at,
      updatedAt: at,
      progress: NO_PROGRESS,
      planned: [],
      position: null,
    };
  }

  /** One run in this process: its record and what ServiceNow was told of it. A run of a moment is told of once, at its end. */
  function createSession(job: RunJob, opened: RunRecord, isResumed: boolean) {
    let record = opened;
    let runId: string | null = null;
    let reportedAtMs = nowMs();

    async function save(changes: Partial<RunRecord>): Promise<void> {
      record = { ...record, ...changes, updatedAt: new Date(nowMs()).toISOString() };
      await state.write(stateKey(job.order.recordMap), record);
    }

    async function note(position: object | null, progress: Partial<RunProgress>): Promise<void> {
      await save({ position, progress: { ...record.progress, ...progress } });
    }

    async function report(): Promise<RunCommand | null> {
      const request = toRunRequest(job, record.state, record.progress, null);
      const reply = runId === null ? await serviceNow.createRun(request) : await serviceNow.updateRun(runId, request);
      runId = reply.id;
      reportedAtMs = nowMs();
      return reply.command;
    }

    /** An admin holds the map: its runs rest with it. */
    const isHeld = () => findMap(job)?.paused === true;

    /** Waits while a person wants the run, or its map, paused. */
    async function obey(command: RunCommand | null): Promise<void> {
      for (let wanted = command; ; wanted = await report()) {
        if (wanted === 'cancel') throw new RunEnded('cancelled');
        const next: RunState = wanted === 'pause' || isHeld() ? 'paused' : 'running';
        if (next !== record.state) {
          await save({ state: next });
          log.info({ event: `run.${next}`, run: job.id, ...job.order });
        }
        if (next === 'running') return;
        await wait(PAUSED_LOOK_MS);
      }
    }

    return {
      record: () => record,
      report,
      /** A run that was paused or cancelled before this process had it, or whose map is paused, does nothing against that. */
      async begin(): Promise<void> {
        if (isResumed || isHeld()) await obey(await report());
      },
      save,
      note,
      async checkpoint(position: object | null, progress: Partial<RunProgress>): Promise<void> {
        if (signal.aborted) throw new RunEnded('stopping');
        await note(position, progress);
        if (isHeld() || nowMs() - reportedAtMs >= REPORT_MS) await obey(await report());
      },
      plan(changes: readonly PlannedChange[]): void {
        record = { ...record, planned: [...record.planned, ...changes].slice(0, PLANNED_LIMIT) };
      },
    };
  }
  type Session = ReturnType<typeof createSession>;

  function findMap(job: RunJob): RecordMap | undefined {
    return options.recordMaps().find((candidate) => candidate.id === job.order.recordMap);
  }

  async function finish(session: Session, job: RunJob, next: RunState, progress: Partial<RunProgress>): Promise<void> {
    await session.save({ state: next, position: null, progress: { ...session.record().progress, ...progress } });
    await conclude(session, job);
  }

  /** Tells ServiceNow how a run ended; repeated until it knows. */
  async function conclude(session: Session, job: RunJob): Promise<void> {
    await session.report();
    await queue.complete(job);
    const { state: ended, progress } = session.record();
    log.info({ event: `run.${ended}`, run: job.id, ...job.order, ...progress }, progress.message);
    const map = findMap(job)?.name;
    if (ended !== 'complete' || job.order.kind !== 'reconcile' || map === undefined) return;
    metrics.compared.set({ map }, progress.total);
    metrics.identical.set({ map }, progress.identical);
  }

  /** Works until the run is over; a stop of the process puts it back. */
  async function work(job: RunJob): Promise<void> {
    try {
      await workPatiently(job);
    } catch (error) {
      if (!(error instanceof RunEnded)) throw error;
      await queue.release(job);
    }
  }

  /** Tries again after each fault of a vendor or the store. */
  async function workPatiently(job: RunJob): Promise<void> {
    const faults = createFaultCount(options.maxAttempts);
    for (let delayMs = FIRST_RETRY_MS; ; delayMs = Math.min(LONGEST_RETRY_MS, delayMs * 2)) {
      try {
        return await workCounted(await openSession(job), job, faults);
      } catch (error) {
        if (error instanceof RunEnded) throw error;
        const known = toBridgeError(error);
        const fault = { err: known, retryInMs: delayMs };
        metrics.errors.inc({ part: 'run', code: known.code });
        log.warn({ event: 'run.interrupted', run: job.id, ...job.order, ...fault }, known.message);
      }
      await wait(delayMs);
    }
  }

  /** Ends a run that fails at one place again and again although nothing is down. */
  async function workCounted(session: Session, job: RunJob, faults: FaultCount): Promise<void> {
    try {
      await workOnce(session, job);
    } catch (error) {
      if (error instanceof RunEnded || !faults.isLast(session.record(), toBridgeError(error))) throw error;
      const { state: ended, progress } = await fail(findMap(job), job, toBridgeError(error));
      await finish(session, job, ended, progress);
    }
  }

  /** Makes an end without success visible. */
  async function fail(map: RecordMap | undefined, { id, order }: RunJob, error: BridgeError) {
    const { code, message } = error;
    metrics.errors.inc({ part: 'run', code });
    if (map !== undefined) await options.issues.open(toRunIssue(map, order.kind, { run: id, error }));
    return { state: 'failed' as const, progress: { message: `${code}: ${message}` } };
  }

  async function workOnce(session: Session, job: RunJob): Promise<void> {
    // It ended before ServiceNow could be told.
    if (isOver(session.record().state)) return await conclude(session, job);
    const map = findMap(job);
    if (map === undefined) return await finish(session, job, 'cancelled', { message: 'The record map is not active' });
    const control: RunControl = {
      id: job.id,
      order: job.order,
      signal,
      position: session.record().position,
      checkpoint: session.checkpoint,
      note: session.note,
      plan: session.plan,
      wait,
    };
    const { state: ended, progress } = await play(session, map, control);
    await finish(session, job, ended, progress);
  }

  /** Runs to an end that is one; throws what is to be tried again. */
  async function play(session: Session, map: RecordMap, control: RunControl) {
    const { id, order } = control;
    const { kind } = order;
    try {
      await session.begin();
      const progress = await correlated(id, () => options.runners[kind](map, control));
      await options.issues.solve([toRunIssue(map, kind).key]);
      return { state: 'complete' as const, progress };
    } catch (error) {
      if (error instanceof RunEnded && error.reason === 'cancelled') {
        return { state: 'cancelled' as const, progress: { message: 'Cancelled' } };
      }
      if (error instanceof RunEnded || toBridgeError(error).retryable) throw error;
      return await fail(map, control, toBridgeError(error));
    }
  }

  const round = createLoop({
    name: 'runs',
    log,
    async run() {
      if (!options.isEnabled() || active.size >= options.places) return IDLE_MS;
      for (const job of await queue.claim(options.places - active.size)) {
        log.info({ event: 'run.started', run: job.id, ...job.order });
        const ended = work(job)
          .catch((error: unknown) => log.error({ event: 'run.lost', run: job.id, err: error }, 'its claim runs out'))
          .finally(() => active.delete(job.id));
        active.set(job.id, { job, ended });
      }
      return IDLE_MS;
    },
  });

  let touching: NodeJS.Timeout | null = null;
  return {
    loop: {
      wake: () => round.wake(),
      start() {
        touching ??= setInterval(() => {
          const jobs = [...active.values()].map(({ job }) => job);
          queue.touch(jobs).catch((error: unknown) => log.warn({ event: 'run.touch_failed', err: error }));
        }, TOUCH_MS);
        round.start();
      },
      async stop() {
        aborter.abort();
        await round.stop();
        await Promise.all([...active.values()].map(({ ended }) => ended));
        if (touching !== null) clearInterval(touching);
      },
    },
    async request(order) {
      const id = await queue.request(order);
      round.wake();
      return id;
    },
    read,
    async command(recordMap, command) {
      const record = await read(recordMap);
      if (record === null || isOver(record.state)) return false;
      const job: RunJob = { id: record.id, order: { ...record, recordsPerMinute: null } };
      await serviceNow.createRun(toRunRequest(job, record.state, record.progress, command));
      return true;
    },
  };
}

interface FaultCount {
  /** Counts a fault; true when the run failed as often at this place, getting no further, as it may. */
  isLast(record: RunRecord, error: BridgeError): boolean;
}

function createFaultCount(most: number): FaultCount {
  let place = '';
  let times = 0;
  return {
    isLast({ position, progress }, error) {
      if (!isOfRun(error)) return false;
      const reached = JSON.stringify([position, progress.processed]);
      times = reached === place ? times + 1 : 1;
      place = reached;
      return times >= most;
    },
  };
}

/** Is a fault one of what the run does, rather than of a vendor, the store or another companion at work? */
function isOfRun(error: BridgeError): boolean {
  return !isOutage(error) && !(error instanceof StoreError) && !(error instanceof BusyError);
}
