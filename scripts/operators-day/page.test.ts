import { describe, expect, it } from '@jest/globals';
import { isAsShown, readDay } from './page.ts';

const page = (...lines: string[]) =>
  ['# Operations', "## The operator's day", ...lines, '## Watch', '```console', '$ no', '```'].join('\n');

describe("the operator's day", () => {
  it('is what is typed and shown, in its order, with files and people', () => {
    const day = page(
      '```ini',
      '# /etc/x/environment',
      'A=1',
      '```',
      '<!-- meanwhile: somebody-acts -->',
      '```console',
      '$ one \\',
      '  --two',
      'shown',
      '$ next',
      '```',
    );
    expect(readDay(day)).toEqual([
      { kind: 'file', line: 4, path: '/etc/x/environment', content: '# /etc/x/environment\nA=1\n' },
      { kind: 'meanwhile', line: 7, name: 'somebody-acts' },
      { kind: 'command', line: 9, command: 'one \\\n  --two', shown: ['shown'] },
      { kind: 'command', line: 12, command: 'next', shown: [] },
    ]);
  });

  it('refuses a page it would not play whole', () => {
    expect(() => readDay('# Operations')).toThrow('DAY_SECTION_MISSING');
    expect(() => readDay(page('```sh', 'ls', '```'))).toThrow('DAY_BLOCK_UNKNOWN: line 4');
    expect(() => readDay("## The operator's day\n```console\n$ ls")).toThrow('DAY_BLOCK_OPEN');
  });

  it.each([
    [['as it is'], 'as it is  \n', true],
    [['as it is'], 'as it was\n', false],
    [['took … s'], 'took 12 s\n', true],
    [['a.c'], 'abc\n', false],
    [['first', '...', 'last'], 'first\nother\nmore\nlast\n', true],
    [['first', '...', 'last'], 'first\nlast\n', true],
    [['first'], 'first\nsecond\n', false],
    [['first', 'second'], 'first\n\nsecond\n', true],
    [[], 'something\n', false],
    [[], '\n', true],
  ])('compares %j with %j: %j', (shown, output, expected) => expect(isAsShown(shown, output)).toBe(expected));
});
