import { toComparable } from '../../../now-app/server/contract/comparable.ts';
import type { MappedApp, MappedField } from './catalogue.ts';
import { toServiceNowValue } from './inbound-transform.ts';
import { neededReferences } from './mapping.ts';
import type { OnspringRecord } from './ports.ts';
import type { References } from './references.ts';

/** Comparable values of one record, by field map id. */
export type ComparedValues = Readonly<Record<string, string>>;

/**
 * Comparable values of what Onspring holds of each record, in the records' order. Fields that only go out are read back
 * as well, references in one look-up for all. `timeZone` is that of the Onspring instance. Throws `VendorError`.
 */
export async function readComparedValues(
  app: MappedApp,
  records: readonly OnspringRecord[],
  references: References,
  timeZone: string,
): Promise<ComparedValues[]> {
  const inward = app.fields.map((mapped) => ({ ...mapped, map: { ...mapped.map, direction: 'both' as const } }));
  const referenceKeys = await references.fetchKeys(neededReferences({ ...app, fields: inward }, records));
  const context = { timeZone, referenceKeys };
  return records.map((record) =>
    Object.fromEntries(
      app.fields.map((mapped) => [mapped.map.id, toComparedValue(mapped, record.values.get(mapped.field.id), context)]),
    ),
  );
}

/** Comparable form of what Onspring holds; a value that does not fit differs from everything that does. */
export function toComparedValue(
  mapped: MappedField,
  raw: unknown,
  context: Parameters<typeof toServiceNowValue>[2],
): string {
  const { transform } = mapped.map;
  if (transform === 'record_url') return typeof raw === 'string' ? raw.trim() : '';
  if (transform === 'list' && mapped.field.type !== 'List') return toComparable(transform, toValueOfName(mapped, raw));
  const result = toServiceNowValue(mapped, raw, context);
  return 'value' in result ? toComparable(transform, result.value) : `${result.problem.code}: ${result.offending}`;
}

/** A list value may travel to a text field as its name. */
function toValueOfName(mapped: MappedField, raw: unknown): string {
  const name = typeof raw === 'string' ? raw.trim() : '';
  const { valueMap } = mapped.map;
  return valueMap !== null && Object.hasOwn(valueMap, name) ? (valueMap[name] ?? name) : name;
}
