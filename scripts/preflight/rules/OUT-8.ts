import ts from 'typescript';
import { placeOf, reachOf } from '../model/code.ts';
import { methodsOn } from '../model/record-flow.ts';
import { RECORD_CLASSES } from '../model/records.ts';
import { forEachOfKind } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'OUT-8',
  severity: 'M',
  requirement: 'A job works on a bounded page and can go on where it stopped: long jobs are cut off.',
  fix: 'Set a limit on the query, and let the next run take what is left.',
  needs: ['package', 'modules'],
  check(project, report) {
    const seen = new Set<ts.Node>();
    for (const entry of project.entries.filter(({ kind }) => kind === 'job'))
      for (const node of reachOf(project, entry))
        forEachOfKind(node, [ts.SyntaxKind.NewExpression], (inner) => {
          if (!ts.isNewExpression(inner) || seen.has(inner)) return;
          if (!RECORD_CLASSES.has(project.modules.madeClass(inner))) return;
          seen.add(inner);
          const methods = methodsOn(project.modules, inner);
          const changes = methods.has('update') || methods.has('insert') || methods.has('deleteRecord');
          const isPage = methods.has('next') && methods.has('query') && changes;
          // A list of ids bounds a query as well.
          const byIds = (methods.get('addQuery') ?? []).some(
            ({ parent }) => ts.isCallExpression(parent) && project.modules.constant(parent.arguments[0]) === 'sys_id',
          );
          if (isPage && !byIds && !methods.has('setLimit') && !methods.has('chooseWindow'))
            report.failed(
              placeOf(project, inner),
              `job "${entry.record.fields['name'] ?? ''}" changes rows without a limit`,
            );
        });
  },
};
