import { describe, expect, it } from '@jest/globals';
import { type Output, toMark, toPrintable, toTable } from './output.ts';

const output = (isColoured: boolean): Output => ({ json: false, write: () => undefined, isColoured });
/** Clears the screen, hides what follows, sets the title of the window, reverses the order of letters. */
const HOSTILE = '\u001b[2J\u001b[8mhidden\u001b]0;title\u0007\u009b1A\u202eeman\r\n';

describe('output of the commands', () => {
  it('gives a terminal nothing that another system could steer it with', () => {
    for (const isColoured of [false, true]) {
      const [, row = ''] = toTable(output(isColoured), ['What'], [[HOSTILE]]).split('\n');
      expect(row).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(row).toContain('hidden');
    }
    expect(toPrintable(`one\n${HOSTILE}two`).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(toPrintable('one\ntwo')).toBe('one\ntwo');
  });

  it('aligns columns whatever their colour, and cuts what is too long', () => {
    const rows = [
      [toMark(output(true), 'ok'), 'short'],
      [toMark(output(true), 'skip'), 'x'.repeat(200)],
    ];
    const [, first, second] = toTable(output(true), ['', 'What'], rows).split('\n');
    expect(first).toBe('\u001b[32mok\u001b[39m    short');
    expect(second).toBe(`\u001b[90mskip\u001b[39m  ${'x'.repeat(99)}…`);
  });
});
