import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expandTemplate, readPlaceholders } from '../contract/template.ts';

describe('expandTemplate', () => {
  it.each([
    ['a fixed text', 'Audit', 'OBF1', 'Audit'],
    ['a text with the value', 'Finding {number}!', 'OBF1', 'Finding OBF1!'],
    [
      'an address, in which the value is escaped',
      'https://p.example/f/{number}?x=1',
      'a b&c/$&',
      'https://p.example/f/a%20b%26c%2F%24%26?x=1',
    ],
    [
      'an address of a text that was cut inside a character',
      'https://p.example/{name}',
      'a\uD83D',
      'https://p.example/a%EF%BF%BD',
    ],
    ['nothing of an empty column', 'https://p.example/f/{number}', '', ''],
  ])('gives %s', (_, template, value, expected) => {
    expect(expandTemplate(template, value)).toBe(expected);
  });

  it('never lets a value leave its place in an address', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => text.isWellFormed()),
        (value) => {
          const url = new URL(expandTemplate('https://p.example/f?n={number}&z=1', value));
          expect([url.host, url.pathname, url.searchParams.get('n'), url.searchParams.get('z')]).toEqual([
            'p.example',
            '/f',
            value,
            '1',
          ]);
        },
      ),
    );
  });

  it('names the placeholders', () => {
    expect(readPlaceholders('https://p.example/{number}/{}')).toEqual(['number', '']);
  });
});
