/**
 * Every behaviour the reference marks observed (O), common knowledge (C) or disputed, as one switch each, so that a
 * check on a real instance corrects one place. Section numbers are those of servicenow-instance.md.
 */
export interface Behaviour {
  /** 10.5: what a condition with an unknown field or operator does: nothing, no row at all, or an error (tests). */
  readonly invalidQuery: 'drop' | 'no_rows' | 'throw';
  /** 10.5: what the REST APIs do with such a query (recent releases answer 403). */
  readonly invalidRestQuery: 'drop' | '403';
  /** 10.2: `string!=x` also finds rows where the column is empty. */
  readonly notEqualIncludesEmpty: boolean;
  /** 10.3: first day of `beginningOfThisWeek`, 1 = Monday, 7 = Sunday. */
  readonly weekStart: 1 | 7;
  /** 12.3: an error in a rule ends that rule (`log`), or the test that caused it (`throw`). */
  readonly ruleError: 'log' | 'throw';
  /** 12.3: before rules that follow an abort still run. */
  readonly rulesRunAfterAbort: boolean;
  /** 13.3: only the most specific level that has an ACL decides; otherwise more general levels are tried as well. */
  readonly aclMostSpecificOnly: boolean;
  /** 14.5: events of a scoped app whose name is not registered are lost. */
  readonly dropUnregisteredEvents: boolean;
}

export const defaultBehaviour: Behaviour = {
  invalidQuery: 'drop',
  invalidRestQuery: '403',
  notEqualIncludesEmpty: true,
  weekStart: 1,
  ruleError: 'log',
  rulesRunAfterAbort: true,
  aclMostSpecificOnly: true,
  dropUnregisteredEvents: true,
};
