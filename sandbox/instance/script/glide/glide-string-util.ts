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

  unescapeHTML(text: unknown): string {
    return ENTITIES.toReversed().reduce(
      (plain, [character, entity]) => plain.replaceAll(entity, character),
      toText(text),
    );
  },

  unEscapeHTML(text: unknown): string {
    return glideStringUtil.unescapeHTML(text);
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
