import type { WritableDatabase } from '../database/database.ts';
import type { Values } from '../types.ts';
import type { AppPackage, PackageRecord } from './package-reader.ts';

/** A package record that could not be loaded as it stands. */
export interface LoadProblem {
  readonly file: string;
  readonly message: string;
}

/**
 * Puts the records of a package into their tables. Loading runs neither rules nor flows (servicenow-instance.md 16, C);
 * columns the application's own tables do not have are dropped and reported; columns a record does not name get their
 * literal default.
 */
export function loadPackageRows(database: WritableDatabase, app: AppPackage, timestamp: string): LoadProblem[] {
  const problems: LoadProblem[] = [];
  const ids = new Set(app.records.map((record) => record.sysId));
  for (const record of app.records) {
    const row = toRow(database, record, timestamp, problems);
    for (const [field, key] of Object.entries(record.keys)) {
      const value = row[field];
      if (value === undefined || ids.has(value)) continue;
      const found = resolveKey(database, record.table, field, key);
      if (found !== undefined) row[field] = found;
    }
    database.put(record.table, row);
  }
  return problems;
}

const loadColumns = new Set([
  'sys_scope',
  'sys_update_name',
  'sys_package',
  'sys_name',
  'sys_policy',
  'sys_class_name',
]);

function toRow(database: WritableDatabase, record: PackageRecord, timestamp: string, problems: LoadProblem[]): Values {
  const { schema } = database;
  const row: Values = {
    sys_id: record.sysId,
    sys_class_name: record.table,
    sys_created_on: timestamp,
    sys_created_by: 'admin',
    sys_updated_on: timestamp,
    sys_updated_by: 'admin',
    sys_mod_count: '0',
  };
  for (const column of schema.columns(record.table).values()) {
    if (column.defaultValue !== '' && !column.defaultValue.startsWith('javascript:'))
      row[column.name] = column.defaultValue;
    else if (column.type === 'boolean') row[column.name] = 'false';
  }
  for (const [name, value] of Object.entries(record.fields)) {
    const column = schema.column(record.table, name);
    if (column === undefined) {
      if (!loadColumns.has(name))
        problems.push({ file: record.file, message: `${record.table} has no column ${name}` });
      continue;
    }
    if (name === 'sys_class_name') continue;
    row[name] = column.type === 'boolean' && value !== '' ? String(value === 'true' || value === '1') : value;
  }
  return row;
}

/** Sys_id of the out-of-the-box record a reference element names by key, since its sys_id differs between instances. */
function resolveKey(
  database: WritableDatabase,
  table: string,
  field: string,
  key: Readonly<Record<string, string>>,
): string | undefined {
  const target = database.schema.column(table, field)?.reference;
  if (target == null || database.schema.table(target) === undefined) return undefined;
  const query = Object.entries(key)
    .map(([name, value]) => `${name}=${value}`)
    .join('^');
  if (database.inspect(target, query).invalid.length > 0) return undefined;
  return database.select(target, query, { limit: 1 })[0]?.['sys_id'];
}
