import ts from 'typescript';
import { forEachCodeNode, placeOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

const WORKERS = /^(GlideImportSetTransformer(Worker)?|GlideImportSetRun|ImportSetTransformer)$/;

export const rule: Rule = {
  id: 'INB-4',
  severity: 'M',
  requirement: 'Code does not start the transformer itself: the platform refuses the class in a scope.',
  fix: 'Insert the rows; the import set API transforms them.',
  needs: ['package', 'modules'],
  check(project, report) {
    forEachCodeNode(project, [ts.SyntaxKind.NewExpression], (node) => {
      if (!ts.isNewExpression(node)) return;
      const name = project.modules.madeClass(node);
      if (WORKERS.test(name)) report.failed(placeOf(project, node), `${name} cannot be used in a scope`);
    });
  },
};
