import { tableUses } from '../model/records.ts';
import { isPlatformTable } from '../platform/tables.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'PKG-10',
  severity: 'B',
  requirement: 'Every plugin or app the code needs is declared as a dependency.',
  fix: 'Add the scope and tables to dependencies in now.config.json.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built, config } = project;
    const declared = JSON.stringify(config['dependencies'] ?? {});
    const needed = new Set<string>();
    for (const use of tableUses(project)) for (const table of use.tables ?? []) needed.add(table);
    for (const table of built.ownTables) needed.add(built.tableName(table, 'super_class'));
    for (const column of built.of('sys_dictionary')) needed.add(built.tableName(column, 'reference'));
    for (const name of needed)
      if (name !== '' && !built.isOwn(name) && !isPlatformTable(name) && !declared.includes(`"${name}"`))
        report.failed({ file: 'now.config.json' }, `${name} is used and no dependency names it`);
  },
};
