import type { WritableDatabase } from '../database/database.ts';
import type { Column, Instance, Transaction, Values } from '../types.ts';
import { createNumbering } from './numbering.ts';
import type { Secrets } from './secrets.ts';
import { toStored } from './stored-value.ts';

type DefaultsHost = Pick<Instance, 'clock' | 'log' | 'scripts'> & {
  readonly database: WritableDatabase;
  readonly secrets: Secrets;
  createSysId(): string;
};

export interface Defaults {
  /** Gives every empty column its default, the number included (servicenow-instance.md 14.1, D). */
  fill(transaction: Transaction, table: string, values: Values): void;
}

const script = 'javascript:';

export function createDefaults(host: DefaultsHost): Defaults {
  const { database, clock, secrets } = host;
  const nextNumber = createNumbering(database, host.createSysId);
  const withDefault = new Map<string, readonly Column[]>();

  function columnsOf(table: string): readonly Column[] {
    const known = withDefault.get(table);
    if (known !== undefined) return known;
    const columns = [...database.schema.columns(table).values()].filter(
      (column) => column.defaultValue !== '' || column.type === 'boolean',
    );
    withDefault.set(table, columns);
    return columns;
  }

  function evaluate(transaction: Transaction, table: string, column: Column): string {
    if (!column.defaultValue.startsWith(script)) return column.defaultValue;
    const source = column.defaultValue.slice(script.length).trim();
    // The expressions of the base tables are answered without a script engine: they run at every insert.
    if (source.includes('getNextObjNumberPadded')) return nextNumber(table);
    if (source.startsWith('gs.getUserID(')) return transaction.session.userId;
    if (source.startsWith('gs.nowDateTime(')) return clock.timestamp();
    if (source.startsWith('gs.generateGUID(')) return host.createSysId();
    const name = `sys_dictionary.${column.table}.${column.name}.default_value`;
    try {
      const result = host.scripts.run(transaction, source, name, {});
      return result === null || result === undefined ? '' : String(result);
    } catch (error) {
      host.log('error', name, error instanceof Error ? error.message : String(error));
      return '';
    }
  }

  return {
    fill(transaction, table, values) {
      for (const column of columnsOf(table)) {
        if ((values[column.name] ?? '') !== '') continue;
        // A flag without a default reads false on the platform.
        const value = column.defaultValue === '' ? 'false' : evaluate(transaction, table, column);
        if (value !== '') values[column.name] = toStored(column, value, secrets);
      }
    },
  };
}
