import ts from 'typescript';
import type { Rule } from '../rule.ts';

const ACTIVE = ['sys_script', 'sys_script_include', 'sys_ui_action', 'sysauto_script', 'sys_ws_operation'] as const;

export const rule: Rule = {
  id: 'PKG-9',
  severity: 'L',
  requirement: 'No duplicate script includes, empty fix scripts or inactive leftovers.',
  fix: 'Delete what does nothing. A record kept inactive for an upgrade needs a waiver that says so.',
  needs: ['package'],
  check({ built }, report) {
    const names = new Map<string, number>();
    for (const include of built.of('sys_script_include')) {
      const name = include.fields['api_name'] ?? '';
      names.set(name, (names.get(name) ?? 0) + 1);
      if (names.get(name) === 2) report.failed(built.place(include), `two script includes are named ${name}`);
    }
    for (const fix of built.of('sys_script_fix')) {
      const script = ts.createSourceFile('fix.js', fix.fields['script'] ?? '', ts.ScriptTarget.ES2022);
      if (script.statements.length === 0) report.failed(built.place(fix), 'the fix script does nothing');
    }
    for (const table of ACTIVE)
      for (const record of built.of(table))
        if (record.fields['active'] === 'false') report.failed(built.place(record), 'is inactive');
  },
};
