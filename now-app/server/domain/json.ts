/** Reading JSON and unknown values: from `unknown` to typed, or a coded error. Pure. */

import { createError } from './coded-error.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys (no array, no null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses text; throws INVALID_JSON naming `what`. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw createError('INVALID_JSON', `${what} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`);
  }
}

/** Parses an object whose values are all strings; an empty text is an empty object. */
export function parseStringRecord(text: string, what: string): Record<string, string> {
  if (text === '') return {};
  return toStringRecord(parseJson(text, what), what);
}

/** Checks that a value is an object whose values are all strings. */
export function toStringRecord(value: unknown, what: string): Record<string, string> {
  if (!isObject(value)) throw createError('INVALID_VALUE', `${what} must be an object.`);
  const record: Record<string, string> = {};
  for (const key of Object.keys(value)) {
    const entry = value[key];
    if (typeof entry !== 'string') throw createError('INVALID_VALUE', `${what}.${key} must be a string.`);
    record[key] = entry;
  }
  return record;
}

/** A string of at most `max` characters. */
export function toText(object: JsonObject, key: string, max: number): string {
  const value = object[key];
  if (typeof value !== 'string') throw createError('INVALID_VALUE', `${key} must be a string.`);
  if (value.length > max) throw createError('INVALID_VALUE', `${key} is longer than ${max} characters.`);
  return value;
}

/** A string cut to `max` characters: for texts that inform a person and may be long. */
export function toCutText(object: JsonObject, key: string, max: number): string {
  const value = object[key];
  if (typeof value !== 'string') throw createError('INVALID_VALUE', `${key} must be a string.`);
  return value.slice(0, max);
}

/** One of the given strings. */
export function toOneOf<T extends string>(object: JsonObject, key: string, allowed: readonly T[]): T {
  const value = object[key];
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw createError('INVALID_VALUE', `${key} must be one of ${allowed.join(', ')}.`);
  return found;
}

/** A whole number of at least 0 and at most 2,147,483,647 (the range of an integer column). */
export function toCount(object: JsonObject, key: string): number {
  const value = object[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 2147483647) {
    throw createError('INVALID_VALUE', `${key} must be a whole number from 0.`);
  }
  return value;
}

/** A whole number from 0, or `null`. */
export function toCountOrNull(object: JsonObject, key: string): number | null {
  return object[key] === null ? null : toCount(object, key);
}

/** A list of at most `max` entries. */
export function toList(object: JsonObject, key: string, max: number): readonly unknown[] {
  const value = object[key];
  if (!Array.isArray(value)) throw createError('INVALID_VALUE', `${key} must be a list.`);
  if (value.length > max) throw createError('TOO_MANY', `${key} holds ${value.length} entries; send at most ${max}.`);
  return value;
}
