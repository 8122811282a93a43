import type { Context } from 'node:vm';
import type { Instance } from '../types.ts';

/** Script includes of the scope: classes that record scripts see by name and modules import (servicenow-instance.md 15). */
export interface ScriptIncludes {
  /** Makes every active script include a lazy variable of the global scope. */
  install(context: Context, run: (source: string, name: string) => unknown): void;
  readonly names: () => readonly string[];
}

/** Reads `sys_script_include` once, with the first script. */
export function createScriptIncludes(instance: Instance): ScriptIncludes {
  let sources: ReadonlyMap<string, string> | null = null;

  const readSources = (): ReadonlyMap<string, string> => {
    const { database, schema } = instance;
    const isThere = schema.table('sys_script_include') !== undefined;
    const rows = isThere ? database.select('sys_script_include', 'active=true') : [];
    return new Map(rows.map((row) => [row['name'] ?? '', row['script'] ?? '']));
  };

  const current = (): ReadonlyMap<string, string> => {
    sources ??= readSources();
    return sources;
  };

  return {
    names: () => [...current().keys()],
    install(context, run) {
      for (const [name, source] of current()) {
        const define = (value: unknown): void => {
          Object.defineProperty(context, name, { value, writable: true, configurable: true });
        };
        Object.defineProperty(context, name, {
          configurable: true,
          set: define,
          get() {
            // While the script runs, its own name is a plain variable; classes are known by the last expression only.
            define(undefined);
            const value = run(`${source}\n;${name}`, `script include ${name}`);
            define(value);
            return value;
          },
        });
      }
    },
  };
}
