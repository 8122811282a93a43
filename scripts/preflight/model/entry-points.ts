/** Where the platform enters code: each rule, route, action, job ... with the function its stub calls. */

import ts from 'typescript';
import type { BuiltPackage } from './built-package.ts';
import type { ServerModules } from './modules.ts';
import type { PackageRecord } from './package-xml.ts';
import { forEachNode } from './syntax.ts';

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

/** A script column of a record, before it is known where it leads. */
export interface RecordScript {
  readonly kind: EntryKind;
  readonly record: PackageRecord;
  /** Unique among the scripts of the package. */
  readonly name: string;
  readonly text: string;
  /** Functions the stub takes from modules, with the path of each module; empty when the script stands here. */
  readonly required: ReadonlyMap<string, string>;
  readonly called: ReadonlyMap<string, readonly string[]>;
}

/** All scripts of a package that run on the server. */
export function readScripts(built: BuiltPackage): readonly RecordScript[] {
  const scripts: RecordScript[] = [];
  for (const [table, columns] of Object.entries(SCRIPT_COLUMNS))
    for (const record of built.of(table))
      for (const [column, kind] of columns) {
        const text = record.fields[column] ?? '';
        if (text.trim() === '') continue;
        scripts.push({ kind, record, name: `${table}.${record.sysId}.${column}`, text, ...readStub(text) });
      }
  return scripts;
}

/** The scripts that are no stubs, by name: what the modules must know beside their files. */
export const inlineScripts = (scripts: readonly RecordScript[]): ReadonlyMap<string, string> =>
  new Map(scripts.filter(({ required }) => required.size === 0).map(({ name, text }) => [name, text]));

/** Where each script leads. */
export function readEntryPoints(scripts: readonly RecordScript[], modules: ServerModules): readonly EntryPoint[] {
  return scripts.flatMap((script): EntryPoint[] => {
    const { kind, record } = script;
    if (script.required.size === 0) {
      const start = modules.inline(script.name);
      const problem = start === undefined ? 'its script was not read' : undefined;
      return [{ kind, record, start, arguments: [], form: 'inline', problem }];
    }
    return [...script.required].map(([name, path]) => {
      const start = modules.exported(toProjectPath(path), name);
      const problem =
        start === undefined ? `${name} of ${toProjectPath(path)} was not found in the sources` : undefined;
      return { kind, record, start, arguments: script.called.get(name) ?? [], form: 'module', problem };
    });
  });
}

function readStub(text: string): Pick<RecordScript, 'required' | 'called'> {
  const script = ts.createSourceFile('script.js', text, ts.ScriptTarget.ES2022, true);
  const required = new Map<string, string>();
  const called = new Map<string, readonly string[]>();
  forEachNode(script, (node) => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined) {
      const path = requiredPath(node.initializer);
      if (path !== undefined && ts.isObjectBindingPattern(node.name))
        for (const element of node.name.elements)
          if (ts.isIdentifier(element.name)) required.set(element.name.text, path);
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
      called.set(
        node.expression.text,
        node.arguments.map((argument) => argument.getText(script)),
      );
  });
  return { required, called };
}

function requiredPath(expression: ts.Expression): string | undefined {
  if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) return undefined;
  const [path] = expression.arguments;
  return expression.expression.text === 'require' && path !== undefined && ts.isStringLiteralLike(path)
    ? path.text
    : undefined;
}
