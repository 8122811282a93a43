import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { collectMessages, findUntranslated, messagesFile, renderMessages } from './messages.ts';

it('ships every text for people as a message that can be translated', () => {
  expect(readFileSync(messagesFile, 'utf8')).toBe(renderMessages(collectMessages()));
});

it('finds no text that a module shows to people without a key', () => {
  expect(findUntranslated()).toEqual([]);
});
