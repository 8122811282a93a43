import type { Rule } from '../rule.ts';

/** Separators only draw a line. */
const WITHOUT_TARGET = new Set(['SEPARATOR']);

export const rule: Rule = {
  id: 'PKG-6',
  severity: 'M',
  requirement: 'Each module of the menu asks for roles of its own, not only the menu.',
  fix: 'Set roles on the module.',
  needs: ['package'],
  check({ built }, report) {
    for (const module of built.of('sys_app_module'))
      if ((module.fields['roles'] ?? '') === '' && !WITHOUT_TARGET.has(built.reference(module, 'link_type')))
        report.failed(built.place(module), 'the module asks for no role');
  },
};
