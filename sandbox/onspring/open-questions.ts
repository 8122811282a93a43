import { type Behaviour, DEFAULT_BEHAVIOUR } from './behaviour.ts';

/**
 * What only a real tenant can settle, as data: the README's table of what is unverified is made of these
 * (`generate-readme.ts`).
 */
export interface OpenQuestion {
  readonly question: string;
  /** What the stand-in does. */
  readonly pick: string;
  /** Section of onspring-api.md. */
  readonly section: string;
  /** Switch of `behaviour.ts`, or the files that decide, from this folder. */
  readonly where: string;
  /** What to do on a real tenant. */
  readonly verify: string;
}

type SwitchQuestion = Omit<OpenQuestion, 'where' | 'pick'>;

/** One question per switch: a new switch does not compile without one. */
const switches: Readonly<Record<keyof Behaviour, SwitchQuestion>> = {
  apiSavesFireOutcomes: {
    question: 'Do API saves fire outcomes?',
    section: '11, 13.1',
    verify: 'outcome to a request bin, PUT a record',
  },
  outcomeDelayMs: {
    question: 'Delay before an outcome runs, ms',
    section: '11',
    verify: 'compare save time and arrival',
  },
  outcomeTimeoutMs: {
    question: 'Receiver timeout, ms',
    section: '11, 13.2',
    verify: 'receiver that waits',
  },
  outcomeRetryDelayMs: {
    question: 'Pause between retries, ms',
    section: '10, 13.2',
    verify: 'receiver that answers 503, look at the times',
  },
  escapeTokens: {
    question: 'Are token values escaped in JSON?',
    section: '11, 13.3',
    verify: 'title with a quote and a line break',
  },
  listItemLagCalls: {
    question: 'Calls for which a new list item stays invisible',
    section: '8',
    verify: 'PUT an item, update it at once',
  },
  largestResultCells: {
    question: 'Records times fields above which a result is too large, 0 = never',
    section: '9, 13.4',
    verify: 'page size 1000 with all fields',
  },
  largestUploadBytes: {
    question: 'Largest upload, bytes',
    section: '7',
    verify: 'uploads of 45 to 51 MB',
  },
};

const fixed: readonly OpenQuestion[] = [
  {
    question: 'Words of filter logic between trigger rules',
    pick: 'numbers of the rules, and, or, not, parentheses',
    section: '10',
    where: 'outcomes/rule-logic.ts',
    verify: 'trigger with advanced rules',
  },
  {
    question: 'What is retried',
    pick: 'everything but 2xx',
    section: '11, 13.2',
    where: 'outcomes/request-sender.ts',
    verify: 'receiver that answers 503, 404, 302',
  },
  {
    question: 'Several values in a token',
    pick: 'lists `, `; references `\\|`',
    section: '11',
    where: 'outcomes/tokens.ts',
    verify: 'print a multi-select field',
  },
  {
    question: 'OAuth token request: encoding, caching',
    pick: 'form; cached until it ends',
    section: '11',
    where: 'outcomes/authorization.ts',
    verify: 'log of the token endpoint',
  },
  {
    question: 'Body of 400',
    pick: 'problem details for unreadable input, `{message}` for broken rules',
    section: '9, 13.4',
    where: 'errors.ts',
    verify: 'wrong value, missing required field',
  },
  {
    question: 'Page 0, page past the end',
    pick: '400; empty page',
    section: '3, 13.10',
    where: 'request.ts',
    verify: 'ask for them',
  },
  {
    question: 'Order of records, apps, fields',
    pick: 'id; name; name',
    section: '3, 13.10',
    where: 'state.ts',
    verify: 'page a large app twice',
  },
  {
    question: 'Text `eq` and case; `ne` and empty fields',
    pick: 'ignores case; finds them',
    section: '5, 13.6',
    where: 'filter-evaluator.ts',
    verify: 'query both',
  },
  {
    question: 'Quote in a filter; precedence of `and`, `or`, `not`',
    pick: 'doubled; as in OData',
    section: '5, 13.6',
    where: 'filter.ts',
    verify: 'query a name with an apostrophe, three rules without parentheses',
  },
  {
    question: 'Null, read-only field, unknown field id in PUT',
    pick: 'clears; warning; 400',
    section: '4.4, 13.7',
    where: 'operations/save-record.ts',
    verify: 'send them',
  },
  {
    question: 'Numbers sent as text',
    pick: '400',
    section: '4.4, 13.7',
    where: 'field-input.ts',
    verify: 'send `"15.5"`',
  },
  {
    question: 'Required and unique violations',
    pick: '400 with message',
    section: '4.4, 13.4',
    where: 'record-store.ts',
    verify: 'send them',
  },
  {
    question: 'What deleting a record does to references',
    pick: 'they are removed',
    section: '2',
    where: 'record-store.ts',
    verify: 'delete a referenced record',
  },
  {
    question: 'Formatted date-only fields',
    pick: '`M/d/yyyy` of the UTC clock',
    section: '4.5, 13.8',
    where: 'dates.ts',
    verify: 'read one in both formats',
  },
];

/** Everything unverified, switches first. */
export const openQuestions: readonly OpenQuestion[] = [
  ...Object.entries(switches).map(([name, question]) => ({
    ...question,
    pick: `\`${String(Object.entries(DEFAULT_BEHAVIOUR).find(([key]) => key === name)?.[1])}\``,
    where: `behaviour.ts, ${name}`,
  })),
  ...fixed,
];
