import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toComparable } from '../../../now-app/server/contract/comparable.ts';
import type { Direction, FieldMap, FieldProblem, Transform } from '../../../now-app/server/contract/protocol.ts';
import { expandTemplate } from '../../../now-app/server/contract/template.ts';
import { fieldMap, findingsMap } from '../../test/support/findings-map.ts';
import type { MappedApp, MappedField } from './catalogue.ts';
import { toComparedValue } from './compared-values.ts';
import { toServiceNowValue } from './inbound-transform.ts';
import { inboundFieldIds, neededReferences, toStagingRow } from './mapping.ts';
import { referencedKey, toOnspringValue } from './outbound-transform.ts';
import type { OnspringField } from './ports.ts';

const guid = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
const items = [
  { id: guid('a'), name: 'Critical' },
  { id: guid('b'), name: 'High' },
  { id: guid('c'), name: 'Unmapped' },
];

interface Options {
  readonly field?: Partial<OnspringField>;
  readonly valueMap?: Record<string, string> | null;
  readonly map?: Partial<FieldMap>;
}

function mapped(transform: Transform, options: Options = {}): MappedField {
  return {
    map: fieldMap('Field', 'column', {
      transform,
      valueMap: options.valueMap ?? null,
      onspringKeyField: 'Email Address',
      ...options.map,
    }),
    field: {
      id: 9001,
      appId: 210,
      name: 'Field',
      type: 'Text',
      multiple: false,
      referencedAppId: null,
      values: [],
      ...options.field,
    },
    keyFieldId: null,
  };
}

const referenceKeys = new Map([
  ['2:7', 'ann@example.com'],
  ['3:3', 'SOX'],
  ['3:4', 'GDPR'],
]);
const inbound = { timeZone: 'America/Chicago', referenceKeys };
const outbound = {
  timeZone: 'America/Chicago',
  recordUrl: 'https://instance.example/x',
  referencedRecords: new Map([
    ['2:ann@example.com', { ids: [7], reason: '' }],
    ['2:two@example.com', { ids: [8, 9], reason: '' }],
    ['2:new@example.com', { ids: [], reason: 'the map "Users" is paused' }],
    ['3:sox', { ids: [3], reason: '' }],
    ['3:gdpr', { ids: [4], reason: '' }],
  ]),
};

const toServiceNow = (field: MappedField, raw: unknown) => toServiceNowValue(field, raw, inbound);
const toOnspring = (field: MappedField, value: string, display = value) =>
  toOnspringValue(field, { value, display }, outbound);

const list = mapped('list', { field: { type: 'List', values: items }, valueMap: { Critical: '1', High: '2' } });
const multiList = mapped('multi_list', {
  field: { type: 'List', multiple: true, values: items },
  valueMap: { Critical: 'crit', High: 'high' },
});
const address = mapped('template', {
  map: { direction: 'outbound', field: 'number', template: 'https://portal.example/{number}' },
});
const source = (direction: Direction) =>
  mapped('template', { field: { type: 'List', values: items }, map: { direction, template: 'High' } });
const reference = mapped('onspring_reference', { field: { type: 'Reference', referencedAppId: 2 } });

const references = mapped('onspring_references', {
  field: { type: 'Reference', multiple: true, referencedAppId: 3 },
  map: { onspringKeyField: 'Code' },
});

/** A list of two names that are neither yes nor no. */
const activeOrNot = mapped('boolean', {
  field: {
    type: 'List',
    values: [
      { id: guid('a'), name: 'Active' },
      { id: guid('b'), name: 'Retired' },
    ],
  },
  valueMap: { Active: '1', Retired: '0' },
});

describe('values from Onspring', () => {
  it.each([
    ['list', list, guid('A'), '1'],
    ['multi_list', multiList, [guid('b'), guid('a')], 'crit,high'],
    ['text with blanks around it', mapped('text'), ' Open ports \n', 'Open ports'],
    ['text of a list', mapped('text', { field: { type: 'List', values: items } }), guid('b'), 'High'],
    ['integer', mapped('integer'), 12, '12'],
    ['integer of more than 32 bits', mapped('integer'), 2 ** 53 - 1, '9007199254740991'],
    ['decimal', mapped('decimal'), 1e-7, '0.0000001'],
    ['decimal of a text', mapped('decimal'), ' -1.50 ', '-1.5'],
    ['boolean', mapped('boolean', { field: { values: [{ id: guid('a'), name: 'Yes' }] } }), guid('a'), '1'],
    ['boolean by a value map', activeOrNot, guid('b'), '0'],
    ['date, winter', mapped('date'), '2024-01-15T06:00:00Z', '2024-01-15'],
    ['date, summer', mapped('date'), '2024-04-15T05:00:00Z', '2024-04-15'],
    ['date_time', mapped('date_time'), '2024-05-01T14:03:22.63Z', '2024-05-01 14:03:22'],
    ['onspring_reference', reference, 7, 'ann@example.com'],
    ['onspring_reference as a list of one', reference, [7], 'ann@example.com'],
    ['html_to_text', mapped('html_to_text'), '<p>a</p>', 'a'],
    ['safe_html', mapped('safe_html'), '<p onclick="x()">a<br>b</p>', 'a<br>b'],
    ['fixed text', source('inbound'), 'anything', 'High'],
    ['fixed text for an empty field', source('inbound'), undefined, 'High'],
  ])('%s', (_, field, raw, value) => {
    expect(toServiceNow(field, raw)).toEqual({ value });
  });

  it.each([
    ['unknown list item', list, guid('f'), 'UNKNOWN_LIST_VALUE'],
    ['list item without a value', list, guid('c'), 'UNKNOWN_LIST_VALUE'],
    ['several items for one value', list, [guid('a'), guid('b')], 'SEVERAL_LIST_VALUES'],
    ['half a number', mapped('integer'), 1.5, 'INVALID_INTEGER'],
    ['a number of programmers', mapped('integer'), '0x10', 'INVALID_INTEGER'],
    ['blanks for a number', mapped('decimal'), ' ', 'INVALID_DECIMAL'],
    ['a whole number that JSON cannot carry', mapped('integer'), 2 ** 53, 'INVALID_INTEGER'],
    ['a number that JSON cannot carry', mapped('decimal'), -(2 ** 53), 'INVALID_DECIMAL'],
    ['digits that no number carries', mapped('decimal'), '9007199254740993.5', 'INVALID_DECIMAL'],
    ['a number for a text that JSON cannot carry', mapped('text'), 2 ** 53, 'INVALID_TEXT'],
    ['no date', mapped('date_time'), 'soon', 'INVALID_DATE'],
    ['unknown record', reference, 8, 'REFERENCE_NOT_FOUND'],
    ['several records', reference, [7, 8], 'SEVERAL_REFERENCES'],
    ['an object', mapped('text'), { quantity: 1 }, 'INVALID_TEXT'],
  ])('names the problem: %s', (_, field, raw, code) => {
    expect(toServiceNow(field, raw)).toMatchObject({ problem: { code } });
  });

  it('says what was expected and which value came, for every transform that can refuse one', () => {
    const yesNo = mapped('boolean');
    const cases: readonly (readonly [MappedField, unknown, string, RegExp])[] = [
      [list, guid('f'), guid('f'), /"Critical", "High", "Unmapped"/],
      [list, guid('c'), 'Unmapped', /"Critical", "High"$/],
      [multiList, [guid('a'), guid('c')], 'Unmapped', /"Critical", "High"$/],
      [list, [guid('a'), guid('b')], 'several', /takes one/],
      [mapped('integer'), 1.5, '1.5', /whole number/],
      [mapped('decimal'), 'much', 'much', /number/],
      [yesNo, 'maybe', 'maybe', /yes nor no/],
      [mapped('date'), 'soon', 'soon', /date/],
      [mapped('date_time'), 'soon', 'soon', /date and time/],
      [mapped('time_span'), 7, '7', /hours, days or weeks/],
      [reference, 8, '8', /"Email Address"/],
      [reference, 'ann', 'ann', /reference to a record/],
      [mapped('text'), { quantity: 1 }, '{"quantity":1}', /text/],
    ];
    for (const [field, raw, value, expected] of cases) {
      const result = toServiceNow(field, raw);
      if ('value' in result) throw new Error(`${field.map.transform} took ${JSON.stringify(raw)}`);
      expect(result.problem.message).toMatch(expected);
      if (value !== 'several') expect(result.offending).toBe(value);
    }
  });

  it('bounds how many names of a long list it tells', () => {
    const values = Array.from({ length: 500 }, (_, index) => ({ id: guid('d'), name: `${index} ${'x'.repeat(90)}` }));
    const result = toServiceNow(mapped('list', { field: { type: 'List', values } }), guid('e'));
    expect('problem' in result ? result.problem.message : '').toMatch(/ and 492 more$/);
    expect('problem' in result ? result.problem.message.length : 0).toBeLessThan(500);
  });

  it('does not find values among the members every object has', () => {
    const field = mapped('list', {
      field: { type: 'List', values: [{ id: guid('a'), name: 'constructor' }] },
      valueMap: {},
    });
    expect(toServiceNow(field, guid('a'))).toMatchObject({ problem: { code: 'UNKNOWN_LIST_VALUE' } });
  });

  it('reads an absent field as empty, whatever the transform', () => {
    for (const transform of ['text', 'integer', 'list', 'date', 'onspring_reference', 'multi_list'] as const) {
      expect(toServiceNow(mapped(transform), undefined)).toEqual({ value: '' });
    }
  });

  it('is in the form of its column, or a problem that names it, whatever came', () => {
    const day = String.raw`\d{4}-\d\d-\d\d`;
    const time = new RegExp(String.raw`^(${day} \d\d:\d\d:\d\d)?$`);
    const forms: Readonly<Record<Transform, RegExp>> = {
      text: /^/,
      html_to_text: /^[^\r\u00a0]*$/,
      safe_html: /^/,
      integer: /^(-?\d+)?$/,
      decimal: /^(-?\d+(\.\d+)?)?$/,
      boolean: /^[01]?$/,
      date: new RegExp(`^(${day})?$`),
      date_time: time,
      time_span: time,
      list: /^[12]?$/,
      multi_list: /^(1|2|1,2)?$/,
      reference: /^/,
      onspring_reference: /^(ann@example\.com)?$/,
      onspring_references: /^(ann@example\.com)?$/,
      record_url: /^$/,
      template: /^/,
    };
    const transforms = fc.constantFrom(...(Object.keys(forms) as Transform[]));
    const dates = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
    const edges = fc.constantFrom(
      '12:30',
      '2024',
      '2024-W07',
      '0001-01-01T00:00:00Z',
      '9999-12-31T23:59:59-12:00',
      JSON.parse('{"toString":1}') as unknown,
    );
    const spans = fc.record({
      quantity: fc.oneof(fc.double(), fc.maxSafeNat()),
      increment: fc.constantFrom('Seconds', 'Minutes', 'Hours', 'Days', 'Weeks', 'Months'),
      recurrence: fc.constantFrom('None', null, 'Daily'),
    });
    const ids = fc.array(fc.constantFrom<unknown>(guid('a'), guid('b'), guid('c'), guid('f'), 7, 8), { maxLength: 3 });
    const values = fc.oneof(dates, edges, spans, ids, fc.double(), fc.jsonValue());
    const valueMap = { Critical: '1', High: '2' };
    fc.assert(
      fc.property(transforms, values, (transform, raw) => {
        const field = mapped(transform, { valueMap, field: { values: items, referencedAppId: 2 } });
        const result = toServiceNow(field, raw);
        if ('value' in result) expect(result.value).toMatch(forms[transform]);
        else expect([result.problem.code, result.offending].map((text) => typeof text)).toEqual(['string', 'string']);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('values for Onspring', () => {
  it.each([
    ['list', list, '2', guid('b')],
    ['multi_list', multiList, 'high,crit', [guid('b'), guid('a')]],
    ['integer', mapped('integer'), '4', 4],
    ['integer of more than 32 bits', mapped('integer'), '9007199254740991', 9007199254740991],
    ['decimal with zeros at its ends', mapped('decimal'), '-0012.50', -12.5],
    ['date of a column with a time', mapped('date'), '2024-01-15 23:00:00', '2024-01-15T06:00:00.000Z'],
    ['record_url', mapped('record_url'), 'abc', 'https://instance.example/x'],
    ['onspring_reference', reference, 'Ann@Example.com', 7],
    ['empty text', mapped('text'), '', ''],
    ['address', address, 'OBF 1', 'https://portal.example/OBF%201'],
    ['address of nothing', address, '', ''],
    ['fixed text of a list', source('outbound'), 'OBF1', guid('b')],
    ['onspring_references', references, 'gdpr, SOX,sox', [3, 4]],
    ['empty list of references', references, '', []],
    ['empty list', list, '', null],
    ['empty multi_list', multiList, '', []],
  ])('%s', (_, field, value, expected) => {
    expect(toOnspring(field, value)).toEqual({ value: expected });
  });

  it('sends the key of a reference, not its sys_id', () => {
    expect(toOnspring(mapped('reference'), '46d44a', 'Network')).toEqual({ value: 'Network' });
  });

  it.each([
    ['a list value without an item', list, '9', 'UNKNOWN_LIST_VALUE', /only "Critical", "High", "Unmapped"/],
    ['no number', mapped('decimal'), 'many', 'INVALID_NUMBER', /takes a number/],
    ['blanks for a number', mapped('integer'), ' ', 'INVALID_NUMBER', /whole number/],
    ['half a number', mapped('integer'), '1.5', 'INVALID_NUMBER', /whole number/],
    ['a whole number that JSON cannot carry', mapped('integer'), '9007199254740993', 'INVALID_NUMBER', /15 digits/],
    ['a number that JSON cannot carry', mapped('decimal'), '9007199254740993', 'INVALID_NUMBER', /15 digits/],
    ['a fraction that JSON cannot carry', mapped('decimal'), '1234567890.123456789', 'INVALID_NUMBER', /15 digits/],
    ['no date', mapped('date'), 'soon', 'INVALID_DATE', /yyyy-MM-dd/],
    ['no time', mapped('date_time'), '2024-01-01', 'INVALID_DATE', /HH:mm:ss/],
    ['no duration', mapped('time_span'), 'long', 'INVALID_TIME_SPAN', /a duration/],
    ['nobody', reference, 'bob@example.com', 'REFERENCE_NOT_FOUND', /Email Address/],
    ['two people', reference, 'two@example.com', 'REFERENCE_AMBIGUOUS', /has 2 records with Email Address .*: 8, 9$/],
    [
      'somebody new',
      reference,
      'new@example.com',
      'REFERENCE_NOT_FOUND',
      /none was created: the map "Users" is paused$/,
    ],
  ])('names field, value and what was expected: %s', (_, field, value, code, expected) => {
    const message = expect.stringMatching(expected);
    expect(toOnspring(field, value, value === '9' ? 'Huge' : value)).toMatchObject({ code, message });
    const result = toOnspring(field, value, value === '9' ? 'Huge' : value);
    const text = 'message' in result ? result.message : '';
    expect(text).toContain('"Field"');
    expect(text).toContain(value === '9' ? '"Huge"' : `"${value}"`);
  });
});

describe('there and back', () => {
  function roundTrip(field: MappedField, value: string): void {
    const sent = toOnspring(field, value);
    expect(sent).toHaveProperty('value');
    if ('value' in sent) expect(toServiceNow(field, sent.value)).toEqual({ value });
  }
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });

  it('keeps times', () => {
    fc.assert(
      fc.property(day, (date) => roundTrip(mapped('date_time'), date.toISOString().slice(0, 19).replace('T', ' '))),
    );
  });
  it('keeps dates in the zone of the tenant, also across changes of the clocks', () => {
    fc.assert(fc.property(day, (date) => roundTrip(mapped('date'), date.toISOString().slice(0, 10))));
  });
  it('keeps the day in any zone, also where the clocks change at midnight', () => {
    const zones = fc.constantFrom(
      'UTC',
      'America/Sao_Paulo',
      'America/Havana',
      'Asia/Beirut',
      'Asia/Kathmandu',
      'Africa/Cairo',
      'Australia/Lord_Howe',
      'Pacific/Kiritimati',
      'Pacific/Niue',
    );
    // Days whose midnight the clocks left out, in one of those zones.
    const changes = fc.constantFrom('2018-11-04', '2024-03-10', '2024-03-31', '2024-04-26', '2024-10-06');
    const days = fc.oneof(
      changes,
      day.map((date) => date.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(zones, days, (timeZone, date) => {
        // Kiritimati had no such day when it moved over the date line.
        fc.pre(!(timeZone === 'Pacific/Kiritimati' && date < '1996'));
        const sent = toOnspringValue(mapped('date'), { value: date, display: date }, { ...outbound, timeZone });
        const back = 'value' in sent ? toServiceNowValue(mapped('date'), sent.value, { ...inbound, timeZone }) : sent;
        expect(back).toEqual({ value: date });
      }),
      { numRuns: 500 },
    );
  });
  it('keeps references by key, and texts that name a value of a list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.emailAddress(), (id, email) => {
        const referencedRecords = new Map([[referencedKey(2, email), { ids: [id], reason: '' }]]);
        const sent = toOnspringValue(reference, { value: 'x', display: email }, { ...outbound, referencedRecords });
        expect(sent).toEqual({ value: id });
        const referenceKeys = new Map([[`2:${id}`, email]]);
        expect(toServiceNowValue(reference, id, { ...inbound, referenceKeys })).toEqual({ value: email });
      }),
    );
    const named = mapped('text', { field: { type: 'List', values: items } });
    fc.assert(fc.property(fc.constantFrom('Critical', 'High', 'Unmapped', ''), (name) => roundTrip(named, name)));
  });
  it('keeps several references, in whatever order and case their keys came', () => {
    const keys = fc.subarray(['SOX', 'gdpr', 'GDPR', ' sox'], { minLength: 1 });
    fc.assert(
      fc.property(keys, (some) => {
        const sent = toOnspring(references, some.join(','));
        const there = 'value' in sent ? toComparedValue(references, sent.value, inbound) : sent;
        expect(there).toBe(toComparable('onspring_references', some.join(',')));
      }),
    );
    const single = mapped('onspring_references', { field: { type: 'Reference', referencedAppId: 3 } });
    expect(toOnspring(single, 'SOX')).toEqual({ value: 3 });
    expect(toOnspring(single, 'SOX,GDPR')).toMatchObject({ code: 'SEVERAL_REFERENCES' });
    // One that Onspring lacks keeps the whole list back, and so does a list whose records are gone here.
    expect(toOnspring(references, 'SOX,DORA')).toMatchObject({ code: 'REFERENCE_NOT_FOUND' });
    expect(toOnspring(references, '46d44a', '')).toMatchObject({ code: 'REFERENCE_NOT_FOUND' });
  });
  it('keeps whole numbers', () => {
    fc.assert(fc.property(fc.integer(), (number) => roundTrip(mapped('integer'), String(number))));
  });
  it('keeps text', () => {
    fc.assert(fc.property(fc.string(), (text) => roundTrip(mapped('text'), text.trim())));
  });
  it('keeps plain text that Onspring holds as rich text, also what looks like markup', () => {
    const piece = fc.constantFrom('<b>', '&amp;', '<', '>', '&', 'a', ' ', '\n', '\r\n', '- ', '"', '<br>', '\u00a0');
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const sent = toOnspring(mapped('html_to_text'), text);
        const back = 'value' in sent ? toServiceNow(mapped('html_to_text'), sent.value) : sent;
        const value = 'value' in back ? String(back.value) : '';
        expect(toComparable('html_to_text', value)).toBe(toComparable('html_to_text', text));
      }),
    );
  });
  it('keeps decimals', () => {
    const decimals = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(decimals, (number) => {
        const sent = toOnspring(mapped('decimal'), String(number));
        const back = 'value' in sent ? toServiceNow(mapped('decimal'), sent.value) : sent;
        expect('value' in back ? Number(back.value) : back).toBeCloseTo(number, 10);
      }),
    );
  });
  it('keeps yes and no, in a list and in a text', () => {
    const yesNo = [guid('a'), guid('b')].map((id, index) => ({ id, name: index === 0 ? 'Yes' : 'No' }));
    const inList = mapped('boolean', { field: { type: 'List', values: yesNo } });
    fc.assert(
      fc.property(
        fc.constantFrom('1', '0'),
        fc.constantFrom(inList, activeOrNot, mapped('boolean')),
        (value, field) => {
          roundTrip(field, value);
        },
      ),
    );
  });
  it('keeps time spans', () => {
    const seconds = fc.integer({ min: 0, max: 3_000_000_000 });
    fc.assert(
      fc.property(seconds, (span) => {
        roundTrip(mapped('time_span'), new Date(span * 1000).toISOString().slice(0, 19).replace('T', ' '));
      }),
    );
  });
  it('refuses time spans that no duration can hold', () => {
    const span = { quantity: 3, increment: 'Days', recurrence: 'None' };
    expect(toServiceNow(mapped('time_span'), span)).toEqual({ value: '1970-01-04 00:00:00' });
    for (const other of [
      { increment: 'Months' },
      { recurrence: 'EndByDate' },
      { quantity: -1 },
      { quantity: '3' },
      { quantity: 3e6 },
    ]) {
      expect(toServiceNow(mapped('time_span'), { ...span, ...other })).toMatchObject({
        problem: { code: 'INVALID_TIME_SPAN' },
      });
    }
  });
  it('reads back the texts that it sent, as they are compared', () => {
    fc.assert(
      fc.property(fc.constantFrom(address, source('outbound')), fc.string({ minLength: 1 }), (field, value) => {
        fc.pre(value.isWellFormed());
        const sent = toOnspring(field, value);
        const expected = toComparable('template', expandTemplate(field.map.template ?? '', value));
        expect('value' in sent ? toComparedValue(field, sent.value, inbound) : sent).toBe(expected);
      }),
    );
  });
  it('keeps choices', () => {
    fc.assert(fc.property(fc.constantFrom('1', '2', ''), (value) => roundTrip(list, value)));
    fc.assert(fc.property(fc.subarray(['crit', 'high']), (values) => roundTrip(multiList, values.join(','))));
  });
});

describe('toStagingRow', () => {
  const fields: MappedField[] = findingsMap.fields.map((map, index) => ({
    map,
    field: {
      id: 9001 + index,
      appId: 210,
      name: map.onspringField,
      type: 'Text',
      multiple: false,
      referencedAppId: map.transform === 'onspring_reference' ? 2 : null,
      values: map.transform === 'list' ? items : [],
    },
    keyFieldId: map.transform === 'onspring_reference' ? 55 : null,
  }));
  const app: MappedApp = {
    map: findingsMap,
    appId: 210,
    fields,
    attachments: [],
    recordNumberFieldId: 8000,
    lastSavedFieldId: null,
    parent: null,
    numberFieldId: null,
    faults: [],
  };
  const idOf = (name: string) => fields.find((field) => field.map.onspringField === name)?.field.id ?? 0;

  it('lands what fits and names what does not', () => {
    const values = new Map<number, unknown>([
      [idOf('Finding Title'), 'Shared accounts'],
      [idOf('Severity'), guid('f')],
      [idOf('Finding Owner'), 7],
    ]);
    const row = toStagingRow(app, { appId: 210, recordId: 1031, values }, { ...inbound, correlation: 'e-1' });
    expect(row).toMatchObject({
      record_map: 'map-findings',
      onspring_app: '210',
      onspring_record: '1031',
      correlation: 'e-1',
    });
    expect(JSON.parse(row.payload)).toEqual({
      short_description: 'Shared accounts',
      description: '',
      regulations: '',
      finding_owner: 'ann@example.com',
      due_date: '',
    });
    const problems: FieldProblem[] = JSON.parse(row.problems);
    expect(problems.map((problem) => [problem.field, problem.code])).toEqual([['severity', 'UNKNOWN_LIST_VALUE']]);
  });

  it('cuts a long offending value', () => {
    const values = new Map<number, unknown>([[idOf('Due Date'), 'x'.repeat(1000)]]);
    const row = toStagingRow(app, { appId: 210, recordId: 1, values }, { ...inbound, correlation: '' });
    expect(JSON.parse(row.problems)[0].value).toHaveLength(200);
  });

  it('reads only inbound fields and the record number', () => {
    expect(inboundFieldIds(app)).toEqual([8000, 9001, 9002, 9003, 9004, 9005, 9006]);
  });

  it('asks for each referenced record once', () => {
    const record = (recordId: number) => ({ appId: 210, recordId, values: new Map([[idOf('Finding Owner'), 7]]) });
    expect(neededReferences(app, [record(1), record(2)])).toEqual([{ appId: 2, keyFieldId: 55, recordId: 7 }]);
  });
});
