import type { Context } from 'node:vm';
import type { Instance } from '../types.ts';
import { type CompiledModule, compileModule } from './module-compiler.ts';
import { ScriptError, type ScriptPlace } from './script-error.ts';

/** The modules of one transaction: instantiated once for it, in import order. */
export interface ModuleScope {
  /** `require` of a record script: a full module path or `@servicenow/glide`. */
  require(specifier: string): unknown;
}

export interface ModuleLoader {
  /**
   * `glideNamespace('')` answers the exports of `@servicenow/glide`, `glideNamespace('sn_ws')` those of a sub path. The
   * code of a module is evaluated once per context.
   */
  createScope(context: Context, glideNamespace: (name: string) => object): ModuleScope;
  /** Place in the shipped source of a line of a compiled module; null when `file` is no module. */
  toPlace(file: string, line: number, column: number): ScriptPlace | null;
}

type ModuleBody = (exports: unknown, require: (name: string) => unknown, cell: { exports: unknown }) => void;

const GLIDE = '@servicenow/glide';

/** Loads `sys_module` records; paths are read again when one is missing, so that a package may be loaded later. */
export function createModuleLoader(instance: Instance, hiddenGlobals: readonly string[]): ModuleLoader {
  let contents = new Map<string, string>();
  const compiled = new Map<string, CompiledModule>();
  const bodies = new WeakMap<Context, Map<CompiledModule, ModuleBody>>();
  /** Modules by importing path and specifier; null for Glide. */
  const targets = new Map<string, Map<string, CompiledModule | null>>();

  const readContents = (): Map<string, string> => {
    const rows = instance.schema.table('sys_module') === undefined ? [] : instance.database.select('sys_module', '');
    return new Map(rows.map((row) => [row['path'] ?? '', row['content'] ?? '']));
  };

  const findModule = (path: string): CompiledModule | undefined => {
    if (!contents.has(path)) contents = readContents();
    const content = contents.get(path);
    if (content === undefined) return undefined;
    const known = compiled.get(path);
    if (known !== undefined) return known;
    const module = compileModule(path, content, hiddenGlobals);
    compiled.set(path, module);
    return module;
  };

  const refuse = (specifier: string, tried: string, place: ScriptPlace): never => {
    const near = [`${tried}.ts`, `${tried}.js`, `${tried}/index.ts`].find((path) => contents.has(path));
    const hint = near === undefined ? '' : `; the instance resolves exact paths only, there is ${near}`;
    throw new ScriptError('MODULE_NOT_FOUND', `cannot resolve '${specifier}'${hint}`, { place });
  };

  const bodyOf = (context: Context, module: CompiledModule): ModuleBody => {
    let known = bodies.get(context);
    if (known === undefined) {
      known = new Map();
      bodies.set(context, known);
    }
    const body = known.get(module) ?? module.script.runInContext(context);
    if (!isModuleBody(body)) throw new Error(`module ${module.path} compiled to no function`);
    known.set(module, body);
    return body;
  };

  const findTarget = (specifier: string, from: string, line: number): CompiledModule | null => {
    if (specifier === GLIDE || specifier.startsWith(`${GLIDE}/`)) return null;
    const path = specifier.startsWith('.') ? joinPath(from, specifier) : specifier;
    const module = path === null ? undefined : findModule(path);
    return module === undefined ? refuse(specifier, path ?? specifier, { path: from, line }) : module;
  };

  /** Null for Glide, which is no module. */
  const resolve = (specifier: string, from: string, line: number): CompiledModule | null => {
    let known = targets.get(from);
    if (known === undefined) {
      known = new Map();
      targets.set(from, known);
    }
    const target = known.get(specifier);
    if (target !== undefined) return target;
    const found = findTarget(specifier, from, line);
    known.set(specifier, found);
    return found;
  };

  return {
    createScope(context, glideNamespace) {
      const instances = new Map<string, { exports: unknown }>();

      const instantiate = (module: CompiledModule): unknown => {
        const known = instances.get(module.path);
        if (known !== undefined) return known.exports;
        for (const entry of module.imports) resolve(entry.specifier, module.path, entry.line);
        const cell: { exports: unknown } = { exports: {} };
        instances.set(module.path, cell);
        const body = bodyOf(context, module);
        try {
          body(cell.exports, (name: string) => load(name, module.path, 0), cell);
        } catch (error) {
          instances.delete(module.path);
          throw error;
        }
        return cell.exports;
      };

      const load = (specifier: string, from: string, line: number): unknown => {
        const module = resolve(specifier, from, line);
        return module === null ? glideNamespace(specifier.slice(GLIDE.length + 1)) : instantiate(module);
      };

      return { require: (specifier) => load(String(specifier), 'require', 0) };
    },
    toPlace(file, line, column) {
      const module = compiled.get(file);
      return module === undefined ? null : { path: file, line: module.toSourceLine(line, column) };
    },
  };
}

function isModuleBody(value: unknown): value is ModuleBody {
  return typeof value === 'function';
}

/** Path of a relative import; null when it leaves the package (`<scope>/<package>/<version>/…`). */
function joinPath(from: string, specifier: string): string | null {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
    if (parts.length < 3) return null;
  }
  return parts.join('/');
}
