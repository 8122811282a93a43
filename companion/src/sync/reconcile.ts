import {
  NAMED_DIGESTS_LIMIT,
  type RecordMap,
  type RepairsReply,
  type RepairsRequest,
} from '../../../now-app/server/contract/protocol.ts';
import { toBatches } from '../batches.ts';
import type { BridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Catalogue, MappedApp } from './catalogue.ts';
import type { ComparedRecord, Comparer, Comparison } from './comparison.ts';
import type { FileNotes } from './file-notes.ts';
import { isolateFew } from './isolate.ts';
import { missingAppError, toDiscrepancyIssue, toManyGoneIssue, toUnreadIssue } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import type { EventQueue, ServiceNowPort } from './ports.ts';
import type { RunProgress } from './run-progress.ts';
import type { RunControl, Runner } from './runs.ts';

export interface ReconcileOptions {
  readonly comparer: Comparer;
  readonly catalogue: Catalogue;
  readonly serviceNow: Pick<ServiceNowPort, 'requestRepairs'>;
  readonly queue: Pick<EventQueue, 'accept'>;
  readonly files: Pick<FileNotes, 'noteAll'>;
  readonly issues: Pick<Issues, 'open' | 'solve'>;
  /** Called after events were queued. */
  readonly onQueued: () => void;
  /** Called after changes for Onspring were queued in ServiceNow. */
  readonly onChanges: () => void;
  readonly nowMs: () => number;
  readonly log: Log;
}

type HeldValues = RepairsRequest['records'][number];

/** Pauses before each look whether the repairs have arrived. */
const LOOKS_MS = [2_000, 4_000, 8_000, 16_000, 30_000];
/** More records gone than this, and more than a tenth of all: rights were lost rather than records deleted. */
const MANY_GONE = 20;

/**
 * Creates the runner that compares both sides and makes up for what was missed:
 * compared -> what differs is read again as if an event had come -> what Onspring still lacks is told again -> what is left
 * becomes an issue. It keeps no position: begun again it finds the rest.
 */
export function createReconcile(options: ReconcileOptions): Runner {
  const { comparer, serviceNow, issues, log } = options;

  async function queueEvents(app: MappedApp, recordIds: readonly number[]): Promise<void> {
    for (const id of recordIds) {
      await options.queue.accept({ appId: app.appId, record: { kind: 'id', id }, reason: 'reconcile' });
    }
    if (recordIds.length > 0) options.onQueued();
  }

  /** Looks again until `isSettled` holds for all that no person has to act on. Returns what is not identical. */
  async function lookAgain(
    app: MappedApp,
    ids: readonly number[],
    control: RunControl,
    isSettled: (record: ComparedRecord) => boolean,
  ): Promise<readonly ComparedRecord[]> {
    const left: ComparedRecord[] = [];
    let open = ids;
    for (const [look, pauseMs] of LOOKS_MS.entries()) {
      if (open.length === 0) break;
      await control.wait(pauseMs);
      const unlike = (await comparer.compareNamed(app, open)).filter((record) => !record.isIdentical);
      const isLast = look === LOOKS_MS.length - 1;
      const over = unlike.filter((record) => isLast || record.waitsForPerson || isSettled(record));
      left.push(...over);
      open = unlike.filter((record) => !over.includes(record)).map((record) => record.onspringRecord);
    }
    return left;
  }

  /** The record stays unlike, and is shown as such. */
  function leave(map: RecordMap, onspringRecord: number, { code, message }: BridgeError): RepairsReply {
    log.warn({ event: 'reconcile.unrepaired', map: map.name, onspringRecord, code }, message);
    return { queued: 0, cancelled: 0 };
  }

  async function tellAgain(map: RecordMap, records: readonly ComparedRecord[]): Promise<void> {
    const outbound = new Set(map.fields.filter((field) => field.direction === 'outbound').map((field) => field.id));
    const held = records.flatMap(({ onspringRecord, there }) =>
      there === null
        ? []
        : [{ onspringRecord, held: Object.fromEntries(Object.entries(there).filter(([id]) => outbound.has(id))) }],
    );
    const tell = async (records: readonly HeldValues[]) => [
      await serviceNow.requestRepairs({ recordMap: map.id, records, gone: [] }),
    ];
    for (const records of toBatches(held, NAMED_DIGESTS_LIMIT)) {
      await isolateFew(records, tell, ({ onspringRecord }, error) => leave(map, onspringRecord, error));
    }
    if (held.length > 0) options.onChanges();
  }

  /** Ends what Onspring deleted. Many at once are a sign of lost rights: then nothing is ended and a person is asked. */
  async function endGone(
    app: MappedApp,
    gone: readonly ComparedRecord[],
    found: Comparison,
    control: RunControl,
  ): Promise<number> {
    const isMany = gone.length > MANY_GONE && gone.length * 10 > found.total;
    const issue = toManyGoneIssue(app, gone.length, found.total, control.id);
    if (isMany) {
      await issues.open(issue);
      return 0;
    }
    await issues.solve([issue.key]);
    let ended = 0;
    for (const batch of toBatches(gone, NAMED_DIGESTS_LIMIT)) {
      const ids = batch.map((record) => record.onspringRecord);
      const end = async (gone: readonly number[]) => [
        await serviceNow.requestRepairs({ recordMap: app.map.id, records: [], gone }),
      ];
      const replies = await isolateFew(ids, end, (id, error) => leave(app.map, id, error));
      ended += replies.reduce((sum, { cancelled }) => sum + cancelled, 0);
      await control.checkpoint(null, {});
    }
    return ended;
  }

  return async (map, control) => {
    const app = await options.catalogue.resolve(map);
    if (app === null) throw missingAppError(map);
    const found = await comparer.compare(app, (read, total) => control.checkpoint(null, { processed: read, total }));
    const counted = toCounts(found);
    const issue = toUnreadIssue(map, control.order.kind, found.unread);
    if (found.unread > 0) await issues.open(issue);
    else await issues.solve([issue.key]);
    if (found.identical + found.different.length + found.onlyHere.length === 0 && found.onlyThere.length > 0) {
      const message = `No record of this map is linked yet. Bring in the ${found.onlyThere.length} of Onspring with a back-fill`;
      return { ...counted, message };
    }
    await control.checkpoint(null, counted);
    await options.files.noteAll(app);
    // A record that moved between two pages is no deleted one: looked at by its id it is there.
    const unseen = await comparer.compareNamed(app, found.onlyHere);
    const gone = unseen.filter((record) => record.there === null && !record.isIdentical && !record.isUnread);
    const unread = unseen.filter((record) => record.isUnread).map((record) => record.onspringRecord);
    const ended = await endGone(app, gone, found, control);
    const seen = unseen.filter((record) => record.there !== null).map((record) => record.onspringRecord);
    const named = await comparer.compareNamed(app, [...found.different, ...seen]);
    const unlike = named.filter((record) => !record.isIdentical);
    const [inward, outward] = divide(unlike, (record) => isUnlikeInward(app, record));
    // A record that cannot be read is tried as one of an event is: with attempts that are counted, and an issue at their end.
    const missed = [...inward.map((record) => record.onspringRecord), ...found.onlyThere, ...unread];
    await queueEvents(app, missed);
    const isIn = (record: ComparedRecord) => !isUnlikeInward(app, record);
    const landed = [...outward, ...(await lookAgain(app, missed, control, isIn))];
    const [untold, waiting] = divide(landed, (record) => !record.waitsForPerson && record.here !== null);
    await tellAgain(map, untold);
    const told = untold.map((record) => record.onspringRecord);
    const left = [...waiting, ...(await lookAgain(app, told, control, () => false))];
    for (const record of left.filter((candidate) => !candidate.waitsForPerson)) {
      await issues.open(toDiscrepancyIssue(app, record, control.id));
    }
    const result = toResult(
      found,
      { left, missed: missed.length + outward.length, alike: named.length - unlike.length, gone: gone.length, ended },
      options.nowMs(),
    );
    log.info({ event: 'reconcile.compared', map: map.name, ...result }, result.message);
    return result;
  };
}

function divide<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

/** Does a field differ that Onspring tells ServiceNow? A record that is not here differs in all of them. */
function isUnlikeInward(app: MappedApp, { here, there }: ComparedRecord): boolean {
  if (here === null || there === null) return true;
  return app.fields.some(({ map }) => map.direction !== 'outbound' && (here[map.id] ?? '') !== (there[map.id] ?? ''));
}

function toCounts(found: Comparison): Partial<RunProgress> {
  return {
    total: found.total,
    processed: found.total,
    identical: found.identical,
    different: found.different.length,
    onlyHere: found.onlyHere.length,
    onlyThere: found.onlyThere.length,
  };
}

interface Repairs {
  /** Compared again and still unlike. */
  readonly left: readonly ComparedRecord[];
  readonly missed: number;
  /** Seemed unlike and were not. */
  readonly alike: number;
  readonly gone: number;
  readonly ended: number;
}

/** The figures once everything that could be repaired is. */
function toResult(
  found: Comparison,
  { left, missed, alike, gone, ended }: Repairs,
  atMs: number,
): Partial<RunProgress> & { readonly message: string } {
  const onlyThere = left.filter((record) => record.here === null && record.there !== null).length;
  const repaired = missed - left.length;
  const identical = found.identical + alike + repaired;
  const total = identical + left.length + gone - ended;
  const at = `${new Date(atMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  const notes = [
    `${identical} of ${total} identical as of ${at}`,
    ...(repaired > 0 ? [`${repaired} repaired`] : []),
    ...(found.unread > 0 ? [`${found.unread} of Onspring could not be read`] : []),
    ...(ended > 0 ? [`${ended} ended because Onspring deleted theirs`] : []),
  ];
  return {
    total,
    processed: total,
    identical,
    different: left.length - onlyThere,
    onlyHere: gone - ended,
    onlyThere,
    updated: repaired,
    // The fingerprint stands for what was compared in one go; after repairs the next run gives it.
    digest: found.identical === total ? found.digest : '',
    message: notes.join('; '),
  };
}
