/** Keys of referenced records: one query for each referenced table and its key columns, not one for each record. */

import { GlideRecord } from '@servicenow/glide';
import { readField } from './field-value.ts';

export interface ReferenceKeys {
  /** Value of the first filled key column of a record, empty when it is unknown. */
  find(columns: readonly string[], sysId: string): string;
}

export interface WantedKeys {
  /** Asks for the key of a record; empty ids and tables ask for nothing. */
  add(table: string, columns: readonly string[], sysId: string): void;
  /** Reads what was asked for. */
  read(): ReferenceKeys;
}

/** Collects which keys are needed. Tables come from the dictionary, columns from an admin's map. */
export function createWantedKeys(): WantedKeys {
  const groups = new Map<string, { table: string; columns: readonly string[]; sysIds: Set<string> }>();
  return {
    add(table, columns, sysId) {
      if (table === '' || sysId === '') return;
      const group = groups.get(`${table}.${columns}`) ?? { table, columns, sysIds: new Set<string>() };
      group.sysIds.add(sysId);
      groups.set(`${table}.${columns}`, group);
    },
    read() {
      const keys = new Map<string, string>();
      for (const { table, columns, sysIds } of groups.values()) {
        const record = new GlideRecord(table);
        record.addQuery('sys_id', 'IN', [...sysIds].join(','));
        record.query();
        while (record.next()) {
          const filled = columns.map((column) => readField(record, column)).find((value) => value !== '');
          keys.set(`${columns}:${record.getUniqueValue()}`, filled ?? '');
        }
      }
      return { find: (columns, sysId) => keys.get(`${columns}:${sysId}`) ?? '' };
    },
  };
}
