import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

let scripts: BackgroundScripts;

/** Four cases: title, stage, amount, owner, due (the clock stands at 2026-03-10 12:00 UTC). */
const CASES = [
  ['a', 'new', '1', 'Priya Nair', '2026-03-10 11:30:00'],
  ['b', 'new', '2', 'Jack Whelan', '2026-03-09 12:00:00'],
  ['c', 'done', '3', '', '2026-02-01 00:00:00'],
  ['d', '', '10', '', ''],
] as const;

beforeAll(async () => {
  scripts = await openBackgroundScripts();
  for (const [title, stage, amount, owner, due] of CASES)
    scripts.run(
      `var gr = new GlideRecord('x_rest_case'); gr.title = '${title}'; gr.stage = '${stage}'; gr.amount = '${amount}'; ` +
        `gr.due = '${due}'; if ('${owner}') gr.owner.setDisplayValue('${owner}'); gr.insert();`,
    );
});
afterAll(() => scripts.stop());

/** Titles of the cases a query finds, in the order of the answer. */
const titles = (query: string): unknown =>
  scripts.run(
    `var gr = new GlideRecord('x_rest_case'); gr.addEncodedQuery("${query}"); gr.query(); ` +
      'var seen = []; while (gr.next()) seen.push(String(gr.title)); seen.join("")',
  );

const QUERIES: readonly (readonly [about: string, query: string, found: string])[] = [
  ['^OR binds tighter than ^ behind it (10.1)', 'stage=new^amount=1^ORamount=3', 'a'],
  ['^OR binds tighter than ^ before it (10.1)', 'amount=1^ORamount=2^stage=new', 'ab'],
  ['^NQ joins complete groups (10.1)', 'stage=new^amount=2^NQstage=done', 'bc'],
  ['!= finds rows whose column is empty (10.2, C)', 'stage!=new', 'cd'],
  ['IN takes a list (10.2)', 'amountIN1,10', 'ad'],
  ['IN with an empty list finds nothing (10.2, C)', 'amountIN', ''],
  ['NOT IN (10.2)', 'amountNOT IN1,10', 'bc'],
  ['ISEMPTY behind a missing link (10.2, C)', 'owner.emailISEMPTY', 'cd'],
  ['ISNOTEMPTY behind a link (10.2)', 'owner.emailISNOTEMPTY', 'ab'],
  ['LIKE on a reference reads the display value, without case (10.2)', 'ownerLIKEnair', 'a'],
  ['STARTSWITH on a reference (10.2)', 'ownerSTARTSWITHJack', 'b'],
  ['BETWEEN includes both edges (10.2)', 'amountBETWEEN2@10', 'bcd'],
  ['RELATIVEGT counts from now (10.2)', 'dueRELATIVEGT@hour@ago@1', 'a'],
  ['RELATIVELT (10.2)', 'dueRELATIVELT@day@ago@7', 'c'],
  ['a named range of dates (10.3)', 'due<javascript:gs.beginningOfToday()', 'bc'],
  ['text compares without case in the database (10.6)', 'title=A', 'a'],
];

const ORDERS: readonly (readonly [about: string, query: string, found: string])[] = [
  ['numbers sort as numbers', 'ORDERBYDESCamount', 'dcba'],
  ['several keys apply in order', 'ORDERBYDESCstage^ORDERBYDESCamount', 'bacd'],
  ['an order may stand before a condition', 'ORDERBYDESCamount^stage=new', 'ba'],
];

describe('17.6 encoded queries (servicenow-instance.md 10)', () => {
  for (const [about, query, found] of QUERIES)
    needsServerScripts(`${about}: ${query}`, () => {
      expect(titles(`${query}^ORDERBYtitle`)).toBe(found);
    });

  for (const [about, query, found] of ORDERS)
    needsServerScripts(`ORDERBY: ${about} (10.1): ${query}`, () => {
      expect(titles(query)).toBe(found);
    });
});
