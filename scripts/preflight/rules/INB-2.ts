import { tableUses } from '../model/records.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'INB-2',
  severity: 'M',
  requirement: 'Routes that write tables of the app directly are known and explained in the design document.',
  fix: 'Say in the design document why the write does not go through staging.',
  needs: ['package', 'modules'],
  check(project, report) {
    const seen = new Set<string>();
    for (const use of tableUses(project)) {
      if (use.entry?.kind !== 'route' || use.operation === 'read') continue;
      for (const table of (use.tables ?? []).filter((name) => project.built.isOwn(name))) {
        const key = `${use.entry.record.sysId}:${table}`;
        if (seen.has(key)) continue;
        seen.add(key);
        report.note(use.place, `route "${use.entry.record.fields['name'] ?? ''}" writes ${table} of the app directly`);
      }
    }
  },
};
