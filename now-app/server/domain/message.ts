/** A text for people that can be translated: the English text is the key, `{0}` takes the first value. Pure. */

/** What a placeholder takes: text as it is, a message of its own, or several of them with commas between. */
export type Word = string | Message | readonly Message[];

export interface Message {
  readonly text: string;
  readonly values: readonly Word[];
}

/** Builds a message; keep `text` a literal, so that `scripts/messages.ts` finds it. */
export function message(text: string, ...values: readonly Word[]): Message {
  return { text, values };
}

/** A text that stands in a table of the admin's: what the app ships there is translated, what an admin adds may be. */
export function tableText(text: string): Message {
  return { text, values: [] };
}

/** Turns a word into text; `translate` gets the English text of a message and its values as text. */
export function renderWord(word: Word, translate: (text: string, values: readonly string[]) => string): string {
  if (typeof word === 'string') return word;
  if ('text' in word) {
    return translate(
      word.text,
      word.values.map((value) => renderWord(value, translate)),
    );
  }
  return word.map((entry) => renderWord(entry, translate)).join(', ');
}

/** The word in English, for documents. */
export function toEnglish(word: Word): string {
  return renderWord(word, (text, values) =>
    values.reduce((filled, value, index) => filled.split(`{${index}}`).join(value), text),
  );
}
