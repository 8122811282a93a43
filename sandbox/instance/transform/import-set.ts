import { isTrue } from '../access/acl-index.ts';
import type { Instance, Transaction, Values } from '../types.ts';
import { type GlideObject, toGlideObject } from './glide-object.ts';
import { readTransformMaps, type TransformMap } from './transform-map.ts';
import { createRowTransform, type RowResult } from './transform-row.ts';

/** Rows one piece of background work transforms before the queue gives others a turn. */
const ROWS_PER_TURN = 25;

/** A staging row could not be stored (rule abort, duplicate). */
export class StagingError extends Error {}

export interface ImportSet {
  readonly sysId: string;
  readonly number: string;
  readonly stagingTable: string;
}

export interface ImportSets {
  /** Creates the `sys_import_set` record. */
  create(transaction: Transaction, stagingTable: string): ImportSet;
  /** Adds one staging row and returns its sys_id; throws `StagingError`. */
  addRow(transaction: Transaction, set: ImportSet, values: Values, position: number): string;
  /** Transforms the rows now; results by row, in map order. */
  transform(transaction: Transaction, set: ImportSet, rowIds: readonly string[]): RowResult[][];
  /** Transforms the rows in the background, a few at a time. */
  transformLater(transaction: Transaction, set: ImportSet, rowIds: readonly string[]): void;
}

const unwrap = (value: string | null): string => value ?? '';

/** Import sets, staging rows and their transform: servicenow-instance.md 4. */
export const createImportSets = (instance: Instance): ImportSets => {
  const { database, records, schema } = instance;

  const setState = (transaction: Transaction, set: ImportSet, state: string): void => {
    records.update(transaction, 'sys_import_set', set.sysId, { state });
  };

  /** What scripts assigned to `source` is kept in the staging row, with the result of its last map. */
  const saveRow = (
    transaction: Transaction,
    staging: { readonly table: string; readonly row: Readonly<Values>; readonly source: GlideObject },
    result: RowResult | undefined,
  ): void => {
    const { table, row, source } = staging;
    const changes: Values = {};
    for (const column of schema.columns(table).values()) {
      if (column.name.startsWith('sys_')) continue;
      const raw = unwrap(source.getValue(column.name));
      const value = column.type === 'boolean' && raw !== '' ? String(isTrue(raw)) : raw;
      if (value !== (row[column.name] ?? '')) changes[column.name] = value;
    }
    if (result !== undefined) {
      changes['sys_import_state'] = result.status;
      changes['sys_import_state_comment'] = result.errorMessage || result.statusMessage;
      changes['sys_transform_map'] = result.map.sysId;
      changes['sys_target_table'] = result.map.targetTable;
      changes['sys_target_sys_id'] = result.targetSysId;
    }
    records.update(transaction, table, row['sys_id'] ?? '', changes, { workflow: false });
  };

  /** Runs the maps over some rows; false when a script stopped the whole import set. */
  const transformRows = (
    transaction: Transaction,
    run: { readonly set: ImportSet; readonly maps: readonly TransformMap[]; readonly rowIds: readonly string[] },
    results: RowResult[][],
  ): boolean => {
    const { set, maps, rowIds } = run;
    const transforms = maps.map((map) => createRowTransform(instance, transaction, map));
    for (const rowId of rowIds) {
      const row = database.get(set.stagingTable, rowId);
      if (row === undefined) continue;
      const source = toGlideObject(instance.scripts.glideRecord(transaction, set.stagingTable, row));
      const rowResults = transforms.map((transform) => transform.transform(source));
      saveRow(transaction, { table: set.stagingTable, row, source }, rowResults.at(-1));
      results.push(rowResults);
      if (rowResults.some((result) => result.halt)) return false;
    }
    return true;
  };

  const runMoment = (
    transaction: Transaction,
    maps: readonly TransformMap[],
    moment: 'onStart' | 'onComplete',
  ): boolean => maps.every((map) => createRowTransform(instance, transaction, map).run(moment));

  return {
    create: (transaction, stagingTable) => {
      const created = records.insert(transaction, 'sys_import_set', { table_name: stagingTable, state: 'loading' });
      if (!created.ok) throw new StagingError(`Import set was not created: ${created.message}`);
      const number = database.get('sys_import_set', created.sysId)?.['number'] ?? '';
      return { sysId: created.sysId, number, stagingTable };
    },
    addRow: (transaction, set, values, position) => {
      const row = {
        ...values,
        sys_import_set: set.sysId,
        sys_import_row: String(position),
        sys_import_state: 'pending',
      };
      const created = records.insert(transaction, set.stagingTable, row);
      if (!created.ok) throw new StagingError(created.message);
      return created.sysId;
    },
    transform: (transaction, set, rowIds) => {
      const maps = readTransformMaps(instance, set.stagingTable);
      const results: RowResult[][] = [];
      setState(transaction, set, 'loaded');
      const complete =
        runMoment(transaction, maps, 'onStart') && transformRows(transaction, { set, maps, rowIds }, results);
      if (complete) runMoment(transaction, maps, 'onComplete');
      setState(transaction, set, complete ? 'processed' : 'cancelled');
      return results;
    },
    transformLater: (transaction, set, rowIds) => {
      const maps = readTransformMaps(instance, set.stagingTable);
      setState(transaction, set, 'loaded');
      const turn = (from: number): void =>
        instance.queue.add({
          name: `transform ${set.stagingTable}`,
          session: transaction.session,
          run: (background) => {
            const until = from + ROWS_PER_TURN;
            const started = from > 0 || runMoment(background, maps, 'onStart');
            const complete = started && transformRows(background, { set, maps, rowIds: rowIds.slice(from, until) }, []);
            if (complete && until < rowIds.length) {
              turn(until);
              return;
            }
            if (complete) runMoment(background, maps, 'onComplete');
            setState(background, set, complete ? 'processed' : 'cancelled');
          },
        });
      turn(0);
    },
  };
};
