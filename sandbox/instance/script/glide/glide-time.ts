import { DateTime } from 'luxon';
import { displayPattern, type Environment } from '../environment.ts';
import { ScriptError } from '../script-error.ts';
import { parseStyledTime, toStyledTime } from './date-styles.ts';
import { parseFormatted } from './date-text.ts';
import { GlideDuration } from './glide-duration.ts';

const DAY = 86_400_000;
const CLOCK = 'HH:mm:ss';

/** Milliseconds of a time since the start of 1970 UTC; no member of a scoped app. */
export let millisecondsOf: (time: GlideTime) => number;

/** `GlideTime`: a time of day, kept as milliseconds of 1970-01-01 UTC (types of @servicenow/glide). */
export class GlideTime {
  readonly #environment: Environment;
  #milliseconds: number;

  static {
    millisecondsOf = (time) => time.#milliseconds;
  }

  constructor(environment: Environment, value?: unknown) {
    this.#environment = environment;
    this.#milliseconds = 0;
    if (value === undefined || value === null) this.#milliseconds = environment.instance.clock.now() % DAY;
    else this.setValue(value);
  }

  getValue(): string {
    return this.#utc().toFormat(CLOCK);
  }

  getDisplayValue(): string {
    return this.#local().toFormat(displayPattern(this.#environment).time);
  }

  getDisplayValueInternal(): string {
    return this.#local().toFormat(CLOCK);
  }

  /** In a style (`full`, `long`, `medium`, `short`) of the user's language, which is English here. */
  getDisplayValueEx(style: unknown): string {
    return this.getDisplayValueLang(style);
  }

  getDisplayValueLang(style: unknown, language?: unknown): string {
    return toStyledTime(this.#local(), style, language);
  }

  getByFormat(format: string): string {
    return this.#utc().toFormat(format);
  }

  getHourUTC(): number {
    return this.#utc().hour % 12;
  }

  getHourOfDayUTC(): number {
    return this.#utc().hour;
  }

  getHourLocalTime(): number {
    return this.#local().hour % 12;
  }

  getHourOfDayLocalTime(): number {
    return this.#local().hour;
  }

  getMinutesUTC(): number {
    return this.#utc().minute;
  }

  getMinutesLocalTime(): number {
    return this.#local().minute;
  }

  getSeconds(): number {
    return this.#utc().second;
  }

  setValue(value: unknown): void {
    if (value instanceof GlideTime) this.#milliseconds = value.#milliseconds;
    else if (typeof value === 'number') this.#milliseconds = value;
    else {
      const parsed = DateTime.fromFormat(`1970-01-01 ${String(value)}`, 'yyyy-MM-dd HH:mm:ss', { zone: 'utc' });
      this.#milliseconds = parsed.isValid ? parsed.toMillis() : 0;
    }
  }

  /** Text in the user's format and zone; what does not fit is ignored (C). */
  setDisplayValue(text: unknown): void {
    const pattern = `yyyy-MM-dd ${displayPattern(this.#environment).time}`;
    const parsed = parseFormatted(`1970-01-01 ${String(text)}`, pattern, this.#zone());
    if (parsed !== null) this.#setLocal(parsed);
  }

  setDisplayValueEx(text: unknown, style: unknown): void {
    this.setDisplayValueLang(text, style);
  }

  /** Throws SCRIPT_ERROR on text that does not fit the style. */
  setDisplayValueLang(text: unknown, style: unknown, language?: unknown): void {
    const parsed = parseStyledTime(String(text), { style, language, zone: this.#zone() });
    if (parsed === null) {
      throw new ScriptError('SCRIPT_ERROR', `'${String(text)}' does not fit the style ${String(style)}`);
    }
    this.#setLocal(parsed);
  }

  toString(): string {
    return this.getValue();
  }

  static subtract(start: GlideTime, end: GlideTime): GlideDuration {
    return new GlideDuration(start.#environment, end.#milliseconds - start.#milliseconds);
  }

  /** A time of day that a zone moves to another day is still one of the first day. */
  #setLocal(milliseconds: number): void {
    this.#milliseconds = ((milliseconds % DAY) + DAY) % DAY;
  }

  #zone(): string {
    return this.#environment.transaction.session.timeZone;
  }

  #utc(): DateTime {
    return DateTime.fromMillis(this.#milliseconds, { zone: 'utc' });
  }

  #local(): DateTime {
    return this.#utc().setZone(this.#zone());
  }
}
