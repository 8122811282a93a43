import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'CLI-8',
  severity: 'L',
  requirement: 'No Jelly macros.',
  fix: 'Use a workspace, a portal or a page of the SDK.',
  needs: ['package'],
  check({ built }, report) {
    for (const macro of built.of('sys_ui_macro')) report.failed(built.place(macro), 'is a Jelly macro');
  },
};
