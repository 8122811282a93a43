import type { ImportOutcome, ImportRowResult, StagingRow } from '../../../now-app/server/contract/protocol.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Catalogue, MappedApp } from './catalogue.ts';
import type { Importer } from './importer.ts';
import { hasUnknownListValue, neededReferences, toStagingRow } from './mapping.ts';
import type { OnspringRecord } from './ports.ts';
import type { References } from './references.ts';
import type { SaveMemory } from './save-memory.ts';

/** Records just read from Onspring, on their way into ServiceNow. */
export interface Landing {
  readonly app: MappedApp;
  readonly records: readonly OnspringRecord[];
  /** Event id for a record id; goes with the row into ServiceNow. */
  readonly correlationOf: (recordId: number) => string;
}

export interface RecordLander {
  /** One result per record, in order. Throws `VendorError`. */
  land(landing: Landing): Promise<readonly ImportRowResult[]>;
  /** Records since the start, by outcome. */
  totals(): Readonly<Record<ImportOutcome, number>>;
  /** Records since the start that ServiceNow took. */
  landed(): number;
}

export interface RecordLanderOptions {
  readonly catalogue: Catalogue;
  readonly references: References;
  readonly importer: Importer;
  /** Told of each save that landed, so that the poll leaves it out. */
  readonly memory: Pick<SaveMemory, 'note'>;
  /** Zone of the Onspring instance. */
  readonly timeZone: string;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Creates the step that events and the initial load share: resolve references, map, import, log each result. */
export function createRecordLander(options: RecordLanderOptions): RecordLander {
  const { catalogue, references, importer, log, metrics } = options;
  const totals: Record<ImportOutcome, number> = { inserted: 0, updated: 0, unchanged: 0, ignored: 0, error: 0 };

  async function toRows(app: MappedApp, landing: Landing): Promise<StagingRow[]> {
    const referenceKeys = await references.fetchKeys(neededReferences(app, landing.records));
    return landing.records.map((record) =>
      toStagingRow(app, record, {
        timeZone: options.timeZone,
        referenceKeys,
        correlation: landing.correlationOf(record.recordId),
      }),
    );
  }

  function noteLanded({ app, records }: Landing, results: readonly ImportRowResult[]): void {
    const { appId, lastSavedFieldId } = app;
    if (lastSavedFieldId === null) return;
    const failed = new Set(
      results.filter((result) => result.outcome === 'error').map((result) => result.onspringRecord),
    );
    for (const { recordId, values } of records) {
      if (!failed.has(recordId)) options.memory.note({ appId, recordId, saved: values.get(lastSavedFieldId) });
    }
  }

  return {
    totals: () => ({ ...totals }),
    landed: () => totals.inserted + totals.updated + totals.unchanged,
    async land(landing) {
      let rows = await toRows(landing.app, landing);
      // A value added to a list since the metadata was read is no fault of the record.
      if (hasUnknownListValue(rows) && catalogue.refresh(landing.app.appId)) {
        const renewed = await catalogue.resolve(landing.app.map);
        if (renewed !== null) rows = await toRows(renewed, landing);
      }
      const results = await importer.land(rows);
      noteLanded(landing, results);
      for (const [index, result] of results.entries()) {
        totals[result.outcome] += 1;
        metrics.records.inc({ outcome: result.outcome });
        log[result.outcome === 'error' ? 'warn' : 'debug']({
          event: 'record.landed',
          correlation: rows[index]?.correlation,
          onspringApp: result.onspringApp,
          onspringRecord: result.onspringRecord,
          outcome: result.outcome,
          number: result.number,
          issueFields: result.issueFields,
          ...(result.outcome === 'error' ? { message: result.message } : {}),
        });
      }
      return results;
    },
  };
}
