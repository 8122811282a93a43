import { toSingleConditions } from '../../database/single-conditions.ts';
import { isGlideRecord } from './glide-record.ts';
import { stateOf } from './record-registry.ts';
import { valuesOf } from './record-state.ts';
import { toText } from './values.ts';

/**
 * `GlideFilter` (c_GlideFilterScopedAPI.md, D): tests a record as the script sees it, in memory, with regard to case unless
 * told otherwise; empty values count as less than every other.
 */
export class GlideFilter {
  readonly #query: string;
  #ignoreCase = false;

  /** The title that follows is for people; scoped scripts cannot read it back. */
  constructor(query?: unknown) {
    this.#query = toText(query);
  }

  static checkRecord(record: unknown, query: unknown, all: unknown = true): boolean {
    return meetsFilter(record, toText(query), { all: all !== false, ignoreCase: false });
  }

  /** Unlike `checkRecord`, content with one condition unless told otherwise. */
  match(record: unknown, all: unknown = false): boolean {
    return meetsFilter(record, this.#query, { all: all === true, ignoreCase: this.#ignoreCase });
  }

  setCaseSensitive(caseSensitive: unknown): void {
    this.#ignoreCase = caseSensitive !== true;
  }

  /** Whether the filter is evaluated in the sandbox for scripts. */
  setEnforceSecurity(_enforce: unknown): void {
    // Nothing to do: values with `javascript:` never run as scripts here (10.4).
  }
}

function meetsFilter(
  record: unknown,
  query: string,
  { all, ignoreCase }: { readonly all: boolean; readonly ignoreCase: boolean },
): boolean {
  if (!isGlideRecord(record)) throw new TypeError('GlideFilter needs a GlideRecord');
  const state = stateOf(record);
  const { instance, transaction } = state.environment;
  const { timeZone, userId } = transaction.session;
  const table = valuesOf(state)['sys_class_name'] || state.table;
  const options = { timeZone, userId, emptyIsLeast: true, ignoreCase };
  const meets = (text: string): boolean => instance.database.matches(table, valuesOf(state), text, null, options);
  const conditions = all ? [query] : toSingleConditions(query);
  return conditions.length === 0 || conditions.some(meets);
}
