import ts from 'typescript';
import { placeOf, reachedNodes } from '../model/code.ts';
import type { EntryKind, EntryPoint } from '../model/entry-points.ts';
import { forEachOfKind } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

const FOR_A_USER: ReadonlySet<EntryKind> = new Set(['route', 'ui_action', 'page']);

/** An include acts for a caller when clients may call it; else it acts for the script that uses it. */
const actsForCaller = ({ kind, record }: EntryPoint): boolean =>
  FOR_A_USER.has(kind) || (kind === 'include' && record.fields['client_callable'] === 'true');

export const rule: Rule = {
  id: 'SEC-10',
  severity: 'H',
  requirement:
    'Code that acts for a caller reads and writes with GlideRecordSecure, which checks the rights of that caller.',
  fix: 'Use GlideRecordSecure; where the route has its own ACL and fixed tables, say so in a waiver and in the design document.',
  needs: ['package', 'modules'],
  check(project, report) {
    const reported = new Set<ts.Node>();
    for (const [node, entry] of reachedNodes(project, project.entries.filter(actsForCaller)))
      forEachOfKind(node, [ts.SyntaxKind.NewExpression], (inner) => {
        if (!ts.isNewExpression(inner) || reported.has(inner)) return;
        if (project.modules.madeClass(inner) !== 'GlideRecord') return;
        reported.add(inner);
        const name = entry.record.fields['name'] ?? '';
        report.failed(placeOf(project, inner), `plain GlideRecord, reached from ${entry.kind} "${name}"`);
      });
  },
};
