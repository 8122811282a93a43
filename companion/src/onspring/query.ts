import { BridgeError } from '../errors.ts';

/**
 * The only place that builds Onspring filters (grammar: onspring-api.md 5). Values never reach a filter unescaped.
 */

/** Longest filter sent; the limit of the API is unknown, this stays well below usual request limits. */
const FILTER_LIMIT = 4_000;

function assertFieldId(fieldId: number): void {
  if (Number.isSafeInteger(fieldId) && fieldId > 0) return;
  throw new BridgeError({ code: 'FILTER_INVALID', message: `A filter needs a positive field id, not ${fieldId}` });
}

/** Filters that together match every number, each of bounded length: `9001 eq 31 or 9001 eq 32`. */
export function toNumberFilters(fieldId: number, numbers: readonly number[]): string[] {
  assertFieldId(fieldId);
  const rules = numbers.map((value) => {
    if (Number.isSafeInteger(value)) return `${fieldId} eq ${value}`;
    throw new BridgeError({ code: 'FILTER_INVALID', message: `A filter needs a whole number, not ${value}` });
  });
  return joinRules(rules);
}

/**
 * Filters that together match every text. Quotes are doubled (assumed: onspring-api.md 5); control characters are refused,
 * no key field holds them.
 */
export function toTextFilters(fieldId: number, texts: readonly string[]): string[] {
  assertFieldId(fieldId);
  const rules = texts.map((text) => {
    if ([...text].some((character) => character < ' ')) {
      throw new BridgeError({ code: 'FILTER_INVALID', message: 'A filter value holds a control character' });
    }
    return `${fieldId} eq '${text.replaceAll("'", "''")}'`;
  });
  return joinRules(rules);
}

/** A filter for date values after a time (exclusive): `9003 gt datetime'2026-11-21T10:00:00.000Z'`. */
export function toAfterFilter(fieldId: number, afterMs: number): string {
  assertFieldId(fieldId);
  return `${fieldId} gt datetime'${new Date(afterMs).toISOString()}'`;
}

function joinRules(rules: readonly string[]): string[] {
  const filters: string[] = [];
  let current = '';
  for (const rule of rules) {
    const longer = current === '' ? rule : `${current} or ${rule}`;
    if (current !== '' && longer.length > FILTER_LIMIT) {
      filters.push(current);
      current = rule;
    } else {
      current = longer;
    }
  }
  return current === '' ? filters : [...filters, current];
}
