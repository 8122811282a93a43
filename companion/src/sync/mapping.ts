import type { FieldProblem, StagingRow } from '../../../now-app/server/contract/protocol.ts';
import type { ErrorCode } from '../error-table.ts';
import type { MappedApp, MappedField } from './catalogue.ts';
import { isIncoming } from './file-plan.ts';
import { type InboundContext, readReferenceIds, referenceId, toServiceNowValue } from './inbound-transform.ts';
import type { OnspringRecord } from './ports.ts';

/** The fields of a map that travel to ServiceNow. */
export function inboundFields(app: MappedApp): readonly MappedField[] {
  return app.fields.filter((mapped) => mapped.map.direction !== 'outbound');
}

/** Ids of the Onspring fields to read. */
export function inboundFieldIds(app: MappedApp): number[] {
  const ids = inboundFields(app).map((mapped) => mapped.field.id);
  ids.push(...app.attachments.filter(isIncoming).map((mapped) => mapped.field.id));
  if (app.recordNumberFieldId !== null) ids.push(app.recordNumberFieldId);
  if (app.lastSavedFieldId !== null) ids.push(app.lastSavedFieldId);
  if (app.parent !== null) ids.push(app.parent.fieldId);
  if (app.map.createsThere && app.numberFieldId !== null) ids.push(app.numberFieldId);
  return [...new Set(ids)].sort((a, b) => a - b);
}

/** A referenced record whose key is needed. */
export interface NeededReference {
  readonly appId: number;
  readonly keyFieldId: number;
  readonly recordId: number;
}

/** Every referenced record that the mapping of these records needs a key of; each once. */
export function neededReferences(app: MappedApp, records: readonly OnspringRecord[]): NeededReference[] {
  const needed = new Map<string, NeededReference>();
  for (const { field, keyFieldId } of inboundFields(app)) {
    if (keyFieldId === null || field.referencedAppId === null) continue;
    for (const record of records) {
      for (const recordId of readReferenceIds(record.values.get(field.id))) {
        const appId = field.referencedAppId;
        needed.set(`${referenceId(appId, recordId)}:${keyFieldId}`, { appId, keyFieldId, recordId });
      }
    }
  }
  return [...needed.values()];
}

/** Longest offending value a problem carries (protocol.ts, FieldProblem). */
const VALUE_LIMIT = 200;

/**
 * Maps one record to its staging row. A value that does not fit is left out and named in `problems`; the rest lands.
 * `correlation` is the id of the event that caused it.
 */
export function toStagingRow(
  app: MappedApp,
  record: OnspringRecord,
  options: InboundContext & { readonly correlation: string },
): StagingRow {
  const payload: Record<string, string> = {};
  const problems: FieldProblem[] = [];
  for (const mapped of inboundFields(app)) {
    const result = toServiceNowValue(mapped, record.values.get(mapped.field.id), options);
    if ('value' in result) payload[mapped.map.field] = result.value;
    else
      problems.push({
        field: mapped.map.field,
        onspringField: mapped.map.onspringField,
        value: result.offending.slice(0, VALUE_LIMIT),
        ...result.problem,
      });
  }
  const parents = app.parent === null ? [] : readReferenceIds(record.values.get(app.parent.fieldId));
  if (parents.length > 1) problems.push(toSeveralParents(app, parents));
  const [parent] = parents;
  const known = app.map.createsThere ? record.values.get(app.numberFieldId ?? 0) : undefined;
  return {
    record_map: app.map.id,
    onspring_app: String(record.appId),
    onspring_record: String(record.recordId),
    payload: JSON.stringify(payload),
    problems: JSON.stringify(problems),
    parent_app: parent === undefined ? '' : String(app.parent?.appId),
    parent_record: parent === undefined ? '' : String(parent),
    known_number: typeof known === 'string' ? known.trim() : '',
    correlation: options.correlation,
  };
}

/** Does any of the rows name a list value that the metadata at hand does not know? */
export function hasUnknownListValue(rows: readonly StagingRow[]): boolean {
  return rows.some((row) => row.problems.includes('"UNKNOWN_LIST_VALUE"'));
}

/** The column of a parent holds one: the first counts, and a person sees that there are more. */
function toSeveralParents(app: MappedApp, parents: readonly number[]): FieldProblem {
  const name = app.map.parentField ?? '';
  return {
    field: 'parent',
    onspringField: name,
    value: parents.join(', ').slice(0, VALUE_LIMIT),
    code: 'SEVERAL_REFERENCES' satisfies ErrorCode,
    message: 'the field names several parents, the first counts',
  };
}
