import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SEC-14',
  severity: 'B',
  requirement: 'A CORS rule names one exact origin.',
  fix: 'Write the full origin, without a wildcard.',
  needs: ['package'],
  check({ built }, report) {
    for (const cors of built.of('sys_cors_rule')) {
      const origin = cors.fields['domain'] ?? '';
      if (origin === '' || origin.includes('*')) report.failed(built.place(cors), `origin "${origin}" is not exact`);
    }
  },
};
