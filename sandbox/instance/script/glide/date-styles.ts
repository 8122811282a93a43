import { DateTime } from 'luxon';
import { ScriptError } from '../script-error.ts';

type Style = 'full' | 'long' | 'medium' | 'short';

const CLOCK = 'HH:mm:ss';

/** Any case; another word means medium (ServiceNowDocs, `getDisplayValueLang`). */
function toStyle(style: unknown): Style {
  const name = String(style).toLowerCase();
  return name === 'full' || name === 'long' || name === 'short' ? name : 'medium';
}

/** Locale of a BCP 47 tag, English when the script gives none. Throws SCRIPT_ERROR for what is no tag. */
function toLocale(language: unknown): string {
  if (language === undefined || language === null || language === '') return 'en-US';
  try {
    return new Intl.Locale(String(language)).toString();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ScriptError('SCRIPT_ERROR', `'${String(language)}' is no language tag; give one such as "fr" or "en-GB"`);
  }
}

/** A date in the style and order of a language. */
export function toStyledDate(at: DateTime, style: unknown, language: unknown): string {
  const format = { dateStyle: toStyle(style), timeZone: at.zoneName ?? 'utc' };
  return new Intl.DateTimeFormat(toLocale(language), format).format(at.toMillis());
}

/** The time of day in a style of a language: 12 or 24 hours as it has them, the zone in `long` and `full`. */
export function toStyledTime(at: DateTime, style: unknown, language: unknown): string {
  const format = { timeStyle: toStyle(style), timeZone: at.zoneName ?? 'utc' };
  return toPlainSpaces(new Intl.DateTimeFormat(toLocale(language), format).format(at.toMillis()));
}

/** A date in a style, and the time behind it. */
export function toStyledText(at: DateTime, style: unknown, language: unknown): string {
  return `${toStyledDate(at, style, language)} ${at.toFormat(CLOCK)}`;
}

interface StyledLayout {
  readonly style: unknown;
  readonly language: unknown;
  readonly zone: string;
}

/** Milliseconds of text as `toStyledText` prints it; null when it does not fit. Years of the short style may have four digits. */
export function parseStyledText(text: string, layout: StyledLayout): number | null {
  return parse(text, `${dateTokens(layout)} ${CLOCK}`, layout);
}

/** The same for `toStyledDate`. */
export function parseStyledDate(text: string, layout: StyledLayout): number | null {
  return parse(text, dateTokens(layout), layout);
}

/** The same for `toStyledTime`, on the first day of 1970; a zone in the text has to be that of the layout. */
export function parseStyledTime(text: string, layout: StyledLayout): number | null {
  const format = { timeStyle: toStyle(layout.style), timeZone: layout.zone };
  const parts = new Intl.DateTimeFormat(toLocale(layout.language), format).formatToParts(0);
  const tokens = parts.map(toTimeToken).join('');
  return parse(`1970-01-01 ${toPlainSpaces(text.trim())}`, `yyyy-MM-dd ${tokens}`, layout);
}

function parse(text: string, tokens: string, { language, zone }: StyledLayout): number | null {
  const parsed = DateTime.fromFormat(text.trim(), tokens, { locale: toLocale(language), zone });
  return parsed.isValid ? parsed.toMillis() : null;
}

function dateTokens({ style, language }: StyledLayout): string {
  const name = toStyle(style);
  const format = new Intl.DateTimeFormat(toLocale(language), { dateStyle: name, timeZone: 'utc' });
  return format
    .formatToParts(0)
    .map((part) => toDateToken(part, name))
    .join('');
}

/** Intl puts narrow and unbreakable spaces before AM and PM. */
function toPlainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

function toDateToken({ type, value }: Intl.DateTimeFormatPart, style: Style): string {
  switch (type) {
    case 'day':
      return 'd';
    case 'month':
      if (/^\d+$/.test(value)) return 'M';
      return style === 'medium' ? 'MMM' : 'MMMM';
    case 'year':
      return style === 'short' ? 'yy' : 'yyyy';
    case 'weekday':
      return 'EEEE';
    default:
      return `'${value}'`;
  }
}

function toTimeToken(
  { type, value }: Intl.DateTimeFormatPart,
  _index: number,
  parts: readonly Intl.DateTimeFormatPart[],
): string {
  switch (type) {
    case 'hour':
      return parts.some((part) => part.type === 'dayPeriod') ? 'h' : 'H';
    case 'minute':
      return 'm';
    case 'second':
      return 's';
    case 'dayPeriod':
      return 'a';
    default:
      return `'${toPlainSpaces(value)}'`;
  }
}
