import { tableUses } from '../model/records.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'INB-1',
  severity: 'B',
  requirement: 'What comes from outside lands in a staging table and goes through a transform map.',
  fix: 'Extend sys_import_set_row with a staging table, add a transform map, and write to platform tables from there only.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built } = project;
    for (const use of tableUses(project))
      for (const table of use.tables ?? [])
        if (use.entry?.kind === 'route' && use.operation !== 'read' && !built.isOwn(table))
          report.failed(
            use.place,
            `route "${use.entry.record.fields['name'] ?? ''}" can ${use.operation} ${table} directly`,
          );
    if (built.of('sys_ws_operation').every(({ fields }) => fields['http_method'] === 'GET')) return;
    const staging = built.ownTables.filter((table) => built.tableName(table, 'super_class') === 'sys_import_set_row');
    if (staging.length === 0 && built.app !== undefined)
      report.failed(built.place(built.app), 'routes take data and no table extends sys_import_set_row');
    for (const table of staging) {
      const name = table.fields['name'] ?? '';
      if (!built.of('sys_transform_map').some((map) => built.tableName(map, 'source_table') === name))
        report.failed(built.place(table), `${name} has no transform map`);
    }
  },
};
