import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AGENT, type Desk, openDesk, REQUEST } from './fixtures/desk.ts';
import { parseCondition, splitOrder, toCrumbs } from './query-words.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.instance.stop());

function words(query: string): string[] {
  return toCrumbs(desk.instance, REQUEST, query).map((crumb) => crumb.words);
}

describe('toCrumbs', () => {
  it('says a filter in words, with labels of fields, choices and references', () => {
    expect(words(`active=true^severity=1^assigned_to=${desk.userId(AGENT)}`)).toEqual([
      'Active is true',
      'Severity is Critical',
      'Assigned to is Priya Nair',
    ]);
    expect(words('severityIN1,2^assigned_toISEMPTY^short_descriptionLIKEa=b')).toEqual([
      'Severity is one of Critical, High',
      'Assigned to is empty',
      'Short description contains a=b',
    ]);
    expect(
      words('assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe^due_date<javascript:gs.beginningOfToday()'),
    ).toEqual(['Assigned to is me', 'Due date is before beginning of today']);
  });

  it('gives the query without one step, groups kept apart', () => {
    const crumbs = toCrumbs(desk.instance, REQUEST, 'a=1^severity=1^ORseverity=2^NQb=1^state=3');
    expect(crumbs.map((crumb) => crumb.without)).toEqual([
      'severity=1^ORseverity=2^NQb=1^state=3',
      'a=1^NQb=1^state=3',
      'a=1^severity=1^ORseverity=2^NQstate=3',
      'a=1^severity=1^ORseverity=2^NQb=1',
    ]);
  });

  it('keeps alternatives together and gives each step the query up to it', () => {
    const crumbs = toCrumbs(desk.instance, REQUEST, 'a=1^severity=1^ORseverity=2^state=3^ORDERBYnumber');
    expect(crumbs.map((crumb) => crumb.query)).toEqual([
      'a=1',
      'a=1^severity=1^ORseverity=2',
      'a=1^severity=1^ORseverity=2^state=3',
    ]);
    expect(crumbs[1]?.words).toBe('Severity is Critical or Severity is High');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(toCrumbs(desk.instance, REQUEST, text))));
  });
});

describe('parseCondition', () => {
  it('takes the longest operator', () => {
    expect(parseCondition('aNOT IN1')?.operator).toBe('NOT IN');
    expect(parseCondition('a>=1')?.operator).toBe('>=');
    expect(parseCondition('aISNOTEMPTY')).toEqual({ field: 'a', operator: 'ISNOTEMPTY', value: '' });
    expect(parseCondition('?')).toBeNull();
  });
});

describe('splitOrder', () => {
  it('parts conditions from the ordering', () => {
    expect(splitOrder('a=1^ORDERBYDESCb^EQ')).toEqual({ conditions: 'a=1', order: { field: 'b', descending: true } });
    expect(splitOrder('')).toEqual({ conditions: '', order: null });
  });
});
