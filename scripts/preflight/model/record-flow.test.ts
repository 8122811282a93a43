import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { ServerModules } from './modules.ts';
import { methodsOn } from './record-flow.ts';
import { forEachNode } from './syntax.ts';

const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-flow-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Modules of a project whose one file holds the text; `inline` scripts by name. */
function modulesOf(text: string, inline: Readonly<Record<string, string>> = {}): ServerModules {
  const path = join(folder, 'code.ts');
  writeFileSync(path, `declare class GlideRecord { constructor(table: string); [name: string]: any }\n${text}`);
  return new ServerModules(folder, [path], undefined, new Map(Object.entries(inline)));
}

/** Methods called on the first record that is made. */
function methodsOf(modules: ServerModules): readonly string[] {
  const made: ts.NewExpression[] = [];
  for (const file of modules.all) forEachNode(file, (node) => void (ts.isNewExpression(node) && made.push(node)));
  const [first] = made;
  return first === undefined ? [] : [...methodsOn(modules, first).keys()].sort();
}

describe('methodsOn follows a record', () => {
  test.each([
    ['in a variable', "const record = new GlideRecord('t'); record.query(); record.next();", ['next', 'query']],
    ['that is given later', "let record: GlideRecord; record = new GlideRecord('t'); record.insert();", ['insert']],
    [
      'into a helper and back',
      "function fill(it: GlideRecord) { it.setValue('a', '1'); return it; } fill(new GlideRecord('t')).update();",
      ['setValue', 'update'],
    ],
    [
      'out of the function that makes it',
      "function make() { const record = new GlideRecord('t'); return record; } make().deleteRecord();",
      ['deleteRecord'],
    ],
    [
      'into a field of a class',
      "class Store { record = new GlideRecord('t'); save() { this.record.update(); } }",
      ['update'],
    ],
    [
      'into an object of a declared shape',
      "interface Held { record: GlideRecord } function use(held: Held) { held.record.get('1'); } use({ record: new GlideRecord('t') });",
      ['get'],
    ],
    ['through a chain', "new GlideRecord('t').where('a', 1).insert();", ['insert', 'where']],
  ])('%s', (_name, text, methods) => {
    expect(methodsOf(modulesOf(text))).toEqual(methods);
  });

  test('what another record is asked is not counted, though one helper returns both', () => {
    const text =
      "const id = (it: GlideRecord) => it; id(new GlideRecord('t')).query(); id(new GlideRecord('u')).deleteRecord();";
    expect(methodsOf(modulesOf(text))).toEqual(['query']);
  });
});

describe('scripts of records', () => {
  test('have names of their own and classes from what they make', () => {
    const modules = modulesOf('export {};', {
      one: "var gr = new GlideRecord('a'); gr.query();",
      two: 'var gr = new sn_ws.RESTMessageV2(); gr.execute();',
    });
    const received = ['one', 'two'].flatMap((name) => {
      const script = modules.inline(name);
      return script === undefined ? [] : modules.calls(script).map(({ receiver }) => receiver);
    });
    expect(received).toEqual(['GlideRecord', 'RESTMessageV2']);
  });

  test('reach the functions they call', () => {
    const modules = modulesOf('export {};', {
      one: 'function far() { gs.sleep(1); } function near() { far(); } near();',
    });
    const script = modules.inline('one');
    const names = script === undefined ? [] : modules.reach(script).flatMap((node) => modules.calls(node));
    expect(new Set(names.map(({ name }) => name))).toEqual(new Set(['sleep', 'far', 'near']));
  });
});

describe('constants', () => {
  test('are literals, constants and unions; what varies is open', () => {
    const modules = modulesOf(
      "const TABLE = 'x'; const NAMES = { a: 'y' } as const; function f(one: 'p' | 'q', open: string) { use(TABLE, NAMES.a, one, TABLE + '_z' + 'w', open); }",
    );
    const call = modules.files.flatMap((file) => modules.calls(file)).find(({ name }) => name === 'use');
    expect(call?.node.arguments.map((argument) => modules.constants(argument))).toEqual([
      ['x'],
      ['y'],
      ['p', 'q'],
      ['x_zw'],
      undefined,
    ]);
  });
});
