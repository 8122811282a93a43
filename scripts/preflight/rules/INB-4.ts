import ts from 'typescript';
import { forEachNode } from '../model/modules.ts';
import type { Rule } from '../rule.ts';

const WORKERS = /^(GlideImportSetTransformer(Worker)?|GlideImportSetRun|ImportSetTransformer)$/;

export const rule: Rule = {
  id: 'INB-4',
  severity: 'M',
  requirement: 'Code does not start the transformer itself: the platform refuses the class in a scope.',
  fix: 'Insert the rows; the import set API transforms them.',
  needs: ['package', 'modules'],
  check({ modules }, report) {
    for (const file of modules.files)
      forEachNode(file, (node) => {
        if (ts.isNewExpression(node) && WORKERS.test(node.expression.getText().split('.').at(-1) ?? ''))
          report.failed(modules.place(node), `${node.expression.getText()} cannot be used in a scope`);
      });
  },
};
