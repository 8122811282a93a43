import { type Behaviour, defaultBehaviour } from '../behaviour.ts';
import type { Clock, Database, QueryOptions, Values } from '../types.ts';
import type { BindContext } from './condition-binder.ts';
import { compareValues, kindOf, toComparable } from './condition-tests.ts';
import { type BoundQuery, bindQuery } from './query-binder.ts';
import { type OrderBy, type ParsedQuery, parseQuery } from './query-parser.ts';
import { createPlan } from './query-plan.ts';
import { createReader, type Reader, type RowSource } from './row-reader.ts';
import type { DataDictionary } from './schema.ts';
import { createStore, type StoreSnapshot } from './store.ts';
import { isExpression } from './value-expression.ts';

/** Storage as the write path sees it: `Database` plus raw writes. */
export interface WritableDatabase extends Database {
  readonly schema: DataDictionary;
  put(table: string, row: Readonly<Values>): void;
  remove(table: string, sysId: string): void;
  findDuplicate(
    table: string,
    row: Readonly<Values>,
  ): { row: Readonly<Values>; columns: readonly string[] } | undefined;
  /** Display value of a record: its display column, references followed. */
  displayOf(table: string, row: Readonly<Values>): string;
  snapshot(): StoreSnapshot;
  restore(snapshot: StoreSnapshot): void;
}

/** Tables up to this many rows may be read whole without being counted as a scan. */
const scanThreshold = 1000;
const cacheLimit = 4000;

/** Parsed or bound queries by text; emptied when full, since a busy instance repeats few texts. */
function createCache<Value>(): { read(key: string, create: () => Value): Value } {
  const entries = new Map<string, Value>();
  return {
    read(key, create) {
      const known = entries.get(key);
      if (known !== undefined) return known;
      if (entries.size >= cacheLimit) entries.clear();
      const created = create();
      entries.set(key, created);
      return created;
    },
  };
}

/** True when the meaning of the query depends on who asks or when. */
function isDynamic(query: ParsedQuery): boolean {
  return query.groups
    .flat(2)
    .some(
      ({ operator, value }) =>
        value.includes('javascript:') ||
        isExpression(value) ||
        operator.startsWith('RELATIVE') ||
        operator === 'DYNAMIC' ||
        operator === 'DATEPART',
    );
}

/** In-memory database. `returnsNoRows` reads the property `glide.invalid_query.returns_no_rows` (10.5). */
export function createDatabase(options: {
  readonly schema: DataDictionary;
  readonly clock: Pick<Clock, 'now'>;
  readonly behaviour?: Behaviour;
  readonly returnsNoRows?: () => boolean;
}): WritableDatabase {
  const { schema, clock, behaviour = defaultBehaviour, returnsNoRows = () => false } = options;
  const store = createStore(schema);
  const parsed = createCache<{ readonly query: ParsedQuery; readonly dynamic: boolean }>();
  const bound = createCache<BoundQuery>();
  const readers = createCache<Reader>();
  /** What was read ahead: kept, so that the engine cannot leave the reading out. */
  const ahead = { length: 0 };
  const planSource = { schema, store };

  function displayOf(table: string, row: Readonly<Values>, depth = 0): string {
    const className = row['sys_class_name'] ?? table;
    const known = schema.table(className) === undefined ? table : className;
    const name = schema.displayColumn(known);
    const value = row[name] ?? '';
    const column = schema.column(known, name);
    if (value === '' || column?.reference == null || column.type !== 'reference' || depth > 3) return value;
    const target = store.get(column.reference, value);
    return target === undefined ? value : displayOf(column.reference, target, depth + 1);
  }

  const source: RowSource = {
    schema,
    get: store.get,
    displayOf: (table, row) => displayOf(table, row),
    groupsOf: (userId) =>
      find('sys_user_grmember', `user=${userId}`, {}, Number.POSITIVE_INFINITY).map((row) => row['group'] ?? ''),
  };

  function parse(text: string): { readonly query: ParsedQuery; readonly dynamic: boolean } {
    return parsed.read(text, () => {
      const query = parseQuery(text);
      return { query, dynamic: isDynamic(query) };
    });
  }

  function bind(table: string, text: string, caseSensitive: boolean, request: QueryOptions): BoundQuery {
    const { query, dynamic } = parse(text);
    const create = (): BoundQuery => {
      const context: BindContext = {
        now: clock.now(),
        timeZone: request.timeZone ?? 'UTC',
        userId: request.userId ?? '',
        weekStart: behaviour.weekStart,
        caseSensitive,
        notEqualIncludesEmpty: behaviour.notEqualIncludesEmpty,
        emptyIsLeast: request.emptyIsLeast ?? false,
      };
      return bindQuery(source, { table, query, context, invalidQuery: behaviour.invalidQuery });
    };
    const key = `${table}\u0000${caseSensitive}\u0000${request.emptyIsLeast ?? false}\u0000${text}`;
    const result = dynamic ? create() : bound.read(key, create);
    // The property is asked for last: it is itself read by a query.
    const dropped = result.invalid.length > 0 && behaviour.invalidQuery === 'drop';
    return dropped && (request.strict ?? returnsNoRows()) ? { ...result, none: true, test: () => false } : result;
  }

  function find(table: string, text: string, request: QueryOptions, limit: number): Readonly<Values>[] {
    if (schema.table(table) === undefined) return [];
    const query = bind(table, text, false, request);
    const plan = createPlan(planSource, table, query);
    const { counters } = request;
    if (counters !== undefined) {
      counters.queries += 1;
      if (plan.scan && store.size(table) > scanThreshold) counters.scans.push(`${table}: ${text}`);
    }
    const enough = query.orderBy.length === 0 ? limit : Number.POSITIVE_INFINITY;
    const rows: Readonly<Values>[] = [];
    if (plan.candidates === undefined) {
      for (const row of store.rows(table)) {
        if (rows.length >= enough) break;
        if (query.test(row, undefined)) rows.push(row);
      }
      return sort(table, rows, query.orderBy);
    }
    // A record whose conditions the index answered is not read: in a large table reading costs more than testing.
    const { test = query.test } = plan;
    const mixed = !store.holdsOnly(table);
    const { list } = plan.candidates;
    if (list !== undefined && plan.field !== undefined) ahead.length = readAhead(list, plan.field);
    for (const row of plan.candidates.rows) {
      if (rows.length >= enough) break;
      if (mixed && !schema.isA(row['sys_class_name'] ?? table, table)) continue;
      if (test(row, undefined)) rows.push(row);
    }
    return sort(table, rows, query.orderBy);
  }

  function readerOf(table: string, path: string): Reader {
    return readers.read(`${table}\u0000${path}`, () => createReader(source, table, path.split('.')));
  }

  /** Sort key: references by display value, the rest by stored value (C). */
  function keyReader(table: string, field: string): { kind: ReturnType<typeof kindOf>; key: Reader } {
    const path = field.split('.');
    const reader = readerOf(table, field);
    const owner = path.slice(0, -1).reduce((at, name) => schema.column(at, name)?.reference ?? at, table);
    const column = schema.column(owner, path.at(-1) ?? '');
    const kind = kindOf(column?.type ?? 'string');
    const reference = kind === 'reference' ? (column?.reference ?? null) : null;
    if (reference === null)
      return { kind, key: (row) => toComparable(kind === 'boolean' ? 'string' : kind, reader(row) ?? '', false) };
    return {
      kind: 'string',
      key: (row) => {
        const target = store.get(reference, reader(row) ?? '');
        return target === undefined ? '' : displayOf(reference, target).toLowerCase();
      },
    };
  }

  function sort(table: string, rows: Readonly<Values>[], orderBy: readonly OrderBy[]): Readonly<Values>[] {
    if (orderBy.length === 0 || rows.length < 2) return rows;
    const orders = orderBy.map(({ field, descending }) => ({ ...keyReader(table, field), sign: descending ? -1 : 1 }));
    const keyed = rows.map((row) => ({ row, keys: orders.map(({ key }) => key(row) ?? '') }));
    keyed.sort((left, right) => {
      for (const [position, { kind, sign }] of orders.entries()) {
        const difference = compareKeys(kind, left.keys[position] ?? '', right.keys[position] ?? '');
        if (difference !== 0) return sign * difference;
      }
      return 0;
    });
    return keyed.map(({ row }) => row);
  }

  return {
    schema,
    get: store.get,
    put: store.put.bind(store),
    remove: store.remove,
    findDuplicate: store.findDuplicate,
    displayOf: source.displayOf,
    snapshot: store.snapshot,
    restore: store.restore.bind(store),
    select(table, query, request = {}) {
      const { limit = Number.POSITIVE_INFINITY, offset = 0 } = request;
      const rows = find(table, query, request, offset + limit);
      return offset === 0 && rows.length <= limit ? rows : rows.slice(offset, offset + limit);
    },
    count: (table, query, request = {}) => find(table, query, request, Number.POSITIVE_INFINITY).length,
    inspect(table, query) {
      const { fields, invalid } = bindQuery(source, {
        table,
        query: parse(query).query,
        context: {
          now: clock.now(),
          timeZone: 'UTC',
          userId: '',
          weekStart: behaviour.weekStart,
          caseSensitive: false,
          notEqualIncludesEmpty: behaviour.notEqualIncludesEmpty,
        },
        invalidQuery: 'drop',
      });
      return { fields, invalid };
    },
    matches: (table, row, query, previous, request = {}) =>
      query === '' || bind(table, query, request.ignoreCase !== true, request).test(row, previous),
    valueAt: (table, row, path) => readerOf(table, path)(row) ?? '',
  };
}

/**
 * Reads the first field that is yet to be tested of all candidates: in a large table each row costs cache misses, and a
 * loop that does nothing else lets them overlap. Answers the length of what it read.
 */
function readAhead(rows: readonly Readonly<Values>[], field: string): number {
  let length = 0;
  for (const row of rows) length += row[field]?.length ?? 0;
  return length;
}

/** Empty values sort first. */
function compareKeys(kind: ReturnType<typeof kindOf>, left: string, right: string): number {
  if (left === '' || right === '') return left === right ? 0 : left === '' ? -1 : 1;
  return compareValues(kind, left, right);
}
