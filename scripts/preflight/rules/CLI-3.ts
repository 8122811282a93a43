import ts from 'typescript';
import { clientScripts } from '../model/client-scripts.ts';
import { forEachNode } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

const DOM = new Set(['document', 'window', '$', 'jQuery', '$j']);
const OWN_PAGES = new Set(['sys_ui_page', 'sp_widget', 'sys_ui_script']);

export const rule: Rule = {
  id: 'CLI-3',
  severity: 'H',
  requirement: 'Client scripts do not touch the page itself, and run isolated.',
  fix: 'Use g_form and g_user; keep "isolate script" on.',
  needs: ['package'],
  check({ built }, report) {
    for (const { record, script } of clientScripts(built)) {
      if (OWN_PAGES.has(record.table)) continue;
      forEachNode(script, (node) => {
        const name = ts.isPropertyAccessExpression(node)
          ? node.expression
          : ts.isCallExpression(node)
            ? node.expression
            : undefined;
        if (name !== undefined && ts.isIdentifier(name) && DOM.has(name.text))
          report.failed(built.place(record), `uses ${name.text}`);
      });
    }
    for (const script of built.of('sys_script_client'))
      if (script.fields['isolate_script'] === 'false') report.failed(built.place(script), 'does not run isolated');
  },
};
