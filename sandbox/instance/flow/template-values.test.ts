import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTemplateValues } from './template-values.ts';

describe('template values', () => {
  it('reads back any values, carets and equal signs included', () => {
    const values = fc.array(fc.record({ field: fc.stringMatching(/^[a-z_]{1,10}$/), text: fc.string() }));
    fc.assert(
      fc.property(values, (items) => {
        const text = `${items.map((item) => `${item.field}=${item.text.replaceAll('^', '^^')}`).join('^')}^EQ`;
        expect(parseTemplateValues(items.length === 0 ? '^EQ' : text)).toEqual(items);
      }),
    );
  });

  it('reads the text of a built flow', () => {
    expect(parseTemplateValues('description=a^^b\nline two=3^parent={{Created_1.current}}^EQ')).toEqual([
      { field: 'description', text: 'a^b\nline two=3' },
      { field: 'parent', text: '{{Created_1.current}}' },
    ]);
  });

  it('refuses a part without a field', () => {
    expect(() => parseTemplateValues('state=1^nonsense^EQ')).toThrow('without a field name');
  });
});
