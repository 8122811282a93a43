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

/** A date in the style and order of a language, and the time behind it. */
export function toStyledText(at: DateTime, style: unknown, language: unknown): string {
  const format = { dateStyle: toStyle(style), timeZone: at.zoneName ?? 'utc' };
  const date = new Intl.DateTimeFormat(toLocale(language), format).format(at.toMillis());
  return `${date} ${at.toFormat(CLOCK)}`;
}

/** Milliseconds of text as `toStyledText` prints it; null when it does not fit. Years of the short style may have four digits. */
export function parseStyledText(
  text: string,
  { style, language, zone }: { readonly style: unknown; readonly language: unknown; readonly zone: string },
): number | null {
  const locale = toLocale(language);
  const name = toStyle(style);
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: name, timeZone: 'utc' }).formatToParts(0);
  const date = parts.map((part) => toToken(part, name)).join('');
  const parsed = DateTime.fromFormat(text.trim(), `${date} ${CLOCK}`, { locale, zone });
  return parsed.isValid ? parsed.toMillis() : null;
}

function toToken({ type, value }: Intl.DateTimeFormatPart, style: Style): string {
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
