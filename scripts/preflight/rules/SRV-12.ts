import ts from 'typescript';
import { forEachNode } from '../model/modules.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-12',
  severity: 'H',
  requirement: 'Only APIs documented for scoped apps; nothing of the global scope by name.',
  fix: 'Use the scoped API, or ask the owner of the global script for a public one.',
  needs: ['package', 'modules'],
  check(project, report) {
    const roots = [
      ...project.modules.files.map((file) => ({
        file: file as ts.Node,
        place: (node: ts.Node) => project.modules.place(node),
      })),
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
          node.expression.text === 'global'
        )
          report.failed(place(node), `global.${node.name.text} is of another scope`);
      });
  },
};
