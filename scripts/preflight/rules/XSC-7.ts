import { CLOSED_PARENTS, isCmdb } from '../platform/tables.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'XSC-7',
  severity: 'B',
  requirement: 'No table extends incident, sys_user, sys_choice and the like, nor a class of the CMDB.',
  fix: 'Extend task or nothing, and refer to the record instead.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of built.ownTables) {
      const parent = built.tableName(table, 'super_class');
      if (CLOSED_PARENTS.has(parent) || isCmdb(parent)) report.failed(built.place(table), `extends ${parent}`);
    }
  },
};
