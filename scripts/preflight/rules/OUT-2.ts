import ts from 'typescript';
import { forEachCodeNode, functionAround, placeOf } from '../model/code.ts';
import { methodsOn } from '../model/record-flow.ts';
import type { Rule } from '../rule.ts';

const CLIENTS = new Set(['RESTMessageV2', 'SOAPMessageV2']);

export const rule: Rule = {
  id: 'OUT-2',
  severity: 'M',
  requirement: 'Every call to another system sets its time-out.',
  fix: 'Call setHttpTimeout(milliseconds) before execute.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { modules } = project;
    forEachCodeNode(project, [ts.SyntaxKind.NewExpression], (node) => {
      if (!ts.isNewExpression(node) || !CLIENTS.has(modules.madeClass(node))) return;
      if (methodsOn(modules, node).has('setHttpTimeout')) return;
      // A client that is handed on in a way the flow cannot follow is looked for where it was made.
      if (!modules.calls(functionAround(node)).some((call) => call.name === 'setHttpTimeout'))
        report.failed(placeOf(project, node), 'the call sets no time-out');
    });
  },
};
