/** Scripts of a package that run in a browser. */

import ts from 'typescript';
import type { BuiltPackage } from './built-package.ts';
import type { PackageRecord } from './package-xml.ts';

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  sys_script_client: ['script'],
  sys_ui_policy: ['script_true', 'script_false'],
  sys_ui_page: ['client_script'],
  sys_ui_script: ['script'],
  sp_widget: ['client_script'],
  catalog_script_client: ['script'],
};

export interface ClientScript {
  readonly record: PackageRecord;
  readonly script: ts.SourceFile;
}

/** All scripts that run in a browser, parsed. A UI action counts when it runs on the client. */
export function clientScripts(built: BuiltPackage): readonly ClientScript[] {
  const found: ClientScript[] = [];
  const add = (record: PackageRecord, text: string): void => {
    if (text.trim() === '') return;
    found.push({
      record,
      script: ts.createSourceFile('client.js', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS),
    });
  };
  for (const [table, columns] of Object.entries(COLUMNS))
    for (const record of built.of(table)) for (const column of columns) add(record, record.fields[column] ?? '');
  for (const action of built.of('sys_ui_action'))
    if (action.fields['client'] === 'true') add(action, action.fields['script'] ?? '');
  return found;
}
