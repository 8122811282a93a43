import { VALUE_CARET } from '../../value-caret.ts';
import { toText } from './values.ts';

/** A query that finds nothing, whatever the table holds. */
export const NO_ROW_QUERY = 'sys_id=no_such_record';

type Part = string | (() => string);

/**
 * The conditions of one GlideRecord as an encoded query: groups are joined by `^`, the parts of a group by `^OR`
 * (servicenow-instance.md 10.1). An added encoded query stands as it is, so a `^NQ` in it ORs against everything before.
 */
export class QueryBuilder {
  readonly #groups: Part[][] = [];
  readonly #orders: string[] = [];
  readonly #mayRead: (field: string) => boolean;

  /** `mayRead` answers for the session's rights: what the members named `…User…` go by. */
  constructor(mayRead: (field: string) => boolean = () => true) {
    this.#mayRead = mayRead;
  }

  /** `args` as they are, or a condition that finds nothing when the session may not read the field (11.1). */
  readable(args: readonly unknown[]): readonly unknown[] {
    return this.#mayRead(toText(args[0])) ? args : [NO_ROW_QUERY];
  }

  /** `addQuery(f, v)`, `addQuery(f, op, v)` or, with one argument, an encoded query. */
  add(args: readonly unknown[]): GlideQueryCondition {
    const group: Part[] = [toCondition(args)];
    this.#groups.push(group);
    return new GlideQueryCondition(this, group);
  }

  /** Adds a group right behind `after`. */
  addBehind(after: Part[], args: readonly unknown[]): GlideQueryCondition {
    const group: Part[] = [toCondition(args)];
    this.#groups.splice(this.#groups.indexOf(after) + 1, 0, group);
    return new GlideQueryCondition(this, group);
  }

  addEncoded(query: string): void {
    if (query !== '') this.#groups.push([query.replace(/^\^/, '')]);
  }

  /** A condition whose text is known only when the query runs (join queries, functions). */
  addDeferred(text: () => string): GlideQueryCondition {
    const group: Part[] = [text];
    this.#groups.push(group);
    return new GlideQueryCondition(this, group);
  }

  /** An order that also finds nothing when the session may not read the field. */
  orderReadable(direction: 'ORDERBY' | 'ORDERBYDESC', field: string): void {
    if (this.#mayRead(field)) this.order(direction, field);
    else this.addEncoded(NO_ROW_QUERY);
  }

  order(direction: 'ORDERBY' | 'ORDERBYDESC', field: string): void {
    this.#orders.push(`${direction}${field}`);
  }

  toEncoded(): string {
    const groups = this.#groups.map((group) =>
      group.map((part) => (typeof part === 'string' ? part : part())).join('^OR'),
    );
    return [...groups, ...this.#orders].join('^');
  }
}

/** What `addQuery` answers: an or-condition belongs to the condition it is called on (11.1). */
export class GlideQueryCondition {
  readonly #builder: QueryBuilder;
  readonly #group: Part[];

  constructor(builder: QueryBuilder, group: Part[]) {
    this.#builder = builder;
    this.#group = group;
  }

  addOrCondition(...args: readonly unknown[]): GlideQueryCondition {
    this.#group.push(toCondition(args));
    return this;
  }

  addSystemOrCondition(...args: readonly unknown[]): GlideQueryCondition {
    return this.addOrCondition(...args);
  }

  addCondition(...args: readonly unknown[]): GlideQueryCondition {
    return this.#builder.addBehind(this.#group, args);
  }

  addSystemCondition(...args: readonly unknown[]): GlideQueryCondition {
    return this.addCondition(...args);
  }

  addUserOrCondition(...args: readonly unknown[]): GlideQueryCondition {
    return this.addOrCondition(...this.#builder.readable(args));
  }

  addUserCondition(...args: readonly unknown[]): GlideQueryCondition {
    return this.addCondition(...this.#builder.readable(args));
  }
}

const OPERATOR_NAMES: Readonly<Record<string, string>> = {
  '==': '=',
  CONTAINS: 'LIKE',
  'DOES NOT CONTAIN': 'NOT LIKE',
  'NOT CONTAINS': 'NOT LIKE',
};

/** Encoded text of one condition; a `^` in its value travels as `VALUE_CARET`. */
export function toCondition(args: readonly unknown[]): string {
  if (args.length < 2) return toText(args[0]).replace(/^\^/, '');
  const field = toText(args[0]);
  const given = args.length === 2 ? '=' : toText(args[1]).trim().toUpperCase();
  const operator = OPERATOR_NAMES[given] ?? given;
  const raw = args.length === 2 ? args[1] : args[2];
  const value = Array.isArray(raw) ? raw.map(toText).join(',') : toText(raw);
  return `${field}${operator}${value === 'NULL' && (operator === '=' || operator === '!=') ? '' : value.replaceAll('^', VALUE_CARET)}`;
}
