/** Keys of referenced records: one query for each referenced table and its key columns, not one for each record. */

import { GlideRecord } from '@servicenow/glide';
import { readField } from './field-value.ts';

export interface ReferenceKeys {
  /**
   * Value of the first filled key column of a record, empty when it is unknown; of a list of records their keys with commas
   * between. A column that refers to no table holds the key itself.
   */
  find(columns: readonly string[], value: string): string;
}

export interface WantedKeys {
  /** Asks for the keys of what a column holds: the sys_id of a record, a list of them, or a key where there is no table. */
  add(table: string, columns: readonly string[], value: string): void;
  /** Reads what was asked for. */
  read(): ReferenceKeys;
}

/** Collects which keys are needed. Tables come from the dictionary, columns from an admin's map. */
export function createWantedKeys(): WantedKeys {
  const groups = new Map<string, { table: string; columns: readonly string[]; sysIds: Set<string> }>();
  const keys = new Map<string, string>();
  return {
    add(table, columns, value) {
      if (value === '') return;
      if (table === '') {
        keys.set(`${columns}:${value}`, value);
        return;
      }
      const group = groups.get(`${table}.${columns}`) ?? { table, columns, sysIds: new Set<string>() };
      for (const sysId of value.split(',')) group.sysIds.add(sysId);
      groups.set(`${table}.${columns}`, group);
    },
    read() {
      for (const { table, columns, sysIds } of groups.values()) {
        const record = new GlideRecord(table);
        record.addQuery('sys_id', 'IN', [...sysIds].join(','));
        record.query();
        while (record.next()) {
          const filled = columns.map((column) => readField(record, column)).find((value) => value !== '');
          keys.set(`${columns}:${record.getUniqueValue()}`, filled ?? '');
        }
      }
      const findOne = (columns: readonly string[], value: string): string => keys.get(`${columns}:${value}`) ?? '';
      return {
        find: (columns, value) => {
          const key = findOne(columns, value);
          if (key !== '' || !value.includes(',')) return key;
          const listed = value.split(',').map((sysId) => findOne(columns, sysId));
          return listed.filter((one) => one !== '').join(',');
        },
      };
    },
  };
}
