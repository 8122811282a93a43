import { DateTime } from 'luxon';
import { displayPattern, type Environment } from '../environment.ts';
import { GlideDuration } from './glide-duration.ts';

/** `GlideTime`: a time of day, kept as milliseconds of 1970-01-01 UTC (types of @servicenow/glide). */
export class GlideTime {
  readonly #environment: Environment;
  #milliseconds: number;

  constructor(environment: Environment, value?: unknown) {
    this.#environment = environment;
    this.#milliseconds = 0;
    if (value === undefined || value === null) this.#milliseconds = environment.instance.clock.now() % 86_400_000;
    else this.setValue(value);
  }

  getNumericValue(): number {
    return this.#milliseconds;
  }

  getValue(): string {
    return this.#utc().toFormat('HH:mm:ss');
  }

  getDisplayValue(): string {
    return this.#local().toFormat(displayPattern(this.#environment).time);
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
    if (value instanceof GlideTime) this.#milliseconds = value.getNumericValue();
    else if (typeof value === 'number') this.#milliseconds = value;
    else {
      const parsed = DateTime.fromFormat(`1970-01-01 ${String(value)}`, 'yyyy-MM-dd HH:mm:ss', { zone: 'utc' });
      this.#milliseconds = parsed.isValid ? parsed.toMillis() : 0;
    }
  }

  toString(): string {
    return this.getValue();
  }

  static subtract(start: GlideTime, end: GlideTime): GlideDuration {
    return new GlideDuration(start.#environment, end.#milliseconds - start.#milliseconds);
  }

  #utc(): DateTime {
    return DateTime.fromMillis(this.#milliseconds, { zone: 'utc' });
  }

  #local(): DateTime {
    return this.#utc().setZone(this.#environment.transaction.session.timeZone);
  }
}
