import type { html } from 'hono/html';
import type { Instance, Session, Transaction, Values } from '../types.ts';

/** Escaped HTML, ready to be put into other HTML. */
export type Html = ReturnType<typeof html>;

/** One flow execution as the flow engine reports it, reduced to what a person reads. */
export interface FlowRunSummary {
  readonly id: string;
  readonly flowName: string;
  readonly state: string;
  readonly startedAt: string;
  readonly endedAt: string;
  /** Record that triggered it; empty when there is none. */
  readonly table: string;
  readonly sysId: string;
  readonly error: string;
}

export interface FlowRunStep {
  readonly name: string;
  readonly kind: string;
  readonly state: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** What the console shows of the flow engine. */
export interface FlowRuns {
  /** Newest first. */
  list(limit: number): readonly FlowRunSummary[];
  read(id: string): { readonly run: FlowRunSummary; readonly steps: readonly FlowRunStep[] } | undefined;
}

/** One REST call as the journal keeps it. */
export interface RestCall {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly userName: string;
}

/** Parts of the stand-in that the console shows when they are there. */
export interface ConsoleParts {
  readonly flows?: FlowRuns;
  /** Newest first. */
  readonly restCalls?: (limit: number) => readonly RestCall[];
}

/** One request of a signed-in person. */
export interface Visit {
  readonly instance: Instance;
  readonly parts: ConsoleParts;
  readonly session: Session;
  readonly transaction: Transaction;
  /** Goes into every form and must come back. */
  readonly csrfToken: string;
  /** For the style element of this answer. */
  readonly nonce: string;
  readonly path: string;
}

/** Rows of a table as this person's query sees them (relative dates, "me"); no rows when the table does not exist. */
export function selectRows(
  visit: Visit,
  table: string,
  query: string,
  page: { readonly limit?: number; readonly offset?: number } = {},
): readonly Readonly<Values>[] {
  if (visit.instance.schema.table(table) === undefined) return [];
  return visit.instance.database.select(table, query, { ...page, ...queryOptions(visit) });
}

export function countRows(visit: Visit, table: string, query: string): number {
  if (visit.instance.schema.table(table) === undefined) return 0;
  return visit.instance.database.count(table, query, queryOptions(visit));
}

function queryOptions(visit: Visit) {
  return {
    timeZone: visit.session.timeZone,
    userId: visit.session.userId,
    counters: visit.transaction.counters,
  };
}

/** True when one of the comma-separated role names (or none at all) is held; `admin` holds every role. */
export function hasAnyRole(session: Session, roles: string): boolean {
  const names = roles
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 || session.roles.has('admin') || names.some((name) => session.roles.has(name));
}

/** Runs the machinery: sees logs, mail, flow executions and REST calls. */
export function isOperator(session: Session): boolean {
  return session.roles.has('admin') || [...session.roles].some((role) => role.endsWith('.admin'));
}

export function canRead(visit: Visit, table: string, row: Readonly<Values> | null): boolean {
  return visit.instance.access.can(visit.transaction, 'read', table, row);
}
