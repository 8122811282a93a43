import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'PKG-12',
  severity: 'L',
  requirement: 'It is known which scripts ship protected; the rest can be read by the customer.',
  fix: 'Set the protection policy where the publisher wants it; nothing asks for it.',
  needs: ['package'],
  check({ built }, report) {
    const open = built.of('sys_script_include').filter((include) => (include.fields['sys_policy'] ?? '') === '');
    if (open.length > 0 && built.app !== undefined)
      report.note(built.place(built.app), `${open.length} script includes can be read and changed by the customer`);
  },
};
