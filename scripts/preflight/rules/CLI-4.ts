import ts from 'typescript';
import { clientScripts } from '../model/client-scripts.ts';
import { forEachNode } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

const SLOW = new Set(['getXMLWait', 'getReference']);

export const rule: Rule = {
  id: 'CLI-4',
  severity: 'H',
  requirement: 'No record queries, getReference or synchronous calls in the browser.',
  fix: 'Ask a guarded script include asynchronously, or use a display rule.',
  needs: ['package'],
  check({ built }, report) {
    for (const { record, script } of clientScripts(built))
      forEachNode(script, (node) => {
        if (ts.isNewExpression(node) && node.expression.getText(script) === 'GlideRecord')
          report.failed(built.place(record), 'queries records in the browser');
        if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
        const name = node.expression.name.text;
        if (SLOW.has(name) && !(name === 'getReference' && node.arguments.length > 1))
          report.failed(built.place(record), `${name}() blocks the page`);
      });
  },
};
