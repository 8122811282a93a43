import { describe, expect, it } from '@jest/globals';
import { checkRecordMap, type RecordMapContext, type RecordMapDraft } from './record-map-check.ts';

const draft: RecordMapDraft = { table: 'cmdb_ci_business_app', keyColumn: 'name', filter: 'active=true' };
const context: RecordMapContext = {
  tableExists: true,
  hasKeyColumn: true,
  isFilterValid: true,
  columns: ['name', 'number'],
  rival: '',
};
const codes = (changes: Partial<RecordMapDraft>, around: Partial<RecordMapContext> = {}): readonly string[] =>
  checkRecordMap({ ...draft, ...changes }, { ...context, ...around }).map(({ code }) => code);

describe('checkRecordMap', () => {
  it('lets a map through that can work, also without key, filter or fields', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ keyColumn: '', filter: '' }, { hasKeyColumn: false, isFilterValid: false })).toEqual([]);
    expect(codes({}, { columns: [] })).toEqual([]);
  });

  it.each([
    ['UNKNOWN_TABLE', {}, { tableExists: false }],
    ['UNKNOWN_KEY_COLUMN', { keyColumn: 'nmae' }, { hasKeyColumn: false }],
    ['KEY_COLUMN_NOT_MAPPED', { keyColumn: 'vendor' }, {}],
    ['SECOND_INBOUND_MAP', {}, { rival: 'Findings' }],
    ['BAD_FILTER', { filter: 'activ=true' }, { isFilterValid: false }],
  ] as const)('refuses with %s', (code, changes, around) => {
    expect(codes(changes, around)).toEqual([code]);
  });
});
