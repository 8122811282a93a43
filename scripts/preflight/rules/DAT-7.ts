import { allCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'DAT-7',
  severity: 'L',
  requirement: 'What people read can be translated: messages go through gs.getMessage.',
  fix: 'Wrap the text in gs.getMessage and ship it as sys_ui_message.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const { call, place } of allCalls(project))
      if (
        /^(addInfoMessage|addErrorMessage)$/.test(call.name) &&
        project.modules.constant(call.node.arguments[0]) !== undefined
      )
        report.failed(place, 'a message to people is a literal text');
  },
};
