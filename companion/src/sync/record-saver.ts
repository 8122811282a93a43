import type { Change } from '../../../now-app/server/contract/protocol.ts';
import { BridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { MappedApp } from './catalogue.ts';
import type { OnspringPort, OnspringValue } from './ports.ts';
import { isRefusal, type RefusedValue, type SentValue, toRecordRefusal } from './refusal.ts';

/** What goes to Onspring for one record, by field id, and what it was made of. */
export interface SentValues {
  readonly values: ReadonlyMap<number, OnspringValue>;
  readonly sent: readonly SentValue[];
}

/** Writes single records to Onspring. All calls throw `VendorError`. */
export interface RecordSaver {
  /** Creates a record; returns its id. A refusal names the record and what it was refused for. */
  create(change: Change, app: MappedApp, values: SentValues): Promise<number>;
  /**
   * Saves the values, and answers what Onspring refuses: when it refuses several together, each is sent alone, so that one
   * that does not fit holds back only itself.
   */
  save(change: Change, values: SentValues): Promise<readonly RefusedValue[]>;
}

export interface RecordSaverOptions {
  readonly onspring: Pick<OnspringPort, 'saveFields' | 'createRecord'>;
  readonly log: Log;
}

/** Creates the saver. */
export function createRecordSaver({ onspring, log }: RecordSaverOptions): RecordSaver {
  async function save(change: Change, { values, sent }: SentValues): Promise<readonly RefusedValue[]> {
    const [only, ...others] = sent;
    if (only === undefined || change.onspringApp === null || change.onspringRecord === null) return [];
    try {
      const warnings = await onspring.saveFields(change.onspringApp, change.onspringRecord, values);
      if (warnings.length > 0) log.warn({ event: 'change.warned', correlation: change.correlation, warnings });
      return [];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (others.length === 0) return [{ sent: only, error }];
    }
    const refused: RefusedValue[] = [];
    for (const one of sent) {
      const { id } = one[0].field;
      refused.push(...(await save(change, { values: new Map([[id, values.get(id) ?? null]]), sent: [one] })));
    }
    return refused;
  }

  return {
    save,
    async create(change, app, { values, sent }) {
      try {
        return await onspring.createRecord(app.appId, values);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        const message = toRecordRefusal(
          `the new record for ${change.number} in app "${app.map.onspringApp}"`,
          sent,
          error,
        );
        throw new BridgeError({ code: error.code, message, cause: error });
      }
    },
  };
}
