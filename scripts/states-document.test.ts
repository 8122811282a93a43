import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { renderStatesDocument, statesFile } from './states-document.ts';

it('docs/states.md says what the state model does; node scripts/states-document.ts writes it anew', () => {
  expect(readFileSync(statesFile, 'utf8')).toBe(renderStatesDocument());
});
