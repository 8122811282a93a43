import { NAMED_DIGESTS_LIMIT, type RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { toBatches } from '../batches.ts';
import type { Log } from '../log.ts';
import type { Catalogue, MappedApp } from './catalogue.ts';
import { createSettled, findIncoming, findOutgoing, isIncoming, isOutgoing } from './file-plan.ts';
import { isolate } from './isolate.ts';
import type {
  AttachmentsQuestion,
  EventQueue,
  FileStore,
  OnspringPort,
  OnspringRecord,
  ServiceNowPort,
} from './ports.ts';
import { fetchPageThatFits, isLastPage } from './record-pages.ts';

/** Id of what led to a record, by which its files are found in the log too. `undefined`: they get one of their own. */
type CorrelationOf = (recordId: number) => string | undefined;

/**
 * Notes records with files nobody looked at yet, durably, so that the work that saw them may end. Maps without attachments
 * cost nothing: no call, no query. All throw `VendorError` or `StoreError`.
 */
export interface FileNotes {
  /** Records as they were just read, and the ids of what brought them. One query, no call. */
  noteRecords(app: MappedApp, records: readonly OnspringRecord[], correlationOf: CorrelationOf): Promise<void>;
  /**
   * Records that changed in ServiceNow, and the ids of their changes. One call and one query for each hundred, none unless
   * attachments go out.
   */
  noteChanged(map: RecordMap, recordIds: readonly number[], correlationOf: CorrelationOf): Promise<void>;
  /** All records of a map: at most one call for each thousand, on each side whose files travel. */
  noteAll(app: MappedApp): Promise<void>;
  /** Judges the refused files of a record anew. */
  retry(appId: number, recordId: number): Promise<void>;
}

export interface FileNotesOptions {
  readonly onspring: Pick<OnspringPort, 'fetchPage'>;
  readonly serviceNow: Pick<ServiceNowPort, 'fetchAttachments'>;
  readonly catalogue: Pick<Catalogue, 'resolve'>;
  readonly store: FileStore;
  readonly queue: Pick<EventQueue, 'accept'>;
  /** Called after records were noted. */
  readonly onNoted: () => void;
  readonly log: Log;
}

const PAGE_SIZE = 1000;

/** Creates the notes over the queue of records whose files are to be looked at. */
export function createFileNotes(options: FileNotesOptions): FileNotes {
  const { onspring, serviceNow, store } = options;

  async function note(
    appId: number,
    recordIds: readonly number[],
    reason: string,
    correlationOf: CorrelationOf = () => undefined,
  ): Promise<void> {
    const entries = [...new Set(recordIds)].map((id) => ({
      appId,
      record: { kind: 'id' as const, id },
      reason,
      correlation: correlationOf(id),
    }));
    await Promise.all(entries.map((entry) => options.queue.accept(entry)));
    if (entries.length > 0) options.onNoted();
  }

  async function noteRecords(
    app: MappedApp,
    records: readonly OnspringRecord[],
    correlationOf?: CorrelationOf,
  ): Promise<void> {
    const fieldIds = app.attachments.filter(isIncoming).map(({ field }) => field.id);
    const holders = records.filter(({ values }) => fieldIds.some((id) => values.has(id)));
    if (holders.length === 0) return;
    const ids = holders.map(({ recordId }) => recordId);
    const settled = createSettled(await store.read(app.appId, ids));
    const found = holders.filter((record) => findIncoming(app, record, settled).length > 0);
    await note(
      app.appId,
      found.map(({ recordId }) => recordId),
      'files there',
      correlationOf,
    );
  }

  /** Returns where the next page begins. */
  async function noteAttachments(
    app: MappedApp,
    question: AttachmentsQuestion,
    correlationOf?: CorrelationOf,
  ): Promise<number | null> {
    const mapped = app.attachments.find(isOutgoing);
    if (mapped === undefined) return null;
    const { records, next } = await serviceNow.fetchAttachments(question);
    const ids = records.map(({ onspringRecord }) => onspringRecord);
    const settled = createSettled(await store.read(app.appId, ids));
    const found = records.filter((one) => findOutgoing(mapped, one.onspringRecord, one.files, settled).length > 0);
    await note(
      app.appId,
      found.map(({ onspringRecord }) => onspringRecord),
      'files here',
      correlationOf,
    );
    return next;
  }

  return {
    noteRecords,

    async noteChanged(map, recordIds, correlationOf) {
      if (recordIds.length === 0 || map.attachments.every(({ direction }) => direction === 'inbound')) return;
      const app = await options.catalogue.resolve(map);
      if (app === null) return;
      const look = async (records: readonly number[]) => {
        await noteAttachments(app, { recordMap: map.id, records }, correlationOf);
        return [];
      };
      // What one record holds is then looked at on its own, with attempts that are counted.
      const leave = (id: number) => note(app.appId, [id], 'files here', correlationOf);
      for (const records of toBatches([...new Set(recordIds)], NAMED_DIGESTS_LIMIT)) {
        await isolate(records, look, leave);
      }
    },

    async noteAll(app) {
      const fieldIds = app.attachments.filter(isIncoming).map(({ field }) => field.id);
      let pageSize = PAGE_SIZE;
      for (let offset = 0, isLast = fieldIds.length === 0; !isLast; offset += pageSize) {
        const found = await fetchPageThatFits(onspring, options.log, { appId: app.appId, fieldIds, offset, pageSize });
        pageSize = found.pageSize;
        await noteRecords(app, found.page.records);
        isLast = isLastPage(found.page, offset, pageSize);
      }
      for (let after: number | null = 0; after !== null; ) {
        after = await noteAttachments(app, { recordMap: app.map.id, after });
      }
    },

    async retry(appId, recordId) {
      await store.rejudge(appId, recordId);
      await note(appId, [recordId], 'retry');
    },
  };
}
