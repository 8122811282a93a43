import ts from 'typescript';
import { clientScripts } from '../model/client-scripts.ts';
import { forEachNode } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'CLI-5',
  severity: 'L',
  requirement: 'Client scripts are quiet, and an onChange script leaves while the form loads.',
  fix: 'Use jslog; begin onChange with "if (isLoading) return".',
  needs: ['package'],
  check({ built }, report) {
    for (const { record, script } of clientScripts(built)) {
      forEachNode(script, (node) => {
        if (!ts.isCallExpression(node)) return;
        const callee = node.expression.getText(script);
        if (/^console\.\w+$/.test(callee) || callee === 'alert') report.failed(built.place(record), `calls ${callee}`);
      });
      const isChange = record.table === 'sys_script_client' && record.fields['type'] === 'onChange';
      if (isChange && !/\bisLoading\b/.test(script.text.replace(/function\s+onChange\s*\([^)]*\)/, '')))
        report.failed(built.place(record), 'does not test isLoading');
    }
  },
};
