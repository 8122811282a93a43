import type { Rule } from '../rule.ts';

/** Rows people make while they work; as live data they would appear in every production. */
const WORK = new Set(['task', 'incident', 'problem', 'change_request', 'sys_import_set', 'sys_import_set_row']);

export const rule: Rule = {
  id: 'DAT-6',
  severity: 'H',
  requirement: 'Demonstration data is installed only when the customer asks for it.',
  fix: "Set $meta: { installMethod: 'demo' } on the record.",
  needs: ['package'],
  check({ built }, report) {
    const work = new Set(
      built.ownTables
        .filter((table) => WORK.has(built.tableName(table, 'super_class')))
        .map((table) => table.fields['name'] ?? ''),
    );
    for (const record of built.content.records) {
      if (!(work.has(record.table) || WORK.has(record.table)) || record.action !== 'INSERT_OR_UPDATE') continue;
      if (record.folder !== 'unload.demo')
        report.failed(built.place(record), `a row of ${record.table} would appear in production`);
    }
  },
};
