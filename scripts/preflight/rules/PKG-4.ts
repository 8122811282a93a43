import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'PKG-4',
  severity: 'B',
  requirement: 'The app has a role, an application menu with roles, and modules.',
  fix: 'Add a Role, an ApplicationMenu with roles and modules for each kind of user.',
  needs: ['package'],
  check({ built }, report) {
    const app = built.app;
    if (app === undefined) return;
    if (built.of('sys_user_role').length === 0) report.failed(built.place(app), 'the app defines no role');
    const menus = built.of('sys_app_application');
    if (menus.length === 0) report.failed(built.place(app), 'the app has no application menu');
    for (const menu of menus)
      if ((menu.fields['roles'] ?? '') === '')
        report.failed(built.place(menu), 'the application menu asks for no role');
    if (built.of('sys_app_module').length === 0) report.failed(built.place(app), 'the app has no module in its menu');
  },
};
