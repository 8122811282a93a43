import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createBaseSchema } from '../base/base.ts';
import { defaultBehaviour } from '../behaviour.ts';
import { NotEmulatedError } from '../not-emulated.ts';
import type { Counters, Values } from '../types.ts';
import { createDatabase, type WritableDatabase } from './database.ts';
import { InvalidQueryError } from './query-binder.ts';
import { createSchema } from './schema.ts';

/** Saturday 2026-11-21 18:00 UTC. */
const now = Date.UTC(2026, 10, 21, 18, 0, 0);
const schema = createSchema(createBaseSchema());

function create(behaviour = {}): WritableDatabase {
  const database = createDatabase({
    schema,
    clock: { now: () => now },
    behaviour: { ...defaultBehaviour, ...behaviour },
  });
  const put = (table: string, id: string, row: Values): void =>
    database.put(table, { sys_id: id, sys_class_name: table, ...row });
  put('sys_user', 'ann', { user_name: 'ann', name: 'Ann Able', manager: 'bob', active: 'true' });
  put('sys_user', 'bob', { user_name: 'bob', name: 'Bob Baker', active: 'true' });
  put('sys_user_grmember', 'm1', { user: 'ann', group: 'desk' });
  put('incident', 'i1', {
    number: 'INC1',
    assignment_group: 'desk',
    short_description: 'Printer broken',
    state: '1',
    priority: '1',
    active: 'true',
    assigned_to: 'ann',
    due_date: '2026-11-20 10:00:00',
    opened_at: '2026-11-21 17:30:00',
  });
  put('incident', 'i2', {
    number: 'INC2',
    short_description: 'Mail slow',
    state: '2',
    priority: '3',
    active: 'true',
    assigned_to: 'bob',
    due_date: '2026-11-21 00:00:00',
    opened_at: '2026-11-18 10:00:00',
  });
  put('incident', 'i3', {
    number: 'INC3',
    short_description: '',
    state: '7',
    priority: '10',
    active: 'false',
    opened_at: '2026-11-01 09:00:00',
  });
  put('problem', 'p1', {
    number: 'PRB1',
    short_description: 'printer driver',
    state: '101',
    priority: '2',
    active: 'true',
    assigned_to: 'gone',
    parent: 'i1',
  });
  return database;
}

describe('select (servicenow-instance.md 10, 17.6)', () => {
  let database: WritableDatabase;

  beforeEach(() => {
    database = create();
  });

  const numbers = (table: string, query: string, userId = ''): string[] =>
    database.select(table, query, { userId }).map((row) => row['number'] ?? '');

  it('finds children through their parent, once', () => {
    expect(numbers('task', 'ORDERBYnumber')).toEqual(['INC1', 'INC2', 'INC3', 'PRB1']);
    expect(numbers('problem', '')).toEqual(['PRB1']);
    expect(database.get('incident', 'p1')).toBeUndefined();
    expect(numbers('task', 'sys_class_nameINSTANCEOFincident^ORDERBYnumber')).toEqual(['INC1', 'INC2', 'INC3']);
  });

  it.each([
    ['state=1^ORstate=2^active=true', ['INC1', 'INC2']],
    ['active=true^state=7^ORstate=1', ['INC1']],
    ['state=1^NQstate=7', ['INC1', 'INC3']],
    ['priority>2', ['INC2', 'INC3']],
    ['priority<=2', ['INC1']],
    ['stateIN1,7', ['INC1', 'INC3']],
    ['stateIN', []],
    ['stateNOT IN1,7', ['INC2']],
    ['active!=true', ['INC3']],
    ['active=1', ['INC1', 'INC2']],
    ['active=0', ['INC3']],
    ['short_description=printer BROKEN', ['INC1']],
    ['short_descriptionLIKEprint', ['INC1']],
    ['short_descriptionNOT LIKEprint', ['INC2']],
    ['short_descriptionSTARTSWITHmail', ['INC2']],
    ['short_descriptionENDSWITHSLOW', ['INC2']],
    ['short_description=', ['INC3']],
    ['short_description!=', ['INC1', 'INC2']],
    ['short_descriptionISEMPTY', ['INC3']],
    ['assigned_toISNOTEMPTY', ['INC1', 'INC2']],
    ['assigned_to=NULL', ['INC3']],
    ['priorityBETWEEN1@3', ['INC1', 'INC2']],
    ['due_dateANYTHING', ['INC1', 'INC2', 'INC3']],
    ['stateSAMEASpriority', ['INC1']],
    ['stateNSAMEASpriority', ['INC2', 'INC3']],
    ['priorityGT_FIELDstate', ['INC2', 'INC3']],
    ['due_dateMORETHANopened_at@day@before@1', ['INC1']],
    ['due_dateLESSTHANopened_at@day@after@3', ['INC2']],
    ['opened_atRELATIVEGT@hour@ago@1', ['INC1']],
    ['opened_atRELATIVELT@day@ago@7', ['INC3']],
    ['opened_atRELATIVEEE@dayofweek@ago@3', ['INC2']],
    ['due_date=2026-11-21', ['INC2']],
    ['due_date<javascript:gs.beginningOfToday()', ['INC1']],
    ['opened_atONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', ['INC1']],
    ["opened_atDATEPARTWednesday@javascript:gs.datePart('dayofweek','wednesday','EE')", ['INC2']],
  ])('answers %s', (query, expected) => {
    expect(numbers('incident', `${query}^ORDERBYnumber`)).toEqual(expected);
  });

  it('includes empty values in != by the switch', () => {
    expect(numbers('incident', 'short_description!=Mail slow^ORDERBYnumber')).toEqual(['INC1', 'INC3']);
    const strict = create({ notEqualIncludesEmpty: false });
    expect(strict.select('incident', 'short_description!=Mail slow').map((row) => row['number'])).toEqual(['INC1']);
  });

  it('walks references; a missing link satisfies only tests for emptiness', () => {
    expect(numbers('task', 'assigned_to.manager.name=Bob Baker')).toEqual(['INC1']);
    expect(numbers('task', 'assigned_to.nameISEMPTY^ORDERBYnumber')).toEqual(['INC3', 'PRB1']);
    expect(numbers('task', 'assigned_to.name!=Ann Able')).toEqual(['INC2']);
    expect(database.valueAt('task', database.get('task', 'i1') ?? {}, 'assigned_to.manager.user_name')).toBe('bob');
    expect(database.valueAt('task', database.get('task', 'p1') ?? {}, 'assigned_to.manager.user_name')).toBe('');
  });

  it('compares the display value of a reference for LIKE and STARTSWITH', () => {
    expect(numbers('incident', 'assigned_toLIKEable')).toEqual(['INC1']);
    expect(numbers('incident', 'assigned_toSTARTSWITHBob')).toEqual(['INC2']);
  });

  it('evaluates javascript: values without running code', () => {
    expect(numbers('incident', 'assigned_to=javascript:gs.getUserID()', 'ann')).toEqual(['INC1']);
    expect(numbers('incident', 'assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'bob')).toEqual(['INC2']);
    const myGroups = 'assignment_groupDYNAMICd6435e965f510100a9ad2572f2b477fe';
    expect(numbers('incident', myGroups, 'ann')).toEqual(['INC1']);
    expect(numbers('incident', myGroups, 'bob')).toEqual([]);
    // A failing expression behaves as the empty string (10.4, C).
    expect(numbers('incident', 'assigned_to=javascript:process.exit(1)')).toEqual(['INC3']);
    expect(() => numbers('incident', 'assigned_toDYNAMIC1234')).toThrow(NotEmulatedError);
  });

  it('sorts numbers as numbers, references by display value, empty first', () => {
    expect(numbers('incident', 'ORDERBYDESCpriority')).toEqual(['INC3', 'INC2', 'INC1']);
    expect(numbers('incident', 'ORDERBYassigned_to')).toEqual(['INC3', 'INC1', 'INC2']);
    expect(numbers('task', 'ORDERBYactive^ORDERBYDESCnumber')).toEqual(['INC3', 'PRB1', 'INC2', 'INC1']);
  });

  it('windows after sorting', () => {
    const rows = database.select('task', 'ORDERBYnumber', { offset: 1, limit: 2 });
    expect(rows.map((row) => row['number'])).toEqual(['INC2', 'INC3']);
    expect(database.count('task', 'active=true')).toBe(3);
  });

  it('drops unknown fields, returns nothing, or throws, by the switch (17.7)', () => {
    expect(numbers('incident', 'nonsense=1^state=2')).toEqual(['INC2']);
    expect(numbers('incident', 'nonsense=1')).toHaveLength(3);
    expect(database.inspect('incident', 'nonsense=1^assigned_to.name=x^ORDERBYnumber')).toEqual({
      fields: ['assigned_to.name', 'number'],
      invalid: ['nonsense=1'],
    });
    expect(create({ invalidQuery: 'no_rows' }).select('incident', 'nonsense=1^state=2')).toEqual([]);
    expect(() => create({ invalidQuery: 'throw' }).select('incident', 'nonsense=1')).toThrow(InvalidQueryError);
  });

  it('sees updates and removals through its indexes', () => {
    database.put('incident', {
      ...database.get('incident', 'i2'),
      sys_id: 'i2',
      sys_class_name: 'incident',
      assigned_to: 'ann',
    });
    expect(numbers('incident', 'assigned_to=ann^ORDERBYnumber')).toEqual(['INC1', 'INC2']);
    expect(numbers('incident', 'assigned_to=bob')).toEqual([]);
    database.remove('incident', 'i1');
    expect(numbers('task', 'assigned_to=ann')).toEqual(['INC2']);
  });
});

describe('matches (servicenow-instance.md 10.6)', () => {
  const database = create();
  const row = { sys_id: 'x', sys_class_name: 'incident', state: '2', short_description: 'Mail', assigned_to: 'ann' };

  it('is case-sensitive, unlike a database query', () => {
    expect(database.matches('incident', row, 'short_description=Mail')).toBe(true);
    expect(database.matches('incident', row, 'short_description=mail')).toBe(false);
  });

  it.each([
    ['stateVALCHANGES', { ...row, state: '1' }, true],
    ['stateVALCHANGES', { ...row }, false],
    ['stateVALCHANGES', null, true],
    ['stateCHANGESTO2', { ...row, state: '1' }, true],
    ['stateCHANGESTO2', null, true],
    ['stateCHANGESTO3', { ...row, state: '1' }, false],
    ['stateCHANGESFROM1', { ...row, state: '1' }, true],
    ['stateCHANGESFROM1', null, false],
    ['stateCHANGESTO2', undefined, false],
    ['state=2^stateVALCHANGES^ORshort_descriptionVALCHANGES', { ...row, short_description: 'Post' }, true],
    ['assigned_to.name=Ann Able', undefined, true],
  ])('%s against a previous row', (query, previous, expected) => {
    expect(database.matches('incident', row, query, previous)).toBe(expected);
  });
});

describe('counters', () => {
  it('names a query that reads every row of a large table, and only that', () => {
    const database = create();
    for (let index = 0; index < 1100; index += 1) {
      database.put('incident', {
        sys_id: `n${index}`,
        sys_class_name: 'incident',
        number: `N${index}`,
        state: '1',
        assigned_to: index % 2 ? 'ann' : 'bob',
      });
    }
    const counters: Counters = { queries: 0, scans: [], writes: 0 };
    database.select('incident', 'number=N7', { counters });
    database.select('incident', 'assigned_to=ann^short_descriptionLIKEx', { counters });
    database.select('incident', 'assigned_to.name=Ann Able^state=7', { counters });
    database.select('incident', 'opened_at>2026-01-01 00:00:00', { counters });
    expect(counters).toEqual({ queries: 4, scans: [], writes: 0 });
    database.select('incident', 'short_descriptionLIKEx', { counters });
    database.count('incident', 'number=N7^NQshort_description=x', { counters });
    expect(counters.scans).toEqual(['incident: short_descriptionLIKEx', 'incident: number=N7^NQshort_description=x']);
  });
});

describe('precedence against a naive reading (17.6)', () => {
  const database = create();
  const fields = ['state', 'priority', 'urgency'] as const;
  const term = fc.record({
    field: fc.constantFrom(...fields),
    value: fc.constantFrom('1', '2', '3'),
    joint: fc.constantFrom('^', '^OR', '^NQ'),
  });
  const rows = fields
    .flatMap((_, position) => ['1', '2', '3'].map((value) => position + value))
    .flatMap((name) =>
      ['1', '2', '3'].map((other) => ({
        sys_id: name + other,
        sys_class_name: 'incident',
        state: other,
        priority: name.slice(1),
        urgency: name.slice(0, 1),
      })),
    );

  type Term = { field: (typeof fields)[number]; value: string; joint: string };

  /** Straight from the table of rules: split at ^NQ, then at ^, then at ^OR. */
  function naive(query: string, row: Readonly<Values>): boolean {
    const holds = (condition: string): boolean => {
      const [field = '', value = ''] = condition.split('=');
      return (row[field] ?? '') === value;
    };
    return query.split('^NQ').some((group) =>
      group
        .replaceAll('^OR', '|')
        .split('^')
        .every((list) => list.split('|').some(holds)),
    );
  }

  it('agrees for every mix of ^, ^OR and ^NQ', () => {
    const toQuery = (terms: readonly Term[]): string =>
      terms.map(({ field, value, joint }, position) => `${position === 0 ? '' : joint}${field}=${value}`).join('');
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 7 }), (terms) => {
        const query = toQuery(terms);
        const wrong = rows.filter((row) => database.matches('incident', row, query) !== naive(query, row));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds by index what it finds by reading every row', () => {
    const indexed = createDatabase({ schema, clock: { now: () => now } });
    for (const row of rows) indexed.put('incident', row);
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 6 }), (terms) => {
        const query = terms
          .map(({ field, value, joint }, position) => `${position === 0 ? '' : joint}${field}=${value}`)
          .join('');
        const found = indexed.select('incident', query).map((row) => row['sys_id']);
        expect(found.toSorted()).toEqual(
          rows
            .filter((row) => naive(query, row))
            .map((row) => row.sys_id)
            .toSorted(),
        );
      }),
      { numRuns: 300 },
    );
  });
});
