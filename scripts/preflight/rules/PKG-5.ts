import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'PKG-5',
  severity: 'H',
  requirement: 'A module "Contact Support" says how to reach the publisher.',
  fix: 'Add a module titled Contact Support to the application menu, open to every role of the app.',
  needs: ['package'],
  check({ built }, report) {
    const module = built
      .of('sys_app_module')
      .find(
        (candidate) => /\bsupport\b/i.test(candidate.fields['title'] ?? '') && candidate.fields['active'] !== 'false',
      );
    if (module === undefined && built.app !== undefined)
      report.failed(built.place(built.app), 'no active module is titled Contact Support');
  },
};
