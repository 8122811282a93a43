import { DateTime } from 'luxon';
import { NotEmulatedError } from '../../not-emulated.ts';
import { ScriptError } from '../script-error.ts';
import { parseDateTimeText, toUtcText } from './date-text.ts';
import { toText } from './values.ts';

/** Value of a field of the record, by dotted path; null when it is empty. */
type ReadField = (path: string) => string | null;
export type DbFunction = (read: ReadField) => string | null;

const PREFIX = 'glidefunction:';

/**
 * Functions by name, of arguments that are text (ServiceNowDocs: GlideDBFunctionBuilderScopedAPI, and
 * platform-support-functions for `greatest` and `least`); null when an argument is missing.
 */
const FUNCTIONS: Readonly<Record<string, (...args: readonly string[]) => string | null>> = {
  add: (...args) => fold(args, (left, right) => left + right),
  subtract: (...args) => fold(args, (left, right) => left - right),
  multiply: (...args) => fold(args, (left, right) => left * right),
  divide: (...args) => fold(args, (left, right) => left / right),
  concat: (...args) => args.join(''),
  length: (text = '') => String(text.length),
  /** Counted from 1, 0 when the term is not found. */
  position: (term = '', text = '', start = '1') => String(text.indexOf(term, Number(start) - 1) + 1),
  substring: (text = '', start = '0', end = '') => text.slice(Number(start), end === '' ? text.length : Number(end)),
  /** A duration as the platform stores it (C). */
  datediff: (first = '', second = '') => {
    const [from, to] = [parseDateTimeText(second, 'utc'), parseDateTimeText(first, 'utc')];
    return from === null || to === null ? null : toUtcText(to - from);
  },
  /** 1 is Sunday, or Monday where the constant is 2. */
  dayofweek: (date = '', firstDay = '1') => {
    const milliseconds = parseDateTimeText(date, 'utc');
    if (milliseconds === null) return null;
    const { weekday } = DateTime.fromMillis(milliseconds, { zone: 'utc' });
    return String(firstDay === '2' ? weekday : (weekday % 7) + 1);
  },
  greatest: (...args) => args.reduce((one, other) => (compareTexts(one, other) < 0 ? other : one)),
  least: (...args) => args.reduce((one, other) => (compareTexts(one, other) > 0 ? other : one)),
  /** Truth values are `1` and `0`, as the database has them (C). */
  compare: (left = '', operator = '', right = '') => toFlag(meets(left, operator, right)),
  and: (...args) => toFlag(args.every((flag) => flag === '1')),
  or: (...args) => toFlag(args.includes('1')),
};

/** Members of the builder, by function, where the names differ. */
const MEMBERS: Readonly<Record<string, string>> = { and: 'andFunc', or: 'orFunc' };

function toFlag(holds: boolean): string {
  return holds ? '1' : '0';
}

function fold(args: readonly string[], step: (left: number, right: number) => number): string | null {
  const numbers = args.map(Number);
  const result = numbers.length === 0 ? Number.NaN : numbers.reduce(step);
  return Number.isFinite(result) ? String(result) : null;
}

function isDbFunction(text: string): boolean {
  return text.startsWith(PREFIX);
}

/**
 * `glidefunction:add(order,priority)`: fields by name, constants quoted or numeric, functions in one another. Throws
 * SCRIPT_ERROR for text of another form, `not emulated` for a function that is not in the list. `now` in milliseconds.
 */
export function parseDbFunction(text: string, now: () => number): DbFunction {
  const tokens = text.slice(PREFIX.length).match(/'(?:[^']|'')*'|[\w.]+|[(),]/g) ?? [];
  let at = 0;
  const invalid = (): never => {
    throw new ScriptError('SCRIPT_ERROR', `'${text}' is no database function; build one with GlideDBFunctionBuilder`);
  };
  const readArguments = (): DbFunction[] => {
    const list: DbFunction[] = [];
    at += 1;
    while (tokens[at] !== ')') {
      list.push(readTerm());
      if (tokens[at] === ',') at += 1;
      else if (tokens[at] !== ')') return invalid();
    }
    at += 1;
    return list;
  };
  const readNow = (): DbFunction => {
    if (readArguments().length > 0) return invalid();
    return () => toUtcText(now());
  };
  const readTerm = (): DbFunction => {
    const token = tokens[at] ?? '';
    at += 1;
    if (tokens[at] === '(') return token === 'now' ? readNow() : toCall(token, readArguments());
    if (token.startsWith("'")) return () => token.slice(1, -1).replaceAll("''", "'");
    if (/^\d/.test(token)) return () => token;
    return /^\w/.test(token) ? (read) => read(token) : invalid();
  };
  const evaluate = isDbFunction(text) && tokens[1] === '(' ? readTerm() : invalid();
  return at === tokens.length ? evaluate : invalid();
}

function toCall(name: string, args: readonly DbFunction[]): DbFunction {
  const valuesOf = (read: ReadField): (string | null)[] => args.map((argument) => argument(read));
  if (name === 'coalesce') return (read) => valuesOf(read).find((value) => value !== null && value !== '') ?? null;
  const compute = FUNCTIONS[name];
  if (compute === undefined) throw new NotEmulatedError(`database function ${name}`);
  return (read) => {
    const values = valuesOf(read).filter((value) => value !== null);
    return values.length < args.length ? null : compute(...values);
  };
}

/** Compares like the database: as numbers where both are. */
export function meets(value: string | null, operator: string, wanted: string): boolean {
  if (value === null) return operator === 'ISEMPTY';
  const order = compareTexts(value, wanted);
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case 'ISEMPTY':
      return value === '';
    case 'ISNOTEMPTY':
      return value !== '';
    default:
      throw new NotEmulatedError(`operator ${operator} of a database function`);
  }
}

function compareTexts(one: string, other: string): number {
  const [left, right] = [Number(one), Number(other)];
  const isNumeric = one !== '' && other !== '' && Number.isFinite(left) && Number.isFinite(right);
  return isNumeric ? left - right : one.localeCompare(other);
}

/** For the members that are added below from a list. */
let begin: (builder: GlideDBFunctionBuilder, name: string) => GlideDBFunctionBuilder;

/** `GlideDBFunctionBuilder`: text of a function from calls in a row. */
export class GlideDBFunctionBuilder {
  #text = '';

  static {
    begin = (builder, name) => builder.#append(`${name}(`);
  }

  /** Names a constant: quoted, since it is text to the database. */
  constant(value: unknown): this {
    return this.#append(`'${toText(value).replaceAll("'", "''")}'`);
  }

  field(name: unknown): this {
    return this.#append(toText(name));
  }

  /** Ends the innermost function. */
  endfunc(): this {
    this.#text += ')';
    return this;
  }

  /** The text; functions still open are ended. */
  build(): string {
    const open = this.#text.split('(').length - this.#text.split(')').length;
    return `${PREFIX}${this.#text}${')'.repeat(Math.max(0, open))}`;
  }

  #append(term: string): this {
    if (this.#text !== '' && !this.#text.endsWith('(')) this.#text += ',';
    this.#text += term;
    return this;
  }
}

for (const name of [...Object.keys(FUNCTIONS), 'coalesce', 'now']) {
  Object.defineProperty(GlideDBFunctionBuilder.prototype, MEMBERS[name] ?? name, {
    value(this: GlideDBFunctionBuilder): GlideDBFunctionBuilder {
      return begin(this, name);
    },
  });
}
