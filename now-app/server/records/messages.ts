/** Texts for people in the language of their session. */

import { gs } from '@servicenow/glide';
import type { Message } from '../domain/message.ts';

/** The text in the language of the session, English when it has no translation. */
export function toWords({ text, values }: Message): string {
  return gs.getMessage(text, [...values]);
}
