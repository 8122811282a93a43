import { DateTime } from 'luxon';
import { displayPattern, type Environment } from '../environment.ts';
import { ScriptError } from '../script-error.ts';
import { parseStyledDate, toStyledDate } from './date-styles.ts';
import { INTERNAL_DATE, parseDateTimeText, parseFormatted } from './date-text.ts';
import { GlideDuration } from './glide-duration.ts';

/** `GlideDate`: a day without a zone, kept as midnight UTC; without argument today of the session's zone. */
export class GlideDate {
  readonly #environment: Environment;
  #milliseconds: number;

  constructor(environment: Environment, value?: unknown) {
    this.#environment = environment;
    const { timeZone } = environment.transaction.session;
    const today = DateTime.fromMillis(environment.instance.clock.now(), { zone: timeZone });
    this.#milliseconds = DateTime.utc(today.year, today.month, today.day).toMillis();
    if (value !== undefined && value !== null) this.setValue(value);
  }

  getValue(): string {
    return this.#date().toFormat(INTERNAL_DATE);
  }

  getDisplayValue(): string {
    return this.#date().toFormat(displayPattern(this.#environment).date);
  }

  getDisplayValueInternal(): string {
    return this.getValue();
  }

  /** In a style (`full`, `long`, `medium`, `short`) of the user's language, which is English here. */
  getDisplayValueEx(style: unknown): string {
    return this.getDisplayValueLang(style);
  }

  getDisplayValueLang(style: unknown, language?: unknown): string {
    return toStyledDate(this.#date(), style, language);
  }

  getByFormat(format: string): string {
    return this.#date().toFormat(format);
  }

  getDayOfMonthNoTZ(): number {
    return this.#date().day;
  }

  getMonthNoTZ(): number {
    return this.#date().month;
  }

  getYearNoTZ(): number {
    return this.#date().year;
  }

  setValue(value: unknown): void {
    const milliseconds = value instanceof GlideDate ? value.#milliseconds : this.#parse(value);
    if (milliseconds !== null)
      this.#milliseconds = milliseconds - (((milliseconds % 86_400_000) + 86_400_000) % 86_400_000);
  }

  setDisplayValue(text: unknown): void {
    const parsed = parseFormatted(String(text), displayPattern(this.#environment).date, 'utc');
    if (parsed !== null) this.#milliseconds = parsed;
  }

  setDisplayValueEx(text: unknown, style: unknown): void {
    this.setDisplayValueLang(text, style);
  }

  /** Throws SCRIPT_ERROR on text that does not fit the style. */
  setDisplayValueLang(text: unknown, style: unknown, language?: unknown): void {
    const parsed = parseStyledDate(String(text), { style, language, zone: 'utc' });
    if (parsed === null) {
      throw new ScriptError('SCRIPT_ERROR', `'${String(text)}' does not fit the style ${String(style)}`);
    }
    this.#milliseconds = parsed;
  }

  toString(): string {
    return this.getValue();
  }

  static subtract(start: GlideDate, end: GlideDate): GlideDuration {
    return new GlideDuration(start.#environment, end.#milliseconds - start.#milliseconds);
  }

  #parse(value: unknown): number | null {
    return typeof value === 'number' ? value : parseDateTimeText(String(value), 'utc');
  }

  #date(): DateTime {
    return DateTime.fromMillis(this.#milliseconds, { zone: 'utc' });
  }
}
