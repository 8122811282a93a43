import type { Values } from '../types.ts';
import type { DataDictionary, IndexDefinition } from './schema.ts';

type Row = Readonly<Values>;

/**
 * Records of one key, in the order they came. Indexes hold the rows themselves: a step less to each record, and in a
 * large table every step is a cache miss.
 */
export interface Records {
  readonly size: number;
  readonly rows: Iterable<Row>;
  /** The rows where they stand in an array. */
  readonly list?: readonly Row[];
}

/**
 * Most keys have one record and need nothing around it; few records cost least in an array; many have to be dropped and
 * replaced by their sys_id.
 */
type Entry = Row | Row[] | Map<string, Row>;

/** Records of a key up to which searching an array is as cheap as a map. */
const arrayLimit = 32;

/** Rows of one hierarchy: a row lives once, under its root table. */
interface Hierarchy {
  /** Counts writes, so that a restore finds what changed. */
  version: number;
  readonly rows: Map<string, Row>;
  readonly classes: Map<string, Map<string, Row>>;
  /** By index name (its columns), then by key. */
  readonly indexes: Map<string, Map<string, Entry>>;
}

/** All rows at one moment; rows are never mutated, so they are shared. */
export interface StoreSnapshot {
  readonly hierarchies: ReadonlyMap<string, { readonly version: number; readonly rows: readonly Readonly<Values>[] }>;
}

/** Where rows live, with their indexes. No rules, no defaults: what is put is stored. */
export interface Store {
  /** The row when it is of this table or a descendant. */
  get(table: string, sysId: string): Readonly<Values> | undefined;
  /** Adds or replaces; `table` is the real class. */
  put(table: string, row: Readonly<Values>): void;
  remove(table: string, sysId: string): void;
  /** All rows of the table and its descendants, oldest first within a class. */
  rows(table: string): Iterable<Readonly<Values>>;
  size(table: string): number;
  /** True when every row of the hierarchy is of the table, so that no class has to be read. */
  holdsOnly(table: string): boolean;
  /** Records with these values in these columns, any class; undefined when no index can tell: none exists, or a value is empty. */
  lookup(table: string, columns: readonly string[], values: readonly string[]): Records | undefined;
  /** A row that already holds a unique key of `row`, apart from the row itself, with the columns of the key. */
  findDuplicate(
    table: string,
    row: Readonly<Values>,
  ): { row: Readonly<Values>; columns: readonly string[] } | undefined;
  snapshot(): StoreSnapshot;
  /** Puts back the rows of a snapshot of this store, in their order; hierarchies nobody wrote to cost nothing. */
  restore(snapshot: StoreSnapshot): void;
}

const nothing: Records = { size: 0, rows: [] };

/** One index as rows of one table feed it; empty values are not kept, nobody looks a row up by what it lacks. */
interface TableIndex {
  readonly columns: readonly string[];
  readonly entries: Map<string, Entry>;
}

/** Undefined when a column is empty. */
function keyOf(row: Readonly<Values>, columns: readonly string[]): string | undefined {
  const [first = ''] = columns;
  if (columns.length === 1) {
    const value = row[first];
    return value === undefined || value === '' ? undefined : value.toLowerCase();
  }
  const values = columns.map((column) => row[column] ?? '');
  return values.includes('') ? undefined : toKey(values);
}

function toKey(values: readonly string[]): string {
  return values.join('\u0000').toLowerCase();
}

function recordsOf(entry: Entry | undefined): Records {
  if (entry === undefined) return nothing;
  if (entry instanceof Map) return { size: entry.size, rows: { [Symbol.iterator]: () => entry.values() } };
  return isList(entry) ? { size: entry.length, rows: entry, list: entry } : { size: 1, rows: [entry] };
}

function isList(entry: Row | Row[]): entry is Row[] {
  return Array.isArray(entry);
}

function idOf(row: Row): string {
  return row['sys_id'] ?? '';
}

function addEntry(entries: Map<string, Entry>, key: string, row: Row): void {
  const entry = entries.get(key);
  if (entry === undefined) entries.set(key, row);
  else if (entry instanceof Map) entry.set(idOf(row), row);
  else if (!isList(entry)) entries.set(key, [entry, row]);
  else if (entry.length < arrayLimit) entry.push(row);
  else entries.set(key, new Map([...entry, row].map((each) => [idOf(each), each])));
}

/** Keeps the place of the record among those of its key. */
function replaceEntry(entries: Map<string, Entry>, key: string, before: Row, row: Row): void {
  const entry = entries.get(key);
  if (entry instanceof Map) entry.set(idOf(row), row);
  else if (entry !== undefined && isList(entry)) entry.splice(entry.indexOf(before), 1, row);
  else entries.set(key, row);
}

function dropEntry(entries: Map<string, Entry>, key: string, row: Row): void {
  const entry = entries.get(key);
  if (entry === undefined) return;
  if (entry instanceof Map) {
    entry.delete(idOf(row));
    if (entry.size === 0) entries.delete(key);
  } else if (isList(entry) && entry.length > 1) {
    entry.splice(entry.indexOf(row), 1);
  } else {
    entries.delete(key);
  }
}

/** Every indexed column alone, and every compound index. */
function indexColumns(schema: DataDictionary, table: string): (readonly string[])[] {
  const singles = [...schema.columns(table).values()]
    .filter((column) => column.indexed === true && column.name !== 'sys_id')
    .map((column) => [column.name]);
  const compound = schema.indexes(table).filter((index) => index.columns.length > 1);
  return [...singles, ...compound.map((index) => index.columns)];
}

export function createStore(schema: DataDictionary): Store {
  const hierarchies = new Map<string, Hierarchy>();
  /** By table, then by index name. */
  const tableIndexes = new Map<string, ReadonlyMap<string, TableIndex>>();
  const uniqueOf = new Map<string, readonly IndexDefinition[]>();
  let versions = 0;

  /** Never the same twice, so that a hierarchy that was restored and written to differs from every snapshot. */
  function nextVersion(): number {
    versions += 1;
    return versions;
  }

  function hierarchyOf(table: string): Hierarchy {
    const root = schema.root(table);
    const known = hierarchies.get(root);
    if (known !== undefined) return known;
    const created: Hierarchy = { version: 0, rows: new Map(), classes: new Map(), indexes: new Map() };
    hierarchies.set(root, created);
    return created;
  }

  /** Tables of one hierarchy share the entries of an index with the same columns. */
  function indexesFor(table: string): ReadonlyMap<string, TableIndex> {
    const known = tableIndexes.get(table);
    if (known !== undefined) return known;
    const { indexes } = hierarchyOf(table);
    const own = new Map<string, TableIndex>();
    for (const columns of indexColumns(schema, table)) {
      const name = columns.join(',');
      const entries = indexes.get(name) ?? new Map<string, Entry>();
      indexes.set(name, entries);
      own.set(name, { columns, entries });
    }
    tableIndexes.set(table, own);
    return own;
  }

  function uniquesFor(table: string): readonly IndexDefinition[] {
    const known = uniqueOf.get(table);
    if (known !== undefined) return known;
    const unique = schema.indexes(table).filter((index) => index.unique);
    uniqueOf.set(table, unique);
    return unique;
  }

  function updateIndexes(table: string, row: Row, before: Row | undefined): void {
    for (const { columns, entries } of indexesFor(table).values()) {
      const key = keyOf(row, columns);
      const oldKey = before === undefined ? undefined : keyOf(before, columns);
      if (before !== undefined && oldKey !== undefined) {
        if (key === oldKey) {
          replaceEntry(entries, key, before, row);
          continue;
        }
        dropEntry(entries, oldKey, before);
      }
      if (key !== undefined) addEntry(entries, key, row);
    }
  }

  /** Rows of exactly this class. */
  function membersOf(hierarchy: Hierarchy, table: string): Map<string, Row> {
    const known = hierarchy.classes.get(table);
    if (known !== undefined) return known;
    const created = new Map<string, Row>();
    hierarchy.classes.set(table, created);
    return created;
  }

  return {
    get(table, sysId) {
      const row = hierarchyOf(table).rows.get(sysId);
      if (row === undefined) return undefined;
      const className = row['sys_class_name'] ?? table;
      return className === table || schema.isA(className, table) ? row : undefined;
    },
    put(table, row) {
      const sysId = row['sys_id'];
      if (sysId === undefined || sysId === '') throw new Error(`NO_SYS_ID: a row of ${table} has no sys_id`);
      const hierarchy = hierarchyOf(table);
      hierarchy.version = nextVersion();
      const known = hierarchy.rows.get(sysId);
      const same = known !== undefined && (known['sys_class_name'] ?? table) === table;
      if (known !== undefined && !same) this.remove(known['sys_class_name'] ?? table, sysId);
      hierarchy.rows.set(sysId, row);
      membersOf(hierarchy, table).set(sysId, row);
      updateIndexes(table, row, same ? known : undefined);
    },
    remove(table, sysId) {
      const hierarchy = hierarchyOf(table);
      const row = hierarchy.rows.get(sysId);
      if (row === undefined) return;
      hierarchy.version = nextVersion();
      const className = row['sys_class_name'] ?? table;
      hierarchy.rows.delete(sysId);
      hierarchy.classes.get(className)?.delete(sysId);
      for (const { columns, entries } of indexesFor(className).values()) {
        const key = keyOf(row, columns);
        if (key !== undefined) dropEntry(entries, key, row);
      }
    },
    *rows(table) {
      const hierarchy = hierarchyOf(table);
      const all =
        schema.root(table) === table
          ? [hierarchy.rows.values()]
          : schema.descendants(table).map((name) => hierarchy.classes.get(name)?.values() ?? []);
      for (const rows of all) yield* rows;
    },
    size(table) {
      const hierarchy = hierarchyOf(table);
      if (schema.root(table) === table) return hierarchy.rows.size;
      return schema.descendants(table).reduce((sum, name) => sum + (hierarchy.classes.get(name)?.size ?? 0), 0);
    },
    holdsOnly(table) {
      return this.size(table) === hierarchyOf(table).rows.size;
    },
    lookup(table, columns, values) {
      if (columns.length === 1 && columns[0] === 'sys_id') {
        return recordsOf(hierarchyOf(table).rows.get(values[0] ?? ''));
      }
      const index = values.includes('') ? undefined : indexesFor(table).get(columns.join(','));
      return index === undefined ? undefined : recordsOf(index.entries.get(toKey(values)));
    },
    findDuplicate(table, row) {
      for (const { columns } of uniquesFor(table)) {
        const key = keyOf(row, columns);
        if (key === undefined) continue;
        for (const other of recordsOf(indexesFor(table).get(columns.join(','))?.entries.get(key)).rows) {
          if (other['sys_id'] !== row['sys_id'] && sharesKey(other, table, columns)) return { row: other, columns };
        }
      }
      return undefined;
    },
    snapshot() {
      const taken = [...hierarchies].map(
        ([root, { version, rows }]) => [root, { version, rows: [...rows.values()] }] as const,
      );
      return { hierarchies: new Map(taken) };
    },
    restore(snapshot) {
      for (const [root, hierarchy] of hierarchies) {
        const kept = snapshot.hierarchies.get(root) ?? { version: 0, rows: [] };
        if (hierarchy.version === kept.version) continue;
        hierarchy.rows.clear();
        hierarchy.classes.clear();
        for (const entries of hierarchy.indexes.values()) entries.clear();
        for (const row of kept.rows) this.put(row['sys_class_name'] ?? root, row);
        hierarchy.version = kept.version;
      }
    },
  };

  /** Two classes of one hierarchy share a unique key only when it stands in a table both have. */
  function sharesKey(other: Readonly<Values>, table: string, columns: readonly string[]): boolean {
    const otherTable = other['sys_class_name'] ?? table;
    return columns.every((column) => {
      const owner = schema.column(table, column)?.table;
      return owner !== undefined && schema.isA(otherTable, owner);
    });
  }
}
