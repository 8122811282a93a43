import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'DAT-4',
  severity: 'M',
  requirement: 'The number of custom tables is known: they count against the entitlement of the customer.',
  fix: 'Keep the tables few; say the number on the listing.',
  needs: ['package'],
  check({ built }, report) {
    const staging = built.ownTables.filter(
      (table) => built.tableName(table, 'super_class') === 'sys_import_set_row',
    ).length;
    if (built.app !== undefined)
      report.note(built.place(built.app), `${built.ownTables.length} custom tables, ${staging} of them for staging`);
  },
};
