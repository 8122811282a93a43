import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { generateReadmes } from './generate-readme.ts';
import { openQuestions } from './instance/open-questions.ts';
import { openQuestions as onspringQuestions } from './onspring/open-questions.ts';

describe('READMEs of the stand-ins', () => {
  it('hold the tables the code says: otherwise run sandbox/generate-readme.ts', async () => {
    for (const { path, text } of await generateReadmes()) expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('name places that exist', () => {
    const placed = [
      ...openQuestions.map(({ where }) => `./instance/${where}`),
      ...onspringQuestions.map(({ where }) => `./onspring/${where}`),
    ];
    const missing = placed.filter((place) => {
      const [path = ''] = place.split(',');
      return !existsSync(fileURLToPath(new URL(path, import.meta.url)));
    });
    expect(missing).toEqual([]);
  });
});
