import ts from 'typescript';
import { allCalls } from '../model/code.ts';
import { forEachNode } from '../model/modules.ts';
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
    const roots = [
      ...project.modules.files.map((file) => ({ file, place: (node: ts.Node) => project.modules.place(node) })),
      ...project.entries.flatMap((entry) =>
        entry.form === 'inline' && entry.start !== undefined
          ? [{ file: entry.start, place: () => project.built.place(entry.record) }]
          : [],
      ),
    ];
    for (const { file, place } of roots)
      forEachNode(file, (node) => {
        if (
          ts.isPropertyAccessExpression(node) &&
          ts.isIdentifier(node.expression) &&
          node.expression.text === 'Packages'
        )
          report.failed(place(node), 'Java classes are not in scope');
        const endless =
          (ts.isWhileStatement(node) && node.expression.kind === ts.SyntaxKind.TrueKeyword) ||
          (ts.isForStatement(node) && node.condition === undefined);
        if (endless && !leaves(node)) report.failed(place(node), 'the loop has no end');
      });
  },
};

function leaves(loop: ts.Node): boolean {
  let found = false;
  forEachNode(loop, (node) => {
    if (ts.isBreakStatement(node) || ts.isReturnStatement(node) || ts.isThrowStatement(node)) found = true;
  });
  return found;
}
