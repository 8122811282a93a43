import type ts from 'typescript';
import { allCalls, placeOf, reachOf } from '../model/code.ts';
import type { ServerModules } from '../model/modules.ts';
import { methodsOn } from '../model/record-flow.ts';
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
              placeOf(project, call.node),
              `${entry.kind} "${entry.record.fields['name'] ?? ''}" waits for another system`,
            );
    }
    for (const { call, place } of allCalls(project))
      if (call.name === 'executeAsync' && readsAtOnce(project.modules, call.node))
        report.failed(place, 'reading the answer right after executeAsync waits for it');
  },
};

/** Whether the answer of an asynchronous call is read by the code that made it. */
function readsAtOnce(modules: ServerModules, call: ts.CallExpression): boolean {
  return [...methodsOn(modules, call).keys()].some((method) =>
    /^(getBody|getStatusCode|haveError|getHeaders?|waitForResponse)$/.test(method),
  );
}
