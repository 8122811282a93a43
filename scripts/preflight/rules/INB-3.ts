import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'INB-3',
  severity: 'H',
  requirement: 'A transform map has a coalesce key and creates no records or choices it refers to.',
  fix: 'Set coalesce on the key column (or find the record in the onStart script), and choice action to ignore or reject.',
  needs: ['package'],
  check({ built }, report) {
    for (const map of built.of('sys_transform_map')) {
      const entries = built.of('sys_transform_entry').filter((entry) => built.reference(entry, 'map') === map.sysId);
      if (!entries.some((entry) => entry.fields['coalesce'] === 'true') && map.fields['coalesce'] !== 'true')
        report.failed(built.place(map), 'no column of the map is a coalesce key');
      for (const entry of entries)
        if (entry.fields['choice_action'] === 'create' || entry.fields['reference_action'] === 'create')
          report.failed(built.place(entry), 'creates choices or referenced records that do not exist');
    }
  },
};
