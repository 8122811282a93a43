import { type Context, Script } from 'node:vm';
import type { Instance, Scripts, Transaction } from '../types.ts';
import type { Environment } from './environment.ts';
import { createGlide, type Glide, glideGlobalNames, glideNames } from './glide/glide-globals.ts';
import { createGlideRecord } from './glide/glide-record.ts';
import { createRecordState } from './glide/record-state.ts';
import { ServiceError } from './glide/service-errors.ts';
import { listGlobalVariables } from './global-variables.ts';
import { placeOfError } from './module-compiler.ts';
import { createModuleLoader, type ModuleLoader, type ModuleScope } from './module-loader.ts';
import { checkRhinoLimits, parseProgram } from './rhino-limits.ts';
import { scopeOf } from './scope-rules.ts';
import { ScriptError, type ScriptPlace } from './script-error.ts';
import { createScriptIncludes, type ScriptIncludes } from './script-includes.ts';
import { createRealmScope, createScriptRealm, type ScriptRealm } from './script-realm.ts';

/** The scripts of one transaction share their variables (servicenow-instance.md 12.2, "unwrapped var"). */
interface TransactionScope {
  readonly environment: Environment;
  run(source: string, name: string, globals: Readonly<Record<string, unknown>>): unknown;
}

/** A record script, compiled. */
interface RecordScript {
  readonly script: Script;
  /** What it declares for the next scripts of its transaction. */
  readonly variables: readonly string[];
}

/** Server scripts of the loaded package: modules, record scripts and the Glide API, variables per transaction. */
export function createScripts(instance: Instance): Scripts {
  const loader = createModuleLoader(instance, glideNames);
  const includes = createScriptIncludes(instance);
  const compiled = new Map<string, RecordScript>();
  const scopes = new WeakMap<Transaction, TransactionScope>();
  let shared: { readonly scope: string; readonly realm: ScriptRealm } | null = null;

  /** Made with the first script, when the package is there. */
  const startRealm = (): { readonly scope: string; readonly realm: ScriptRealm } => {
    const scope = scopeOf(instance);
    const names = [...glideGlobalNames, scope, 'require', ...includes.names()];
    return { scope, realm: createScriptRealm(() => instance.clock.now(), names) };
  };

  const scopeFor = (transaction: Transaction): TransactionScope => {
    const known = scopes.get(transaction);
    if (known !== undefined) return known;
    shared ??= startRealm();
    const created = createTransactionScope({ ...shared, instance, transaction, loader, includes, compiled });
    scopes.set(transaction, created);
    return created;
  };

  return {
    run: (transaction, source, name, globals) => scopeFor(transaction).run(source, name, globals),
    glideRecord(transaction, table, row) {
      return createGlideRecord(createRecordState(scopeFor(transaction).environment, table, { row }));
    },
    ruleRecords(transaction, context) {
      const { environment } = scopeFor(transaction);
      const { table, previous } = context;
      return {
        current: createGlideRecord(createRecordState(environment, table, { context })),
        previous:
          previous === null ? null : createGlideRecord(createRecordState(environment, table, { row: previous })),
      };
    },
    serviceFault(error) {
      const thrown = error instanceof ScriptError ? error.thrown : error;
      if (!(thrown instanceof ServiceError)) return null;
      return { status: thrown.status, message: thrown.message, detail: thrown.detail };
    },
    messages: (transaction) => scopeFor(transaction).environment.messages,
  };
}

interface ScopeParts {
  readonly instance: Instance;
  readonly transaction: Transaction;
  readonly scope: string;
  readonly realm: ScriptRealm;
  readonly loader: ModuleLoader;
  readonly includes: ScriptIncludes;
  /** Compiled record scripts by name and source. */
  readonly compiled: Map<string, RecordScript>;
}

function createTransactionScope(parts: ScopeParts): TransactionScope {
  const { instance, transaction, loader, realm, includes } = parts;
  let started: { readonly glide: Glide; readonly modules: ModuleScope } | null = null;

  const run = (source: string, name: string, globals: Readonly<Record<string, unknown>>): unknown => {
    const { script, variables } = compileScript(parts.compiled, name, source);
    try {
      return realm.within(variablesOfTransaction, () => {
        realm.declare(variables);
        return realm.withVariables(globals, () => script.runInContext(realm.context));
      });
    } catch (error) {
      throw toScriptError(error, name, (file, line, column) =>
        file === fileNameOf(name) ? { path: name, line } : loader.toPlace(file, line, column),
      );
    }
  };
  const environment: Environment = {
    instance,
    transaction,
    scope: parts.scope,
    clientData: new Map(),
    messages: [],
    strictQuery: null,
    createRecord: createGlideRecord,
    run,
  };
  const start = (): { readonly glide: Glide; readonly modules: ModuleScope } => {
    const glide = createGlide(environment, includeExports(realm.context, includes.names()));
    return { glide, modules: loader.createScope(realm.context, glide.namespace) };
  };
  const provide = (name: string): unknown => {
    started ??= start();
    const { glide, modules } = started;
    if (name === 'require') return (path: unknown) => modules.require(String(path));
    const include = includes.source(name);
    if (include === undefined) return glide.globals[name];
    // While the script runs, its own name is a plain variable.
    variablesOfTransaction.assigned.set(name, undefined);
    const value = run(include, `script include ${name}`, {});
    variablesOfTransaction.assigned.set(name, value);
    return value;
  };
  const variablesOfTransaction = createRealmScope(provide);
  return { environment, run };
}

/**
 * Record scripts run inside a block: `const` of one script does not meet that of the next, `var` does (12.2), and the
 * block's value is that of its last expression.
 */
function compileScript(compiled: Map<string, RecordScript>, name: string, source: string): RecordScript {
  const key = `${name}\n${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  checkRhinoLimits(name, source, 'script');
  const script = {
    script: new Script(`{${source}\n}`, { filename: fileNameOf(name) }),
    variables: listGlobalVariables(parseProgram(name, source, 'script')),
  };
  compiled.set(key, script);
  return script;
}

/** Script includes as members: read from the global scope when asked for. */
function includeExports(context: Context, names: readonly string[]): Readonly<Record<string, unknown>> {
  const exports = {};
  for (const name of names) {
    const get = (): unknown => context[name];
    Object.defineProperty(exports, name, { get, enumerable: true });
  }
  return exports;
}

/** Script names are free text; stack frames set file names in parentheses. */
function fileNameOf(name: string): string {
  return name.replaceAll(/[()\s]/g, '_');
}

function toScriptError(
  error: unknown,
  name: string,
  toPlace: (file: string, line: number, column: number) => ScriptPlace | null,
): ScriptError {
  if (error instanceof ScriptError && error.place !== null) return error;
  const place = placeOfError(error, toPlace) ?? { path: name, line: 0 };
  const code = error instanceof ScriptError ? error.code : 'SCRIPT_ERROR';
  return new ScriptError(code, messageOf(error), { place, thrown: error });
}

function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const unknownName = /^(\S+) is not defined$/.exec('message' in error ? String(error.message) : '')?.[1];
  if (unknownName !== undefined && glideNames.includes(unknownName)) return `not emulated: ${unknownName}`;
  const label = 'name' in error && typeof error.name === 'string' ? `${error.name}: ` : '';
  return 'message' in error ? `${label}${String(error.message)}` : String(error);
}
