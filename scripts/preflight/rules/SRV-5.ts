import ts from 'typescript';
import { forEachNode } from '../model/modules.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-5',
  severity: 'L',
  requirement: 'The id of a reference is read with getValue, not by walking to sys_id.',
  fix: "Use record.getValue('column').",
  needs: ['package', 'modules'],
  check(project, report) {
    const inline = project.entries.flatMap((entry) =>
      entry.form === 'inline' && entry.start !== undefined ? [entry] : [],
    );
    const look = (root: ts.Node, found: (node: ts.Node) => void) =>
      forEachNode(root, (node) => {
        if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'sys_id') return;
        const record = node.expression;
        if (ts.isPropertyAccessExpression(record) && isRecord(record.expression)) found(node);
      });
    const isRecord = (expression: ts.Expression): boolean =>
      /^GlideRecord(Secure)?$/.test(project.modules.className(expression)) ||
      (ts.isIdentifier(expression) && /^(current|previous)$/.test(expression.text));
    for (const file of project.modules.files)
      look(file, (node) =>
        report.failed(project.modules.place(node), `${node.getText()} loads a record to read its id`),
      );
    for (const entry of inline)
      if (entry.start !== undefined)
        look(entry.start, () => report.failed(project.built.place(entry.record), 'walks to sys_id of a reference'));
  },
};
