import type { Acknowledgement, AckReply, Change, RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { BridgeError, BusyError, isOutage, StoreError, toBridgeError, VendorError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { correlated } from '../tracing.ts';
import type { Catalogue, MappedApp } from './catalogue.ts';
import { createChangeMapper, type MappedChange } from './change-mapper.ts';
import { readDueChanges } from './due-changes.ts';
import type { FileNotes } from './file-notes.ts';
import { isolate, isolateFew } from './isolate.ts';
import type { Lane } from './lane.ts';
import { OUTBOUND_LOCKS, toAppLocks } from './lock-names.ts';
import type { NewerAnswer, NewerValues } from './newer-values.ts';
import {
  type CheckedChanges,
  type FailedAcknowledgement,
  toCreated,
  toFailed,
  toKeylessMessage,
  toSequences,
} from './outbound-changes.ts';
import type { HeldLocks, Locks, OnspringPort, ServiceNowPort } from './ports.ts';
import { createRecordSaver } from './record-saver.ts';
import type { ReferencedRecords } from './referenced-records.ts';
import { toRefusals } from './refusal.ts';

/** Tells Onspring what changed in ServiceNow. */
export interface Outbound {
  /**
   * Drains one page, or less once `signal` is aborted. Throws `VendorError`; what was delivered is acknowledged first.
   * One companion at a time drains: of two, one could deliver an older version behind a newer one, or create a record twice.
   */
  drain(signal: AbortSignal): Promise<DrainResult>;
  totals(): DrainTotals;
}

export interface DrainResult {
  readonly more: boolean;
  readonly nextDueSeconds: number | null;
}

export interface DrainTotals {
  readonly delivered: number;
  readonly failed: number;
  readonly superseded: number;
}

export interface OutboundOptions {
  readonly onspring: Pick<OnspringPort, 'saveFields' | 'createRecord' | 'findByTexts'>;
  readonly serviceNow: Pick<ServiceNowPort, 'fetchChanges' | 'fetchBareChanges' | 'fetchNamedChanges' | 'acknowledge'>;
  readonly catalogue: Catalogue;
  readonly referenced: ReferencedRecords;
  readonly newerValues: NewerValues;
  /** Told of each record that changed here, before the change is acknowledged. */
  readonly files: Pick<FileNotes, 'noteChanged'>;
  readonly lane: Lane;
  readonly locks: Pick<Locks, 'hold'>;
  readonly recordMaps: () => readonly RecordMap[];
  /** Told the version of the settings that the changes were read by, before any is delivered. */
  readonly onConfigVersion: (version: string) => Promise<void>;
  /** Zone of the Onspring instance. */
  readonly timeZone: string;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Saves under way at once: the number a vendor connector's guide advises (onspring-api.md 3). */
const CONCURRENCY = 4;

const NOTHING_TAKEN: AckReply = { delivered: 0, failed: 0, superseded: 0, unknown: 0 };

/** One drain. `turn`: keeps other companions from draining. */
interface Drain {
  readonly signal: AbortSignal;
  readonly turn: HeldLocks;
}

const NEWER_MESSAGE = 'Onspring holds a newer value that does not fit here: see the issue about that field';

/**
 * Creates the drain of pending changes: one page of at most 200, one save per record (Onspring has no bulk save), one
 * acknowledgement per page. Saves name an existing record and set values, so repeating one is harmless.
 *
 * A change of a field that both sides may write first looks at what Onspring holds (one batch-get per 100), within the
 * lane that imports use: neither can an older reading come back after the save, nor is a newer value overwritten unseen.
 * Records that are to be created are looked up by number first, in the same lane: none is created or imported twice. Other
 * companions are kept away by locks: on the records looked at, or on the app where records are to be created.
 */
export function createOutbound(options: OutboundOptions): Outbound {
  const { onspring, serviceNow, catalogue, log, metrics } = options;
  const totals = { delivered: 0, failed: 0, superseded: 0 };
  const saver = createRecordSaver({ onspring, log });
  const mapChange = createChangeMapper(options);

  /**
   * Onspring ids of records that are to be created and exist already, by number: a creation whose answer was lost, or
   * whose process died before it told. One look-up for all. A look-up that is refused fails the creations.
   */
  async function findCreated(app: MappedApp, changes: readonly Change[]): Promise<ReadonlyMap<string, number>> {
    const fieldId = app.numberFieldId;
    const numbers = changes.filter((change) => change.onspringRecord === null).map(({ number }) => number);
    if (fieldId === null || numbers.length === 0) return new Map();
    const records = await onspring.findByTexts({ appId: app.appId, fieldId, fieldIds: [fieldId] }, numbers);
    return new Map(records.map((record) => [String(record.values.get(fieldId)).trim(), record.recordId]));
  }

  /** Creates the record, or completes the one that an earlier try created. */
  async function create(
    change: Change,
    app: MappedApp,
    mapped: MappedChange,
    existing: number | undefined,
  ): Promise<Acknowledgement> {
    const { id, version } = change;
    const [fault] = mapped.faults;
    // A field left out would come back empty, so a record is created whole or not at all.
    if (fault !== undefined)
      return toFailed(change, fault.code, mapped.faults.map((one) => one.message).join('; '), false);
    if (app.numberFieldId === null) return toFailed(change, 'FIELD_NOT_FOUND', toKeylessMessage(app), false);
    const values = new Map(mapped.values);
    if (app.parent !== null && change.parentRecord === null) {
      return toFailed(change, 'PARENT_MISSING', 'The record it belongs to is not in Onspring', true);
    }
    if (app.parent !== null && change.parentRecord !== null) values.set(app.parent.fieldId, [change.parentRecord]);
    if (existing !== undefined) await onspring.saveFields(app.appId, existing, values);
    const onspringRecord = existing ?? (await saver.create(change, app, { values, sent: mapped.sent }));
    return {
      id,
      version,
      outcome: 'delivered',
      agreed: mapped.agreed,
      created: { onspringApp: app.appId, onspringRecord },
    };
  }

  /** `created`: what `findCreated` answered. Throws only for outages. */
  async function deliver(change: Change, created: ReadonlyMap<string, number>): Promise<Acknowledgement> {
    const { id, version } = change;
    try {
      const map = findMap(change);
      const app = map === undefined ? null : await catalogue.resolve(map);
      if (map === undefined || app === null) {
        return toFailed(
          change,
          'MAP_NOT_FOUND',
          'No active record map leads from this record to an Onspring app',
          true,
        );
      }
      const mapped = await mapChange(change, map, app);
      if (change.onspringApp === null || change.onspringRecord === null) {
        return await create(change, app, mapped, created.get(change.number));
      }
      // Fields that fit are saved even if another does not, so that Onspring is as current as it can be.
      const refused = await saver.save(change, mapped);
      const messages = [...mapped.faults.map(({ message }) => message), ...toRefusals(change, refused)];
      const [fault] = [...mapped.faults, ...refused.map(({ error }) => error)];
      if (fault === undefined) return { id, version, outcome: 'delivered', agreed: mapped.agreed };
      return toFailed(change, fault.code, messages.join('; '), false);
    } catch (error) {
      if (isOutage(error)) throw error;
      const failure = toBridgeError(error);
      const retryAfterSeconds = failure instanceof VendorError ? failure.retryAfterSeconds : null;
      return { ...toFailed(change, failure.code, failure.message, failure.retryable), retryAfterSeconds };
    }
  }

  async function deliverAll(
    changes: readonly Change[],
    { signal, turn }: Drain,
    created: ReadonlyMap<string, number> = new Map(),
  ): Promise<void> {
    const acknowledgements: Acknowledgement[] = [];
    const waiting = toSequences(changes);
    const outages: VendorError[] = [];
    const goesOn = () => outages.length === 0 && !signal.aborted;
    async function work(): Promise<void> {
      while (goesOn()) {
        const sequence = waiting.shift();
        if (sequence === undefined) return;
        for (const change of sequence) if (goesOn()) await deliverOne(change);
      }
    }
    async function deliverOne(change: Change): Promise<void> {
      turn.check();
      try {
        const acknowledgement = await correlated(change.correlation, () => deliver(change, created));
        acknowledgements.push(acknowledgement);
        logDelivery(change, acknowledgement);
      } catch (error) {
        if (!isOutage(error)) throw error;
        outages.push(error);
      }
    }
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    const delivered = new Set(acknowledgements.filter(({ outcome }) => outcome === 'delivered').map(({ id }) => id));
    const known = changes.filter(({ id, onspringRecord }) => delivered.has(id) && onspringRecord !== null);
    await noteFiles(known);
    await acknowledge(acknowledgements);
    // ServiceNow links a created record by its acknowledgement and shows its files from then on.
    await noteFiles(toCreated(changes, acknowledgements));
    const [outage] = outages;
    if (outage !== undefined) throw outage;
  }

  async function noteFiles(
    changes: readonly Pick<Change, 'recordMap' | 'onspringRecord' | 'correlation'>[],
  ): Promise<void> {
    for (const map of new Set(changes.flatMap((change) => findMap(change) ?? []))) {
      const ofMap = changes.filter(({ recordMap }) => recordMap === map.id);
      await options.files.noteChanged(
        map,
        ofMap.flatMap(({ onspringRecord }) => onspringRecord ?? []),
        (recordId) => ofMap.find(({ onspringRecord }) => onspringRecord === recordId)?.correlation,
      );
    }
  }

  async function acknowledge(records: readonly Acknowledgement[]): Promise<void> {
    const tell = async (part: readonly Acknowledgement[]) => [await serviceNow.acknowledge({ records: part })];
    for (const reply of await isolateFew(records, tell, tellFailed)) {
      totals.delivered += reply.delivered;
      totals.failed += reply.failed;
      totals.superseded += reply.superseded;
      log.info({ event: 'changes.acknowledged', ...reply });
    }
  }

  /**
   * ServiceNow does not take what was delivered for one record. That it failed touches no more than its row there, so its
   * tries are counted and people see it after the last.
   */
  async function tellFailed(one: Acknowledgement, error: BridgeError): Promise<AckReply> {
    const { code, message } = error;
    metrics.errors.inc({ part: 'change', code });
    log.warn({ event: 'change.untold', change: one.id, outcome: one.outcome, code }, message);
    if (one.outcome !== 'failed') await acknowledge([toFailed(one, code, message, true)]);
    return NOTHING_TAKEN;
  }

  function findMap(change: Pick<Change, 'recordMap'>): RecordMap | undefined {
    return options.recordMaps().find((candidate) => candidate.id === change.recordMap);
  }

  function isShared(change: Change): boolean {
    if (change.onspringRecord === null) return true;
    const shared = findMap(change)?.fields.filter((field) => field.direction === 'both') ?? [];
    return shared.some(({ field }) => Object.hasOwn(change.fields, field));
  }

  async function resolveOrFail(map: RecordMap): Promise<MappedApp | null | BridgeError> {
    try {
      return await catalogue.resolve(map);
    } catch (error) {
      if (isOutage(error) || error instanceof StoreError) throw error;
      return toBridgeError(error);
    }
  }

  /** Answers for changes of one map. */
  async function checkPart(
    app: MappedApp | null,
    changes: readonly Change[],
    locks: HeldLocks,
  ): Promise<CheckedChanges> {
    if (app === null) return { sendable: changes, failures: [], isAgain: false, created: new Map() };
    const known = changes.filter((change) => change.onspringRecord !== null);
    // A record that is created has no name yet.
    if (known.length < changes.length) await locks.add(toAppLocks(app.appId));
    const answers = known.length === 0 ? null : await options.newerValues.check(app, known, locks);
    const created = await findCreated(app, changes);
    const having = (wanted: NewerAnswer) => changes.filter((change) => (answers?.get(change.id) ?? 'send') === wanted);
    const failures = having('blocked').map((change) => toFailed(change, 'NEWER_IN_ONSPRING', NEWER_MESSAGE, true));
    return { sendable: having('send'), failures, isAgain: having('again').length > 0, created };
  }

  /** Returns whether a change has to be read anew. */
  async function deliverShared(changes: readonly Change[], round: Drain): Promise<boolean> {
    let isAgain = false;
    for (const map of new Set(changes.flatMap((change) => findMap(change) ?? []))) {
      const ofMap = changes.filter((change) => change.recordMap === map.id);
      isAgain = (await options.locks.hold([], (locks) => deliverChecked(map, ofMap, round, locks))) || isAgain;
    }
    return isAgain;
  }

  async function deliverChecked(map: RecordMap, changes: readonly Change[], round: Drain, locks: HeldLocks) {
    const toFailure = (change: Change, { code, message, retryable }: BridgeError) =>
      toFailed(change, code, message, retryable);
    const app = await resolveOrFail(map);
    if (app instanceof BridgeError) {
      await settleFailed(
        changes,
        changes.map((change) => toFailure(change, app)),
      );
      return false;
    }
    let isAgain = false;
    const faults: unknown[] = [];
    // Each part goes right behind its check: the longer in between, the likelier somebody saves in Onspring meanwhile.
    const step = async (part: readonly Change[]): Promise<FailedAcknowledgement[]> => {
      const checked = await checkPart(app, part, locks);
      isAgain ||= checked.isAgain;
      try {
        await settleFailed(part, checked.failures);
        await deliverAll(checked.sendable, round, checked.created);
      } catch (error) {
        if (isOutage(error)) throw error;
        faults.push(error);
      }
      return [];
    };
    await settleFailed(changes, await isolate(changes, step, toFailure));
    if (faults.length > 0) throw faults[0];
    return isAgain;
  }

  async function settleFailed(changes: readonly Change[], failures: readonly FailedAcknowledgement[]): Promise<void> {
    for (const failure of failures) {
      const change = changes.find(({ id }) => id === failure.id);
      if (change !== undefined) logDelivery(change, failure);
    }
    await acknowledge(failures);
  }

  /** Returns whether a change has to be read anew. */
  async function deliverRead(changes: readonly Change[], round: Drain): Promise<boolean> {
    const shared = changes.filter(isShared);
    const own = changes.filter((change) => !shared.includes(change));
    await deliverAll(own, round);
    if (shared.length === 0 || round.signal.aborted) return false;
    return await options.lane.run(() => deliverShared(shared, round));
  }

  async function drainPage(round: Drain): Promise<DrainResult> {
    let result: DrainResult = { more: false, nextDueSeconds: null };
    for await (const { page, changes, unread } of readDueChanges({ serviceNow, log })) {
      await options.onConfigVersion(page.configVersion);
      await settleFailed(page.changes, unread);
      const isAgain = await deliverRead(changes, round);
      result = { more: page.more || result.more || isAgain, nextDueSeconds: page.nextDueSeconds };
      if (round.signal.aborted) break;
    }
    return result;
  }

  function logDelivery(change: Change, acknowledgement: Acknowledgement): void {
    const { outcome } = acknowledgement;
    metrics.changes.inc({ outcome });
    if (acknowledgement.outcome === 'failed') metrics.errors.inc({ part: 'change', code: acknowledgement.code });
    log[outcome === 'failed' ? 'warn' : 'info']({
      event: 'change.sent',
      correlation: change.correlation,
      number: change.number,
      onspringApp: change.onspringApp,
      onspringRecord: change.onspringRecord,
      outcome,
      ...(acknowledgement.outcome === 'failed' ? { code: acknowledgement.code, message: acknowledgement.message } : {}),
    });
  }

  return {
    totals: () => ({ ...totals }),
    async drain(signal) {
      try {
        return await options.locks.hold(OUTBOUND_LOCKS, (turn) => drainPage({ signal, turn }));
      } catch (error) {
        // Whoever drains goes on; afterwards it is our turn.
        if (error instanceof BusyError) return { more: true, nextDueSeconds: null };
        throw error;
      }
    },
  };
}
