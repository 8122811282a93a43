import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OnspringField } from '../sync/ports.ts';
import { toColumnName, toProposal } from './discover.ts';
import { toTable } from './output.ts';

const field: OnspringField = {
  id: 1,
  appId: 2,
  name: 'Severity',
  type: 'List',
  multiple: false,
  referencedAppId: null,
  values: [
    { id: 'a', name: 'Very High' },
    { id: 'b', name: 'Low' },
  ],
};

describe('toProposal', () => {
  it('proposes transform, column and values', () => {
    expect(toProposal(field)).toMatchObject({
      transform: 'list',
      field: 'severity',
      valueMap: { 'Very High': 'very_high', Low: 'low' },
    });
    expect(toProposal({ ...field, multiple: true }).transform).toBe('multi_list');
    expect(toProposal({ ...field, type: 'Reference', referencedAppId: 9 }).note).toContain('app 9');
  });

  it('proposes nothing for what is not synchronised', () => {
    for (const type of ['Attachment', 'Formula', 'SomethingNew'])
      expect(toProposal({ ...field, type }).transform).toBeNull();
    expect(toProposal({ ...field, type: 'Date', name: 'Last Saved Date' }).transform).toBeNull();
    expect(toProposal({ ...field, type: 'Reference', multiple: true }).transform).toBeNull();
  });

  it('makes column names an instance takes from any field name', () => {
    expect(toColumnName('Due Date (UTC)')).toBe('due_date_utc');
    expect(toColumnName('Prüfer')).toBe('prufer');
    fc.assert(fc.property(fc.string(), (name) => /^([a-z0-9]([a-z0-9_]{0,38}[a-z0-9])?)?$/.test(toColumnName(name))));
  });
});

describe('toTable', () => {
  it('aligns columns, keeps each row on one line and bounds it', () => {
    const output = { json: false, isColoured: false, write: () => undefined };
    const table = toTable(
      output,
      ['A', 'Bee'],
      [
        ['long cell', 'x\ny'],
        ['s', 'z'.repeat(300)],
      ],
    );
    const lines = table.split('\n');
    expect(lines.slice(0, 2)).toEqual(['A          Bee', 'long cell  x y']);
    expect(lines[2]).toHaveLength(11 + 100);
  });
});
