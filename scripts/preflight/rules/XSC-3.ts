import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'XSC-3',
  severity: 'M',
  requirement: 'Data about a foreign record stands in a table of the app that refers to it, not in new columns there.',
  fix: 'Make a table of the app with a reference and show it as a related list.',
  needs: ['package'],
  check({ built }, report) {
    for (const column of built.of('sys_dictionary')) {
      const table = column.fields['name'] ?? '';
      if ((column.fields['element'] ?? '') !== '' && !built.isOwn(table))
        report.failed(built.place(column), `adds column ${column.fields['element']} to ${table}`);
    }
  },
};
