import { parseDate } from './dates.ts';

export type FilterOperator = 'eq' | 'ne' | 'gt' | 'lt' | 'contains';
export type FilterLiteral =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'date'; readonly epochMs: number };

/** A parsed filter (onspring-api.md 5). */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Filter[] }
  | { readonly kind: 'not'; readonly term: Filter }
  | {
      readonly kind: 'rule';
      readonly fieldId: number;
      readonly operator: FilterOperator;
      readonly literal: FilterLiteral;
    }
  | { readonly kind: 'null'; readonly fieldId: number; readonly isNull: boolean };

/** Why a filter cannot be used; `position` counts characters from 0. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
  readonly position: number;

  constructor(problem: string, position: number) {
    super(`Invalid filter at character ${position}: ${problem}.`);
    this.position = position;
  }
}

type Token =
  | { readonly kind: 'word' | 'paren'; readonly text: string; readonly position: number }
  | { readonly kind: 'literal'; readonly literal: FilterLiteral; readonly position: number }
  | { readonly kind: 'end'; readonly position: number };

/** Deeper nesting is refused: a filter from the network must not exhaust the stack. */
const DEEPEST_NESTING = 200;

const TOKEN =
  /\s+|(?<paren>[()])|(?<number>-?\d+(?:\.\d+)?)(?![\w.'])|datetime'(?<date>[^']*)'|'(?<text>(?:[^']|'')*)'(?!')|(?<word>[a-z]+)(?![\w'])/y;

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(source);
    if (!match)
      throw new FilterError(
        source[position] === "'" ? 'unbalanced quote' : `unexpected "${source[position]}"`,
        position,
      );
    const { paren, number, date, text, word } = match.groups ?? {};
    if (paren !== undefined) tokens.push({ kind: 'paren', text: paren, position });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, position });
    else if (number !== undefined)
      tokens.push({ kind: 'literal', literal: { kind: 'number', number: Number(number) }, position });
    // Doubling is the assumed escape for a quote (5, "Quote escaping").
    else if (text !== undefined)
      tokens.push({ kind: 'literal', literal: { kind: 'text', text: text.replaceAll("''", "'") }, position });
    else if (date !== undefined) {
      const epochMs = parseDate(date, 'utc');
      if (epochMs === null) throw new FilterError(`"${date}" is not an ISO 8601 date`, position);
      tokens.push({ kind: 'literal', literal: { kind: 'date', epochMs }, position });
    }
    position = TOKEN.lastIndex;
  }
  tokens.push({ kind: 'end', position });
  return tokens;
}

const OPERATORS: readonly string[] = ['eq', 'ne', 'gt', 'lt', 'contains'];

function isOperator(word: string): word is FilterOperator {
  return OPERATORS.includes(word);
}

/**
 * Parses a filter. Binding, tightest first: `not`, `and`, `or` (OData-like, assumed). Throws `FilterError` for
 * anything outside the grammar of onspring-api.md 5: there is no ge, le, like, startswith or in.
 */
export function parseFilter(source: string): Filter {
  const tokens = tokenize(source);
  let index = 0;
  let depth = 0;

  const peek = (): Token => tokens[index] ?? { kind: 'end', position: source.length };
  const next = (): Token => {
    const token = peek();
    index += 1;
    return token;
  };
  const accept = (kind: 'word' | 'paren', text: string): boolean => {
    const token = peek();
    if (token.kind !== kind || token.text !== text) return false;
    index += 1;
    return true;
  };

  function parseChain(kind: 'and' | 'or', parseTerm: () => Filter): Filter {
    const first = parseTerm();
    const terms = [first];
    while (accept('word', kind)) terms.push(parseTerm());
    return terms.length === 1 ? first : { kind, terms };
  }

  const parseOr = (): Filter => parseChain('or', parseAnd);
  const parseAnd = (): Filter => parseChain('and', parseNot);

  function parseNot(): Filter {
    depth += 1;
    if (depth > DEEPEST_NESTING) throw new FilterError('nested too deeply', peek().position);
    let filter: Filter;
    if (accept('word', 'not')) filter = { kind: 'not', term: parseNot() };
    else if (accept('paren', '(')) {
      filter = parseOr();
      if (!accept('paren', ')')) throw new FilterError('")" expected', peek().position);
    } else filter = parseRule();
    depth -= 1;
    return filter;
  }

  function parseRule(): Filter {
    const field = next();
    if (field.kind !== 'literal' || field.literal.kind !== 'number' || !Number.isInteger(field.literal.number)) {
      throw new FilterError('field id expected', field.position);
    }
    const fieldId = field.literal.number;
    const operator = next();
    if (operator.kind !== 'word') throw new FilterError('operator expected', operator.position);
    if (operator.text === 'isnull' || operator.text === 'notnull')
      return { kind: 'null', fieldId, isNull: operator.text === 'isnull' };
    if (!isOperator(operator.text)) throw new FilterError(`unknown operator "${operator.text}"`, operator.position);
    const value = next();
    if (value.kind !== 'literal') throw new FilterError('value expected', value.position);
    return { kind: 'rule', fieldId, operator: operator.text, literal: value.literal };
  }

  const filter = parseOr();
  const rest = peek();
  if (rest.kind !== 'end') throw new FilterError('end of filter expected', rest.position);
  return filter;
}
