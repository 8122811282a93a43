import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness } from './fixtures/harness.ts';
import { module, modulePath, scriptInclude } from './fixtures/script-package.ts';

const graph = [
  module(
    'server/handlers/greet.ts',
    [
      "import { gs, GlideRecord } from '@servicenow/glide';",
      "import { BadRequestError } from '@servicenow/glide/sn_ws_err';",
      "import { shout } from '../domain/shout.ts';",
      "import * as numbers from '../domain/numbers.ts';",
      'export function greet(record) { return shout("hello " + (record.getValue("title") ?? gs.getUserName())); }',
      'export const total = () => numbers.default(2) + numbers.one;',
      'export const isRecord = (value) => value instanceof GlideRecord;',
      'export const refuse = () => { throw new BadRequestError("no title"); };',
    ].join('\n'),
  ),
  module('server/domain/shout.ts', 'export const shout = (text) => text.toUpperCase() + "!";'),
  module('server/domain/numbers.ts', 'export const one = 1;\nexport default (value) => value * 20;'),
  module('server/state.ts', 'let count = 0;\nexport const next = () => { count += 1; return count; };'),
  module('server/even.ts', "import { odd } from './odd.ts';\nexport const even = (n) => n === 0 || odd(n - 1);"),
  module('server/odd.ts', "import { even } from './even.ts';\nexport const odd = (n) => n !== 0 && even(n - 1);"),
  module('server/no-suffix.ts', "\nimport { shout } from './domain/shout';\nexport const a = shout;"),
  module('server/outside.ts', "import { a } from '../../../other/1.0.0/a.ts';\nexport const b = a;"),
  module('server/library.ts', "import axios from 'axios';\nexport const a = axios;"),
  module('server/no-import.ts', 'export const who = () => gs.getUserName();'),
  module('server/unsupported.ts', 'export const a = 1;\nexport class Broken extends Error {}'),
  module(
    'server/not-emulated.ts',
    "import { GlideSchedule } from '@servicenow/glide';\nexport const a = () => new GlideSchedule();",
  ),
  module('server/broken.ts', ['', '', 'export function fail(value) {', '  return value.missing.deep;', '}'].join('\n')),
];

describe('modules (servicenow-instance.md 15, sdk-build.md "Modules")', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await createHarness(graph);
  });
  afterAll(() => harness.instance.stop());

  const call = (file: string, expression: string, globals = {}) =>
    harness.run(`const m = require('${modulePath(file)}'); ${expression}`, globals);

  it('runs the stub of a rule over a module graph', () => {
    const stub = `// @fluent-module greet;name;path\nconst { greet } = require('${modulePath('server/handlers/greet.ts')}'); greet(current, previous);`;
    const current = harness.instance.scripts.glideRecord(harness.transaction, 'x_rest_case', { title: 'ann' });
    expect(harness.run(stub, { current, previous: null })).toBe('HELLO ANN!');
  });

  it('imports defaults, namespaces and Glide', () => {
    expect(call('server/handlers/greet.ts', 'm.total()')).toBe(41);
    expect(call('server/handlers/greet.ts', "m.isRecord(new GlideRecord('x_rest_case'))")).toBe(true);
  });

  it('resolves a cycle', () => {
    expect(call('server/even.ts', 'm.even(4)')).toBe(true);
  });

  it('instantiates a module once per transaction', () => {
    expect(call('server/state.ts', 'm.next()')).toBe(1);
    expect(call('server/state.ts', 'm.next()')).toBe(2);
    const source = `require('${modulePath('server/state.ts')}').next()`;
    expect(harness.runAs(harness.instance.systemSession, source)).toBe(1);
  });

  it('refuses an import without the exact name, with file, line and the near miss', () => {
    expect(() => call('server/no-suffix.ts', 'm.a')).toThrow(
      expect.objectContaining({
        code: 'MODULE_NOT_FOUND',
        place: { path: modulePath('server/no-suffix.ts'), line: 2 },
        message: expect.stringContaining(modulePath('server/domain/shout.ts')),
      }),
    );
  });

  it.each(['server/outside.ts', 'server/library.ts', 'server/none.ts'])('refuses %s: not in the package', (file) => {
    expect(() => call(file, 'm')).toThrow(expect.objectContaining({ code: 'MODULE_NOT_FOUND' }));
  });

  it('gives a module no Glide it did not import, and none that is not emulated', () => {
    expect(() => call('server/no-import.ts', 'm.who()')).toThrow('TypeError');
    expect(() => call('server/not-emulated.ts', 'm.a()')).toThrow('not emulated: GlideSchedule');
  });

  it('checks the engine limits when a module is loaded', () => {
    expect(() => call('server/unsupported.ts', 'm.a')).toThrow(
      expect.objectContaining({
        code: 'RHINO_UNSUPPORTED',
        place: { path: modulePath('server/unsupported.ts'), line: 2 },
      }),
    );
  });

  it('places an error in the source as shipped', () => {
    expect(() => call('server/broken.ts', 'm.fail({})')).toThrow(
      expect.objectContaining({ code: 'SCRIPT_ERROR', place: { path: modulePath('server/broken.ts'), line: 4 } }),
    );
    expect(() => harness.run('const a = 1;\nmissing();')).toThrow('test script line 2: ReferenceError');
  });

  it('tells a thrown service error apart (9.5)', () => {
    const { scripts } = harness.instance;
    let thrown: unknown;
    try {
      call('server/handlers/greet.ts', 'm.refuse()');
    } catch (error) {
      thrown = error;
    }
    expect(scripts.serviceFault(thrown)).toEqual({ status: 400, message: 'no title', detail: '' });
    expect(scripts.serviceFault(new Error('other'))).toBeNull();
  });
});

describe('record scripts (servicenow-instance.md 12.2, 15)', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await createHarness([
      scriptInclude(
        'Counter',
        'var Counter = Class.create();\nCounter.prototype = { initialize(start) { this.value = start; }, type: "Counter" };',
      ),
      scriptInclude('Plain', 'class Plain { kind = "plain"; }'),
      scriptInclude('plain', 'function plain() { return 1; }'),
    ]);
  });
  afterAll(() => harness.instance.stop());

  it('answers the last expression', () => {
    expect(harness.run('var a = 2; if (a > 1) { a * 21; }')).toBe(42);
    expect(harness.run('(function executeRule(current) { return current + 1; })(current);', { current: 1 })).toBe(2);
  });

  it('leaks var, but not const, into the next script of the transaction only', () => {
    harness.run('var leaked = 1; const kept = 1;');
    expect(harness.run('const kept = 2; leaked + kept')).toBe(3);
    expect(harness.runAs(harness.instance.systemSession, 'typeof leaked')).toBe('undefined');
  });

  it('restores the variables a nested run replaced', () => {
    const nested = () => harness.run('current', { current: 'inner' });
    expect(harness.run('nested() + current', { current: 'outer', nested })).toBe('innerouter');
  });

  it('settles promises before the run ends', () => {
    harness.run('var seen = []; Promise.resolve(1).then((value) => seen.push(value));');
    expect(harness.run('seen.length')).toBe(1);
  });

  it('has nothing of Node and its newer language', () => {
    const names = ['console', 'process', 'setTimeout', 'fetch', 'Buffer', 'URL', 'TextEncoder', 'crypto', 'Intl'];
    expect(harness.run(`[${names.map((name) => `typeof ${name}`).join(',')}].join()`)).toBe(
      names.map(() => 'undefined').join(),
    );
    expect(harness.run('typeof [].findLast + typeof [].toSorted + typeof Object.groupBy + typeof [].at')).toBe(
      'undefinedundefinedundefinedfunction',
    );
    expect(() => harness.run('function* one() { yield 1; } [...one()]')).toThrow('RHINO_UNSUPPORTED');
  });

  it('has errors of the Glide objects as instances of Error, and only of it', () => {
    const caught = 'var caught; try { gs.sleep(1); } catch (error) { caught = error; }';
    expect(
      harness.run(`${caught} [caught instanceof Error, caught instanceof TypeError, {} instanceof Error].join()`),
    ).toBe('true,false,false');
    expect(harness.run('[new TypeError() instanceof Error, new Error() instanceof TypeError].join()')).toBe(
      'true,false',
    );
  });

  it('reads the time from the instance', () => {
    expect(harness.run('new Date().toISOString() + Date.now()')).toBe('2026-03-10T12:00:00.000Z1773144000000');
    expect(harness.run('new Date(0) instanceof Date')).toBe(true);
  });

  it('offers script includes by name, in the scope and lazily', () => {
    expect(harness.run('new Counter(3).value + new x_rest.Counter(4).value')).toBe(7);
    expect(harness.run('new Plain().kind + plain()')).toBe('plain1');
  });
});
