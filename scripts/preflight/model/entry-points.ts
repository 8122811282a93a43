/** Where the platform enters code: each rule, route, action, job ... with the function its stub calls. */

import ts from 'typescript';
import type { BuiltPackage } from './built-package.ts';
import { forEachNode, type ServerModules } from './modules.ts';
import type { PackageRecord } from './package-xml.ts';

/** How the platform runs a script. */
export type EntryKind =
  | 'rule'
  | 'route'
  | 'job'
  | 'event'
  | 'ui_action'
  | 'transform'
  | 'fix'
  | 'include'
  | 'page'
  | 'acl'
  | 'other';

/** Script columns of the platform's tables that run on the server, with what runs them. */
export const SCRIPT_COLUMNS: Readonly<Record<string, readonly (readonly [column: string, kind: EntryKind])[]>> = {
  sys_script: [['script', 'rule']],
  sys_ws_operation: [['operation_script', 'route']],
  sysauto_script: [
    ['script', 'job'],
    ['condition', 'job'],
  ],
  sysevent_script_action: [
    ['script', 'event'],
    ['condition_script', 'event'],
  ],
  sysevent_in_email_action: [['script', 'event']],
  sys_ui_action: [['script', 'ui_action']],
  sys_transform_map: [['script', 'transform']],
  sys_transform_entry: [['source_script', 'transform']],
  sys_transform_script: [['script', 'transform']],
  sys_script_fix: [['script', 'fix']],
  sys_script_include: [['script', 'include']],
  sys_ui_page: [['processing_script', 'page']],
  sys_processor: [['script', 'page']],
  sys_security_acl: [['script', 'acl']],
  sys_script_email: [['script', 'other']],
  sysevent_email_action: [['advanced_condition', 'other']],
};

export interface EntryPoint {
  readonly kind: EntryKind;
  readonly record: PackageRecord;
  /** Function of a module, or the inline script itself. */
  readonly start: ts.Node | undefined;
  /** Names the stub hands over, in order: `current`, `previous`, `request` ... */
  readonly arguments: readonly string[];
  /** `module` for a stub, `inline` for a script that stands in the record. */
  readonly form: 'module' | 'inline';
  /** Why `start` is missing. */
  readonly problem: string | undefined;
}

/** Path of a module below the project, from the path it is required by: scope/package/version/path. */
const toProjectPath = (required: string): string => required.split('/').slice(3).join('/');

/** All entry points of a package. */
export function readEntryPoints(built: BuiltPackage, modules: ServerModules): readonly EntryPoint[] {
  const entries: EntryPoint[] = [];
  for (const [table, columns] of Object.entries(SCRIPT_COLUMNS))
    for (const record of built.of(table))
      for (const [column, kind] of columns) {
        const script = record.fields[column] ?? '';
        if (script.trim() !== '') entries.push(...readScript(kind, record, script, modules));
      }
  return entries;
}

function readScript(
  kind: EntryKind,
  record: PackageRecord,
  script: string,
  modules: ServerModules,
): readonly EntryPoint[] {
  const inline = ts.createSourceFile(`${record.table}_${record.sysId}.js`, script, ts.ScriptTarget.ES2022, true);
  const required = new Map<string, string>();
  const called = new Map<string, readonly string[]>();
  forEachNode(inline, (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      const path = requiredPath(node.initializer);
      if (path !== undefined && ts.isObjectBindingPattern(node.name))
        for (const element of node.name.elements)
          if (ts.isIdentifier(element.name)) required.set(element.name.text, path);
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
      called.set(
        node.expression.text,
        node.arguments.map((argument) => argument.getText(inline)),
      );
  });
  if (required.size === 0) return [{ kind, record, start: inline, arguments: [], form: 'inline', problem: undefined }];
  return [...required].map(([name, path]) => {
    const start = modules.exported(toProjectPath(path), name);
    return {
      kind,
      record,
      start,
      arguments: called.get(name) ?? [],
      form: 'module',
      problem: start === undefined ? `${name} of ${toProjectPath(path)} was not found in the sources` : undefined,
    };
  });
}

function requiredPath(expression: ts.Expression): string | undefined {
  if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) return undefined;
  const [path] = expression.arguments;
  return expression.expression.text === 'require' && path !== undefined && ts.isStringLiteralLike(path)
    ? path.text
    : undefined;
}
