import { describe, expect, it } from '@jest/globals';
import { checkRhinoLimits } from './rhino-limits.ts';

const check = (source: string, kind: 'module' | 'script' = 'module') =>
  checkRhinoLimits('x/p/1.0.0/a.ts', source, kind);

describe('engine limits (servicenow-instance.md 15, "Disallowed" and "Not supported")', () => {
  it.each([
    ['class E extends Error {}', 'subclasses of Error'],
    ['const E = class extends Map {};', 'subclasses of Map'],
    ['class A { async run() {} }', 'async class methods'],
    ['async function* a() {}', 'async generators'],
    ['async function a(list) { for await (const x of list) x(); }', 'for await'],
    ['new Function("return 1");', 'new Function'],
    ['Reflect.ownKeys({});', 'Reflect'],
    ['new WeakRef({});', 'WeakRef'],
    ['Atomics.load([], 0);', 'Atomics'],
    ['class A { #x = 1; }', 'private instance members'],
    ['class A { static #x = 1; static has(o) { return #x in o; } }', 'brand checks'],
    ['/a/d.exec("a");', 'regular expression flag'],
    ['Symbol.species;', 'Symbol.species'],
    ['const f = () => import("./b.ts");', 'dynamic import()'],
    ['await 1;', 'await outside a function'],
    ['function A() { return () => new.target; }', 'new.target in arrow functions'],
  ])('refuses %s', (source, feature) => {
    expect(() => check(`const before = 1;\n${source}`)).toThrow(
      expect.objectContaining({
        code: 'RHINO_UNSUPPORTED',
        place: { path: 'x/p/1.0.0/a.ts', line: 2 },
        message: expect.stringContaining(feature),
      }),
    );
  });

  it.each([
    'class A { static #count = 0; static next() { return (A.#count += 1); } }',
    'class B extends A {} class A {}',
    'const load = async () => { await null; };',
    'const generate = function* () { yield 1; }; generate().next();',
    'const isThere = typeof Reflect !== "undefined";',
    'let a = b?.c ?? 1n; a ||= 2; const { d, ...e } = {}; for (const f of [1]) f.at(-1);',
    'try { throw new Error("a", { cause: 1 }); } catch { Promise.allSettled([]); }',
  ])('accepts %s', (source) => {
    expect(() => check(source)).not.toThrow();
  });

  it('names the place of a syntax error', () => {
    expect(() => check('const a = 1;\nconst = 2;')).toThrow(
      expect.objectContaining({ code: 'SCRIPT_SYNTAX', place: { path: 'x/p/1.0.0/a.ts', line: 2 } }),
    );
  });

  it('answers the imports of a module with their lines', () => {
    const source =
      "import { a } from './a.ts';\nexport * from './b.ts';\nexport { c } from '../c.ts';\nexport const d = a;";
    expect(check(source)).toEqual([
      { specifier: './a.ts', line: 1 },
      { specifier: './b.ts', line: 2 },
      { specifier: '../c.ts', line: 3 },
    ]);
  });
});
