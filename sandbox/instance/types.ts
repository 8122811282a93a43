/**
 * The parts of the stand-in instance and how they meet. Each part lives in a folder of its own and is given an
 * `Instance`; none reaches into another's files.
 *
 *   package/  reads what `now-sdk build` wrote            database/ tables, rows, encoded queries, indexes
 *   records/  one write: rules, engines, numbers, journal  script/   modules, Glide API, scope rules
 *   access/   ACLs                                         queue/    clock, events, async rules, jobs
 *   flow/     flows and approvals                          rest/     platform REST APIs
 *   console/  pages for people
 */

import type { Behaviour } from './behaviour.ts';

/**
 * Stored values of one row by column; a column may be absent, which is the same as `''`, empty. Everything is a string,
 * as the table API shows it: booleans `true` / `false` (Glide's `getValue` turns them into `1` / `0`), date-times
 * `yyyy-MM-dd HH:mm:ss` UTC, references and lists sys_ids. Every row carries `sys_id` and `sys_class_name`, also where
 * the table has no such column: for output go by `Schema.columns`, not by the row's keys. Journal columns are empty in
 * stored rows. `password2` values are opaque, see `Instance.decrypt`.
 */
export type Values = Record<string, string>;

export interface Column {
  readonly name: string;
  readonly label: string;
  /** Table that declares the column. */
  readonly table: string;
  /** `internal_type`: string, integer, boolean, reference, glide_date_time, journal_input, ... */
  readonly type: string;
  readonly reference: string | null;
  readonly maxLength: number;
  readonly defaultValue: string;
  readonly mandatory: boolean;
  readonly unique: boolean;
  readonly readOnly: boolean;
  readonly display: boolean;
  /** True when the column offers choices (`choice` 1, 2 or 3). */
  readonly choice: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** An equality look-up need not read the table: references, unique columns, first columns of indexes. */
  readonly indexed?: boolean;
  /** `reference_cascade_rule` of a reference. */
  readonly cascade?: string;
  /** Column whose value decides the choices. */
  readonly dependent?: string;
  readonly hint?: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly sequence: number;
  readonly inactive: boolean;
}

export interface Table {
  readonly name: string;
  readonly label: string;
  readonly parent: string | null;
  /** Scope name, `global` for out-of-the-box tables. */
  readonly scope: string;
  /** Reachable by the table and import set REST APIs (`ws_access`). */
  readonly wsAccess: boolean;
  /** `public` or `package_private`, with what scripts of other scopes may do. */
  readonly access: string;
  readonly crossScope: {
    readonly read: boolean;
    readonly create: boolean;
    readonly update: boolean;
    readonly delete: boolean;
  };
}

/** The data dictionary: inheritance resolved, base tables and package tables alike. */
export interface Schema {
  table(name: string): Table | undefined;
  tables(): readonly Table[];
  /** Own and inherited columns, base table first. */
  columns(table: string): ReadonlyMap<string, Column>;
  column(table: string, name: string): Column | undefined;
  /** The table itself, then its parents. */
  ancestors(table: string): readonly string[];
  /** The table itself, then everything below it. */
  descendants(table: string): readonly string[];
  isA(table: string, ancestor: string): boolean;
  /** Choices for a column: those of the nearest table in the hierarchy that has any. */
  choices(table: string, column: string): readonly Choice[];
  displayColumn(table: string): string;
}

export interface QueryOptions {
  /** For relative dates and `javascript:` values; UTC when absent. */
  readonly timeZone?: string;
  /** For `javascript:gs.getUserID()` and the dynamic filter "Me". */
  readonly userId?: string;
  /** Counts the query (and its scan) for a transaction. */
  readonly counters?: Counters;
  /** Whether an invalid condition empties the result, in place of the system property (10.5, `setStrictQuery`). */
  readonly strict?: boolean;
  /** In `matches`: empty counts as less than every value, as `GlideFilter` has it (10.6, D). */
  readonly emptyIsLeast?: boolean;
  /** In `matches`: upper and lower case count as the same. */
  readonly ignoreCase?: boolean;
}

/** What a query names: for the field ACLs of a reader and for `isValidEncodedQuery`. */
export interface QueryParts {
  /** Existing fields, dotted paths included. */
  readonly fields: readonly string[];
  /** Conditions with an unknown field or operator, as written. */
  readonly invalid: readonly string[];
}

/** Raw storage: no rules, no ACLs. Rows of descendants answer for their ancestors. Returned rows are never mutated. */
export interface Database {
  readonly schema: Schema;
  get(table: string, sysId: string): Readonly<Values> | undefined;
  /** `query` is an encoded query, ORDERBY included. */
  select(
    table: string,
    query: string,
    options?: QueryOptions & { readonly limit?: number; readonly offset?: number },
  ): Readonly<Values>[];
  count(table: string, query: string, options?: QueryOptions): number;
  inspect(table: string, query: string): QueryParts;
  /** In-memory filter of one row, case-sensitive (rule conditions, triggers); `previous` feeds VALCHANGES and its kin. */
  matches(
    table: string,
    row: Readonly<Values>,
    query: string,
    previous?: Readonly<Values> | null,
    options?: QueryOptions,
  ): boolean;
  /** Value at a dotted path (`caller_id.manager.name`), `''` when a link is missing. */
  valueAt(table: string, row: Readonly<Values>, path: string): string;
}

/** Who acts. `system` sessions (jobs, flows as system) are not held by ACLs. */
export interface Session {
  readonly userId: string;
  readonly userName: string;
  /** Roles with contained roles expanded. */
  readonly roles: ReadonlySet<string>;
  readonly timeZone: string;
  readonly system: boolean;
  readonly interactive: boolean;
}

/** Work done for one transaction, for the benchmarks. */
export interface Counters {
  queries: number;
  /** Queries that had to read every row of a table above 1,000 rows: `table: query`. */
  scans: string[];
  writes: number;
}

/** One HTTP request, job, flow run or event: shared script globals, session, rule stack, counters. */
export interface Transaction {
  readonly id: string;
  readonly name: string;
  readonly session: Session;
  readonly counters: Counters;
}

export type WriteResult =
  | { readonly ok: true; readonly sysId: string; readonly changed: boolean }
  | {
      readonly ok: false;
      readonly reason: 'aborted' | 'duplicate' | 'denied' | 'missing' | 'invalid_table';
      readonly message: string;
      /** Rule that aborted. */
      readonly rule?: { readonly name: string; readonly sysId: string };
    };

export interface WriteOptions {
  /** False skips rules and engines (`setWorkflow(false)`). */
  readonly workflow?: boolean;
  /** False leaves `sys_updated_*` and `sys_mod_count` alone. */
  readonly autoSysFields?: boolean;
}

/**
 * One record under a business rule. In `before` rules `values` is what will be stored: `current` of the script writes
 * into it. In `after` and `async` rules it is a copy, so assignments are lost (servicenow-instance.md 12.2).
 */
export interface RecordContext {
  readonly operation: 'insert' | 'update' | 'delete';
  readonly phase: 'before' | 'after' | 'async';
  /** Real class of the record. */
  readonly table: string;
  /** New values. A journal column holds the text to be added; `''` when nothing is. */
  readonly values: Values;
  /** The row as it was stored before this operation, for `changes()` and its kin; null on insert and in async rules. */
  readonly stored: Readonly<Values> | null;
  /** What the script sees as `previous`: the row before the first update of the transaction; null on insert and in async rules. */
  readonly previous: Readonly<Values> | null;
  /** `setAbortAction`; without effect outside `before`. The own-scope check is the caller's. */
  abort(aborted: boolean): void;
  isAborted(): boolean;
}

/** What happened to a record, told to engines (flow triggers, approvals, SLA) after the database write. */
export interface RecordEvent {
  readonly operation: 'insert' | 'update' | 'delete';
  /** Real class of the record. */
  readonly table: string;
  readonly current: Readonly<Values>;
  readonly previous: Readonly<Values> | null;
}
export type RecordEngine = (transaction: Transaction, event: RecordEvent) => void;

/** Writes as the platform does them: defaults, number, before rules, database, after rules, engines, async rules. */
export interface Records {
  insert(transaction: Transaction, table: string, values: Values, options?: WriteOptions): WriteResult;
  /** Journal columns in `changes` add an entry. */
  update(transaction: Transaction, table: string, sysId: string, changes: Values, options?: WriteOptions): WriteResult;
  remove(transaction: Transaction, table: string, sysId: string, options?: WriteOptions): WriteResult;
  /** Values of a new record before anything is assigned: dictionary defaults and the (consumed) number, no sys_id. */
  defaults(transaction: Transaction, table: string): Values;
  /** Adds an engine of step 6 (after engines) of one database operation. */
  addEngine(engine: RecordEngine): void;
  /** What a person reads: choice label, reference display value, date in the session's zone. */
  display(table: string, row: Readonly<Values>, column: string, session: Session): string;
  /** Display value of the whole record. */
  displayOf(table: string, row: Readonly<Values>): string;
  /** Journal entries of a record, newest first. */
  journal(sysId: string, column?: string): { column: string; value: string; createdBy: string; createdOn: string }[];
}

/** Table and field rights of a session; `row` is the stored record. */
export interface Access {
  can(
    transaction: Transaction,
    operation: 'read' | 'write' | 'create' | 'delete',
    table: string,
    row: Readonly<Values> | null,
  ): boolean;
  canField(
    transaction: Transaction,
    operation: 'read' | 'write' | 'create',
    table: string,
    column: string,
    row: Readonly<Values> | null,
  ): boolean;
  /** One passing ACL of the list is enough. */
  canExecute(transaction: Transaction, aclSysIds: readonly string[]): boolean;
  /** The same question, answered with every rule that was looked at. */
  explain(
    transaction: Transaction,
    question: {
      readonly operation: 'read' | 'write' | 'create' | 'delete';
      readonly table: string;
      readonly row: Readonly<Values> | null;
      readonly column?: string;
    },
  ): AccessExplanation;
}

/** Who may do this and why not: rules in the order they were asked, with what each said. */
export interface AccessExplanation {
  readonly allowed: boolean;
  readonly because: string;
  readonly steps: readonly {
    readonly gate: 'table' | 'field';
    /** Operation and name: `read incident.number`. */
    readonly rule: string;
    readonly sysId: string;
    readonly decision: 'allow' | 'deny';
    readonly roles: readonly string[];
    readonly condition: string;
    readonly passes: boolean;
    readonly words: string;
  }[];
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** `yyyy-MM-dd HH:mm:ss`, UTC. */
  timestamp(): string;
  set(ms: number): void;
  advance(ms: number): void;
}

/** Background work, first in first out; an HTTP answer never waits for it. */
export interface WorkQueue {
  add(work: {
    readonly name: string;
    readonly session: Session;
    readonly run: (transaction: Transaction) => void;
    readonly at?: number;
  }): void;
  /** Work that is due but has not run. */
  pending(): number;
  /** Runs everything that is due, including what that work adds. */
  drain(): void;
}

/** Runs server scripts of the package (stubs with `require`, inline scripts, conditions). */
export interface Scripts {
  /** `globals` become variables of the script (`current`, `previous`, `event` ...). Returns the last expression's value. */
  run(transaction: Transaction, source: string, name: string, globals: Readonly<Record<string, unknown>>): unknown;
  /** The Glide object of a stored row, as scripts see it. */
  glideRecord(transaction: Transaction, table: string, row: Readonly<Values> | null): object;
  /** `current` and `previous` of a business rule: `current` reads and writes `context.values`. */
  ruleRecords(transaction: Transaction, context: RecordContext): { current: object; previous: object | null };
  /** Status, message and detail of an `sn_ws_err` error that left a script (also of what `response.setError` got), else null. */
  serviceFault(error: unknown): { readonly status: number; readonly message: string; readonly detail: string } | null;
  /** What scripts of the transaction told the person (`gs.addInfoMessage` and its kin), oldest first. */
  messages(transaction: Transaction): readonly { readonly kind: string; readonly text: string }[];
}

/** Starts flows from scripts (`sn_fd.FlowAPI`); set by the flow engine. */
export interface FlowRunner {
  start(
    transaction: Transaction,
    request: {
      readonly kind: 'flow' | 'subflow' | 'action' | 'datastream';
      /** `scope.internal_name`. */
      readonly name: string;
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly foreground: boolean;
      /** In place of what the flow says: the user who starts it, or that user with the roles of the flow. */
      readonly runAs?: 'user' | 'roles';
      /** False lets mandatory inputs be left out. */
      readonly validates?: boolean;
    },
  ): { readonly contextId: string; readonly outputs: Readonly<Record<string, unknown>> };
  /** Gives an execution a message that a step may wait for. */
  sendMessage(contextId: string, message: string, payload: string): void;
  cancel(contextId: string, reason: string): void;
  /** Cancels later what is not over by then. */
  scheduleCancel(contextId: string, reason: string, delaySeconds: number): void;
  /** Starts the flow of an execution again, with its inputs unless others are given. */
  restart(
    transaction: Transaction,
    contextId: string,
    inputs: Readonly<Record<string, unknown>> | null,
  ): { readonly contextId: string; readonly name: string; readonly kind: 'flow' | 'subflow' | 'action' };
  /** Stored state of the context: `WAITING`, `COMPLETE`, ... */
  state(contextId: string): string;
  outputs(contextId: string): Readonly<Record<string, unknown>>;
  /** The object of `FlowAPI.getStatus`. */
  status(contextId: string): Readonly<Record<string, unknown>>;
  /** Last step and its error; `''` without one. */
  errorMessage(contextId: string): string;
  /** JSON of the stages of a flow. */
  stages(flow: string): string;
  hasApprovals(flow: string): string;
}

export interface EventRequest {
  readonly name: string;
  readonly parm1: string;
  readonly parm2: string;
  /** Record of the event; empty strings when there is none. */
  readonly table: string;
  readonly sysId: string;
  readonly queue?: string;
  /** Scope of the script that queues it: unregistered names of a scoped app are lost. */
  readonly scope?: string;
}

export interface LogEntry {
  readonly at: string;
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly source: string;
  readonly message: string;
}

export interface Instance {
  readonly schema: Schema;
  readonly database: Database;
  readonly records: Records;
  readonly access: Access;
  readonly clock: Clock;
  readonly queue: WorkQueue;
  readonly scripts: Scripts;
  /** `sys_id` of this instance, the property `instance_id`. */
  readonly instanceId: string;
  /** A new sys_id: the same ones in every run of the same work with the same seed. */
  createSysId(): string;
  /** Told when all data was put back to an earlier state: for what parts remember of it. */
  onRestore(listener: () => void): void;
  /** Absolute base URL once the server listens. */
  baseUrl: string;
  log(level: LogEntry['level'], source: string, message: string): void;
  logEntries(): readonly LogEntry[];
  property(name: string): string | null;
  /** Changes or creates a system property. */
  setProperty(name: string, value: string): void;
  /** Clear text of a stored `password2` value. */
  decrypt(stored: string): string;
  /** Session of an active user whose password fits. */
  authenticate(userName: string, password: string): Session | undefined;
  /** `gs.eventQueue`: stores a `sysevent` and processes it later. False when the event is lost. */
  queueEvent(transaction: Transaction, event: EventRequest): boolean;
  /** Runs a scheduled job now (`gs.executeNow`). */
  runJob(sysId: string): void;
  flows: FlowRunner | null;
  readonly behaviour: Behaviour;
  begin(name: string, session: Session): Transaction;
  /** Session of an active user by `user_name`, roles and group roles expanded; `undefined` when there is none. */
  sessionFor(userName: string): Session | undefined;
  readonly systemSession: Session;
}
