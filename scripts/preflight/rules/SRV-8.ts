import ts from 'typescript';
import { allCalls, forEachCodeNode, placeOf } from '../model/code.ts';
import { forEachNode } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-8',
  severity: 'H',
  requirement: 'No sleeping, no busy loops, no Java classes.',
  fix: 'Use an event, a job or a flow that waits; use scoped APIs.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const { call, place } of allCalls(project))
      if (call.name === 'sleep') report.failed(place, 'sleeping holds a worker of the instance');
    forEachCodeNode(
      project,
      [ts.SyntaxKind.PropertyAccessExpression, ts.SyntaxKind.WhileStatement, ts.SyntaxKind.ForStatement],
      (node) => {
        if (
          ts.isPropertyAccessExpression(node) &&
          ts.isIdentifier(node.expression) &&
          /^(Packages|java)$/.test(node.expression.text)
        )
          report.failed(placeOf(project, node), 'Java classes are not in scope');
        const endless =
          (ts.isWhileStatement(node) && node.expression.kind === ts.SyntaxKind.TrueKeyword) ||
          (ts.isForStatement(node) && node.condition === undefined);
        if (endless && !leaves(node)) report.failed(placeOf(project, node), 'the loop has no end');
      },
    );
  },
};

function leaves(loop: ts.Node): boolean {
  let found = false;
  forEachNode(loop, (node) => {
    if (ts.isBreakStatement(node) || ts.isReturnStatement(node) || ts.isThrowStatement(node)) found = true;
  });
  return found;
}
