import ts from 'typescript';
import { placeOf, reachOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

const CLIENT = /^(RESTMessageV2|SOAPMessageV2|GlideHTTPRequest|HTTPRequest)$/;
const IN_A_TRANSACTION = new Set(['rule', 'ui_action', 'acl', 'transform']);

export const rule: Rule = {
  id: 'OUT-1',
  severity: 'H',
  requirement:
    'A call to another system never holds a user transaction: it is made by an event, an async rule, a job or a flow.',
  fix: 'Queue an event in the rule and make the call in its script action.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const entry of project.entries) {
      if (!IN_A_TRANSACTION.has(entry.kind)) continue;
      if (entry.kind === 'rule' && (entry.record.fields['when'] ?? '').startsWith('async')) continue;
      for (const node of reachOf(project, entry))
        for (const call of project.modules.calls(node))
          if (call.name === 'execute' && CLIENT.test(call.receiver))
            report.failed(
              placeOf(project, entry, call.node),
              `${entry.kind} "${entry.record.fields['name'] ?? ''}" waits for another system`,
            );
    }
    for (const file of project.modules.files)
      for (const call of project.modules.calls(file))
        if (call.name === 'executeAsync' && readsAtOnce(call.node))
          report.failed(project.modules.place(call.node), 'reading the answer right after executeAsync waits for it');
  },
};

/** Whether the answer of an asynchronous call is read in the same function. */
function readsAtOnce(call: ts.CallExpression): boolean {
  const declaration = call.parent;
  if (ts.isPropertyAccessExpression(declaration))
    return /^(getBody|getStatusCode|haveError)$/.test(declaration.name.text);
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return false;
  const name = declaration.name.text;
  let around: ts.Node = call;
  while (around.parent !== undefined && !ts.isFunctionLike(around)) around = around.parent;
  let found = false;
  const look = (node: ts.Node): void => {
    if (
      ts.isPropertyAccessExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === name &&
      /^(getBody|getStatusCode|haveError|getHeaders?|waitForResponse)$/.test(node.name.text)
    )
      found = true;
    ts.forEachChild(node, look);
  };
  look(around);
  return found;
}
