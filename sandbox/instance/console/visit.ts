import type { html } from 'hono/html';
import type { AuthorizationCodes } from '../rest/authorization-codes.ts';
import type { Instance, Session, Transaction, Values } from '../types.ts';

/** Escaped HTML, ready to be put into other HTML. */
export type Html = ReturnType<typeof html>;

export interface FlowRunStep {
  readonly label: string;
  readonly state: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly message: string;
}

/** One flow execution, as the flow engine reports it. */
export interface FlowRun {
  readonly id: string;
  readonly flowName: string;
  readonly state: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Record that started it. */
  readonly record: { readonly table: string; readonly sysId: string } | null;
  readonly error: { readonly message: string; readonly step: string } | null;
  readonly steps: readonly FlowRunStep[];
  /** In the order of declaration. */
  readonly stages: readonly { readonly label: string; readonly stateLabel: string; readonly shown: boolean }[];
}

/** What the console shows of the flow engine. */
export interface FlowRuns {
  /** Newest first. */
  executions(): readonly FlowRun[];
  execution(id: string): FlowRun | undefined;
}

/** One REST call as the journal keeps it. */
export interface RestCall {
  /** `yyyy-MM-dd HH:mm:ss` UTC. */
  readonly at: string;
  readonly method: string;
  readonly route: string;
  /** Empty for calls without a user. */
  readonly userName: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** Parts of the stand-in that the console shows when they are there. */
export interface ConsoleParts {
  readonly flows?: FlowRuns;
  /** OAuth codes: with them there is a page to allow clients access. */
  readonly codes?: AuthorizationCodes;
  /** The newest REST calls, newest first. */
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
  /** Path and search of the request. */
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

/** True for the stored forms of a set boolean. */
export function isOn(value: string | undefined): boolean {
  return value === 'true' || value === '1';
}

export function canRead(visit: Visit, table: string, row: Readonly<Values> | null): boolean {
  return visit.instance.access.can(visit.transaction, 'read', table, row);
}
