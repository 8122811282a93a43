import { describe, expect, it } from '@jest/globals';
import { expandTemplate, readPlaceholders } from './template.ts';

describe('expandTemplate', () => {
  it('escapes the value in an address, and nowhere else', () => {
    expect(expandTemplate('https://grc.example/case?n={number}', 'A&B 1')).toBe('https://grc.example/case?n=A%26B%201');
    expect(expandTemplate('Case {number}', 'A&B 1')).toBe('Case A&B 1');
  });

  it('tells nothing of an empty column', () => {
    expect(expandTemplate('Case {number}', '')).toBe('');
  });

  it('takes a text that was cut inside a character', () => {
    expect(expandTemplate('https://grc.example/{name}', 'a\uD83D')).toBe('https://grc.example/a%EF%BF%BD');
    expect(expandTemplate('https://grc.example/{name}', '😀')).toBe('https://grc.example/%F0%9F%98%80');
  });
});

describe('readPlaceholders', () => {
  it('names what stands in braces', () => {
    expect(readPlaceholders('{a}/{b}')).toEqual(['a', 'b']);
  });
});
