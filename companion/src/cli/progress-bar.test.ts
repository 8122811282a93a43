import { beforeEach, describe, expect, it } from '@jest/globals';
import { createProgressBar, type Terminal } from './progress-bar.ts';

describe('createProgressBar', () => {
  let written: string[];
  const terminal = (facts: Pick<Terminal, 'isTTY' | 'columns'>): Terminal => ({
    ...facts,
    write: (text) => written.push(text),
  });
  /** The one line that a terminal shows after all that was written. */
  const line = () => written.join('').split('\r').at(-1)?.replace('\u001b[K', '') ?? '';

  beforeEach(() => {
    written = [];
  });

  it('draws one line on a terminal, over the one before, and clears it at the end', () => {
    const bar = createProgressBar(false, terminal({ isTTY: true, columns: 100 }));
    bar.show(0, 0, 'records');
    expect(line()).toBe(`[${'.'.repeat(30)}] 0 % 0 of 0 records`);
    bar.show(255, 510, 'records');
    expect(line()).toBe(`[${'#'.repeat(15)}${'.'.repeat(15)}] 50 % 255 of 510 records`);
    bar.show(509, 510, 'paused');
    expect(line()).toBe(`[${'#'.repeat(30)}] 99 % 509 of 510 paused`);
    bar.show(512, 510, 'records');
    expect(line()).toBe(`[${'#'.repeat(30)}] 100 % 512 of 510 records`);
    bar.end();
    expect(line()).toBe('');
    expect(written.join('')).not.toContain('\n');
  });

  it('never wraps, however narrow the terminal is', () => {
    for (const columns of [20, 40, 80, undefined]) {
      createProgressBar(false, terminal({ isTTY: true, ...(columns === undefined ? {} : { columns }) })).show(
        123_456_789,
        987_654_321,
        'records of a map',
      );
      expect(line().length).toBeLessThan(columns ?? 80);
    }
  });

  it.each([
    ['it is piped', false, {}],
    ['it is a file', false, { isTTY: false }],
    ['machines read', true, { isTTY: true }],
  ])('writes nothing when %s', (_, isJson, facts) => {
    const bar = createProgressBar(isJson, terminal(facts));
    bar.show(1, 2, 'records');
    bar.end();
    expect(written).toEqual([]);
  });
});
