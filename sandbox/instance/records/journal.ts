import type { WritableDatabase } from '../database/database.ts';
import type { Instance, Records, Transaction, Values } from '../types.ts';
import { isJournal } from './stored-value.ts';

type JournalHost = Pick<Instance, 'clock'> & { readonly database: WritableDatabase; createSysId(): string };

export interface JournalText {
  readonly column: string;
  readonly text: string;
}

/** Journal columns: the row keeps nothing, each text becomes a `sys_journal_field` entry (servicenow-instance.md 11.4, C). */
export interface Journal {
  /** Takes the texts out of `values`. */
  take(table: string, values: Values): JournalText[];
  write(transaction: Transaction, row: Readonly<Values>, entries: readonly JournalText[]): void;
  readonly read: Records['journal'];
}

export function createJournal(host: JournalHost): Journal {
  const { database, clock } = host;
  const columnsOf = new Map<string, readonly string[]>();

  function journalColumns(table: string): readonly string[] {
    const known = columnsOf.get(table);
    if (known !== undefined) return known;
    const columns = [...database.schema.columns(table).values()].filter(isJournal).map((column) => column.name);
    columnsOf.set(table, columns);
    return columns;
  }

  return {
    take(table, values) {
      const entries: JournalText[] = [];
      for (const column of journalColumns(table)) {
        const text = values[column] ?? '';
        if (text === '') continue;
        entries.push({ column, text });
        values[column] = '';
      }
      return entries;
    },
    write(transaction, row, entries) {
      const timestamp = clock.timestamp();
      for (const { column, text } of entries) {
        database.put('sys_journal_field', {
          sys_id: host.createSysId(),
          sys_class_name: 'sys_journal_field',
          element: column,
          element_id: row['sys_id'] ?? '',
          name: row['sys_class_name'] ?? '',
          value: text,
          sys_created_on: timestamp,
          sys_created_by: transaction.session.userName,
        });
        transaction.counters.writes += 1;
      }
    },
    read(sysId, column) {
      const rows = database.select('sys_journal_field', `element_id=${sysId}`);
      return rows
        .filter((row) => column === undefined || row['element'] === column)
        .map((row) => ({
          column: row['element'] ?? '',
          value: row['value'] ?? '',
          createdBy: row['sys_created_by'] ?? '',
          createdOn: row['sys_created_on'] ?? '',
        }))
        .reverse();
    },
  };
}
