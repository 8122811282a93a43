import ts from 'typescript';
import { placeOf, reachOf } from '../model/code.ts';
import { forEachOfKind } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'INB-9',
  severity: 'H',
  requirement: 'Work over a request is bounded: routes that take a body check how much it holds.',
  fix: 'Compare the length of each list in the body with a limit before working on it.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const entry of project.entries) {
      if (entry.kind !== 'route' || entry.record.fields['http_method'] === 'GET') continue;
      let loops: ts.Node | undefined;
      let bounded = false;
      for (const node of reachOf(project, entry))
        forEachOfKind(
          node,
          [ts.SyntaxKind.ForOfStatement, ts.SyntaxKind.WhileStatement, ts.SyntaxKind.BinaryExpression],
          (inner) => {
            if (ts.isForOfStatement(inner) || ts.isWhileStatement(inner)) loops ??= inner;
            if (
              ts.isBinaryExpression(inner) &&
              /[<>]/.test(inner.operatorToken.getText()) &&
              /\b(length|size)\b/.test(inner.getText())
            )
              bounded = true;
          },
        );
      if (loops !== undefined && !bounded)
        report.failed(
          placeOf(project, loops),
          `route "${entry.record.fields['name'] ?? ''}" loops over a request of any size`,
        );
    }
  },
};
