import { describe, expect, it } from '@jest/globals';
import { checkRecordMap, type RecordMapContext, type RecordMapDraft } from './record-map-check.ts';

const draft: RecordMapDraft = {
  table: 'cmdb_ci_business_app',
  keyColumn: 'name',
  filter: 'active=true',
  journal: '',
  parentMap: '',
};
const comments = { table: 'x_onspr_bridge_comment', keyColumn: '', filter: '', journal: 'comments', parentMap: 'f' };
const context: RecordMapContext = {
  tableExists: true,
  hasKeyColumn: true,
  isFilterValid: true,
  columns: ['name', 'number'],
  rival: '',
  mixedJournal: '',
  journalChanged: false,
};
const codes = (changes: Partial<RecordMapDraft>, around: Partial<RecordMapContext> = {}): readonly string[] =>
  checkRecordMap({ ...draft, ...changes }, { ...context, ...around }).map(({ code }) => code);

describe('checkRecordMap', () => {
  it('lets a map through that can work, also without key, filter or fields', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ keyColumn: '', filter: '' }, { hasKeyColumn: false, isFilterValid: false })).toEqual([]);
    expect(codes({}, { columns: [] })).toEqual([]);
    expect(codes(comments)).toEqual([]);
  });

  it.each([
    ['UNKNOWN_TABLE', {}, { tableExists: false }],
    ['UNKNOWN_KEY_COLUMN', { keyColumn: 'nmae' }, { hasKeyColumn: false }],
    ['KEY_COLUMN_NOT_MAPPED', { keyColumn: 'vendor' }, {}],
    ['SECOND_INBOUND_MAP', {}, { rival: 'Findings' }],
    ['NO_JOURNAL', { ...comments, journal: '' }, {}],
    ['NO_PARENT_MAP', { ...comments, parentMap: '' }, {}],
    ['MIXED_JOURNALS', comments, { mixedJournal: 'Work Notes' }],
    ['JOURNAL_IN_USE', comments, { journalChanged: true }],
    ['BAD_FILTER', { filter: 'activ=true' }, { isFilterValid: false }],
  ] as const)('refuses with %s', (code, changes, around) => {
    expect(codes(changes, around)).toEqual([code]);
  });
});
