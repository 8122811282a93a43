import ts from 'typescript';
import { forEachCodeNode, placeOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-5',
  severity: 'L',
  requirement: 'The id of a reference is read with getValue, not by walking to sys_id.',
  fix: "Use record.getValue('column').",
  needs: ['package', 'modules'],
  check(project, report) {
    const isRecord = (expression: ts.Expression): boolean =>
      /^GlideRecord(Secure)?$/.test(project.modules.className(expression)) ||
      (ts.isIdentifier(expression) && /^(current|previous)$/.test(expression.text));
    forEachCodeNode(project, [ts.SyntaxKind.PropertyAccessExpression], (node) => {
      if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'sys_id') return;
      const record = node.expression;
      if (ts.isPropertyAccessExpression(record) && isRecord(record.expression))
        report.failed(placeOf(project, node), `${node.getText()} loads a record to read its id`);
    });
  },
};
