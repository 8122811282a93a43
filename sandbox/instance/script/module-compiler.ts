import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { transformSync, version } from '@swc/core';
import { keepResultOf } from '../kept-result.ts';
import { checkRhinoLimits, type ModuleImport } from './rhino-limits.ts';
import type { ScriptPlace } from './script-error.ts';

/** A module ready to be instantiated in any number of script contexts. */
export interface CompiledModule {
  readonly path: string;
  readonly imports: readonly ModuleImport[];
  /** Answers `(exports, require, module) => void` when run in a context. */
  readonly script: Script;
  /** Line of the module as shipped for a line of the compiled script. */
  toSourceLine(line: number, column: number): number;
}

/** Compiled modules by path and content: a test run loads one package many times. */
const compiledModules = new Map<string, CompiledModule>();

/**
 * Turns an ES module of `sys_module` into a CommonJS script. `hiddenGlobals` are names that record scripts see but
 * modules have to import (sdk `module-guide`); they are undefined inside the module. Throws the errors of
 * `checkRhinoLimits`.
 */
export function compileModule(path: string, content: string, hiddenGlobals: readonly string[]): CompiledModule {
  const key = `${path}\n${content}`;
  const known = compiledModules.get(key);
  if (known !== undefined) return known;
  const { imports, code, map } = keepResultOf([...makers, path, content], () => translate(path, content));
  const sourceMap = new SourceMap(JSON.parse(map));
  const compiled: CompiledModule = {
    path,
    imports,
    script: new Script(
      `(function (${hiddenGlobals.join(', ')}) { return function (exports, require, module) {\n${code}\n}; })()`,
      { filename: path },
    ),
    toSourceLine(line, column) {
      // One line of wrapper stands before the code; source maps count lines from 0.
      const entry = sourceMap.findEntry(line - 2, column - 1);
      return 'originalLine' in entry ? entry.originalLine + 1 : 0;
    },
  };
  compiledModules.set(key, compiled);
  return compiled;
}

/** What translates a module. */
const makers = [
  version,
  ...['module-compiler.ts', 'rhino-limits.ts'].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')),
];

interface Translation {
  readonly imports: readonly ModuleImport[];
  readonly code: string;
  readonly map: string;
}

function translate(path: string, content: string): Translation {
  const imports = checkRhinoLimits(path, content, 'module');
  const { code, map } = transformSync(content, {
    filename: path,
    sourceMaps: true,
    configFile: false,
    swcrc: false,
    isModule: true,
    jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  return { imports, code, map: map ?? '{"version":3,"sources":[],"mappings":""}' };
}

/** Place of the first stack frame that lies in one of `files` (path or script name -> line translation). */
export function placeOfError(
  thrown: unknown,
  toPlace: (file: string, line: number, column: number) => ScriptPlace | null,
): ScriptPlace | null {
  const stack = typeof thrown === 'object' && thrown !== null && 'stack' in thrown ? thrown.stack : undefined;
  if (typeof stack !== 'string') return null;
  for (const frame of stack.split('\n')) {
    const match = /(?:\(|at )([^()]+):(\d+):(\d+)\)?$/.exec(frame.trim());
    const [, file, line, column] = match ?? [];
    if (file === undefined) continue;
    const place = toPlace(file, Number(line), Number(column));
    if (place !== null) return place;
  }
  return null;
}
