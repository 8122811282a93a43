import type { WritableDatabase } from '../database/database.ts';
import type {
  Instance,
  RecordEngine,
  RecordEvent,
  Records,
  Transaction,
  Values,
  WriteOptions,
  WriteResult,
} from '../types.ts';
import { createAssignmentRules } from './assignment-rules.ts';
import { type Abort, createBusinessRules, type RuleRun } from './business-rules.ts';
import { createDataPolicies, dataPolicyTables } from './data-policies.ts';
import { createDefaults } from './defaults.ts';
import { createDisplay } from './display.ts';
import { createJournal } from './journal.ts';
import type { Secrets } from './secrets.ts';
import { toStored } from './stored-value.ts';
import { applyTaskState, taskStateOrder } from './task-state.ts';
import { takeChannel } from './write-channel.ts';

type RecordsHost = Pick<Instance, 'behaviour' | 'clock' | 'log' | 'onRestore' | 'queue' | 'scripts'> & {
  readonly database: WritableDatabase;
  readonly secrets: Secrets;
  createSysId(): string;
};

/** Rules below this order run before the engines, the others after them (servicenow-instance.md 12.1, D). */
const engineOrder = 1000;
const lastOrder = Number.POSITIVE_INFINITY;

/** Never assigned: they say which record it is. */
const identityFields = new Set(['sys_id', 'sys_class_name']);

/** Set by the platform alone, unless the writer switched that off (`autoSysFields(false)`). */
const systemFields = new Set(['sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count']);

/** The write path of the platform: servicenow-instance.md 12.1. */
export function createRecords(host: RecordsHost): Records {
  const { database, clock, secrets } = host;
  const { schema } = database;
  const rules = createBusinessRules(host);
  const journal = createJournal(host);
  const defaults = createDefaults(host);
  const engines: RecordEngine[] = [];
  const assignments = createAssignmentRules(host);
  const policies = createDataPolicies(host);
  host.onRestore(() => {
    rules.reload();
    assignments.reload();
    policies.reload();
  });
  /** Rows before their first update in a transaction: what scripts see as `previous` (12.2). */
  const firstRows = new WeakMap<Transaction, Map<string, Readonly<Values>>>();

  function previousOf(transaction: Transaction, stored: Readonly<Values>): Readonly<Values> {
    let rows = firstRows.get(transaction);
    if (rows === undefined) {
      rows = new Map();
      firstRows.set(transaction, rows);
    }
    const sysId = stored['sys_id'] ?? '';
    const first = rows.get(sysId);
    if (first !== undefined) return first;
    rows.set(sysId, stored);
    return stored;
  }

  /** Puts normalised `values` over `row`; columns the table has not are ignored, as `setValue` does (11.2, C). */
  function assign(table: string, row: Values, values: Readonly<Values>, keepSystem: boolean): void {
    const columns = schema.columns(table);
    for (const [name, value] of Object.entries(values)) {
      const column = columns.get(name);
      if (column === undefined || identityFields.has(name) || (keepSystem && systemFields.has(name))) continue;
      row[name] = toStored(column, value, secrets);
    }
  }

  function normalise(table: string, values: Values, from: Readonly<Values>): void {
    const columns = schema.columns(table);
    for (const [name, value] of Object.entries(values)) {
      if (value === from[name]) continue;
      const column = columns.get(name);
      if (column !== undefined) values[name] = toStored(column, value ?? '', secrets);
      else if (!identityFields.has(name)) delete values[name];
    }
  }

  /** What the platform's own tables derive: secret properties are kept opaque, a user's name is made of its parts. */
  function derive(table: string, row: Values): void {
    if (table === 'sys_properties' && row['type'] === 'password2') row['value'] = secrets.encrypt(row['value'] ?? '');
    if (table === 'sys_user') {
      const name = `${row['first_name'] ?? ''} ${row['last_name'] ?? ''}`.trim();
      if (name !== '') row['name'] = name;
    }
  }

  /** What keeps the write from happening; undefined when it may. */
  function before(transaction: Transaction, run: RuleRun): WriteResult | undefined {
    const channel = takeChannel(transaction);
    rules.run(transaction, run, { from: Number.NEGATIVE_INFINITY, to: taskStateOrder });
    if (run.operation !== 'delete') {
      const { table, values, stored } = run;
      const { session } = transaction;
      applyTaskState({ schema, table, values, stored, session, timestamp: clock.timestamp() });
    }
    rules.run(transaction, run, { from: taskStateOrder, to: engineOrder });
    let problem: string | null = null;
    if (run.operation !== 'delete' && !run.isAborted()) {
      assignments.apply(transaction, run);
      problem = policies.findProblem(run, channel);
    }
    rules.run(transaction, run, { from: engineOrder, to: lastOrder });
    const abort = run.abortedBy();
    if (abort !== undefined) return abortedResult(run.table, abort);
    return problem === null ? undefined : { ok: false, reason: 'aborted', message: problem };
  }

  function after(transaction: Transaction, run: RuleRun, event: RecordEvent): void {
    rules.run(transaction, run, { from: Number.NEGATIVE_INFINITY, to: engineOrder });
    for (const engine of engines) engine(transaction, event);
    rules.run(transaction, run, { from: engineOrder, to: lastOrder });
    rules.queueAsync(transaction, run);
  }

  function stored(transaction: Transaction, table: string): void {
    transaction.counters.writes += 1;
    if (table === 'sys_script') rules.reload();
    if (table === 'sysrule_assignment') assignments.reload();
    if (dataPolicyTables.has(table)) policies.reload();
  }

  function duplicateResult(table: string, row: Readonly<Values>): WriteResult | undefined {
    const found = database.findDuplicate(table, row);
    if (found === undefined) return undefined;
    const message = `Unique key violation on ${table} (${found.columns.join(', ')})`;
    host.log('warn', 'Database', message);
    return { ok: false, reason: 'duplicate', message };
  }

  function insert(transaction: Transaction, table: string, given: Values, options: WriteOptions = {}): WriteResult {
    if (schema.table(table) === undefined) return invalidTable(table);
    const sysId = given['sys_id'] || host.createSysId();
    if (database.get(table, sysId) !== undefined) {
      return { ok: false, reason: 'duplicate', message: `${table} has a record ${sysId} already` };
    }
    const values: Values = { sys_id: sysId, sys_class_name: table };
    assign(table, values, given, options.autoSysFields !== false);
    defaults.fill(transaction, table, values);
    const workflow = options.workflow !== false;
    const { session } = transaction;
    if (workflow) {
      const unruled = { ...values };
      const run = rules.createRun({
        operation: 'insert',
        phase: 'before',
        table,
        values,
        stored: null,
        previous: null,
      });
      const refusal = before(transaction, run);
      if (refusal !== undefined) return refusal;
      normalise(table, values, unruled);
    }
    const duplicate = duplicateResult(table, values);
    if (duplicate !== undefined) return duplicate;
    const entries = journal.take(table, values);
    const timestamp = clock.timestamp();
    const row: Values = {
      sys_created_on: timestamp,
      sys_created_by: session.userName,
      sys_updated_on: timestamp,
      sys_updated_by: session.userName,
      sys_mod_count: '0',
      ...values,
    };
    derive(table, row);
    database.put(table, row);
    stored(transaction, table);
    journal.write(transaction, row, entries);
    if (workflow) {
      const run = rules.createRun({
        operation: 'insert',
        phase: 'after',
        table,
        values: { ...row, ...Object.fromEntries(entries.map((entry) => [entry.column, entry.text])) },
        stored: null,
        previous: null,
      });
      after(transaction, run, { operation: 'insert', table, current: row, previous: null });
    }
    return { ok: true, sysId, changed: true };
  }

  function update(
    transaction: Transaction,
    table: string,
    sysId: string,
    changes: Values,
    options: WriteOptions = {},
  ): WriteResult {
    if (schema.table(table) === undefined) return invalidTable(table);
    const old = database.get(table, sysId);
    if (old === undefined) return missing(table, sysId);
    const real = old['sys_class_name'] ?? table;
    const values: Values = { ...old };
    assign(real, values, changes, options.autoSysFields !== false);
    // Without a change nothing runs and nothing is written (11.3, C).
    if (!isChanged(values, old)) return { ok: true, sysId, changed: false };
    const workflow = options.workflow !== false;
    const previous = previousOf(transaction, old);
    if (workflow) {
      const unruled = { ...values };
      const run = rules.createRun({ operation: 'update', phase: 'before', table: real, values, stored: old, previous });
      const refusal = before(transaction, run);
      if (refusal !== undefined) return refusal;
      normalise(real, values, unruled);
      if (!isChanged(values, old)) return { ok: true, sysId, changed: false };
    }
    const entries = journal.take(real, values);
    // Only what changed is written, so an update made meanwhile by a rule of this operation stays.
    const row: Values = { ...(database.get(real, sysId) ?? old) };
    for (const [name, value] of Object.entries(values)) if (value !== (old[name] ?? '')) row[name] = value;
    const duplicate = duplicateResult(real, row);
    if (duplicate !== undefined) return duplicate;
    if (options.autoSysFields !== false) {
      row['sys_updated_on'] = clock.timestamp();
      row['sys_updated_by'] = transaction.session.userName;
      row['sys_mod_count'] = String(Number(row['sys_mod_count'] ?? '0') + 1);
    }
    derive(real, row);
    database.put(real, row);
    stored(transaction, real);
    journal.write(transaction, row, entries);
    if (workflow) {
      const run = rules.createRun({
        operation: 'update',
        phase: 'after',
        table: real,
        values: { ...row, ...Object.fromEntries(entries.map((entry) => [entry.column, entry.text])) },
        stored: old,
        previous,
      });
      after(transaction, run, { operation: 'update', table: real, current: row, previous: old });
    }
    return { ok: true, sysId, changed: true };
  }

  function remove(transaction: Transaction, table: string, sysId: string, options: WriteOptions = {}): WriteResult {
    if (schema.table(table) === undefined) return invalidTable(table);
    const old = database.get(table, sysId);
    if (old === undefined) return missing(table, sysId);
    const real = old['sys_class_name'] ?? table;
    const context = { operation: 'delete', table: real, stored: old, previous: old } as const;
    const workflow = options.workflow !== false;
    if (workflow) {
      const run = rules.createRun({ ...context, phase: 'before', values: { ...old } });
      const refusal = before(transaction, run);
      if (refusal !== undefined) return refusal;
    }
    const restriction = restrictionOf(real, sysId);
    if (restriction !== undefined) return { ok: false, reason: 'denied', message: restriction };
    database.remove(real, sysId);
    cascade(transaction, real, sysId);
    stored(transaction, real);
    if (workflow) {
      const run = rules.createRun({ ...context, phase: 'after', values: { ...old } });
      after(transaction, run, { operation: 'delete', table: real, current: old, previous: old });
    }
    return { ok: true, sysId, changed: true };
  }

  /** Why a record must stay: a reference with the rule `restrict` points at it. */
  function restrictionOf(table: string, sysId: string): string | undefined {
    for (const column of schema.referrers(table)) {
      if (column.cascade !== 'restrict') continue;
      const isReferred = database.select(column.table, `${column.name}=${sysId}`, { limit: 1 }).length > 0;
      if (isReferred) return `${table} ${sysId} is still referred to by ${column.table}.${column.name}`;
    }
    return undefined;
  }

  /** References to a deleted record, by their cascade rule; a rule that is empty or `none` leaves them (C). */
  function cascade(transaction: Transaction, table: string, sysId: string): void {
    for (const column of schema.referrers(table)) {
      const rule = column.cascade ?? '';
      if (rule === '' || rule === 'none') continue;
      for (const row of database.select(column.table, `${column.name}=${sysId}`)) {
        const id = row['sys_id'] ?? '';
        if (rule === 'clear') update(transaction, column.table, id, { [column.name]: '' });
        else remove(transaction, column.table, id, { workflow: rule !== 'delete_no_workflow' });
      }
    }
  }

  return {
    insert,
    update,
    remove,
    defaults(transaction, table) {
      const values: Values = {};
      defaults.fill(transaction, table, values);
      return values;
    },
    addEngine(engine) {
      engines.push(engine);
    },
    display: createDisplay(database),
    displayOf: database.displayOf,
    journal: journal.read,
  };

  /** Journal columns count: their stored value is always empty. */
  function isChanged(values: Readonly<Values>, old: Readonly<Values>): boolean {
    return Object.entries(values).some(([name, value]) => value !== (old[name] ?? ''));
  }
}

function invalidTable(table: string): WriteResult {
  return { ok: false, reason: 'invalid_table', message: `Invalid table ${table}` };
}

function missing(table: string, sysId: string): WriteResult {
  return { ok: false, reason: 'missing', message: `${table} has no record ${sysId}` };
}

/** Text as the REST API shows it (servicenow-instance.md 1.2, O). */
function abortedResult(table: string, abort: Abort): WriteResult {
  const { name, sysId, stack } = abort;
  const message = `Operation against file '${table}' was aborted by Business Rule '${name}^${sysId}'. Business Rule Stack:${stack.join(',')}`;
  return { ok: false, reason: 'aborted', message, rule: { name, sysId } };
}
