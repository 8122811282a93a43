import type { BoundCondition } from './condition-binder.ts';
import type { Test } from './field-comparison.ts';
import { type BoundQuery, testOf } from './query-binder.ts';
import type { DataDictionary } from './schema.ts';
import type { Records, Store } from './store.ts';

/** How a query finds its rows: by index (the records to test), or by reading all rows of the table. */
export interface QueryPlan {
  /** Records to test, of any class; undefined: every row has to be read here. */
  readonly candidates: Records | undefined;
  /** True when an instance would have to read every row as well. */
  readonly scan: boolean;
  /** What candidates have yet to meet when the index answered part of the query; undefined: the whole query. */
  readonly test?: Test;
  /** First own field `test` looks at. */
  readonly field?: string;
}

/** Records of one group, and the list of conditions they are known to meet. */
interface Found {
  readonly records: Records;
  readonly met?: readonly BoundCondition[];
}

interface PlanSource {
  readonly schema: DataDictionary;
  readonly store: Store;
}

type Group = readonly (readonly BoundCondition[])[];

/** Picks the smallest candidate set per group; one group without any makes the query read everything. */
export function createPlan(source: PlanSource, table: string, query: BoundQuery): QueryPlan {
  if (query.none) return { candidates: unite([]), scan: false };
  if (query.groups.length === 0) return { candidates: undefined, scan: true };
  const all: Found[] = [];
  let ranged = true;
  for (const group of query.groups) {
    const found = candidatesOf(source, table, group);
    if (found !== undefined) all.push(found);
    else if (!group.some((list) => list.every((condition) => isIndexedRange(source, table, condition)))) ranged = false;
  }
  if (all.length < query.groups.length) return { candidates: undefined, scan: !ranged };
  const [only] = all;
  const [group = []] = query.groups;
  if (all.length > 1 || only === undefined) {
    return { candidates: unite(all.map(({ records }) => records)), scan: false };
  }
  const { records, met } = only;
  if (met === undefined) return { candidates: records, scan: false };
  const rest = group.filter((list) => list !== met);
  const field = rest[0]?.[0]?.path[0];
  return { candidates: records, scan: false, test: testOf([rest]), ...(field === undefined ? {} : { field }) };
}

/** Each record once. */
function unite(sets: readonly Records[]): Records {
  const [only] = sets;
  if (sets.length === 1 && only !== undefined) return only;
  const rows = new Set(sets.flatMap((set) => [...set.rows]));
  return { size: rows.size, rows };
}

function isIndexedRange({ schema }: PlanSource, table: string, condition: BoundCondition): boolean {
  const [name = ''] = condition.path;
  return condition.ranged && condition.path.length === 1 && schema.column(table, name)?.indexed === true;
}

function candidatesOf(source: PlanSource, table: string, group: Group): Found | undefined {
  const compound = compoundCandidates(source, table, group);
  let best: Found | undefined = compound === undefined ? undefined : { records: compound };
  for (const list of group) {
    if (best !== undefined && best.records.size <= 1) return best;
    const sets: Records[] = [];
    for (const condition of list) {
      const set = conditionCandidates(source, table, condition.path, condition.equals);
      if (set !== undefined) sets.push(set);
    }
    if (sets.length < list.length) continue;
    const union = unite(sets);
    if (best !== undefined && union.size >= best.records.size) continue;
    best = list.every(({ exact }) => exact) ? { records: union, met: list } : { records: union };
  }
  return best;
}

/** All columns of a compound index tested for equality with one value each. */
function compoundCandidates({ schema, store }: PlanSource, table: string, group: Group): Records | undefined {
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
): Records | undefined {
  const [name = '', ...rest] = path;
  if (equals === undefined) return undefined;
  if (rest.length === 0) {
    const sets: Records[] = [];
    for (const value of equals) {
      const set = source.store.lookup(table, [name], [value]);
      if (set === undefined) return undefined;
      sets.push(set);
    }
    return unite(sets);
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
        Array.from(targets.rows, (row) => row['sys_id'] ?? ''),
      );
}
