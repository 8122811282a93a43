import type { Rule } from '../rule.ts';

const LAYOUTS = ['sys_ui_list', 'sys_ui_form', 'sys_ui_section', 'sys_ui_related_list'] as const;

export const rule: Rule = {
  id: 'PKG-8',
  severity: 'H',
  requirement: 'No stray list or form layouts: none of a person, none on foreign tables.',
  fix: 'Delete the layout record; personal layouts and those of foreign tables do not belong in a package.',
  needs: ['package'],
  check({ built }, report) {
    for (const kind of LAYOUTS)
      for (const layout of built.of(kind)) {
        const table = layout.fields['name'] ?? '';
        const user = built.reference(layout, 'sys_user');
        if (user !== '') report.failed(built.place(layout), `is the personal layout of ${user}`);
        if (table !== '' && !built.isOwn(table)) report.failed(built.place(layout), `changes the layout of ${table}`);
      }
  },
};
