import type { Column, Instance, Transaction, Values } from '../types.ts';
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

/** Both parts hold: each alternative (`^NQ`) of one with each of the other. */
const joinQueries = (one: string, other: string): string => {
  if (one === '' || other === '') return one || other;
  const alternatives = one.split('^NQ').flatMap((left) => other.split('^NQ').map((right) => `${left}^${right}`));
  return alternatives.join('^NQ');
};

interface TableQuery {
  readonly table: string;
  readonly query: string;
}

/**
 * The query with what before-query rules of exactly this table add through `current` (12.1). A rule that fails adds
 * nothing and is logged, as other rules do.
 */
export const restrictQuery = (instance: Instance, transaction: Transaction, { table, query }: TableQuery): string => {
  const rules = instance.database.select(
    'sys_script',
    `collection=${table}^action_query=true^active=true^ORDERBYorder`,
  );
  return rules.reduce(
    (restricted, rule) => joinQueries(restricted, readRule(instance, transaction, table, rule)),
    query,
  );
};

/** Conditions one query rule adds, `''` for none. */
const readRule = (instance: Instance, transaction: Transaction, table: string, rule: Readonly<Values>): string => {
  const name = `sys_script.${rule['sys_id']}.script`;
  const current = instance.scripts.glideRecord(transaction, table, null);
  const globals = { current, previous: null };
  try {
    const condition = rule['condition'] ?? '';
    if (condition !== '' && !instance.scripts.run(transaction, condition, `${name} condition`, globals)) return '';
    instance.scripts.run(transaction, rule['script'] ?? '', name, globals);
    return String(instance.scripts.run(transaction, 'current.getEncodedQuery()', name, globals) ?? '');
  } catch (error) {
    instance.log('error', 'Business Rule', `Query rule ${rule['name']} on ${table}: ${String(error)}`);
    return '';
  }
};

/**
 * Refuses a query the caller may not ask: unreadable fields, and unknown ones where `behaviour.invalidRestQuery` is `403`
 * (1.2, 10.5 (O)).
 */
export const checkRecordQuery = (instance: Instance, transaction: Transaction, { table, query }: TableQuery): void => {
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
