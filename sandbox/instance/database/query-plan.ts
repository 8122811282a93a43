import type { BoundCondition } from './condition-binder.ts';
import type { BoundQuery } from './query-binder.ts';
import type { DataDictionary } from './schema.ts';
import type { Slot, Store } from './store.ts';

/** How a query finds its rows: by index (the records to test), or by reading all rows of the table. */
export interface QueryPlan {
  /** Records to test, of any class; undefined: every row has to be read here. */
  readonly candidates: ReadonlySet<Slot> | undefined;
  /** True when an instance would have to read every row as well. */
  readonly scan: boolean;
}

interface PlanSource {
  readonly schema: DataDictionary;
  readonly store: Store;
}

type Group = readonly (readonly BoundCondition[])[];

/** Picks the smallest candidate set per group; one group without any makes the query read everything. */
export function createPlan(source: PlanSource, table: string, query: BoundQuery): QueryPlan {
  if (query.none) return { candidates: new Set(), scan: false };
  if (query.groups.length === 0) return { candidates: undefined, scan: true };
  const sets: ReadonlySet<Slot>[] = [];
  let ranged = true;
  for (const group of query.groups) {
    const candidates = candidatesOf(source, table, group);
    if (candidates !== undefined) sets.push(candidates);
    else if (!group.some((list) => list.every((condition) => isIndexedRange(source, table, condition)))) ranged = false;
  }
  const [only] = sets;
  if (sets.length < query.groups.length) return { candidates: undefined, scan: !ranged };
  if (sets.length === 1) return { candidates: only, scan: false };
  return { candidates: new Set(sets.flatMap((set) => [...set])), scan: false };
}

function isIndexedRange({ schema }: PlanSource, table: string, condition: BoundCondition): boolean {
  const [name = ''] = condition.path;
  return condition.ranged && condition.path.length === 1 && schema.column(table, name)?.indexed === true;
}

function candidatesOf(source: PlanSource, table: string, group: Group): ReadonlySet<Slot> | undefined {
  let best = compoundCandidates(source, table, group);
  for (const list of group) {
    if (best !== undefined && best.size <= 1) return best;
    const sets: ReadonlySet<Slot>[] = [];
    for (const condition of list) {
      const set = conditionCandidates(source, table, condition.path, condition.equals);
      if (set !== undefined) sets.push(set);
    }
    if (sets.length < list.length) continue;
    const [only] = sets;
    const union = sets.length === 1 && only !== undefined ? only : new Set(sets.flatMap((set) => [...set]));
    if (best === undefined || union.size < best.size) best = union;
  }
  return best;
}

/** All columns of a compound index tested for equality with one value each. */
function compoundCandidates({ schema, store }: PlanSource, table: string, group: Group): ReadonlySet<Slot> | undefined {
  const indexes = schema.indexes(table).filter((index) => index.columns.length > 1);
  if (indexes.length === 0 || group.length < 2) return undefined;
  const equal = new Map<string, string>();
  for (const [first, second] of group) {
    const [name] = first?.path ?? [];
    const [value] = first?.equals ?? [];
    if (second !== undefined || first?.path.length !== 1 || first.equals?.length !== 1) continue;
    if (name !== undefined && value !== undefined && value !== '') equal.set(name, value);
  }
  if (equal.size < 2) return undefined;
  for (const { columns } of indexes) {
    if (!columns.every((column) => equal.has(column))) continue;
    return store.lookup(
      table,
      columns,
      columns.map((column) => equal.get(column) ?? ''),
    );
  }
  return undefined;
}

/** Rows whose path has one of the values, through the index of each link; undefined when a link has no index. */
function conditionCandidates(
  source: PlanSource,
  table: string,
  path: readonly string[],
  equals: readonly string[] | undefined,
): ReadonlySet<Slot> | undefined {
  const [name = '', ...rest] = path;
  if (equals === undefined) return undefined;
  if (rest.length === 0) {
    const sets: ReadonlySet<Slot>[] = [];
    for (const value of equals) {
      const set = source.store.lookup(table, [name], [value]);
      if (set === undefined) return undefined;
      sets.push(set);
    }
    const [only] = sets;
    return sets.length === 1 ? only : new Set(sets.flatMap((set) => [...set]));
  }
  const target = source.schema.column(table, name)?.reference ?? null;
  if (target === null) return undefined;
  const targets = conditionCandidates(source, target, rest, equals);
  return targets === undefined
    ? undefined
    : conditionCandidates(
        source,
        table,
        [name],
        Array.from(targets, ({ row }) => row['sys_id'] ?? ''),
      );
}
