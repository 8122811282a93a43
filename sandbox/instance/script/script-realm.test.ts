import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness } from './fixtures/harness.ts';

describe('variables of transactions in one global scope (servicenow-instance.md 12.2)', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await createHarness();
  });
  afterAll(() => harness.instance.stop());

  const begin = () => {
    const { instance } = harness;
    const transaction = instance.begin('test', instance.systemSession);
    return (source: string, globals: Readonly<Record<string, unknown>> = {}) =>
      instance.scripts.run(transaction, source, 'test script', globals);
  };

  it.each([
    ['var', 'var leaked = 1;'],
    ['var in a loop', 'for (var leaked of [1]) {}'],
    ['a pattern', 'var { a: { leaked = 1 } = {}, ...others } = {}; var [first, ...more] = [1];'],
    ['a function', 'function leaked() {}'],
    ['a forgotten declaration', 'leaked = 1;'],
  ])('gives what leaks by %s to the transaction alone', (_how, source) => {
    const first = begin();
    const second = begin();
    first(source);
    expect(second('typeof leaked')).toBe('undefined');
    expect(() => second('leaked')).toThrow('leaked is not defined');
    expect(first('typeof leaked')).not.toBe('undefined');
  });

  it('keeps variables of functions and blocks where they are', () => {
    const run = begin();
    run('(function () { var inner = 1; function deep() {} })(); const kept = 2; class Local { static { var s = 1; } }');
    expect(run('[typeof inner, typeof deep, typeof kept, typeof Local, typeof s].join()')).toBe(
      Array.from({ length: 5 }, () => 'undefined').join(),
    );
  });

  it('gives the outer script its variables back after one of another transaction', () => {
    const outer = begin();
    const inner = begin();
    const nested = () => inner('var shared = "inner"; shared + typeof current');
    expect(outer('var shared = "outer"; const text = nested(); text + shared + current', { nested, current: 1 })).toBe(
      'innerundefinedouter1',
    );
    expect(inner('shared')).toBe('inner');
  });

  it('does so when the nested script fails', () => {
    const outer = begin();
    const inner = begin();
    const nested = () => inner('var shared = "inner"; missing()');
    expect(
      outer('var shared = "outer"; try { nested(); } catch (error) { shared += error.code; } shared', { nested }),
    ).toBe('outerSCRIPT_ERROR');
  });

  it('lets a transaction overwrite a name of the platform for itself', () => {
    const first = begin();
    first('var gs = 1;');
    expect(first('gs')).toBe(1);
    expect(begin()('typeof gs.getUserName')).toBe('function');
  });

  it('forgets the variables of a run', () => {
    const run = begin();
    run('current', { current: 1 });
    expect(() => run('current')).toThrow('current is not defined');
  });

  it('offers the Glide API, its namespaces and the scope by name', () => {
    const kinds = begin()(
      '[typeof GlideRecord, typeof GlideStringUtil, typeof sn_ws, typeof sn_fd, typeof x_rest].join()',
    );
    expect(kinds).toBe('function,object,object,object,object');
  });
});
