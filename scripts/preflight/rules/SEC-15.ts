import ts from 'typescript';
import { placeOf, reachOf } from '../model/code.ts';
import { forEachNode } from '../model/modules.ts';
import type { Rule } from '../rule.ts';

const QUERIES = /^Glide(Record|RecordSecure|Aggregate|QuickQuery|Query)$/;

export const rule: Rule = {
  id: 'SEC-15',
  severity: 'M',
  requirement: 'ACL scripts query nothing: they run for every row.',
  fix: 'Use a condition, a role, or a value the record already has.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const entry of project.entries.filter(({ kind }) => kind === 'acl'))
      for (const node of reachOf(project, entry))
        forEachNode(node, (inner) => {
          if (ts.isNewExpression(inner) && ts.isIdentifier(inner.expression) && QUERIES.test(inner.expression.text))
            report.failed(
              placeOf(project, entry, inner),
              `the script of the ACL on ${entry.record.fields['name'] ?? ''} queries records`,
            );
        });
  },
};
