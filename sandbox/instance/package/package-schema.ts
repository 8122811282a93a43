import { createColumn, type SchemaDefinition, type TableDefinition } from '../database/schema.ts';
import type { Column } from '../types.ts';
import type { AppPackage, PackageRecord } from './package-reader.ts';

type Fields = Readonly<Record<string, string>>;

function isSet(value: string | undefined): boolean {
  return value === 'true' || value === '1';
}

/** `a=b,c=d;e` as the dictionary writes attributes: comma separated, values may hold semicolons. */
function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const part of text.split(',')) {
    const [name = '', ...value] = part.split('=');
    if (name.trim() !== '') attributes[name.trim()] = value.join('=').trim();
  }
  return attributes;
}

function toTable(record: PackageRecord, scope: string): TableDefinition {
  const { fields, keys } = record;
  const parent = keys['super_class']?.['name'] ?? '';
  return {
    name: fields['name'] ?? '',
    label: fields['label'] ?? '',
    parent: parent === '' ? null : parent,
    scope,
    wsAccess: isSet(fields['ws_access']),
    access: fields['access'] ?? 'package_private',
    crossScope: {
      read: isSet(fields['read_access']),
      create: isSet(fields['create_access']),
      update: isSet(fields['update_access']),
      delete: isSet(fields['delete_access']),
    },
    extendable: isSet(fields['is_extendable']),
  };
}

function toColumn(fields: Fields, hint: string): Column {
  const choice = fields['choice'] ?? '';
  return createColumn({
    name: fields['element'] ?? '',
    table: fields['name'] ?? '',
    label: fields['column_label'] ?? fields['element'] ?? '',
    type: fields['internal_type'] ?? 'string',
    reference: fields['reference'] || null,
    maxLength: Number(fields['max_length'] || 40),
    defaultValue: fields['default_value'] ?? '',
    mandatory: isSet(fields['mandatory']),
    unique: isSet(fields['unique']),
    readOnly: isSet(fields['read_only']),
    display: isSet(fields['display']),
    choice: choice === '1' || choice === '2' || choice === '3',
    attributes: parseAttributes(fields['attributes'] ?? ''),
    cascade: fields['reference_cascade_rule'] ?? '',
    dependent: fields['dependent_on_field'] || (fields['dependent'] ?? ''),
    hint,
  });
}

/** Column of a table whose dictionary override changes that of a parent; undefined when the parent has no such column. */
function toOverride(fields: Fields, columns: readonly Column[]): Column | undefined {
  const { element, base_table: table } = fields;
  const inherited = columns.find((column) => column.table === table && column.name === element);
  if (inherited === undefined) return undefined;
  const isOverridden = (name: string): boolean => isSet(fields[`${name}_override`]);
  return {
    ...inherited,
    table: fields['name'] ?? '',
    ...(isOverridden('default_value') ? { defaultValue: fields['default_value'] ?? '' } : {}),
    ...(isOverridden('mandatory') ? { mandatory: isSet(fields['mandatory']) } : {}),
    ...(isOverridden('read_only') ? { readOnly: isSet(fields['read_only']) } : {}),
    ...(isOverridden('attributes') ? { attributes: parseAttributes(fields['attributes'] ?? '') } : {}),
    ...(isOverridden('dependent') ? { dependent: fields['dependent'] ?? '' } : {}),
  };
}

function isFlag(values: readonly string[]): boolean {
  return values.every((value) => value === 'true' || value === 'false');
}

/**
 * Columns of out-of-the-box tables that this package sets and the base does not declare: loaded as text, or as a flag
 * when every value is one, so that the records can be queried as they would be on an instance.
 */
function inferColumns(records: readonly PackageRecord[], known: ReadonlySet<string>): Column[] {
  const values = new Map<string, { table: string; name: string; values: string[] }>();
  for (const record of records) {
    for (const [name, value] of Object.entries(record.fields)) {
      const key = `${record.table}.${name}`;
      if (known.has(name) || known.has(key)) continue;
      const entry = values.get(key) ?? { table: record.table, name, values: [] };
      if (value !== '') entry.values.push(value);
      values.set(key, entry);
    }
  }
  return [...values.values()].map((entry) =>
    createColumn({
      table: entry.table,
      name: entry.name,
      type: entry.values.length > 0 && isFlag(entry.values) ? 'boolean' : 'string',
      maxLength: 65536,
      // Metadata records point at each other by sys_id; without a dictionary that is all there is to tell a reference.
      indexed: entry.values.length > 0 && entry.values.every((value) => /^[0-9a-f]{32}$/.test(value)),
    }),
  );
}

const systemNames = [
  'sys_id',
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_class_name',
];

/** The dictionary of base and package together. */
export function mergeSchema(base: SchemaDefinition, app: AppPackage): SchemaDefinition {
  const ofTable = (table: string): PackageRecord[] => app.records.filter((record) => record.table === table);
  const appTables = ofTable('sys_db_object').map((record) => toTable(record, app.scope));
  const entries = ofTable('sys_dictionary').map((record) => record.fields);
  const appNames = new Set(appTables.map((table) => table.name));
  const baseNames = new Set(base.tables.map((table) => table.name));

  const platformRecords = app.records.filter((record) => !appNames.has(record.table));
  const inertNames = new Set(platformRecords.map((record) => record.table).filter((table) => !baseNames.has(table)));
  const inertTables = [...inertNames].map(
    (name): TableDefinition => ({
      name,
      label: name,
      parent: 'sys_metadata',
      scope: 'global',
      wsAccess: true,
      access: 'public',
      crossScope: { read: true, create: false, update: false, delete: false },
    }),
  );
  const known = new Set([
    ...systemNames,
    ...base.columns.filter((column) => column.table === 'sys_metadata').map((column) => column.name),
    ...base.columns.flatMap((column) => knownIn(base, column)),
  ]);

  const hints = new Map(
    ofTable('sys_documentation')
      .filter(({ fields }) => (fields['language'] ?? 'en') === 'en')
      .map(({ fields }) => [`${fields['name']}.${fields['element']}`, fields['hint'] ?? '']),
  );
  const columns = entries
    .filter((fields) => (fields['element'] ?? '') !== '' && fields['active'] !== 'false')
    .map((fields) => toColumn(fields, hints.get(`${fields['name']}.${fields['element']}`) ?? ''));
  const inheritable = [...base.columns, ...columns];
  const overrides = ofTable('sys_dictionary_override').flatMap(({ fields }) => toOverride(fields, inheritable) ?? []);

  return {
    tables: [...base.tables, ...inertTables, ...appTables],
    columns: [...base.columns, ...inferColumns(platformRecords, known), ...columns, ...overrides],
    choices: [
      ...base.choices,
      ...ofTable('sys_choice')
        .filter(({ fields }) => (fields['language'] ?? 'en') === 'en' && (fields['value'] ?? '') !== '')
        .map(({ fields }) => ({
          table: fields['name'] ?? '',
          column: fields['element'] ?? '',
          choice: {
            value: fields['value'] ?? '',
            label: fields['label'] ?? '',
            sequence: Number(fields['sequence'] ?? 0),
            inactive: isSet(fields['inactive']),
          },
        })),
    ],
    indexes: [...base.indexes, ...app.indexes],
    tableAttributes: [
      ...base.tableAttributes,
      ...entries
        .filter((fields) => (fields['element'] ?? '') === '' && (fields['attributes'] ?? '') !== '')
        .map((fields) => ({ table: fields['name'] ?? '', attributes: parseAttributes(fields['attributes'] ?? '') })),
    ],
  };
}

/** A base column is known in its table and in every base table below it. */
function knownIn(base: SchemaDefinition, column: Column): string[] {
  const below = [column.table];
  for (const name of below)
    below.push(...base.tables.filter((table) => table.parent === name).map((table) => table.name));
  return below.map((table) => `${table}.${column.name}`);
}
