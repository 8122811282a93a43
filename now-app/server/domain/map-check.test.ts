import { describe, expect, it } from '@jest/globals';
import {
  type ColumnFacts,
  type CreatorFacts,
  checkFieldMap,
  type FieldMapDraft,
  type MapContext,
} from './map-check.ts';

const text: ColumnFacts = { type: 'string', referenceTable: '', missingKeys: [] };
const person: ColumnFacts = { type: 'reference', referenceTable: 'sys_user', missingKeys: [] };
const draft: FieldMapDraft = {
  onspringField: 'Title',
  field: 'short_description',
  direction: 'inbound',
  owner: 'onspring',
  transform: 'text',
  valueMap: '',
  referenceKey: '',
  onspringKeyField: '',
  createdBy: '',
  template: '',
  fileTypes: 'pdf, .PNG',
  fileMegabytes: 10,
  fileCount: 20,
};
const context: MapContext = {
  table: 'x_onspr_bridge_finding',
  tableExists: true,
  tableIsOurs: true,
  direction: 'both',
  column: text,
  creator: null,
  others: [],
};
const creator: CreatorFacts = {
  name: 'Users',
  table: 'sys_user',
  keyColumn: 'email',
  isActive: true,
  direction: 'outbound',
  keyFields: ['Email Address'],
};
const owner = {
  field: 'owned_by',
  direction: 'outbound',
  transform: 'onspring_reference',
  referenceKey: 'email',
  onspringKeyField: 'Email Address',
} as const;
const files = { transform: 'attachments', field: 'attachments' } as const;
const codes = (changes: Partial<FieldMapDraft>, around: Partial<MapContext> = {}): readonly string[] =>
  checkFieldMap({ ...draft, ...changes }, { ...context, ...around }).map(({ code }) => code);

describe('checkFieldMap', () => {
  it('lets a map through that can work', () => {
    expect(codes({})).toEqual([]);
    expect(
      codes({ transform: 'reference', field: 'finding_owner', referenceKey: 'email' }, { column: person }),
    ).toEqual([]);
    expect(codes({ transform: 'list', valueMap: '{"High": "2"}' }, { column: { ...text, type: 'integer' } })).toEqual(
      [],
    );
    expect(codes({ field: 'number', direction: 'outbound' })).toEqual([]);
    expect(codes({ transform: 'template', template: 'Audit' })).toEqual([]);
    const address = {
      transform: 'template',
      template: 'https://portal.example/{number}',
      direction: 'outbound',
    } as const;
    expect(codes({ ...address, field: 'number' })).toEqual([]);
    expect(codes({ field: 'sys_id', direction: 'outbound', transform: 'record_url' })).toEqual([]);
  });

  it.each([
    ['UNKNOWN_TABLE', {}, { tableExists: false }],
    ['UNKNOWN_COLUMN', { field: 'shortdescription' }, { column: null }],
    ['WRONG_TRANSFORM', { transform: 'boolean' }, {}],
    ['WRONG_TRANSFORM', { transform: 'list' }, { column: { ...text, type: 'boolean' } }],
    ['WRONG_TRANSFORM', { transform: 'safe_html', direction: 'inbound' }, {}],
    ['ONE_WAY_TRANSFORM', { transform: 'safe_html', direction: 'both' }, { column: { ...text, type: 'html' } }],
    ['ONE_WAY_TRANSFORM', { transform: 'onspring_references', direction: 'both', onspringKeyField: 'Code' }, {}],
    ['ONE_WAY_TRANSFORM', { transform: 'record_url', direction: 'inbound' }, {}],
    ['NO_KEY_FIELD', { transform: 'onspring_references', direction: 'outbound' }, {}],
    ['WRONG_TRANSFORM', { transform: 'text' }, { column: { ...text, type: 'glide_date_time' } }],
    ['WRONG_TRANSFORM', { transform: 'text', field: 'finding_owner' }, { column: person }],
    ['JOURNAL_COLUMN', { field: 'work_notes' }, { column: { ...text, type: 'journal_input' } }],
    ['JOURNAL_COLUMN', { field: 'comments', direction: 'outbound' }, { column: { ...text, type: 'journal_input' } }],
    ['READ_ONLY_COLUMN', { field: 'journal' }, { table: 'x_onspr_bridge_comment' }],
    ['READ_ONLY_COLUMN', { field: 'state' }, {}],
    ['READ_ONLY_COLUMN', { field: 'sys_created_on', direction: 'both' }, {}],
    ['UNKNOWN_REFERENCE_KEY', { transform: 'reference' }, { column: { ...person, missingKeys: ['name'] } }],
    ['NO_KEY_FIELD', { transform: 'onspring_reference' }, { column: person }],
    ['CREATED_BY', { ...owner, direction: 'inbound' }, { column: person, creator }],
    [
      'CREATED_BY',
      { transform: 'reference', referenceKey: 'email', direction: 'outbound' },
      { column: person, creator },
    ],
    ['CREATED_BY', owner, { column: person, creator: { ...creator, isActive: false } }],
    ['CREATED_BY', owner, { column: person, creator: { ...creator, direction: 'inbound' } }],
    ['CREATED_BY', owner, { column: person, creator: { ...creator, table: 'sys_user_group' } }],
    ['CREATED_BY', owner, { column: person, creator: { ...creator, keyColumn: 'name' } }],
    ['CREATED_BY', owner, { column: person, creator: { ...creator, keyFields: ['Full Name'] } }],
    ['BAD_VALUE_MAP', { valueMap: '{"High": 2}' }, {}],
    ['NO_TEMPLATE', { transform: 'template', template: ' ' }, {}],
    ['TEMPLATE_ONE_WAY', { transform: 'template', template: 'Audit', direction: 'both' }, {}],
    ['UNKNOWN_PLACEHOLDER', { transform: 'template', template: 'Audit {short_description}' }, {}],
    [
      'UNKNOWN_PLACEHOLDER',
      { transform: 'template', template: 'x/{name}', field: 'number', direction: 'outbound' },
      {},
    ],
    ['BAD_VALUE_MAP', { valueMap: 'High = 2' }, {}],
    ['READ_ONLY_TABLE', {}, { tableIsOurs: false }],
    ['DIRECTION_OF_MAP', { direction: 'both' }, { direction: 'inbound' }],
    ['DIRECTION_OF_MAP', {}, { direction: 'outbound' }],
    [
      'TWO_OWNERS',
      {},
      { others: [{ onspringField: 'Name', field: 'short_description', direction: 'both', transform: 'text' }] },
    ],
    [
      'TWO_SOURCES',
      { direction: 'outbound' },
      { others: [{ onspringField: 'Title', field: 'number', direction: 'outbound', transform: 'text' }] },
    ],
    ['ATTACHMENTS_COLUMN', { transform: 'attachments' }, {}],
    ['ATTACHMENTS_TABLE', { ...files, direction: 'outbound' }, { tableIsOurs: false }],
    ['UNKNOWN_FILE_TYPE', { ...files, fileTypes: 'pdf,exe' }, {}],
    ['UNKNOWN_FILE_TYPE', { ...files, fileTypes: ' , ' }, {}],
    ['FILE_LIMITS', { ...files, fileMegabytes: 26 }, {}],
    ['FILE_LIMITS', { ...files, fileCount: null }, {}],
    ['DIRECTION_OF_MAP', { ...files, direction: 'both' }, { direction: 'inbound' }],
    ['TWO_SOURCES', { ...files, direction: 'outbound' }, { others: [{ ...draft, ...files, direction: 'both' }] }],
    ['WRONG_TRANSFORM', { field: 'attachments' }, {}],
  ] as const)('refuses with %s', (code, changes, around) => {
    expect(codes(changes, around)).toEqual([code]);
  });

  it('lets a map create what a reference names by the same key', () => {
    expect(codes(owner, { column: person, creator })).toEqual([]);
    const codesOfRegulations = { ...owner, transform: 'onspring_references', field: 'attributes', referenceKey: '' };
    const regulations = { ...creator, table: 'u_regulation', keyColumn: 'u_code' };
    expect(codes(codesOfRegulations, { creator: regulations })).toEqual([]);
  });

  it('lets one Onspring field fill several columns, and one column several Onspring fields', () => {
    expect(codes({}, { others: [{ ...draft, field: 'description' }] })).toEqual([]);
    const out = { direction: 'outbound' } as const;
    expect(codes(out, { others: [{ ...draft, onspringField: 'Other', ...out }] })).toEqual([]);
  });

  it('lets files of several fields come in, and attachments go to one', () => {
    const others = [{ ...draft, ...files, onspringField: 'Photos' }];
    expect(codes({ ...files, direction: 'both' }, { column: null, others })).toEqual([]);
  });

  it('names all faults at once, each with the next step', () => {
    const faults = checkFieldMap({ ...draft, transform: 'boolean', valueMap: '[' }, context);
    expect(faults.map(({ code }) => code)).toEqual(['WRONG_TRANSFORM', 'BAD_VALUE_MAP']);
    for (const { message } of faults) expect(message.text).toMatch(/(\.|}) (Choose|Enter)/);
  });
});
