import ts from 'typescript';
import { forEachCodeNode, placeOf } from '../model/code.ts';
import { GLOBAL_APIS } from '../platform/apis.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-12',
  severity: 'H',
  requirement: 'Only APIs documented for scoped apps; nothing of the global scope by name.',
  fix: 'Use the scoped API, or ask the owner of the global script for a public one.',
  needs: ['package', 'modules'],
  check(project, report) {
    forEachCodeNode(project, [ts.SyntaxKind.PropertyAccessExpression], (node) => {
      if (
        ts.isPropertyAccessExpression(node) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === 'global' &&
        !GLOBAL_APIS.has(node.name.text)
      )
        report.failed(placeOf(project, node), `global.${node.name.text} is of another scope`);
    });
  },
};
