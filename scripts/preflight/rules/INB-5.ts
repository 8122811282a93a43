import { tableUses } from '../model/records.ts';
import { isCmdb } from '../platform/tables.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'INB-5',
  severity: 'B',
  requirement:
    'The CMDB is written through identification and reconciliation only, never directly and never from outside.',
  fix: 'Read the CMDB only, or pull and use the identification engine.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built } = project;
    for (const use of tableUses(project))
      for (const table of use.tables ?? [])
        if (isCmdb(table) && use.operation !== 'read') report.failed(use.place, `${use.operation} on ${table}`);
    for (const privilege of built.of('sys_scope_privilege'))
      if (isCmdb(privilege.fields['target_name'] ?? '') && privilege.fields['operation'] !== 'read')
        report.failed(
          built.place(privilege),
          `asks to ${privilege.fields['operation']} ${privilege.fields['target_name']}`,
        );
    for (const map of built.of('sys_transform_map'))
      if (isCmdb(built.tableName(map, 'target_table'))) report.failed(built.place(map), 'transforms into the CMDB');
  },
};
