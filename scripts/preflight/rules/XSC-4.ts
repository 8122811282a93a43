import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'XSC-4',
  severity: 'B',
  requirement: 'On a foreign table only async rules, and before rules that set values without a script.',
  fix: 'Make the rule async, or work on a table of the app.',
  needs: ['package'],
  check({ built }, report) {
    for (const script of built.of('sys_script')) {
      const table = script.fields['collection'] ?? '';
      if (table === '' || table === 'global' || built.isOwn(table)) continue;
      const when = script.fields['when'] ?? '';
      const hasScript = script.fields['advanced'] === 'true' && (script.fields['script'] ?? '').trim() !== '';
      const refused =
        script.fields['action_query'] === 'true' ||
        when === 'after' ||
        when === 'before_display' ||
        when === 'async' ||
        (when === 'before' && (hasScript || script.fields['abort_action'] === 'true'));
      if (refused) report.failed(built.place(script), `a ${when} rule on ${table} is refused by the platform`);
    }
  },
};
