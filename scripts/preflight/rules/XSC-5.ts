import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'XSC-5',
  severity: 'B',
  requirement: 'No rule on the table global; a rule on a foreign table has a condition that asks for the main switch.',
  fix: 'Name a table; add a condition that reads the property which switches the integration on.',
  needs: ['package'],
  check({ built }, report) {
    for (const script of built.of('sys_script')) {
      const table = script.fields['collection'] ?? '';
      if (table === 'global' || table === '') report.failed(built.place(script), 'the rule runs for every table');
      else if (!built.isOwn(table)) {
        const condition = `${script.fields['condition'] ?? ''}${script.fields['filter_condition'] ?? ''}`;
        if (condition.trim() === '') report.failed(built.place(script), `the rule on ${table} has no condition`);
        else if (!condition.includes(built.scope))
          report.failed(built.place(script), `the rule on ${table} does not ask for the main switch`);
      }
    }
  },
};
