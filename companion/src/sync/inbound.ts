import type { ImportRowResult, RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { BusyError, isOutage, toBridgeError } from '../errors.ts';
import type { Catalogue, MappedApp } from './catalogue.ts';
import type { HeldMaps } from './held-maps.ts';
import { readReferenceIds } from './inbound-transform.ts';
import { isolate } from './isolate.ts';
import { toUnknownAppIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import { toRecordLocks } from './lock-names.ts';
import { inboundFieldIds } from './mapping.ts';
import type { HeldLocks, InboundJob, JobFailure, Locks, OnspringPort, OnspringRecord } from './ports.ts';
import type { RecordLander } from './record-lander.ts';
import { isOpen } from './settings.ts';

/** What became of one job. */
export type JobOutcome =
  | { readonly job: InboundJob; readonly state: 'landed'; readonly recordId: number }
  | { readonly job: InboundJob; readonly state: 'ignored' }
  /** Another companion works on a record of the batch. */
  | { readonly job: InboundJob; readonly state: 'busy' }
  | {
      readonly job: InboundJob;
      readonly state: 'failed';
      readonly failure: JobFailure;
      /** The record the job names, once it was read. */
      readonly recordId?: number;
    };

/** Brings the records that events name into ServiceNow. */
export interface Inbound {
  /**
   * One outcome per job. A fault of one record never fails another: a batch that fails is divided until the culprit
   * stands alone. Throws `VendorError` only for outages, and `StoreError`: then no job of the batch is settled.
   */
  process(jobs: readonly InboundJob[]): Promise<readonly JobOutcome[]>;
  /** Whether a record of the jobs may bring its parent along: then records land that no job names. Throws for outages. */
  mayBringParents(jobs: readonly InboundJob[]): Promise<boolean>;
}

export interface InboundOptions {
  readonly onspring: Pick<OnspringPort, 'fetchRecord' | 'fetchRecords' | 'findByNumbers'>;
  readonly catalogue: Catalogue;
  readonly lander: RecordLander;
  readonly locks: Pick<Locks, 'hold'>;
  readonly issues: Pick<Issues, 'openOnce'>;
  readonly held: Pick<HeldMaps, 'note'>;
  readonly recordMaps: () => readonly RecordMap[];
}

/** Creates the inbound step. Jobs per call: at most 100, the limit of one batch-get (onspring-api.md 4.3). */
export function createInbound(options: InboundOptions): Inbound {
  const { onspring, catalogue, lander, locks, issues, held } = options;

  /** `null`: no map names the app. A fault of its map or its rights becomes a failure of its own jobs only. */
  async function findApp(appId: number): Promise<MappedApp | null | { readonly failure: JobFailure }> {
    try {
      return await catalogue.findInbound(options.recordMaps(), appId);
    } catch (error) {
      if (isOutage(error)) throw error;
      return { failure: { ...readFailure(error), retryable: true } };
    }
  }

  async function processApp(appId: number, jobs: readonly InboundJob[]): Promise<JobOutcome[]> {
    const app = await findApp(appId);
    if (app !== null && 'failure' in app) return jobs.map((job) => ({ job, state: 'failed', failure: app.failure }));
    if (app === null) {
      await issues.openOnce(toUnknownAppIssue(appId, jobs[0]?.id ?? ''));
      return jobs.map((job) => ({ job, state: 'ignored' }));
    }
    if (!isOpen(app.map)) {
      await held.note(app.map);
      return jobs.map((job) => ({ job, state: 'ignored' }));
    }
    return await processIsolated(app, jobs);
  }

  async function processIsolated(app: MappedApp, jobs: readonly InboundJob[]): Promise<JobOutcome[]> {
    const step = async (part: readonly InboundJob[]): Promise<JobOutcome[]> => {
      const names = part.map((job) => job.event.record);
      try {
        return await locks.hold(toRecordLocks(app.appId, names), (taken) => processBatch(app, part, taken));
      } catch (error) {
        if (error instanceof BusyError) return part.map((job) => ({ job, state: 'busy' }));
        throw error;
      }
    };
    return await isolate(jobs, step, (job, error) => ({ job, state: 'failed', failure: readFailure(error) }));
  }

  async function processBatch(app: MappedApp, jobs: readonly InboundJob[], taken: HeldLocks): Promise<JobOutcome[]> {
    const found = await fetchNamed(app, jobs);
    const outcomes: JobOutcome[] = [];
    const jobsByRecord = new Map<number, InboundJob[]>();
    const records = new Map<number, OnspringRecord>();
    for (const job of jobs) {
      const record = found.get(job.id);
      if (record === undefined) {
        outcomes.push({ job, state: 'failed', failure: toMissingFailure(app, job) });
        continue;
      }
      // One record named by its id and by its number is one record.
      records.set(record.recordId, record);
      jobsByRecord.set(record.recordId, [...(jobsByRecord.get(record.recordId) ?? []), job]);
    }
    const results = await lander.land({
      app,
      records: [...records.values()],
      locks: taken,
      isTold: true,
      correlationOf: (recordId) => jobsByRecord.get(recordId)?.[0]?.id ?? '',
    });
    for (const result of results) {
      for (const job of jobsByRecord.get(result.onspringRecord) ?? []) {
        if (result.outcome === 'waiting')
          outcomes.push({
            job,
            state: 'failed',
            recordId: result.onspringRecord,
            failure: toWaitingFailure(app, records.get(result.onspringRecord), result),
          });
        else if (result.outcome !== 'error') outcomes.push({ job, state: 'landed', recordId: result.onspringRecord });
        else
          outcomes.push({
            job,
            state: 'failed',
            recordId: result.onspringRecord,
            failure: toImportFailure(result.message),
          });
      }
    }
    return outcomes;
  }

  /** Reads what the jobs name: numbers by one query that also returns the fields, ids by one get or batch-get. */
  async function fetchNamed(app: MappedApp, jobs: readonly InboundJob[]): Promise<Map<string, OnspringRecord>> {
    const { appId } = app;
    const fieldIds = inboundFieldIds(app);
    const numbers = new Set<number>();
    const ids = new Set<number>();
    for (const { event } of jobs) {
      if (event.record.kind === 'id') ids.add(event.record.id);
      else numbers.add(event.record.number);
    }
    const byNumber = new Map<number, OnspringRecord>();
    const numberFieldId = app.recordNumberFieldId;
    if (numbers.size > 0 && numberFieldId !== null) {
      const match = { appId, fieldId: numberFieldId, fieldIds };
      for (const record of await onspring.findByNumbers(match, [...numbers])) {
        byNumber.set(Number(record.values.get(numberFieldId)), record);
      }
    }
    const byId = new Map((await fetchByIds(appId, [...ids], fieldIds)).map((record) => [record.recordId, record]));
    const named = new Map<string, OnspringRecord>();
    for (const job of jobs) {
      const name = job.event.record;
      const record = name.kind === 'id' ? byId.get(name.id) : byNumber.get(name.number);
      if (record !== undefined) named.set(job.id, record);
    }
    return named;
  }

  async function fetchByIds(appId: number, ids: readonly number[], fieldIds: readonly number[]) {
    const [only, ...others] = ids;
    if (only === undefined) return [];
    if (others.length > 0) return await onspring.fetchRecords(appId, ids, fieldIds);
    const record = await onspring.fetchRecord(appId, only, fieldIds);
    return record === null ? [] : [record];
  }

  return {
    async mayBringParents(jobs) {
      for (const appId of new Set(jobs.map((job) => job.event.appId))) {
        const app = await findApp(appId);
        if (app !== null && !('failure' in app) && app.parent !== null) return true;
      }
      return false;
    },

    async process(jobs) {
      const byApp = new Map<number, InboundJob[]>();
      for (const job of jobs) byApp.set(job.event.appId, [...(byApp.get(job.event.appId) ?? []), job]);
      const outcomes: JobOutcome[] = [];
      for (const [appId, appJobs] of byApp) outcomes.push(...(await processApp(appId, appJobs)));
      return outcomes;
    },
  };
}

function readFailure(thrown: unknown): JobFailure {
  const { code, message, retryable } = toBridgeError(thrown);
  return { code, message, retryable };
}

function toMissingFailure(app: MappedApp, job: InboundJob): JobFailure {
  const { record } = job.event;
  const name = record.kind === 'id' ? `record ${record.id}` : `record with Record Id ${record.number}`;
  if (record.kind === 'number' && app.recordNumberFieldId === null) {
    return {
      code: 'RECORD_NUMBER_UNREADABLE',
      message: `Onspring app "${app.map.onspringApp}" shows the API key no field "Record Id", so ${name} cannot be found`,
      retryable: false,
    };
  }
  return {
    code: 'RECORD_NOT_FOUND',
    message: `Onspring app "${app.map.onspringApp}" has no ${name}, or the API key cannot read it`,
    retryable: false,
  };
}

/** A parent that is named may come yet; a record that names none waits for a person, who sees it at once. */
function toWaitingFailure(app: MappedApp, record: OnspringRecord | undefined, result: ImportRowResult): JobFailure {
  const isNamed = app.parent !== null && readReferenceIds(record?.values.get(app.parent.fieldId)).length > 0;
  return {
    code: 'PARENT_MISSING',
    message: `Record ${result.onspringRecord} of Onspring app "${app.map.onspringApp}" has no parent in ServiceNow, which its field "${app.map.parentField ?? ''}" names: ${result.message}`,
    retryable: isNamed,
  };
}

function toImportFailure(message: string): JobFailure {
  return {
    code: 'IMPORT_ROW_FAILED',
    message: message === '' ? 'ServiceNow refused the row without a reason' : message,
    retryable: true,
  };
}
