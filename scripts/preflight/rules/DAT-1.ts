import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'DAT-1',
  severity: 'B',
  requirement: 'A module "App Privacy Policy" says what data is collected and whether it leaves the instance.',
  fix: 'Add a module titled App Privacy Policy with a page of that content.',
  needs: ['package'],
  check({ built }, report) {
    const module = built
      .of('sys_app_module')
      .find(({ fields }) => /privacy/i.test(fields['title'] ?? '') && fields['active'] !== 'false');
    if (module === undefined && built.app !== undefined)
      report.failed(built.place(built.app), 'no module is titled App Privacy Policy');
  },
};
