import ts from 'typescript';
import { allCalls } from '../model/code.ts';
import { forEachNode } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

const TELLING = /(^|_)(body|token|secret|password|headers?|authorization|credential)s?$/i;

export const rule: Rule = {
  id: 'OUT-7',
  severity: 'H',
  requirement: 'Logs hold status and correlation, never bodies, headers, tokens or passwords.',
  fix: 'Log the status, the code and the correlation id only.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const { call, place } of allCalls(project)) {
      if (!/^gs\.(info|warn|error|debug|log|print)$/.test(call.node.expression.getText())) continue;
      for (const argument of call.node.arguments)
        forEachNode(argument, (node) => {
          const name = ts.isIdentifier(node) ? node.text : '';
          const isBody = ts.isPropertyAccessExpression(node) && node.name.text === 'getBody';
          if (TELLING.test(name) || isBody) report.failed(place, `logs ${isBody ? 'the body of an answer' : name}`);
        });
    }
  },
};
