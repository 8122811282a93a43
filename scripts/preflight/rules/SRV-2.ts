import ts from 'typescript';
import { allCalls, forEachCodeNode, placeOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-2',
  severity: 'B',
  requirement: 'No eval, no functions made from text, no evaluator over text that is built.',
  fix: 'Write the decision as code, or choose from a fixed set of functions.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { modules } = project;
    for (const { call, place } of allCalls(project)) {
      if (call.name === 'eval' && call.receiver === '') report.failed(place, 'eval runs text as code');
      if (/^(setTimeout|setInterval)$/.test(call.name) && modules.constant(call.node.arguments[0]) !== undefined)
        report.failed(place, `${call.name} is given text to run`);
      if (
        call.receiver === 'GlideEvaluator' ||
        (call.receiver === 'GlideScopedEvaluator' && call.name === 'evaluateScript')
      ) {
        const script = call.node.arguments[1];
        if (call.receiver === 'GlideEvaluator' || script === undefined || modules.constant(script) === undefined)
          report.failed(place, 'the evaluator runs a script that is not fixed');
      }
    }
    forEachCodeNode(project, [ts.SyntaxKind.NewExpression, ts.SyntaxKind.CallExpression], (node) => {
      if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === 'Function'
      )
        report.failed(placeOf(project, node), 'new Function makes code from text');
    });
  },
};
