import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NotEmulatedError } from '../not-emulated.ts';
import { parseQuery } from './query-parser.ts';

function shape(query: string): string[][][] {
  return parseQuery(query).groups.map((group) => group.map((list) => list.map((condition) => condition.text)));
}

describe('parseQuery (servicenow-instance.md 10.1)', () => {
  it('binds ^OR to the condition just before it', () => {
    expect(shape('a=1^b=2^ORc=3')).toEqual([[['a=1'], ['b=2', 'c=3']]]);
    expect(shape('a=1^ORb=2^ORc=3^d=4')).toEqual([[['a=1', 'b=2', 'c=3'], ['d=4']]]);
  });

  it('starts a new group at ^NQ', () => {
    expect(shape('a=1^b=2^NQc=3^ORd=4')).toEqual([[['a=1'], ['b=2']], [['c=3', 'd=4']]]);
  });

  it('takes ORDERBY, GROUPBY and EQ anywhere, and none of them for a condition', () => {
    const query = parseQuery('ORDERBYnumber^a=1^EQ^ORDERBYDESCsys_created_on^GROUPBYstate');
    expect(query.orderBy).toEqual([
      { field: 'number', descending: false },
      { field: 'sys_created_on', descending: true },
    ]);
    expect(query.groupBy).toEqual(['state']);
    expect(query.groups).toHaveLength(1);
  });

  it.each([
    ['stateNOT IN1,2', 'NOT IN', '1,2'],
    ['stateIN1,2', 'IN', '1,2'],
    ['numberNOTLIKEx', 'NOT LIKE', 'x'],
    ['numberNOT LIKEx', 'NOT LIKE', 'x'],
    ['number*x', 'LIKE', 'x'],
    ['number!*x', 'NOT LIKE', 'x'],
    ['nameCONTAINSx', 'LIKE', 'x'],
    ['order>=5', '>=', '5'],
    ['assigned_toISNOTEMPTY', 'ISNOTEMPTY', ''],
    ['caller_id.manager.nameSTARTSWITHA b', 'STARTSWITH', 'A b'],
    ['a= x ', '=', ' x '],
    ['stateVALCHANGES', 'VALCHANGES', ''],
    ['stateCHANGESTO3', 'CHANGESTO', '3'],
    [
      'dueONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()',
      'ON',
      'Today@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()',
    ],
  ])('reads %s', (text, operator, value) => {
    expect(parseQuery(text).groups[0]?.[0]?.[0]).toMatchObject({ operator, value });
  });

  it('lists what is no condition and keeps the rest', () => {
    const query = parseQuery('a=1^NONSENSE^b');
    expect(query.invalid).toEqual(['NONSENSE', 'b']);
    expect(query.groups).toHaveLength(1);
  });

  it('does not let an alternative of a dropped condition widen the condition before it', () => {
    expect(shape('a=1^NONSENSE^ORb=2')).toEqual([[['a=1'], ['b=2']]]);
  });

  it.each([
    'RLQUERYincident.caller_id,>=1^ENDRLQUERY',
    '123TEXTQUERY321=words',
    'groupIN_HIERARCHYx',
    'tagsDOESNOTHAVEx',
  ])('refuses %s loudly', (query) => {
    expect(() => parseQuery(query)).toThrow(NotEmulatedError);
  });

  it('never fails on arbitrary text except with a coded refusal', () => {
    const piece = fc.constantFrom(
      '^',
      '^OR',
      '^NQ',
      'ORDERBY',
      '=',
      'IN',
      'a',
      'b.c',
      'LIKE',
      '@',
      'javascript:',
      'RLQUERY',
      '^EQ',
    );
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (query) => {
        try {
          expect(Array.isArray(parseQuery(query).groups)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(NotEmulatedError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
