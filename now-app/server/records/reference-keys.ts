/** Keys of referenced records: one query for each referenced table and key column, not one for each record. */

import { GlideRecord } from '@servicenow/glide';
import { readField } from './field-value.ts';

export interface ReferenceKeys {
  /** Value of the key column of a record, empty when it is unknown. */
  find(column: string, sysId: string): string;
}

export interface WantedKeys {
  /** Asks for the key of a record; empty ids and tables ask for nothing. */
  add(table: string, column: string, sysId: string): void;
  /** Reads what was asked for. */
  read(): ReferenceKeys;
}

/** Collects which keys are needed. Tables come from the dictionary, columns from an admin's map. */
export function createWantedKeys(): WantedKeys {
  const groups = new Map<string, { table: string; column: string; sysIds: Set<string> }>();
  return {
    add(table, column, sysId) {
      if (table === '' || sysId === '') return;
      const group = groups.get(`${table}.${column}`) ?? { table, column, sysIds: new Set<string>() };
      group.sysIds.add(sysId);
      groups.set(`${table}.${column}`, group);
    },
    read() {
      const keys = new Map<string, string>();
      for (const { table, column, sysIds } of groups.values()) {
        const record = new GlideRecord(table);
        record.addQuery('sys_id', 'IN', [...sysIds].join(','));
        record.query();
        while (record.next()) keys.set(`${column}:${record.getUniqueValue()}`, readField(record, column));
      }
      return { find: (column, sysId) => keys.get(`${column}:${sysId}`) ?? '' };
    },
  };
}
