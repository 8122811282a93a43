import { beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness } from '../fixtures/harness.ts';

let harness: Harness;
let sysId = '';
beforeAll(async () => {
  harness = await createHarness();
  sysId = harness.insert('incident', { short_description: 'Disk full', priority: '2' });
});

const check = (query: string, before = '', more = ''): unknown =>
  harness.run(`
    var gr = new GlideRecord('incident'); gr.get('${sysId}'); ${before}
    GlideFilter.checkRecord(gr, '${query}'${more})`);

describe('GlideFilter.checkRecord (c_GlideFilterScopedAPI.md)', () => {
  it.each([
    ['active=true^priority<=2', true],
    ['priority=1^ORpriority=2', true],
    ['priority=1^NQshort_descriptionSTARTSWITHDisk', true],
    ['short_descriptionSTARTSWITHdisk', false],
    ['', true],
  ])('tests %p with regard to case', (query, expected) => {
    expect(check(query)).toBe(expected);
  });

  it('sees what the script assigned and did not write', () => {
    expect(check('short_description=other', "gr.setValue('short_description', 'other');")).toBe(true);
  });

  it('counts an empty date as earlier than every other', () => {
    expect(check('due_date<2026-01-01 00:00:00')).toBe(true);
    expect(check('due_date<2026-01-01 00:00:00^due_dateISNOTEMPTY')).toBe(false);
    expect(check('due_date>2026-01-01 00:00:00')).toBe(false);
  });

  it('refuses what it does not have', () => {
    expect(() => check('active=true', '', ', false')).toThrow('not emulated');
    expect(() => harness.run("new GlideFilter('active=true', 'x')")).toThrow('not emulated');
  });
});
