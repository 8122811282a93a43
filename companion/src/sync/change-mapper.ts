import type { Change, RecordMap, ShownField } from '../../../now-app/server/contract/protocol.ts';
import type { ErrorCode } from '../error-table.ts';
import type { Catalogue, MappedApp, MappedField } from './catalogue.ts';
import { outboundFields } from './outbound-changes.ts';
import { type OutboundContext, toOnspringValue } from './outbound-transform.ts';
import type { OnspringValue } from './ports.ts';
import type { SentValues } from './record-saver.ts';
import type { ReferencedRecords } from './referenced-records.ts';

/** A value of a change that Onspring cannot be told. */
interface ChangeFault {
  readonly code: ErrorCode;
  readonly message: string;
}

/** A change as Onspring is told it. */
export interface MappedChange extends SentValues {
  /** Canonical values that Onspring holds once `values` are saved. */
  readonly agreed: Readonly<Record<string, string>>;
  readonly faults: readonly ChangeFault[];
}

export interface ChangeMapperOptions {
  readonly catalogue: Pick<Catalogue, 'resolve' | 'refresh'>;
  readonly referenced: Pick<ReferencedRecords, 'findAll'>;
  /** Zone of the Onspring instance. */
  readonly timeZone: string;
}

/** Creates the step from a change to the values of a save; a list value that is not known is looked for anew. Throws `VendorError`. */
export function createChangeMapper(options: ChangeMapperOptions) {
  const { catalogue } = options;

  async function mapOnce(change: Change, app: MappedApp): Promise<MappedChange> {
    const mapped = outboundFields(app, change);
    const shown = mapped.flatMap((field) => {
      const changed = change.fields[field.map.field];
      return changed === undefined ? [] : [[field, changed] as const];
    });
    const context: OutboundContext = {
      timeZone: options.timeZone,
      recordUrl: change.url,
      referencedRecords: await options.referenced.findAll(shown),
    };
    const values = new Map<number, OnspringValue>();
    const agreed: Record<string, string> = {};
    const sent: (readonly [MappedField, ShownField])[] = [];
    const faults: ChangeFault[] = [];
    for (const [field, changed] of shown) {
      const result = toOnspringValue(field, changed, context);
      if ('value' in result) {
        values.set(field.field.id, result.value);
        sent.push([field, changed]);
        agreed[field.map.field] = changed.value;
      } else faults.push(result);
    }
    const known = new Set(mapped.map((field) => field.map.field));
    for (const field of Object.keys(change.fields).filter((name) => !known.has(name))) {
      faults.push({
        code: 'FIELD_NOT_FOUND',
        message: `Onspring app "${app.map.onspringApp}" has no field for "${field}"`,
      });
    }
    return { values, sent, agreed, faults };
  }

  return async (change: Change, map: RecordMap, app: MappedApp): Promise<MappedChange> => {
    const first = await mapOnce(change, app);
    const hasUnknown = first.faults.some((fault) => fault.code === 'UNKNOWN_LIST_VALUE');
    if (!hasUnknown || !catalogue.refresh(app.appId)) return first;
    const renewed = await catalogue.resolve(map);
    return renewed === null ? first : await mapOnce(change, renewed);
  };
}
