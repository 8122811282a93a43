/**
 * A large instance without the time it takes to fill one: rows are copied as they are stored, and no rule runs. What is
 * copied was made by the app itself, so every column and index holds what it would hold.
 */
import type { InstanceSnapshot } from '../../sandbox/instance/instance.ts';

type Row =
  InstanceSnapshot['data']['hierarchies'] extends ReadonlyMap<string, infer Hierarchy>
    ? Hierarchy extends { readonly rows: readonly (infer One)[] }
      ? One
      : never
    : never;

/** Onspring records of copies begin here, beyond those of any test. */
const FIRST_RECORD = 1_000_000;

const findingTable = 'x_onspr_bridge_finding';

/** Columns by which a row belongs to a finding: its tasks, its link and waiting change, the people who were asked. */
const OWNER_COLUMNS = ['finding', 'target_sys_id', 'sysapproval'];

/**
 * The snapshot with copies of one finding and of all that belongs to it. Each copy is a finding of its own: sys_ids,
 * numbers, Onspring records and duplicate keys differ. Throws `FINDING_MISSING`.
 */
export function withCopies(snapshot: InstanceSnapshot, onspringRecord: number, copies: number): InstanceSnapshot {
  const { hierarchies } = snapshot.data;
  const finding = hierarchies
    .get('task')
    ?.rows.find((row) => row['sys_class_name'] === findingTable && row['onspring_record'] === String(onspringRecord));
  const findingId = finding?.['sys_id'];
  if (findingId === undefined) throw new Error(`FINDING_MISSING: no finding is of Onspring record ${onspringRecord}`);
  const isPart = (row: Row) => row === finding || OWNER_COLUMNS.some((column) => row[column] === findingId);
  const parts = new Map([...hierarchies].map(([root, { rows }]) => [root, rows.filter(isPart)]));
  const known = new Set([...parts.values()].flat().map((row) => row['sys_id'] ?? ''));

  const toCopy = (row: Row, index: number): Row => {
    const mark = index.toString(16).padStart(8, '0');
    // Empty columns are as good as absent, and half of the memory.
    const filled = Object.entries(row).filter(([, value]) => value !== '');
    return Object.fromEntries(
      filled.map(([column, value]) => {
        if (known.has(value)) return [column, mark + value.slice(mark.length)];
        if (column === 'number') return [column, `${value}-${index}`];
        if (column === 'onspring_record') return [column, String(FIRST_RECORD + index)];
        return [column, column === 'correlation_id' ? mark + value : value];
      }),
    );
  };

  const extended = [...hierarchies].map(([root, { version, rows }]) => {
    const own = parts.get(root) ?? [];
    if (own.length === 0) return [root, { version, rows }] as const;
    const added = Array.from({ length: copies }, (_, index) => own.map((row) => toCopy(row, index + 1))).flat();
    return [root, { version: version + 1, rows: [...rows, ...added] }] as const;
  });
  return { ...snapshot, data: { hierarchies: new Map(extended) } };
}
