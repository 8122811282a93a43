import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'CLI-2',
  severity: 'B',
  requirement: 'No global UI scripts and no client scripts for every table.',
  fix: 'Bind the script to a table of the app.',
  needs: ['package'],
  check({ built }, report) {
    for (const script of built.of('sys_ui_script'))
      if (script.fields['global'] === 'true') report.failed(built.place(script), 'is loaded on every page');
    for (const script of built.of('sys_script_client'))
      if (script.fields['table'] === 'global') report.failed(built.place(script), 'is loaded on every form');
  },
};
