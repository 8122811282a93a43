import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayTemplateSet, parseTemplate } from './change-template.ts';

describe('parseTemplate', () => {
  it('reads what the template field stores', () => {
    expect(parseTemplate('risk=2^backout_plan=Put the old rule back^EQ')).toEqual([
      ['risk', '2'],
      ['backout_plan', 'Put the old rule back'],
    ]);
    expect(parseTemplate('')).toEqual([]);
  });

  it('gives every value back as it was stored', () => {
    const value = fc
      .string()
      .filter((text) => !text.includes('\u0000') && !text.startsWith('^') && !text.endsWith('^'));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z_]{1,10}$/), value)), (values) => {
        const stored = values.map(([column, text]) => `${column}=${text.replaceAll('^', '^^')}`).join('^');
        expect(parseTemplate(`${stored}^EQ`)).toEqual(values);
      }),
    );
  });
});

describe('mayTemplateSet', () => {
  it.each(['sys_id', 'state', 'parent', 'approval', 'Risk!', ''])('keeps %p from templates', (column) => {
    expect(mayTemplateSet(column)).toBe(false);
  });
  it('lets plans and groups be set', () => {
    expect(['backout_plan', 'risk', 'assignment_group', 'u_board'].every(mayTemplateSet)).toBe(true);
  });
});
