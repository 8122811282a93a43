import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness } from '../fixtures/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
  for (const [stage, amount] of [
    ['new', '10'],
    ['new', '46'],
    ['done', '5'],
    ['', ''],
  ] as const) {
    harness.insert('x_rest_case', { title: 'sum', stage, amount });
  }
});
afterAll(() => harness.instance.stop());

const aggregate = (source: string): unknown => harness.run(`var ga = new GlideAggregate('x_rest_case'); ${source}`);
const all = (expression: string): string =>
  `ga.query(); var seen = []; while (ga.next()) seen.push(${expression}); seen.join(';')`;

describe('GlideAggregate (servicenow-instance.md 11.6)', () => {
  it.each([
    [
      "ga.addAggregate('COUNT'); ga.query(); ga.next(); typeof ga.getAggregate('COUNT') + ga.getAggregate('COUNT')",
      'string4',
    ],
    [
      "ga.addQuery('title', 'nothing'); ga.addAggregate('COUNT'); ga.query(); ga.next() + ga.getAggregate('COUNT')",
      'true0',
    ],
    [
      "ga.setGroup(false); ga.addAggregate('SUM', 'amount'); ga.addAggregate('AVG', 'amount'); ga.query(); ga.next(); ga.getAggregate('SUM', 'amount') + ' ' + ga.getAggregate('AVG', 'amount')",
      '61 20.3333',
    ],
    [
      "ga.setGroup(false); ga.addAggregate('MIN', 'amount'); ga.addAggregate('MAX', 'amount'); ga.query(); ga.next(); ga.getAggregate('MIN', 'amount') + ' ' + ga.getAggregate('MAX', 'amount') + ga.getAggregate('SUM', 'amount')",
      '5 46null',
    ],
  ])('%s is %s', (source, value) => {
    expect(aggregate(source)).toBe(value);
  });

  it('groups, with values and members of group-by fields only', () => {
    const row =
      "[ga.getValue('stage'), String(ga.stage), ga.stage.getDisplayValue(), ga.getAggregate('COUNT'), ga.getValue('title')].join()";
    expect(aggregate(`ga.addAggregate('COUNT'); ga.groupBy('stage'); ga.orderByAggregate('COUNT'); ${all(row)}`)).toBe(
      'new,new,New,2,;,,,1,;done,done,Done,1,',
    );
    expect(aggregate("ga.addAggregate('COUNT'); ga.groupBy('stage'); ga.query(); ga.getRowCount()")).toBe(3);
  });

  it('takes the second argument of COUNT as a group', () => {
    expect(
      aggregate(
        `ga.addAggregate('COUNT', 'stage'); ga.orderByDesc('stage'); ${all("ga.stage + ga.getAggregate('COUNT', 'stage')")}`,
      ),
    ).toBe('new2;done1;1');
  });

  it('sums each distinct value when nothing groups (11.6, pick: the docs)', () => {
    expect(aggregate(`ga.addAggregate('SUM', 'amount'); ${all("ga.getAggregate('SUM', 'amount')")}`)).toBe(';5;10;46');
  });

  it('filters groups by having', () => {
    expect(
      aggregate(
        `ga.addAggregate('COUNT'); ga.groupBy('stage'); ga.addHaving('COUNT', '', '>', 1); ${all('String(ga.stage)')}`,
      ),
    ).toBe('new');
  });

  it('refuses what it does not emulate', () => {
    expect(() => aggregate("ga.addBizCalendarTrend('due', 'month');")).toThrow(
      'not emulated: GlideAggregate.addBizCalendarTrend',
    );
    expect(() =>
      aggregate("ga.addAggregate('MEDIAN', 'amount'); ga.query(); ga.next(); ga.getAggregate('MEDIAN', 'amount')"),
    ).toThrow('not emulated: aggregate MEDIAN');
  });
});
