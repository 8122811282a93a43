import { type Context, Script } from 'node:vm';
import type { Instance, Scripts, Transaction } from '../types.ts';
import type { Environment } from './environment.ts';
import { createGlide, glideNames } from './glide/glide-globals.ts';
import { createGlideRecord } from './glide/glide-record.ts';
import { createRecordState } from './glide/record-state.ts';
import { ServiceError } from './glide/service-errors.ts';
import { placeOfError } from './module-compiler.ts';
import { createModuleLoader, type ModuleLoader } from './module-loader.ts';
import { checkRhinoLimits } from './rhino-limits.ts';
import { scopeOf } from './scope-rules.ts';
import { createScriptContext } from './script-context.ts';
import { ScriptError, type ScriptPlace } from './script-error.ts';
import { createScriptIncludes, type ScriptIncludes } from './script-includes.ts';

/** The scripts of one transaction share one global scope (servicenow-instance.md 12.2, "unwrapped var"). */
interface TransactionScope {
  readonly environment: Environment;
  run(source: string, name: string, globals: Readonly<Record<string, unknown>>): unknown;
}

/** Server scripts of the loaded package: modules, record scripts and the Glide API, one global scope per transaction. */
export function createScripts(instance: Instance): Scripts {
  const loader = createModuleLoader(instance, glideNames);
  const includes = createScriptIncludes(instance);
  const compiled = new Map<string, Script>();
  const scopes = new WeakMap<Transaction, TransactionScope>();
  let scope: string | null = null;

  const scopeFor = (transaction: Transaction): TransactionScope => {
    const known = scopes.get(transaction);
    if (known !== undefined) return known;
    scope ??= scopeOf(instance);
    const created = createTransactionScope({ instance, transaction, scope, loader, includes, compiled });
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
  };
}

interface ScopeParts {
  readonly instance: Instance;
  readonly transaction: Transaction;
  readonly scope: string;
  readonly loader: ModuleLoader;
  readonly includes: ScriptIncludes;
  /** Compiled record scripts by name and source. */
  readonly compiled: Map<string, Script>;
}

function createTransactionScope(parts: ScopeParts): TransactionScope {
  const { instance, transaction, loader } = parts;
  let context: Context | null = null;

  const run = (source: string, name: string, globals: Readonly<Record<string, unknown>>): unknown => {
    const script = compileScript(parts.compiled, name, source);
    context ??= startContext();
    const hidden = replaceGlobals(context, globals);
    try {
      return script.runInContext(context);
    } catch (error) {
      throw toScriptError(error, name, (file, line, column) =>
        file === fileNameOf(name) ? { path: name, line } : loader.toPlace(file, line, column),
      );
    } finally {
      replaceGlobals(context, hidden);
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
  const startContext = (): Context => {
    const created = createScriptContext(() => instance.clock.now());
    const glide = createGlide(environment, includeExports(created, parts.includes.names()));
    const modules = loader.createScope(created, glide.namespace);
    Object.assign(created, glide.globals, { require: (path: unknown) => modules.require(String(path)) });
    parts.includes.install(created, (source, name) => run(source, name, {}));
    return created;
  };
  return { environment, run };
}

/**
 * Record scripts run inside a block: `const` of one script does not meet that of the next, `var` does (12.2), and the
 * block's value is that of its last expression.
 */
function compileScript(compiled: Map<string, Script>, name: string, source: string): Script {
  const key = `${name}\n${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  checkRhinoLimits(name, source, 'script');
  const script = new Script(`{${source}\n}`, { filename: fileNameOf(name) });
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

/** Sets variables of the global scope and answers what they hid. */
function replaceGlobals(context: Context, globals: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const hidden: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(globals)) {
    hidden[name] = context[name];
    context[name] = value;
  }
  return hidden;
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
