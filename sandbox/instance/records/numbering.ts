import type { WritableDatabase } from '../database/database.ts';

const defaultDigits = 7;

/**
 * The next number of a table (`sys_number`, `sys_number_counter`): prefix and zero-padded counter that grows beyond the
 * padding. An aborted insert has consumed its number (servicenow-instance.md 14.1, D). `''` when neither the table nor
 * a parent is numbered.
 */
export function createNumbering(database: WritableDatabase, createSysId: () => string): (table: string) => string {
  return (table) => {
    for (const name of database.schema.ancestors(table)) {
      const rule = database.select('sys_number', `category=${name}`, { limit: 1 })[0];
      if (rule === undefined) continue;
      const counter = database.select('sys_number_counter', `table=${name}`, { limit: 1 })[0];
      const last = counter?.['number'];
      const number = last === undefined ? Number(rule['number'] || '1000') : Number(last) + 1;
      database.put('sys_number_counter', {
        sys_id: counter?.['sys_id'] ?? createSysId(),
        sys_class_name: 'sys_number_counter',
        table: name,
        number: String(number),
      });
      const digits = Number(rule['maximum_digits'] || defaultDigits);
      return `${rule['prefix'] ?? ''}${String(number).padStart(digits, '0')}`;
    }
    return '';
  };
}
