import { DateTime } from 'luxon';
import type { Environment } from '../environment.ts';
import { parseDateTimeText, parseDurationText, toDurationText, toUtcText } from './date-text.ts';

const DAY = 86_400_000;

/** `GlideDuration` (servicenow-instance.md 11.9); negative durations are not supported there, here they are 0. */
export class GlideDuration {
  readonly #environment: Environment;
  #milliseconds: number;

  constructor(environment: Environment, value?: unknown) {
    this.#environment = environment;
    this.#milliseconds = 0;
    if (value !== undefined && value !== null) this.setValue(value);
  }

  /** Whole duration in milliseconds. */
  getNumericValue(): number {
    return this.#milliseconds;
  }

  /** The duration as a date counted from 1970-01-01, the stored form of `glide_duration`. */
  getValue(): string {
    return toUtcText(this.#milliseconds);
  }

  getDurationValue(): string {
    return toDurationText(this.#milliseconds);
  }

  getDisplayValue(): string {
    const parts = [
      [Math.floor(this.#milliseconds / DAY), 'Day'],
      [Math.floor((this.#milliseconds % DAY) / 3_600_000), 'Hour'],
      [Math.floor((this.#milliseconds % 3_600_000) / 60_000), 'Minute'],
    ] as const;
    const words = parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
    return words.length > 0 ? words.join(' ') : `${Math.floor(this.#milliseconds / 1000)} Seconds`;
  }

  /** The duration as a moment counted from 1970-01-01, in Java letters: `HH:mm` leaves the days out. */
  getByFormat(format: unknown): string {
    return DateTime.fromMillis(this.#milliseconds, { zone: 'utc' }).toFormat(String(format));
  }

  getDayPart(): number {
    return Math.floor(this.#milliseconds / DAY);
  }

  getRoundedDayPart(): number {
    return Math.round(this.#milliseconds / DAY);
  }

  setValue(value: unknown): void {
    if (value instanceof GlideDuration) this.#milliseconds = value.getNumericValue();
    else if (typeof value === 'number') this.#milliseconds = Math.max(0, value);
    else this.#milliseconds = parseDurationText(String(value)) ?? parseDateTimeText(String(value), 'utc') ?? 0;
  }

  setDisplayValue(text: unknown): void {
    this.setValue(String(text));
  }

  add(other: GlideDuration): GlideDuration {
    return new GlideDuration(this.#environment, this.#milliseconds + other.getNumericValue());
  }

  subtract(other: GlideDuration): GlideDuration {
    return new GlideDuration(this.#environment, this.#milliseconds - other.getNumericValue());
  }

  toString(): string {
    return this.getValue();
  }
}
