import ts from 'typescript';
import { clientScripts } from '../model/client-scripts.ts';
import { forEachNode } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'CLI-7',
  severity: 'H',
  requirement: 'Output is escaped: no dynamic Jelly, no raw HTML put into a page.',
  fix: 'Escape with the JS and HTML prefixes of Jelly, or set text instead of HTML.',
  needs: ['package'],
  check({ built }, report) {
    for (const [table, column] of [
      ['sys_ui_page', 'html'],
      ['sys_ui_macro', 'xml'],
    ] as const)
      for (const page of built.of(table)) {
        const text = page.fields[column] ?? '';
        if (/<g2?:evaluate\b[^>]*\bexpression\s*=\s*["'][^"']*\$[{[]/.test(text))
          report.failed(built.place(page), 'evaluates an expression built at run time');
        for (const [expression] of text.matchAll(/\$[[{](?!(JS|HTML|AMP|NS|SP|,)*[,:])[^\]}]*jvar_[^\]}]*[\]}]/g))
          report.failed(built.place(page), `${expression} is not escaped`);
      }
    for (const { record, script } of clientScripts(built))
      forEachNode(script, (node) => {
        if (ts.isPropertyAccessExpression(node) && /^(innerHTML|outerHTML|insertAdjacentHTML)$/.test(node.name.text))
          report.failed(built.place(record), `writes ${node.name.text}`);
      });
  },
};
