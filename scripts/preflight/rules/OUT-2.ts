import ts from 'typescript';
import { forEachNode } from '../model/modules.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'OUT-2',
  severity: 'M',
  requirement: 'Every call to another system sets its time-out.',
  fix: 'Call setHttpTimeout(milliseconds) before execute.',
  needs: ['package', 'modules'],
  check({ modules }, report) {
    for (const file of modules.files)
      forEachNode(file, (node) => {
        if (!ts.isNewExpression(node) || !/\b(RESTMessageV2|SOAPMessageV2)$/.test(node.expression.getText())) return;
        let around: ts.Node = node;
        while (around.parent !== undefined && !ts.isFunctionLike(around)) around = around.parent;
        if (!modules.calls(around).some((call) => call.name === 'setHttpTimeout'))
          report.failed(modules.place(node), 'the call sets no time-out');
      });
  },
};
