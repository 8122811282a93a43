import ts from 'typescript';
import { allCalls } from '../model/code.ts';
import { forEachNode } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-6',
  severity: 'M',
  requirement: 'The result of get() is tested, and getRefRecord() is guarded with isValidRecord().',
  fix: 'Write if (record.get(id)) ..., or test isValidRecord() before using a reference.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const { call, place } of allCalls(project)) {
      if (
        call.name === 'get' &&
        /^GlideRecord(Secure)?$/.test(call.receiver) &&
        ts.isExpressionStatement(call.node.parent)
      )
        report.failed(place, 'the result of get() is thrown away');
      if (call.name === 'getRefRecord' && !isGuarded(call.node))
        report.failed(place, 'getRefRecord() is used without isValidRecord()');
    }
  },
};

/** Whether the function around a call asks isValidRecord at all. */
function isGuarded(call: ts.Node): boolean {
  let around: ts.Node = call;
  while (around.parent !== undefined && !ts.isFunctionLike(around)) around = around.parent;
  let guarded = false;
  forEachNode(around, (node) => {
    if (ts.isPropertyAccessExpression(node) && /^(isValidRecord|isValid)$/.test(node.name.text)) guarded = true;
  });
  return guarded;
}
