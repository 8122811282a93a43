import ts from 'typescript';
import { placeOf, reachOf } from '../model/code.ts';
import { RECORD_CLASSES } from '../model/records.ts';
import { forEachOfKind } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SEC-15',
  severity: 'M',
  requirement: 'ACL scripts query nothing: they run for every row.',
  fix: 'Use a condition, a role, or a value the record already has.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const entry of project.entries.filter(({ kind }) => kind === 'acl'))
      for (const node of reachOf(project, entry))
        forEachOfKind(node, [ts.SyntaxKind.NewExpression], (inner) => {
          if (ts.isNewExpression(inner) && RECORD_CLASSES.has(project.modules.madeClass(inner)))
            report.failed(
              placeOf(project, inner),
              `the script of the ACL on ${entry.record.fields['name'] ?? ''} queries records`,
            );
        });
  },
};
