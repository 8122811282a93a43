import { toText } from './values.ts';

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
] as const;

/** `GlideStringUtil`: static text functions (types of @servicenow/glide). */
export const glideStringUtil = {
  escapeHTML(text: unknown): string {
    return ENTITIES.reduce((escaped, [character, entity]) => escaped.replaceAll(character, entity), toText(text));
  },

  unEscapeHTML(text: unknown): string {
    return ENTITIES.toReversed().reduce(
      (plain, [character, entity]) => plain.replaceAll(entity, character),
      toText(text),
    );
  },

  /** Takes both kinds of quotes out (ServiceNowDocs). */
  escapeAllQuotes(text: unknown): string {
    return toText(text).replaceAll(/['"]/g, '');
  },

  /** Angle brackets in the form of a URL: what the vendor's example shows; other letters stay (C). */
  escapeForHomePage(text: unknown): string {
    return toText(text).replaceAll(/[<>]/g, toPercent).replaceAll('\n', '\\n');
  },

  /** Control characters as JavaScript writes them. */
  escapeNonPrintable(text: unknown): string {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    return toText(text).replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, toNotation);
  },

  /** Doubles each `^` (ServiceNowDocs). */
  escapeQueryTermSeparator(text: unknown): string {
    return toText(text).replaceAll('^', '^^');
  },

  escapeTicks(text: unknown): string {
    return toText(text).replaceAll("'", "\\'");
  },

  urlEncode(text: unknown): string {
    return encodeURIComponent(toText(text)).replaceAll('%20', '+');
  },

  getHTMLValue(text: unknown): string {
    return glideStringUtil.newLinesToBreaks(glideStringUtil.escapeHTML(text));
  },

  newLinesToBreaks(text: unknown): string {
    return toText(text).replaceAll(/\r?\n/g, '<br/>');
  },

  dotToUnderBar(text: unknown): string {
    return toText(text).replaceAll('.', '_');
  },

  getNumeric(text: unknown): string {
    return toText(text).replaceAll(/\D/g, '');
  },

  normalizeWhitespace(text: unknown): string {
    return toText(text).replaceAll(/\s+/g, ' ').trim();
  },

  isBase64(text: unknown): boolean {
    return /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(toText(text));
  },

  isEligibleSysID(text: unknown): boolean {
    return /^[0-9a-f]{32}$/i.test(toText(text));
  },
};

const NOTATIONS: Readonly<Record<string, string>> = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r' };

function toNotation(letter: string): string {
  return NOTATIONS[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function toPercent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}
