/** Texts for people in the language of their session. */

import { gs } from '@servicenow/glide';
import { renderWord, type Word } from '../domain/message.ts';

/** The text in the language of the session, English when it has no translation; plain text stays as it is. */
export function toWords(word: Word): string {
  return renderWord(word, (text, values) => gs.getMessage(text, [...values]));
}
