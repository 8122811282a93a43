import { writeThrough } from '../records/write-channel.ts';
import type { Instance, Transaction, Values } from '../types.ts';
import { createEntryValues } from './entry-values.ts';
import { type GlideObject, toGlideObject } from './glide-object.ts';
import type { TransformEntry, TransformMap } from './transform-map.ts';
import { createTransformScripts, type ScriptVariables, type TransformFlags } from './transform-scripts.ts';

/** `sys_import_state` of a staging row and `status` of a REST result (servicenow-instance.md 4). */
export type RowStatus = 'inserted' | 'updated' | 'ignored' | 'skipped' | 'error';

export interface RowResult {
  readonly map: TransformMap;
  readonly status: RowStatus;
  /** sys_id of the target record, `''` when there is none. */
  readonly targetSysId: string;
  readonly statusMessage: string;
  readonly errorMessage: string;
  /** A script set `error`: the rest of the import set is not transformed. */
  readonly halt: boolean;
}

interface Outcome {
  readonly status: RowStatus;
  readonly targetSysId?: string;
  readonly message?: string;
  readonly failure?: string;
}

interface EntryInput {
  readonly entry: TransformEntry;
  readonly raw: unknown;
}

/** Transforms rows of one map inside one transaction. */
export const createRowTransform = (instance: Instance, transaction: Transaction, map: TransformMap) => {
  const { database, schema, scripts: engine } = instance;
  const scripts = createTransformScripts(instance, transaction, map);
  const toEntryValue = createEntryValues(instance, transaction, map);

  const rawOf = (entry: TransformEntry, source: GlideObject, variables: ScriptVariables): unknown =>
    entry.sourceScript === null
      ? source.getValue(entry.sourceField)
      : scripts.value(
          { name: `sys_transform_entry.${map.name}.${entry.targetField}`, source: entry.sourceScript },
          variables,
        );

  /** Existing record by the coalesce entries; `none`: all of them are empty. */
  const findTarget = (inputs: readonly EntryInput[]): Readonly<Values> | undefined | 'none' => {
    const wanted = inputs
      .filter(({ entry }) => entry.coalesce)
      .map(({ entry, raw }) => {
        const converted = toEntryValue(entry, raw);
        return { entry, text: converted.kind === 'value' ? converted.value : '' };
      });
    if (wanted.length === 0) return undefined;
    if (wanted.every(({ entry, text }) => text === '' && !entry.coalesceEmptyFields)) return 'none';
    // A caret cannot be escaped in a query: such values are compared here instead.
    const query = wanted
      .filter(({ text }) => !text.includes('^'))
      .map(({ entry, text }) => `${entry.targetField}=${text}`)
      .join('^');
    const isExact = (row: Readonly<Values>): boolean =>
      wanted.every(({ entry, text }) =>
        entry.coalesceCaseSensitive || text.includes('^') ? (row[entry.targetField] ?? '') === text : true,
      );
    return database.select(map.targetTable, query, { counters: transaction.counters }).find(isExact);
  };

  const missingMandatory = (target: GlideObject): string | null => {
    if (map.enforceMandatory === 'no') return null;
    const mapped = new Set(map.entries.map((entry) => entry.targetField));
    for (const column of schema.columns(map.targetTable).values()) {
      const asked = map.enforceMandatory === 'all' || mapped.has(column.name);
      if (asked && column.mandatory && !target.getValue(column.name)) return column.name;
    }
    return null;
  };

  const runMoment = (moment: Parameters<TransformMap['scripts']>[0], variables: ScriptVariables): void => {
    for (const script of map.scripts(moment)) {
      scripts.run(script, variables);
      if (variables.flags.error) return;
    }
  };

  const assign = (target: GlideObject, inputs: readonly EntryInput[]): string | null => {
    for (const { entry, raw } of inputs) {
      const converted = toEntryValue(entry, raw);
      if (converted.kind === 'reject') return converted.reason;
      if (converted.kind === 'value') target.setValue(entry.targetField, converted.value);
    }
    return null;
  };

  const modCount = (sysId: string): string => database.get(map.targetTable, sysId)?.['sys_mod_count'] ?? '';

  const save = (target: GlideObject, existing: Readonly<Values> | undefined): Outcome => {
    if (!map.runBusinessRules) target.setWorkflow(false);
    const known = existing?.['sys_id'] ?? '';
    const before = known === '' ? '' : modCount(known);
    const sysId = writeThrough(transaction, 'import_set', () => (known === '' ? target.insert() : target.update()));
    if (sysId === null) {
      return { status: 'error', failure: target.getLastErrorMessage() || `${map.targetTable} was not saved` };
    }
    if (known === '') return { status: 'inserted', targetSysId: sysId };
    return modCount(known) === before
      ? { status: 'ignored', targetSysId: sysId, message: 'No field values changed' }
      : { status: 'updated', targetSysId: sysId };
  };

  const transformRow = (source: GlideObject, flags: TransformFlags): Outcome => {
    const draft: ScriptVariables = { source, target: undefined, action: 'insert', flags };
    const keys = map.entries.filter((entry) => entry.coalesce);
    const found = findTarget(keys.map((entry) => ({ entry, raw: rawOf(entry, source, draft) })));
    if (found === 'none' && !map.createOnEmptyCoalesce) {
      return { status: 'ignored', message: 'All coalesce fields are empty' };
    }
    const existing = found === 'none' ? undefined : found;
    const target = toGlideObject(engine.glideRecord(transaction, map.targetTable, existing ?? null));
    if (existing === undefined) target.initialize();
    const variables: ScriptVariables = { source, target, action: existing === undefined ? 'insert' : 'update', flags };

    runMoment('onBefore', variables);
    if (flags.error) return { status: 'error', failure: flags.errorMessage };
    if (flags.ignore) return ignored(flags, 'Row transform ignored by onBefore script');
    const refused = assign(
      target,
      map.entries.map((entry) => ({ entry, raw: rawOf(entry, source, variables) })),
    );
    if (refused !== null) {
      runMoment('onReject', variables);
      return { status: 'ignored', message: refused };
    }
    if (map.script !== null) {
      scripts.run({ name: `sys_transform_map.${map.sysId}.script`, source: map.script }, variables);
      if (flags.error) return { status: 'error', failure: flags.errorMessage };
      if (flags.ignore) return ignored(flags, 'Row transform ignored by transform map script');
    }
    const missing = missingMandatory(target);
    if (missing !== null) return { status: 'error', failure: `Target field ${missing} is mandatory and empty` };
    const outcome = save(target, existing);
    if (outcome.status !== 'error') runMoment('onAfter', variables);
    return flags.error ? { ...outcome, status: 'error', failure: flags.errorMessage } : outcome;
  };

  return {
    /** Scripts of the whole import set, without a row. False: a script set `error`. */
    run: (moment: 'onStart' | 'onComplete'): boolean => {
      const flags = createFlags();
      runMoment(moment, { source: undefined, target: undefined, action: 'insert', flags });
      return !flags.error;
    },
    /** Transforms one staging row; an error of a script is the row's result, not an exception. */
    transform: (source: GlideObject): RowResult => {
      const flags = createFlags();
      let outcome: Outcome;
      try {
        outcome = transformRow(source, flags);
      } catch (error) {
        const failure = error instanceof Error ? error.message : String(error);
        instance.log('error', `transform ${map.name}`, failure);
        outcome = { status: 'error', failure };
      }
      return {
        map,
        status: outcome.status,
        targetSysId: outcome.targetSysId ?? '',
        statusMessage: flags.statusMessage || (outcome.message ?? ''),
        errorMessage: flags.errorMessage || (outcome.failure ?? ''),
        halt: flags.error,
      };
    },
  };
};

const createFlags = (): TransformFlags => ({ ignore: false, error: false, statusMessage: '', errorMessage: '' });

const ignored = (flags: TransformFlags, fallback: string): Outcome => ({
  status: 'ignored',
  message: flags.statusMessage || fallback,
});
