/** A text for people that can be translated: the English text is the key, `{0}` takes the first value. Pure. */

export interface Message {
  readonly text: string;
  readonly values: readonly string[];
}

/** Builds a message; keep `text` a literal, so that `scripts/messages.ts` finds it. */
export function message(text: string, ...values: readonly string[]): Message {
  return { text, values };
}
