import type { Behaviour } from '../behaviour.ts';
import type { QueryParts, Values } from '../types.ts';
import { type BindContext, type BoundCondition, bindCondition } from './condition-binder.ts';
import type { Test } from './field-comparison.ts';
import type { OrderBy, ParsedQuery } from './query-parser.ts';
import { columnAt, type RowSource } from './row-reader.ts';

/** An invalid query under the switch `throw`, which tests use to find typing errors. */
export class InvalidQueryError extends Error {
  readonly code = 'INVALID_QUERY';

  constructor(table: string, parts: readonly string[]) {
    super(`INVALID_QUERY: ${table}: ${parts.join(', ')}`);
    this.name = 'InvalidQueryError';
  }
}

/** A query bound to a table, ready to run over rows. */
export interface BoundQuery extends QueryParts {
  readonly test: Test;
  /** As in ParsedQuery; empty when every row fits. */
  readonly groups: readonly (readonly (readonly BoundCondition[])[])[];
  readonly orderBy: readonly OrderBy[];
  /** No row can fit. */
  readonly none: boolean;
}

/**
 * Conditions on unknown fields are dropped, make the whole query empty, or throw, by `invalidQuery` (10.5). An ORDERBY
 * on an unknown field is ignored like one.
 */
export function bindQuery(
  source: RowSource,
  request: {
    readonly table: string;
    readonly query: ParsedQuery;
    readonly context: BindContext;
    readonly invalidQuery: Behaviour['invalidQuery'];
  },
): BoundQuery {
  const { table, query, context } = request;
  const invalid = [...query.invalid];
  const fields = new Set<string>();
  const groups: BoundCondition[][][] = [];
  for (const group of query.groups) {
    const lists: BoundCondition[][] = [];
    for (const list of group) {
      const alternatives: BoundCondition[] = [];
      for (const condition of list) {
        const bound = bindCondition(source, table, condition, context);
        if (bound === undefined) {
          invalid.push(condition.text);
        } else {
          fields.add(condition.field);
          alternatives.push(bound);
        }
      }
      if (alternatives.length > 0) lists.push(alternatives);
    }
    if (lists.length > 0) groups.push(lists);
  }
  const orderBy = query.orderBy.filter(({ field }) => columnAt(source.schema, table, field.split('.')) !== undefined);
  for (const { field } of orderBy) fields.add(field);
  if (invalid.length > 0 && request.invalidQuery === 'throw') throw new InvalidQueryError(table, invalid);
  const none = invalid.length > 0 && request.invalidQuery === 'no_rows';
  return { fields: [...fields], invalid, groups, orderBy, none, test: none ? () => false : testOf(groups) };
}

/** True for rows that meet all lists of one of the groups; no group: for every row. */
export function testOf(groups: readonly (readonly (readonly BoundCondition[])[])[]): Test {
  if (groups.length === 0) return () => true;
  return (row, previous) => groups.some((group) => holdsAll(group, row, previous));
}

function holdsAll(
  group: readonly (readonly BoundCondition[])[],
  row: Readonly<Values>,
  previous: Readonly<Values> | null | undefined,
): boolean {
  for (const list of group) {
    let any = false;
    for (const condition of list) {
      if (condition.test(row, previous)) {
        any = true;
        break;
      }
    }
    if (!any) return false;
  }
  return true;
}
