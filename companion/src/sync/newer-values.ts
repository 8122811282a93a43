import { toComparable } from '../../../now-app/server/contract/comparable.ts';
import type { Change } from '../../../now-app/server/contract/protocol.ts';
import { toBatches } from '../batches.ts';
import type { MappedApp, MappedField } from './catalogue.ts';
import { toServiceNowValue } from './inbound-transform.ts';
import { toIdLocks, toReadLocks } from './lock-names.ts';
import { inboundFieldIds, neededReferences } from './mapping.ts';
import type { HeldLocks, OnspringPort, OnspringRecord } from './ports.ts';
import type { RecordLander } from './record-lander.ts';
import type { References } from './references.ts';

/**
 * `send`: Onspring holds what both sides agreed on. `again`: it held something newer, which ServiceNow has now; the change
 * is to be read anew. `blocked`: the newer value does not fit in ServiceNow, so overwriting it would lose it.
 */
export type NewerAnswer = 'send' | 'again' | 'blocked';

/** Keeps a change from overwriting what Onspring's people wrote meanwhile, since Onspring has no conditional save. */
export interface NewerValues {
  /**
   * One answer per change, by its id. All changes belong to the app; their records are locked first, so that the answers
   * hold until `locks` are let go. Throws `VendorError`.
   */
  check(app: MappedApp, changes: readonly Change[], locks: HeldLocks): Promise<ReadonlyMap<string, NewerAnswer>>;
}

export interface NewerValuesOptions {
  readonly onspring: Pick<OnspringPort, 'fetchRecords'>;
  readonly references: Pick<References, 'fetchKeys'>;
  readonly lander: Pick<RecordLander, 'land'>;
  /** Zone of the Onspring instance. */
  readonly timeZone: string;
}

/** Most ids of one batch-get (onspring-api.md 4.3). */
const BATCH = 100;
/** Landed values remembered; forgetting one costs landing it once more. */
const REMEMBERED = 1_000;

interface Newer {
  readonly change: Change;
  readonly record: OnspringRecord;
  readonly fields: readonly MappedField[];
}

/** Fields of a change that both sides may write. */
export function sharedFields(app: MappedApp, change: Change): MappedField[] {
  return app.fields.filter(({ map }) => map.direction === 'both' && Object.hasOwn(change.fields, map.field));
}

/** Creates the check: one batch-get per 100 changes; what is newer is landed at once. */
export function createNewerValues(options: NewerValuesOptions): NewerValues {
  const { onspring, references } = options;
  /** What was landed for a change already, so that a value ServiceNow reads differently is not landed for ever. */
  const landed = new Map<string, { readonly text: string; readonly answer: NewerAnswer }>();

  function remember(id: string, text: string, answer: NewerAnswer): void {
    landed.delete(id);
    landed.set(id, { text, answer });
    const [oldest] = landed.keys();
    if (landed.size > REMEMBERED && oldest !== undefined) landed.delete(oldest);
  }

  async function findNewer(app: MappedApp, changes: readonly Change[], locks: HeldLocks): Promise<Newer[]> {
    const ids = [...new Set(changes.flatMap((change) => change.onspringRecord ?? []))];
    await locks.add(toIdLocks(app.appId, ids));
    const records = await onspring.fetchRecords(app.appId, ids, inboundFieldIds(app));
    await locks.add(toReadLocks(app, records));
    const referenceKeys = await references.fetchKeys(neededReferences(app, records));
    const byId = new Map(records.map((record) => [record.recordId, record]));
    return changes.flatMap((change) => {
      const record = byId.get(change.onspringRecord ?? 0);
      if (record === undefined) return [];
      const fields = sharedFields(app, change).filter((mapped) => {
        const there = toServiceNowValue(mapped, record.values.get(mapped.field.id), {
          timeZone: options.timeZone,
          referenceKeys,
        });
        const { transform, field } = mapped.map;
        const agreed = toComparable(transform, change.fields[field]?.agreed ?? '');
        return !('value' in there) || toComparable(transform, there.value) !== agreed;
      });
      return fields.length === 0 ? [] : [{ change, record, fields }];
    });
  }

  async function checkBatch(
    app: MappedApp,
    changes: readonly Change[],
    locks: HeldLocks,
    answers: Map<string, NewerAnswer>,
  ) {
    const unknown: Newer[] = [];
    for (const newer of await findNewer(app, changes, locks)) {
      const known = landed.get(newer.change.id);
      if (known?.text === toText(newer)) answers.set(newer.change.id, known.answer);
      else unknown.push(newer);
    }
    if (unknown.length === 0) return;
    const results = await options.lander.land({
      app,
      records: unknown.map(({ record }) => record),
      locks,
      isTold: true,
      correlationOf: (recordId) => unknown.find(({ record }) => record.recordId === recordId)?.change.correlation ?? '',
    });
    for (const newer of unknown) {
      const { change, fields } = newer;
      const result = results.find((one) => one.onspringRecord === change.onspringRecord);
      const isOpen = fields.some(({ map }) => result?.issueFields.includes(map.field));
      remember(change.id, toText(newer), result?.outcome === 'error' || isOpen ? 'blocked' : 'send');
      answers.set(change.id, 'again');
    }
  }

  return {
    async check(app, changes, locks) {
      const answers = new Map<string, NewerAnswer>(changes.map((change) => [change.id, 'send']));
      for (const batch of toBatches(changes, BATCH)) await checkBatch(app, batch, locks, answers);
      return answers;
    },
  };
}

function toText({ record, fields }: Newer): string {
  return JSON.stringify(fields.map(({ field }) => [field.id, record.values.get(field.id)]));
}
