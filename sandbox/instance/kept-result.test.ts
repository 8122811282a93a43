import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { keepResult, keepResultOf } from './kept-result.ts';

describe('keepResult', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-result-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string, changedAt: number) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    utimesSync(path, changedAt, changedAt);
    return path;
  };
  let made = 0;
  const read = (files: readonly string[]) =>
    keepResult('the test of kept results', files, async () => {
      made += 1;
      return { made };
    });

  it('makes a result once, and anew when a file has changed, came or went', async () => {
    const files = [write('one', 'a', 1), write('two', 'b', 1)];
    expect(await read(files)).toEqual({ made: 1 });
    expect(await read(files)).toEqual({ made: 1 });
    write('two', 'b', 2);
    expect(await read(files)).toEqual({ made: 2 });
    write('two', 'bb', 2);
    expect(await read(files)).toEqual({ made: 3 });
    expect(await read(files)).toEqual({ made: 3 });
    const more = [...files, write('three', 'c', 1)];
    expect(await read(more)).toEqual({ made: 4 });
    expect(await read(files)).toEqual({ made: 5 });
  });

  it('keeps nothing of an attempt that failed', async () => {
    const files = [write('one', 'other', 3)];
    const fail = () => keepResult('the test of kept results', files, () => Promise.reject(new Error('no')));
    await expect(fail()).rejects.toThrow('no');
    expect(await read(files)).toEqual({ made: 6 });
  });
});

describe('keepResultOf', () => {
  // Unlike those of other runs, whose results are kept too.
  const run = `the test of kept results ${randomUUID()}`;

  it('makes the result of the same texts once', () => {
    let made = 0;
    const read = (...texts: readonly string[]) => keepResultOf([run, ...texts], () => ({ made: ++made }));
    expect([read('a', 'b'), read('a', 'b'), read('ab'), read('a', 'b')].map((result) => result.made)).toEqual([
      1, 1, 2, 1,
    ]);
  });

  it('keeps nothing of an attempt that failed', () => {
    const fail = () => {
      throw new Error('no');
    };
    expect(() => keepResultOf([run, 'fails'], fail)).toThrow('no');
    expect(keepResultOf([run, 'fails'], () => 'works')).toBe('works');
  });
});
