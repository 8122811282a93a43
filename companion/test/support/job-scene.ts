/** Scheduled jobs of the built package, one run at a time, before more rows than one run may work on. */
import { callJson, type TableRow } from '../../../scripts/demo/rest.ts';
import { createFindingScene, type FindingScene } from './finding-scene.ts';

/** A row as it is stored. */
export type Row = Readonly<Record<string, string>>;

export interface JobWork {
  readonly queries: number;
  readonly writes: number;
  readonly scans: readonly string[];
}

export interface JobScene extends FindingScene {
  /** The instance's time, in milliseconds. */
  readClock(): Promise<number>;
  /** What the instance's log warns of. */
  warnings(): Promise<readonly string[]>;
  /** Names of the active jobs that the package brought. */
  jobs(): Promise<readonly string[]>;
  /** Runs a job once, by its schedule item, with all that follows from it; answers the work of the job itself. */
  runJob(name: string): Promise<JobWork>;
  /**
   * Puts rows in the place of each row of a table, past all rules: what else would take thousands of saves, or months.
   * `null` leaves a row as it is.
   */
  replaceRows(table: string, replace: (row: Row) => readonly Row[] | null): void;
  /** Adds rows to a table, past all rules. */
  addRows(table: string, rows: readonly Row[]): void;
  /** A rule of the customer's that refuses to save or delete some records. Answers a function that takes it away. */
  refuse(table: string, when: 'update' | 'delete', condition: string): Promise<() => Promise<void>>;
}

const hours = 3_600_000;

/** A sys_id for each number, spread over all that are possible as those of an instance are. */
export function toSysId(kind: string, index: number): string {
  const head = (Math.imul(index, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${head}${kind}${String(index)}`.padEnd(32, '0').slice(0, 32);
}

/** A time so many hours from `now`, as it is stored. */
export function toTime(now: number, fromNow: number): string {
  return new Date(now + fromNow * hours).toISOString().slice(0, 19).replace('T', ' ');
}

export async function createJobScene(): Promise<JobScene> {
  const scene = await createFindingScene();
  const { admin, standIns } = scene;
  const control = `${standIns.access.instance.url}/_sandbox`;
  const first = async (table: string, query: string, fields: readonly string[]): Promise<TableRow> => {
    const [row] = await admin.list(table, query, fields);
    if (row === undefined) throw new Error(`ROW_MISSING: no ${table} with ${query}`);
    return row;
  };
  function change(edit: (root: string, rows: readonly Row[]) => readonly Row[]): void {
    const snapshot = standIns.data.snapshot();
    const hierarchies = [...snapshot.data.hierarchies].map(([root, { version, rows }]) => {
      const edited = edit(root, rows);
      return [root, { version: version + 1, rows: edited }] as const;
    });
    standIns.data.restore({ ...snapshot, data: { hierarchies: new Map(hierarchies) } });
  }
  const readClock = async () => ((await callJson(`${control}/clock`)) as { now: number }).now;
  return {
    ...scene,
    readClock,
    async warnings() {
      const { entries } = (await callJson(`${control}/log?level=warn`)) as { entries: readonly { message: string }[] };
      return entries.map(({ message }) => message);
    },
    async jobs() {
      const rows = await admin.list('sysauto_script', 'active=true^nameSTARTSWITHOnspring Bridge:', ['name']);
      return rows.map((row) => row['name']?.value ?? '').toSorted();
    },
    async runJob(name) {
      const job = await first('sysauto_script', `name=${name}`, ['sys_id']);
      const item = await first('sys_trigger', `document_key=${job['sys_id']?.value}`, ['sys_id']);
      const next = toTime((await readClock()) + 2000, 0);
      await callJson(`${control}/counters/reset`, { method: 'POST' });
      await admin.update('sys_trigger', item['sys_id']?.value ?? '', { next_action: next });
      await scene.travel(3 / 86_400);
      const { transactions } = (await callJson(`${control}/counters`)) as {
        transactions: readonly { name: string; queries: number; writes: number; scans: object }[];
      };
      const run = transactions.find((work) => work.name === `job ${name}`);
      if (run === undefined) throw new Error(`JOB_DID_NOT_RUN: ${name}`);
      return { queries: run.queries, writes: run.writes, scans: Object.keys(run.scans) };
    },
    replaceRows(table, replace) {
      change((_root, rows) =>
        rows.flatMap((row) => (row['sys_class_name'] === table ? (replace(row) ?? [row]) : [row])),
      );
    },
    addRows(table, added) {
      const root = table.startsWith('x_onspr_bridge_inbound') ? 'sys_import_set_row' : table;
      const classed = added.map((row) => ({ ...row, sys_class_name: table }));
      change((hierarchy, rows) => (hierarchy === root ? [...rows, ...classed] : rows));
    },
    async refuse(table, when, condition) {
      const rule = await admin.create('sys_script', {
        name: 'Rule of the customer',
        collection: table,
        when: 'before',
        order: '1',
        active: 'true',
        [`action_${when}`]: 'true',
        filter_condition: condition,
        abort_action: 'true',
      });
      return () => admin.update('sys_script', rule, { active: 'false' });
    },
  };
}
