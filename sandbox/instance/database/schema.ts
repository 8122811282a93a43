import type { Choice, Column, Schema, Table } from '../types.ts';

/** What is said about a table before inheritance is resolved. */
export interface TableDefinition extends Table {
  /** The table adds `sys_class_name`: it can be extended (roots only). */
  readonly extendable?: boolean;
}

/** One index; `unique` counts only rows where no column of it is empty (servicenow-instance.md 11.3, C). */
export interface IndexDefinition {
  readonly columns: readonly string[];
  readonly unique: boolean;
}

export interface SchemaDefinition {
  readonly tables: readonly TableDefinition[];
  readonly columns: readonly Column[];
  readonly choices: readonly { readonly table: string; readonly column: string; readonly choice: Choice }[];
  readonly indexes: readonly ({ readonly table: string } & IndexDefinition)[];
  /** Attributes of the table row of the dictionary, such as `close_states`. */
  readonly tableAttributes: readonly {
    readonly table: string;
    readonly attributes: Readonly<Record<string, string>>;
  }[];
}

/** The data dictionary with what storage and writes need beside `Schema`. */
export interface DataDictionary extends Schema {
  /** Indexes of a table and its parents. */
  indexes(table: string): readonly IndexDefinition[];
  /** The topmost table of the hierarchy, where its rows live. */
  root(table: string): string;
  /** A dictionary attribute of the table or its nearest parent that has it. */
  tableAttribute(table: string, name: string): string | undefined;
  /** Reference columns of any table that point at `table` or one of its parents. */
  referrers(table: string): readonly Column[];
}

const systemColumns: readonly (readonly [name: string, label: string, type: string, maxLength: number])[] = [
  ['sys_id', 'Sys ID', 'GUID', 32],
  ['sys_created_on', 'Created', 'glide_date_time', 40],
  ['sys_created_by', 'Created by', 'string', 40],
  ['sys_updated_on', 'Updated', 'glide_date_time', 40],
  ['sys_updated_by', 'Updated by', 'string', 40],
  ['sys_mod_count', 'Updates', 'integer', 40],
];

/** Columns the platform itself indexes on every table. */
const indexedSystemColumns = new Set(['sys_id', 'sys_created_on', 'sys_updated_on']);

/** A column with the dictionary's defaults for everything that is not said. */
export function createColumn(column: Pick<Column, 'name' | 'table' | 'type'> & Partial<Column>): Column {
  return {
    label: column.name,
    reference: null,
    maxLength: 40,
    defaultValue: '',
    mandatory: false,
    unique: false,
    readOnly: false,
    display: false,
    choice: false,
    attributes: {},
    ...column,
  };
}

function columnsOfSystem(table: TableDefinition): Column[] {
  const columns = systemColumns.map(([name, label, type, maxLength]) =>
    createColumn({ name, label, type, maxLength, table: table.name, readOnly: true }),
  );
  if (table.extendable) {
    columns.push(
      createColumn({
        name: 'sys_class_name',
        label: 'Class',
        type: 'sys_class_name',
        maxLength: 80,
        table: table.name,
      }),
    );
  }
  return columns;
}

function sameColumns(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((column, position) => column === right[position]);
}

/**
 * Resolves inheritance once. Throws when a table extends one that does not exist: the package then needs a base table
 * this stand-in has not.
 */
export function createSchema(definition: SchemaDefinition): DataDictionary {
  const tables = new Map(definition.tables.map((table) => [table.name, table]));
  const children = new Map<string, string[]>();
  for (const table of definition.tables) {
    if (table.parent === null) continue;
    if (!tables.has(table.parent)) {
      throw new Error(
        `UNKNOWN_PARENT_TABLE: ${table.name} extends ${table.parent}, which neither the base nor the package has`,
      );
    }
    children.set(table.parent, [...(children.get(table.parent) ?? []), table.name]);
  }

  const ownColumns = new Map<string, Column[]>();
  for (const table of tables.values()) ownColumns.set(table.name, table.parent === null ? columnsOfSystem(table) : []);
  for (const column of definition.columns) {
    const own = ownColumns.get(column.table);
    if (own === undefined)
      throw new Error(`UNKNOWN_TABLE: column ${column.name} belongs to ${column.table}, which does not exist`);
    const known = own.findIndex((candidate) => candidate.name === column.name);
    if (known >= 0) own[known] = column;
    else own.push(column);
  }

  const choices = new Map<string, Choice[]>();
  for (const { table, column, choice } of definition.choices) {
    const key = `${table}.${column}`;
    const list = (choices.get(key) ?? []).filter((candidate) => candidate.value !== choice.value);
    choices.set(key, [...list, choice]);
  }
  for (const list of choices.values()) list.sort((left, right) => left.sequence - right.sequence);

  const ancestorsOf = new Map<string, readonly string[]>();
  const descendantsOf = new Map<string, readonly string[]>();
  for (const name of tables.keys()) {
    const chain: string[] = [];
    for (let at: string | null = name; at !== null; at = tables.get(at)?.parent ?? null) {
      if (chain.includes(at)) throw new Error(`TABLE_CYCLE: ${name} extends itself`);
      chain.push(at);
    }
    ancestorsOf.set(name, chain);
  }
  for (const name of tables.keys()) {
    const below = [name];
    for (const table of below) below.push(...(children.get(table) ?? []));
    descendantsOf.set(name, below);
  }

  const columnsOf = new Map<string, ReadonlyMap<string, Column>>();
  const indexesOf = new Map<string, readonly IndexDefinition[]>();
  const attributesOf = new Map(definition.tableAttributes.map((entry) => [entry.table, entry.attributes]));
  const displayOf = new Map<string, string>();
  const referrersOf = new Map<string, readonly Column[]>();

  const schema: DataDictionary = {
    table: (name) => tables.get(name),
    tables: () => [...tables.values()],
    columns(table) {
      const known = columnsOf.get(table);
      if (known !== undefined) return known;
      const columns = new Map<string, Column>();
      for (const name of schema.ancestors(table).toReversed()) {
        for (const column of ownColumns.get(name) ?? []) columns.set(column.name, column);
      }
      const firstOfIndex = new Set(schema.indexes(table).map((index) => index.columns[0]));
      for (const [name, column] of columns) {
        const indexed =
          column.indexed === true || column.unique || column.type === 'reference' || indexedSystemColumns.has(name);
        if (indexed || firstOfIndex.has(name)) columns.set(name, { ...column, indexed: true });
      }
      columnsOf.set(table, columns);
      return columns;
    },
    column: (table, name) => schema.columns(table).get(name),
    ancestors: (table) => ancestorsOf.get(table) ?? [],
    descendants: (table) => descendantsOf.get(table) ?? [],
    isA: (table, ancestor) => schema.ancestors(table).includes(ancestor),
    choices(table, column) {
      for (const name of schema.ancestors(table)) {
        const list = choices.get(`${name}.${column}`);
        if (list !== undefined) return list;
      }
      return [];
    },
    displayColumn(table) {
      const known = displayOf.get(table);
      if (known !== undefined) return known;
      const display = findDisplayColumn(schema, ownColumns, table);
      displayOf.set(table, display);
      return display;
    },
    indexes(table) {
      const known = indexesOf.get(table);
      if (known !== undefined) return known;
      const indexes: IndexDefinition[] = [];
      for (const name of schema.ancestors(table)) {
        for (const index of definition.indexes.filter((candidate) => candidate.table === name)) {
          if (!indexes.some((candidate) => sameColumns(candidate.columns, index.columns))) indexes.push(index);
        }
        for (const column of ownColumns.get(name) ?? []) {
          if (column.unique) indexes.push({ columns: [column.name], unique: true });
        }
      }
      indexesOf.set(table, indexes);
      return indexes;
    },
    root: (table) => schema.ancestors(table).at(-1) ?? table,
    tableAttribute(table, name) {
      for (const ancestor of schema.ancestors(table)) {
        const value = attributesOf.get(ancestor)?.[name];
        if (value !== undefined) return value;
      }
      return undefined;
    },
    referrers(table) {
      const known = referrersOf.get(table);
      if (known !== undefined) return known;
      const targets = new Set(schema.ancestors(table));
      const referrers = [...ownColumns.values()]
        .flat()
        .filter((column) => column.type === 'reference' && column.reference !== null && targets.has(column.reference));
      referrersOf.set(table, referrers);
      return referrers;
    },
  };
  return schema;
}

/** Source: servicenow-instance.md 14.1 "Display value of a table" (D). */
function findDisplayColumn(schema: Schema, ownColumns: ReadonlyMap<string, readonly Column[]>, table: string): string {
  for (const name of schema.ancestors(table)) {
    const marked = (ownColumns.get(name) ?? []).find((column) => column.display);
    if (marked !== undefined) return marked.name;
  }
  const columns = schema.columns(table);
  const custom = [...columns.keys()].find((name) => name.startsWith('x_') && name.endsWith('_name'));
  const candidates = ['name', 'u_name', custom, 'number', 'u_number', 'sys_name'];
  return candidates.find((name) => name !== undefined && columns.has(name)) ?? 'sys_created_on';
}
