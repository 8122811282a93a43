import { createImportSets, type ImportSet, StagingError } from '../transform/import-set.ts';
import type { RowResult } from '../transform/transform-row.ts';
import type { Instance, Values } from '../types.ts';
import { isJsonObject, param, parseBody, parseRecordBody, type RestCall, type RestReply } from './rest-call.ts';
import { RestError, restErrors } from './rest-error.ts';
import { checkTable } from './table-api.ts';

const STAGING_PARENT = 'sys_import_set_row';

/** Nested values lose their form on the platform: an object is printed with `=` for `:` (servicenow-instance.md 4). */
const toStagingText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return `[${value.map(toStagingText).join(', ')}]`;
  if (isJsonObject(value)) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}=${toStagingText(inner)}`)
      .join(', ')}}`;
  }
  return String(value);
};

/** How `insertMultiple` treats a staging table: `sys_rest_insert_multiple`, else labels and in the background. */
interface MultipleSettings {
  readonly byColumnName: boolean;
  readonly synchronous: boolean;
}

/** Handlers of `/api/now/import` (servicenow-instance.md 4). */
export const createImportApi = (instance: Instance) => {
  const { schema, database, records, access } = instance;
  const importSets = createImportSets(instance);

  const checkStaging = (call: RestCall): string => {
    const table = param(call, 'table');
    checkTable(instance, table);
    if (!schema.isA(table, STAGING_PARENT)) throw restErrors.invalidTable(table);
    return table;
  };

  const checkCreate = (call: RestCall, table: string): void => {
    if (!access.can(call.transaction, 'create', table, null)) throw restErrors.aclRefused('Insert');
  };

  /** Column values of one record; keys nothing is known about are logged and left out. */
  const toValues = (table: string, record: Readonly<Record<string, unknown>>, byLabel: boolean): Values => {
    const names = new Map<string, string>();
    for (const column of schema.columns(table).values()) names.set(byLabel ? column.label : column.name, column.name);
    const values: Values = {};
    for (const [key, raw] of Object.entries(record)) {
      const name = names.get(key);
      if (name === undefined) instance.log('warn', 'import set', `${table} has no column '${key}': value left out`);
      else if (!name.startsWith('sys_')) values[name] = toStagingText(raw);
    }
    return values;
  };

  const addRow = (call: RestCall, set: ImportSet, values: Values, position: number): string => {
    try {
      return importSets.addRow(call.transaction, set, values, position);
    } catch (error) {
      if (error instanceof StagingError) throw new RestError(403, 'Operation Failed', error.message);
      throw error;
    }
  };

  const toResult = (call: RestCall, rowId: string, result: Omit<RowResult, 'halt' | 'map'> & ResultMap) => {
    const { name, targetTable } = result.map;
    const target = result.targetSysId === '' ? undefined : database.get(targetTable, result.targetSysId);
    const record: Record<string, string> = { transform_map: name, table: targetTable };
    if (target !== undefined) {
      const column = schema.displayColumn(targetTable);
      record['display_name'] = column;
      record['display_value'] = records.displayOf(targetTable, target);
      record['record_link'] = `${call.origin}/api/now/table/${targetTable}/${result.targetSysId}`;
    }
    record['status'] = result.status;
    // A row that reached no target names itself (D: SOAP insertMultiple, which this API mirrors).
    record['sys_id'] = result.targetSysId || rowId;
    if (result.statusMessage !== '') record['status_message'] = result.statusMessage;
    if (result.errorMessage !== '') record['error_message'] = result.errorMessage;
    return record;
  };

  const insert = (call: RestCall): RestReply => {
    const table = checkStaging(call);
    const record = parseRecordBody(call);
    checkCreate(call, table);
    const set = importSets.create(call.transaction, table);
    const rowId = addRow(call, set, toValues(table, record, false), 0);
    const results = importSets.transform(call.transaction, set, [rowId])[0] ?? [];
    return {
      status: 201,
      headers: { Location: `${call.origin}/api/now/import/${table}/${rowId}` },
      body: {
        import_set: set.number,
        staging_table: table,
        result: results.map((result) => toResult(call, rowId, result)),
      },
    };
  };

  /** Column names of `sys_rest_insert_multiple` are (C). */
  const settingsOf = (table: string): MultipleSettings => {
    const known = schema.table('sys_rest_insert_multiple') !== undefined;
    const row = known
      ? database.select('sys_rest_insert_multiple', `source_table=${table}`, { limit: 1 })[0]
      : undefined;
    return {
      byColumnName: row?.['column_name_mapping'] === 'column_name',
      synchronous: row?.['transformation'] === 'synchronous',
    };
  };

  const multiImportSet = (call: RestCall): string => {
    const given = call.query.get('multi_import_set_id');
    if (given !== null && given !== '') return given;
    if (schema.table('sys_multi_import_set') === undefined) return call.transaction.id;
    const created = records.insert(call.transaction, 'sys_multi_import_set', {});
    return created.ok ? created.sysId : call.transaction.id;
  };

  /** Background work runs in the order it was queued, so a known earlier import set is transformed before this one. */
  const checkRunAfter = (importSet: string | null): void => {
    if (importSet === null || importSet === '') return;
    if (database.get('sys_import_set', importSet) === undefined) {
      throw new RestError(400, 'Invalid value for parameter run_after', `No import set '${importSet}'`);
    }
  };

  const insertMultiple = (call: RestCall): RestReply => {
    const table = checkStaging(call);
    checkRunAfter(call.query.get('run_after'));
    const body = parseBody(call);
    const list = isJsonObject(body) ? body['records'] : undefined;
    if (!Array.isArray(list) || !list.every(isJsonObject)) {
      throw restErrors.unreadableBody('The body needs an array "records" of objects');
    }
    checkCreate(call, table);
    const settings = settingsOf(table);
    const set = importSets.create(call.transaction, table);
    const rowIds = list.map((record, position) =>
      addRow(call, set, toValues(table, record, !settings.byColumnName), position),
    );
    if (settings.synchronous) importSets.transform(call.transaction, set, rowIds);
    else importSets.transformLater(call.transaction, set, rowIds);
    return { status: 201, body: { import_set_id: set.sysId, multi_import_set_id: multiImportSet(call) } };
  };

  const get = (call: RestCall): RestReply => {
    const table = checkStaging(call);
    const row = database.get(table, param(call, 'sys_id'));
    if (row === undefined || !access.can(call.transaction, 'read', table, row)) throw restErrors.noRecord();
    const rowId = row['sys_id'] ?? '';
    const set = database.get('sys_import_set', row['sys_import_set'] ?? '');
    const mapId = row['sys_transform_map'] ?? '';
    const mapName = mapId === '' ? '' : (database.get('sys_transform_map', mapId)?.['name'] ?? '');
    const state = row['sys_import_state'] ?? '';
    const comment = row['sys_import_state_comment'] ?? '';
    const result =
      mapId === ''
        ? []
        : [
            toResult(call, rowId, {
              map: { name: mapName, targetTable: row['sys_target_table'] ?? '' },
              status: toStatus(state),
              targetSysId: row['sys_target_sys_id'] ?? '',
              statusMessage: state === 'error' ? '' : comment,
              errorMessage: state === 'error' ? comment : '',
            }),
          ];
    return { status: 200, body: { import_set: set?.['number'] ?? '', staging_table: table, result } };
  };

  return { insert, insertMultiple, get };
};

interface ResultMap {
  readonly map: Pick<RowResult['map'], 'name' | 'targetTable'>;
}

const STATUSES: readonly RowResult['status'][] = ['inserted', 'updated', 'ignored', 'skipped', 'error'];
const toStatus = (state: string): RowResult['status'] => STATUSES.find((status) => status === state) ?? 'skipped';
