import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SEC-7',
  severity: 'B',
  requirement: 'Each UI action has a condition or asks for a role.',
  fix: 'Set roles or a condition on the UiAction.',
  needs: ['package'],
  check({ built }, report) {
    for (const action of built.of('sys_ui_action')) {
      const guarded = built
        .of('sys_ui_action_role')
        .some((link) => built.reference(link, 'sys_ui_action') === action.sysId);
      if ((action.fields['condition'] ?? '').trim() === '' && !guarded && (action.fields['roles'] ?? '') === '')
        report.failed(built.place(action), 'the UI action has no condition and asks for no role');
    }
  },
};
