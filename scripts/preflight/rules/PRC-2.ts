import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'PRC-2',
  severity: 'B',
  requirement: 'Only scoped applications can be published.',
  fix: 'Set a scope of the publisher in now.config.json and build the application into it.',
  needs: ['package'],
  check({ built }, report) {
    const app = built.app;
    if (app === undefined) return;
    if (!built.scope.startsWith('x_')) report.failed(built.place(app), `scope "${built.scope}" is not a vendor scope`);
    for (const record of built.content.records) {
      const scope = record.attributes['sys_scope']?.['display_value'];
      if (scope !== undefined && scope !== '' && scope !== built.scope && scope !== app.fields['name'])
        report.failed(built.place(record), `the record belongs to scope ${scope}`);
    }
  },
};
