import ts from 'typescript';
import { forEachNode } from '../model/modules.ts';
import type { Rule } from '../rule.ts';

const WRITES = new Set(['update', 'insert', 'updateMultiple', 'insertWithReferences', 'updateWithReferences']);

export const rule: Rule = {
  id: 'SRV-1',
  severity: 'B',
  requirement: 'A business rule does not save its own record: no current.update() or current.insert().',
  fix: 'Set the values in a before rule and let the platform save, or move the write to another record or an event.',
  needs: ['package', 'modules'],
  check({ entries, modules, built }, report) {
    for (const entry of entries.filter((candidate) => candidate.kind === 'rule')) {
      if (entry.start === undefined) continue;
      const start = entry.start;
      const record = entry.form === 'inline' ? 'current' : parameterName(start, entry.arguments.indexOf('current'));
      forEachNode(start, (node) => {
        if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
        const receiver = node.expression.expression;
        if (!ts.isIdentifier(receiver) || receiver.text !== record || !WRITES.has(node.expression.name.text)) return;
        const place = entry.form === 'inline' ? built.place(entry.record) : modules.place(node);
        report.failed(place, `rule "${entry.record.fields['name'] ?? ''}" saves the record it runs for`);
      });
      // The record handed on to another function: its parameter is the rule's record as well.
      if (record !== undefined)
        followRecord(start, record, new Set(), (node) =>
          report.failed(
            modules.place(node),
            `rule "${entry.record.fields['name'] ?? ''}" saves the record it runs for`,
          ),
        );
    }

    function followRecord(within: ts.Node, record: string, seen: Set<string>, found: (node: ts.Node) => void): void {
      forEachNode(within, (node) => {
        if (!ts.isCallExpression(node)) return;
        const position = node.arguments.findIndex((argument) => ts.isIdentifier(argument) && argument.text === record);
        const target = position < 0 ? undefined : modules.declarationOf(node.expression);
        const key = target === undefined ? '' : `${modules.place(target).file}:${target.pos}:${position}`;
        if (target === undefined || seen.has(key)) return;
        seen.add(key);
        const name = parameterName(target, position);
        if (name === undefined) return;
        forEachNode(target, (inner) => {
          if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return;
          const receiver = inner.expression.expression;
          if (ts.isIdentifier(receiver) && receiver.text === name && WRITES.has(inner.expression.name.text))
            found(inner);
        });
        followRecord(target, name, seen, found);
      });
    }
  },
};

function parameterName(node: ts.Node, position: number): string | undefined {
  if (!ts.isFunctionLike(node)) return undefined;
  const name = node.parameters[position]?.name;
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined;
}
