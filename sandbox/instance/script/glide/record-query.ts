import type { Values } from '../../types.ts';
import { checkScope } from '../scope-rules.ts';
import { meets } from './db-function.ts';
import { NO_ROW_QUERY, toCondition } from './query-builder.ts';
import { moveTo, type RecordState } from './record-state.ts';
import { toText } from './values.ts';

/** Runs the record's query: query rules, then the rows; the record stands before the first (11.1). */
export function runQuery(state: RecordState): void {
  moveTo(state, null);
  state.rows = [];
  state.position = -1;
  if (state.definition === undefined) return;
  checkScope(state.environment, state.definition, 'read');
  runQueryRules(state);
  state.rows = selectRows(state, state.query.toEncoded(), {
    ...(state.limit === null ? {} : { limit: state.limit }),
    offset: state.offset,
  });
}

/** Rows of an encoded query as the session sees dates and users; a broken query goes by the session's strictness (10.5). */
export function selectRows(
  state: RecordState,
  query: string,
  window: { readonly limit?: number; readonly offset?: number } = {},
): Readonly<Values>[] {
  const { instance, transaction, strictQuery } = state.environment;
  return instance.database.select(state.table, query, {
    ...window,
    timeZone: transaction.session.timeZone,
    userId: transaction.session.userId,
    counters: transaction.counters,
    ...(strictQuery === null ? {} : { strict: strictQuery }),
  });
}

/** Moves to the next row; false at the end, where the record keeps no row. A secure record skips what may not be read. */
export function moveToNext(state: RecordState): boolean {
  const position = nextPosition(state);
  const row = state.rows?.[position] ?? null;
  moveTo(state, row);
  state.position = row === null ? (state.rows?.length ?? 0) : position;
  return row !== null;
}

export function hasNextRow(state: RecordState): boolean {
  return state.rows?.[nextPosition(state)] !== undefined;
}

function nextPosition(state: RecordState): number {
  const rows = state.rows ?? [];
  let position = state.position + 1;
  while (position < rows.length && !mayReadRow(state, rows[position])) position += 1;
  return position;
}

function mayReadRow(state: RecordState, row: Readonly<Values> | undefined): boolean {
  if (!state.secure || row === undefined) return true;
  const { instance, transaction } = state.environment;
  return instance.access.can(transaction, 'read', state.table, row);
}

/** `get(id)`: by sys_id, then by display value; `get(field, value)`: first match, further ones by `next()` (11.1). */
export function getRecord(state: RecordState, args: readonly unknown[]): boolean {
  if (state.definition === undefined) return false;
  checkScope(state.environment, state.definition, 'read');
  if (args.length >= 2) return loadFirst(state, toCondition(args));
  const id = toCondition(['sys_id', args[0]]);
  if (id === 'sys_id=') return loadFirst(state, NO_ROW_QUERY);
  if (loadFirst(state, id)) return true;
  const displayColumn = state.environment.instance.schema.displayColumn(state.table);
  return state.columns.has(displayColumn) && loadFirst(state, toCondition([displayColumn, args[0]]));
}

function loadFirst(state: RecordState, query: string): boolean {
  state.rows = selectRows(state, query);
  state.position = -1;
  return moveToNext(state);
}

/** Condition of a join query: rows with at least one match in the other table (11.1); resolved when the query runs. */
export function joinCondition(primaryField: string, other: RecordState, otherField: string): string {
  const rows = selectRows(other, other.query.toEncoded());
  const values = new Set(rows.map((row) => row[otherField] ?? '').filter((value) => value !== ''));
  return values.size === 0 ? NO_ROW_QUERY : `${primaryField}IN${[...values].join(',')}`;
}

/** An encoded query, or one that finds nothing when the session may not read one of its fields (11.1). */
export function addReadableQuery({ environment, table, query }: RecordState, text: string): void {
  const { access, database } = environment.instance;
  const { fields } = database.inspect(table, text);
  const mayRead = fields.every((field) => access.canField(environment.transaction, 'read', table, field, null));
  query.addEncoded(mayRead ? text : NO_ROW_QUERY);
}

/** `addQuery` with a function for its field, as a list of the records it finds; the database here computes nothing. */
export function functionCondition(state: RecordState, args: readonly unknown[]): string {
  const { database } = state.environment.instance;
  const compute = state.functions.get(toText(args[0]));
  const [operator, wanted] = args.length === 2 ? ['=', args[1]] : [toText(args[1]), args[2]];
  const found = selectRows(state, '').filter((row) => {
    const value = compute?.((path) => database.valueAt(state.table, row, path) || null) ?? null;
    return meets(value, operator, toText(wanted));
  });
  return found.length === 0 ? NO_ROW_QUERY : `sys_idIN${found.map((row) => row['sys_id'] ?? '').join(',')}`;
}

/** First reference of `other` to this record's table, the default of `addJoinQuery`. */
export function referenceTo(state: RecordState, other: RecordState): string {
  const { schema } = state.environment.instance;
  for (const column of other.columns.values()) {
    if (column.reference !== null && schema.isA(state.table, column.reference)) return column.name;
  }
  return '';
}

/** Before-query rules of exactly this table add conditions through `current` (12.1). */
export function runQueryRules(state: RecordState): void {
  const { environment } = state;
  const { database, schema } = environment.instance;
  if (schema.table('sys_script') === undefined) return;
  const rules = database.select('sys_script', `collection=${state.table}^action_query=true^active=true^ORDERBYorder`);
  for (const rule of rules) {
    const globals = { current: environment.createRecord(state), previous: null };
    const name = `query rule ${rule['name'] ?? ''}`;
    const condition = rule['condition'] ?? '';
    if (condition !== '' && !environment.run(condition, `${name} condition`, globals)) continue;
    environment.run(rule['script'] ?? '', name, globals);
  }
}
