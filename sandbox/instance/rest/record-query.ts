import type { Column, Instance, Transaction } from '../types.ts';
import type { RestCall } from './rest-call.ts';
import { restErrors } from './rest-error.ts';

const SYS_ID = /^[0-9a-f]{32}$/;

export const isSysId = (value: string): boolean => SYS_ID.test(value);

/** `name=value` pairs accept choice labels and display values of references (2.2). */
const toCondition = (instance: Instance, table: string, column: Column, value: string): string => {
  if (column.choice) {
    const choice = instance.schema.choices(table, column.name).find((each) => each.label === value);
    return `${column.name}=${choice?.value ?? value}`;
  }
  if (column.reference !== null && value !== '' && !isSysId(value)) {
    return `${column.name}.${instance.schema.displayColumn(column.reference)}=${value}`;
  }
  return `${column.name}=${value}`;
};

/** The encoded query of a request: `sysparm_query`, then the simple pairs, joined by AND. */
export const toRecordQuery = (instance: Instance, call: RestCall, table: string): string => {
  const conditions: string[] = [];
  for (const [name, value] of call.query) {
    if (name.startsWith('sysparm_')) continue;
    const column = instance.schema.column(table, name.split('.')[0] ?? '');
    if (column === undefined) continue;
    conditions.push(name.includes('.') ? `${name}=${value}` : toCondition(instance, table, column, value));
  }
  const query = call.query.get('sysparm_query') ?? '';
  return [query, ...conditions].filter((part) => part !== '').join('^');
};

/**
 * Refuses a query the caller may not ask: unreadable fields, and unknown ones where `behaviour.invalidRestQuery` is `403`
 * (1.2, 10.5 (O)); query business rules are not emulated and say so.
 */
export const checkRecordQuery = (
  instance: Instance,
  transaction: Transaction,
  { table, query }: { readonly table: string; readonly query: string },
): void => {
  const rules = instance.database.select('sys_script', `collection=${table}^action_query=true^active=true`, {
    limit: 1,
  });
  if (rules[0] !== undefined) throw restErrors.notEmulated(`query business rule ${rules[0]['name'] ?? ''} on ${table}`);
  if (query === '') return;
  const parts = instance.database.inspect(table, query);
  const refused = restErrors.queryRefused('Field(s) present in the query do not have permission to be read');
  if (parts.invalid.length > 0 && instance.behaviour.invalidRestQuery === '403') throw refused;
  for (const path of parts.fields) {
    if (!isPathReadable(instance, transaction, { table, path })) throw refused;
  }
};

const isPathReadable = (
  instance: Instance,
  transaction: Transaction,
  { table, path }: { readonly table: string; readonly path: string },
): boolean => {
  let at: string | null = table;
  for (const name of path.split('.')) {
    if (at === null) return true;
    if (!instance.access.canField(transaction, 'read', at, name, null)) return false;
    at = instance.schema.column(at, name)?.reference ?? null;
  }
  return true;
};
