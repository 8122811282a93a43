import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'DAT-5',
  severity: 'M',
  requirement: 'Licensing of the app is decided, not left at its default.',
  fix: 'Set licensing in now.config.json, or waive it with the decision.',
  needs: ['package'],
  check({ built, config }, report) {
    const app = built.app;
    if (app !== undefined && config['licensing'] === undefined && (app.fields['license_model'] ?? 'none') === 'none')
      report.failed(built.place(app), 'the licence model is the default');
  },
};
