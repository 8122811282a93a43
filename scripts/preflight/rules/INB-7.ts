import ts from 'typescript';
import { placeOf, reachOf } from '../model/code.ts';
import { RECORD_CLASSES } from '../model/records.ts';
import { forEachNode, forEachOfKind } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

const FROM_REQUEST = /^(RESTAPIRequest|RESTAPIRequestBody)$/;

export const rule: Rule = {
  id: 'INB-7',
  severity: 'B',
  requirement: 'No table name comes from a request unless an admin listed it.',
  fix: 'Take the table from a record an admin edits, found by the id in the request; answer 403 otherwise.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { modules } = project;
    for (const entry of project.entries.filter(({ kind }) => kind === 'route'))
      for (const node of reachOf(project, entry))
        forEachOfKind(node, [ts.SyntaxKind.NewExpression], (inner) => {
          if (!ts.isNewExpression(inner) || !RECORD_CLASSES.has(modules.madeClass(inner))) return;
          const table = inner.arguments?.[0];
          if (table === undefined || modules.constants(table) !== undefined) return;
          let direct = false;
          forEachNode(table, (part) => {
            if (
              ts.isIdentifier(part) &&
              (FROM_REQUEST.test(modules.className(part)) || /^(request|body|query|params?)$/.test(part.text))
            )
              direct = true;
          });
          if (direct) report.failed(placeOf(project, inner), 'the table name comes from the request');
        });
  },
};
