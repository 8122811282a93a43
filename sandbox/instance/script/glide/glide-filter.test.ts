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

  it('is content with one condition when asked to be', () => {
    expect(check('active=true^priority=1')).toBe(false);
    expect(check('active=true^priority=1', '', ', false')).toBe(true);
    expect(check('active=false^ORpriority=1^NQpriority=3^ORDERBYnumber', '', ', false')).toBe(false);
    expect(check('', '', ', false')).toBe(true);
  });
});

describe('new GlideFilter (c_GlideFilterScopedAPI.md)', () => {
  const match = (query: string, calls = '', args = ''): unknown =>
    harness.run(`
      var gr = new GlideRecord('incident'); gr.get('${sysId}');
      var filter = new GlideFilter('${query}', 'a title'); ${calls} filter.match(gr${args})`);

  it('matches one condition, or all of them', () => {
    expect(match('active=true^priority=1')).toBe(true);
    expect(match('active=true^priority=1', '', ', true')).toBe(false);
    expect(match('active=true^priority=2', '', ', true')).toBe(true);
  });

  it('regards case unless told otherwise', () => {
    expect(match('short_description=disk full', '', ', true')).toBe(false);
    expect(match('short_description=disk full', 'filter.setCaseSensitive(false);', ', true')).toBe(true);
    expect(match('short_description=disk full', 'filter.setCaseSensitive(true);', ', true')).toBe(false);
  });

  it('evaluates the filter in the sandbox as it does without', () => {
    expect(match('active=true', 'filter.setEnforceSecurity(true);', ', true')).toBe(true);
  });

  it('needs a record', () => {
    expect(() => harness.run("new GlideFilter('active=true', 'x').match({}, true)")).toThrow('needs a GlideRecord');
  });
});
