import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'XSC-12',
  severity: 'L',
  requirement: 'Script includes are open to other scopes only when another app needs them.',
  fix: "Set accessibleFrom: 'package_private'.",
  needs: ['package'],
  check({ built }, report) {
    for (const include of built.of('sys_script_include'))
      if (include.fields['access'] === 'public') report.failed(built.place(include), 'can be called from every scope');
  },
};
