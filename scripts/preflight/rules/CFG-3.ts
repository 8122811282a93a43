import { allCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'CFG-3',
  severity: 'H',
  requirement:
    'Calls out authenticate through an alias or an admin-managed secret; no literal logins, no token in an address.',
  fix: 'Use a connection and credential alias or a protected property.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built, modules } = project;
    for (const { call, place } of allCalls(project)) {
      if (
        call.name === 'setBasicAuth' &&
        call.node.arguments.some((argument) => modules.constant(argument) !== undefined)
      )
        report.failed(place, 'setBasicAuth with a literal');
      if (
        call.name === 'setEndpoint' &&
        /[?&](token|key|password|secret)=/i.test(call.node.arguments[0]?.getText() ?? '')
      )
        report.failed(place, 'a secret in the address');
    }
    for (const table of ['sys_rest_message', 'sys_rest_message_fn'])
      for (const message of built.of(table))
        if (/^(no_authentication)?$/.test(message.fields['authentication_type'] ?? 'no_authentication'))
          report.failed(built.place(message), 'the REST message does not authenticate');
  },
};
