import ts from 'typescript';
import { placeOf, reachOf } from '../model/code.ts';
import { methodsOn } from '../model/record-flow.ts';
import { RECORD_CLASSES } from '../model/records.ts';
import { forEachOfKind } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'LIF-4',
  severity: 'H',
  requirement: 'An upgrade keeps what the customer set: rows load at the first install only, fix scripts look first.',
  fix: "Set $meta: { installMethod: 'first install' } on the row; in a fix script, insert only what a query did not find.",
  needs: ['package', 'modules'],
  check(project, report) {
    const { built, modules } = project;
    const ownTables = new Set(built.ownTables.map(({ fields }) => fields['name'] ?? ''));
    for (const table of built.ownTables)
      if (built.tableName(table, 'super_class') === 'sys_metadata') ownTables.delete(table.fields['name'] ?? '');
    for (const name of ownTables)
      for (const row of built.of(name))
        if (!row.folder.startsWith('unload'))
          report.failed(built.place(row), 'is written over with each upgrade, whatever the customer set');
    for (const entry of project.entries.filter(({ kind }) => kind === 'fix'))
      for (const node of reachOf(project, entry))
        forEachOfKind(node, [ts.SyntaxKind.NewExpression], (inner) => {
          if (!ts.isNewExpression(inner) || !RECORD_CLASSES.has(modules.madeClass(inner))) return;
          const methods = methodsOn(modules, inner);
          if (methods.has('insert') && !methods.has('get') && !methods.has('query'))
            report.failed(placeOf(project, inner), 'the fix script makes a record each time it runs');
        });
  },
};
