import type { Instance } from '../types.ts';

/** Script includes of the scope: classes that record scripts see by name and modules import (servicenow-instance.md 15). */
export interface ScriptIncludes {
  readonly names: () => readonly string[];
  /** Script of an active include whose last expression is what the include defines; undefined for other names. */
  source(name: string): string | undefined;
}

/** Reads `sys_script_include` once, with the first script. */
export function createScriptIncludes(instance: Instance): ScriptIncludes {
  let sources: ReadonlyMap<string, string> | null = null;

  const readSources = (): ReadonlyMap<string, string> => {
    const { database, schema } = instance;
    const isThere = schema.table('sys_script_include') !== undefined;
    const rows = isThere ? database.select('sys_script_include', 'active=true') : [];
    // Classes are known by the last expression only.
    return new Map(rows.map((row) => [row['name'] ?? '', `${row['script'] ?? ''}\n;${row['name'] ?? ''}`]));
  };

  const current = (): ReadonlyMap<string, string> => {
    sources ??= readSources();
    return sources;
  };

  return {
    names: () => [...current().keys()],
    source: (name) => current().get(name),
  };
}
