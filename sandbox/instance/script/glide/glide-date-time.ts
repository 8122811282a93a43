import { type DateObjectUnits, DateTime, type DurationLikeObject } from 'luxon';
import { displayPattern, type Environment } from '../environment.ts';
import { ScriptError } from '../script-error.ts';
import { parseStyledText, toStyledText } from './date-styles.ts';
import { INTERNAL_DATE_TIME, parseDateTimeText, parseFormatted, toUtcText, weekOfYear } from './date-text.ts';
import { GlideDate } from './glide-date.ts';
import { GlideDuration } from './glide-duration.ts';
import { GlideTime, millisecondsOf } from './glide-time.ts';

/**
 * `GlideDateTime` (servicenow-instance.md 11.8): an instant, read and written in UTC; the `…LocalTime` members go by
 * the session's zone. ISO text makes it invalid, formatted setters throw on text that does not fit.
 */
export class GlideDateTime {
  readonly #environment: Environment;
  #milliseconds: number;
  #error = '';
  readonly #zone: string;

  constructor(environment: Environment, value?: unknown, isDisplayValue?: unknown) {
    this.#environment = environment;
    this.#zone = environment.transaction.session.timeZone;
    this.#milliseconds = environment.instance.clock.now();
    if (value === undefined || value === null) return;
    if (isDisplayValue === true) this.setDisplayValue(value);
    else this.setValue(value);
  }

  getValue(): string {
    return this.#error === '' ? toUtcText(this.#milliseconds) : '';
  }

  getNumericValue(): number {
    return this.#milliseconds;
  }

  getDisplayValue(): string {
    const pattern = displayPattern(this.#environment);
    return this.#error === '' ? this.#local().toFormat(`${pattern.date} ${pattern.time}`) : '';
  }

  getDisplayValueInternal(): string {
    return this.#error === '' ? this.#local().toFormat(INTERNAL_DATE_TIME) : '';
  }

  /** Date in a style (`full`, `long`, `medium`, `short`) of a language, then the time (ServiceNowDocs). */
  getDisplayValueLang(style: unknown, language?: unknown): string {
    return this.#error === '' ? toStyledText(this.#local(), style, language) : '';
  }

  /** Time in the user's zone and format. */
  getUserFormattedLocalTime(): string {
    return this.#error === '' ? this.#local().toFormat(displayPattern(this.#environment).time) : '';
  }

  getInternalFormattedLocalTime(): string {
    return this.#local().toFormat('HH:mm:ss');
  }

  isValid(): boolean {
    return this.#error === '';
  }

  hasDate(): boolean {
    return this.isValid();
  }

  getErrorMsg(): string {
    return this.#error;
  }

  setValue(value: unknown): void {
    this.#set(value instanceof GlideDateTime ? value.#milliseconds : toMilliseconds(value), value);
  }

  setGlideDateTime(other: GlideDateTime): void {
    this.#set(other.#milliseconds, other);
  }

  setValueUTC(text: unknown, format: unknown): void {
    this.#setFormatted(text, String(format), 'utc');
  }

  setDisplayValue(text: unknown, format?: unknown): void {
    const pattern = displayPattern(this.#environment);
    const layout = format === undefined ? `${pattern.date} ${pattern.time}` : String(format);
    this.#setFormatted(text, layout, this.#zone);
  }

  setDisplayValueInternal(text: unknown): void {
    this.#setFormatted(text, INTERNAL_DATE_TIME, this.#zone);
  }

  /** Throws SCRIPT_ERROR on text that does not fit the style. */
  setDisplayValueLang(text: unknown, style: unknown, language?: unknown): void {
    const parsed = parseStyledText(String(text), { style, language, zone: this.#zone });
    if (parsed === null) {
      throw new ScriptError('SCRIPT_ERROR', `'${String(text)}' does not fit the style ${String(style)}`);
    }
    this.#set(parsed, text);
  }

  /** Days beyond the end of the month mean its last day, in all setters of days, months and years (ServiceNowDocs). */
  setDayOfMonthUTC(day: unknown): void {
    this.#put('utc', (at) => ({ day: Math.min(Number(day), at.daysInMonth ?? 31) }));
  }

  setDayOfMonthLocalTime(day: unknown): void {
    this.#put(this.#zone, (at) => ({ day: Math.min(Number(day), at.daysInMonth ?? 31) }));
  }

  setMonthUTC(month: unknown): void {
    this.#put('utc', () => ({ month: Number(month) }));
  }

  setMonthLocalTime(month: unknown): void {
    this.#put(this.#zone, () => ({ month: Number(month) }));
  }

  setYearUTC(year: unknown): void {
    this.#put('utc', () => ({ year: Number(year) }));
  }

  setYearLocalTime(year: unknown): void {
    this.#put(this.#zone, () => ({ year: Number(year) }));
  }

  add(amount: unknown): void {
    this.#milliseconds += toAmount(amount);
  }

  subtract(amount: unknown): void {
    this.#milliseconds -= toAmount(amount);
  }

  addSeconds(amount: number): void {
    this.#milliseconds += amount * 1000;
  }

  addDaysUTC(amount: number): void {
    this.#plus('utc', { days: amount });
  }

  addDaysLocalTime(amount: number): void {
    this.#plus(this.#zone, { days: amount });
  }

  addWeeksUTC(amount: number): void {
    this.#plus('utc', { weeks: amount });
  }

  addWeeksLocalTime(amount: number): void {
    this.#plus(this.#zone, { weeks: amount });
  }

  addMonthsUTC(amount: number): void {
    this.#plus('utc', { months: amount });
  }

  addMonthsLocalTime(amount: number): void {
    this.#plus(this.#zone, { months: amount });
  }

  addYearsUTC(amount: number): void {
    this.#plus('utc', { years: amount });
  }

  addYearsLocalTime(amount: number): void {
    this.#plus(this.#zone, { years: amount });
  }

  compareTo(other: unknown): number {
    return Math.sign(
      this.#milliseconds - (other instanceof GlideDateTime ? other.#milliseconds : toMilliseconds(other)),
    );
  }

  before(other: unknown): boolean {
    return this.compareTo(other) < 0;
  }

  after(other: unknown): boolean {
    return this.compareTo(other) > 0;
  }

  onOrBefore(other: unknown): boolean {
    return this.compareTo(other) <= 0;
  }

  onOrAfter(other: unknown): boolean {
    return this.compareTo(other) >= 0;
  }

  equals(other: unknown): boolean {
    return this.compareTo(other) === 0;
  }

  getDayOfWeekUTC(): number {
    return this.#utc().weekday;
  }

  getDayOfWeekLocalTime(): number {
    return this.#local().weekday;
  }

  getDayOfMonthUTC(): number {
    return this.#utc().day;
  }

  getDayOfMonthLocalTime(): number {
    return this.#local().day;
  }

  getMonthUTC(): number {
    return this.#utc().month;
  }

  getMonthLocalTime(): number {
    return this.#local().month;
  }

  getYearUTC(): number {
    return this.#utc().year;
  }

  getYearLocalTime(): number {
    return this.#local().year;
  }

  /** Weeks start on Sunday, week 1 holds 1 January (11.8). */
  getWeekOfYearUTC(): number {
    return weekOfYear(this.#utc());
  }

  getWeekOfYearLocalTime(): number {
    return weekOfYear(this.#local());
  }

  getDaysInMonthUTC(): number {
    return this.#utc().daysInMonth ?? 0;
  }

  getDaysInMonthLocalTime(): number {
    return this.#local().daysInMonth ?? 0;
  }

  getTZOffset(): number {
    return this.#local().offset * 60_000;
  }

  /** Milliseconds of daylight saving at this instant, 0 outside it. */
  getDSTOffset(): number {
    const at = this.#local();
    const standard = Math.min(at.set({ month: 1 }).offset, at.set({ month: 7 }).offset);
    return at.isInDST ? (at.offset - standard) * 60_000 : 0;
  }

  isDST(): boolean {
    return this.#local().isInDST;
  }

  getDate(): GlideDate {
    return new GlideDate(this.#environment, this.#utc().toFormat('yyyy-MM-dd'));
  }

  getLocalDate(): GlideDate {
    return new GlideDate(this.#environment, this.#local().toFormat('yyyy-MM-dd'));
  }

  getTime(): GlideTime {
    return new GlideTime(this.#environment, this.#utc().toFormat('HH:mm:ss'));
  }

  getLocalTime(): GlideTime {
    return new GlideTime(this.#environment, this.#local().toFormat('HH:mm:ss'));
  }

  toString(): string {
    return this.getValue();
  }

  static subtract(start: GlideDateTime, end: GlideDateTime): GlideDuration {
    return new GlideDuration(start.#environment, Math.max(0, end.#milliseconds - start.#milliseconds));
  }

  #utc(): DateTime {
    return DateTime.fromMillis(this.#milliseconds, { zone: 'utc' });
  }

  #local(): DateTime {
    return DateTime.fromMillis(this.#milliseconds, { zone: this.#zone });
  }

  #plus(zone: string, amount: DurationLikeObject): void {
    this.#milliseconds = DateTime.fromMillis(this.#milliseconds, { zone }).plus(amount).toMillis();
  }

  #put(zone: string, unitsOf: (at: DateTime) => DateObjectUnits): void {
    const at = DateTime.fromMillis(this.#milliseconds, { zone });
    const units = unitsOf(at);
    const isNumeric = Object.values(units).every(Number.isFinite);
    if (!isNumeric) throw new ScriptError('SCRIPT_ERROR', `${Object.keys(units).join()} of a date takes a number`);
    this.#milliseconds = at.set(units).toMillis();
  }

  #set(milliseconds: number, value: unknown): void {
    this.#error = Number.isNaN(milliseconds) ? `Could not parse DateTime: ${String(value)}` : '';
    if (this.#error === '') this.#milliseconds = milliseconds;
  }

  #setFormatted(text: unknown, format: string, zone: string): void {
    const parsed = parseFormatted(String(text), format, zone);
    if (parsed === null) throw new ScriptError('SCRIPT_ERROR', `'${String(text)}' does not fit the format ${format}`);
    this.#set(parsed, text);
  }
}

/** Milliseconds of a number, a `Date`, internal UTC text or anything that prints as such; NaN when it does not fit. */
function toMilliseconds(value: unknown): number {
  if (typeof value === 'number') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') return Number(value);
  return parseDateTimeText(String(value), 'utc') ?? Number.NaN;
}

function toAmount(amount: unknown): number {
  if (amount instanceof GlideTime) return millisecondsOf(amount);
  if (amount instanceof GlideDuration) return amount.getNumericValue();
  return Number(amount);
}
