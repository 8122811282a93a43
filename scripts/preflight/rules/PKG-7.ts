import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'PKG-7',
  severity: 'L',
  requirement: 'An app that is not for mobile ships no mobile menus or modules.',
  fix: 'Delete the mobile menu or module; the platform makes them by itself when one works in the studio.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of ['sys_app_application', 'sys_app_module'])
      for (const record of built.of(table))
        if (record.fields['device_type'] === 'mobile') report.failed(built.place(record), 'is made for mobile devices');
    for (const table of ['sys_ui_application', 'sys_ui_module'])
      for (const record of built.of(table)) report.failed(built.place(record), `${table} is a mobile leftover`);
  },
};
