import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toComparable } from '../contract/comparable.ts';
import { toDigest } from '../contract/digest.ts';
import type { FieldMap } from '../contract/protocol.ts';
import { type ComparedRecord, toComparedValues, toDigestPair, toHeldAgreed } from './comparison.ts';

function fieldMap(field: string, input: Partial<FieldMap> = {}): FieldMap {
  return {
    id: `map-${field}`,
    onspringField: field,
    field,
    direction: 'outbound',
    owner: 'servicenow',
    transform: 'text',
    valueMap: null,
    referenceKey: null,
    onspringKeyField: null,
    createdBy: null,
    template: null,
    ...input,
  };
}

const fields = [
  fieldMap('number'),
  fieldMap('sys_id', { transform: 'record_url' }),
  fieldMap('assigned_to', { transform: 'reference', referenceKey: 'email' }),
  fieldMap('state', { transform: 'list' }),
  fieldMap('tasks_total', { transform: 'integer' }),
  fieldMap('short_description', { direction: 'both', owner: 'onspring' }),
  fieldMap('priority', { transform: 'template', template: 'https://portal.example/{priority}' }),
  fieldMap('category', { transform: 'template', template: 'Audit', direction: 'inbound' }),
];

function createRecord(values: Readonly<Record<string, string>>): ComparedRecord {
  return {
    value: (column) => values[column] ?? '',
    display: (column) => (column === 'state' ? 'In Remediation' : ''),
    key: (_field, sysId) => (sysId === 'ann-id' ? 'Ann@Example.com' : ''),
    url: 'https://instance/x.do?sys_id=1',
  };
}

const record = createRecord({
  number: 'OBF1',
  sys_id: '1',
  assigned_to: 'ann-id',
  state: '2',
  tasks_total: '5',
  short_description: ' Shared accounts\r\n',
  priority: '2 b',
  category: 'Audit',
});

describe('toComparedValues', () => {
  it('shows values as Onspring holds them', () => {
    expect(toComparedValues(fields, record, record.value)).toEqual({
      'map-number': 'OBF1',
      'map-sys_id': 'https://instance/x.do?sys_id=1',
      'map-assigned_to': 'ann@example.com',
      'map-state': 'In Remediation',
      'map-tasks_total': '5',
      'map-short_description': 'Shared accounts',
      'map-priority': 'https://portal.example/2%20b',
      'map-category': 'Audit',
    });
  });

  it('digests equal values to equal digests', () => {
    const values = toComparedValues(fields, record, record.value);
    expect(toDigestPair(values, { ...values })).toEqual({ current: toDigest(values), agreed: toDigest(values) });
    const pair = toDigestPair(values, { ...values, 'map-number': '' });
    expect(pair.agreed).not.toBe(pair.current);
  });
});

describe('toComparable', () => {
  it('takes two ways of writing one value as one', () => {
    expect(toComparable('decimal', '1.50')).toBe('1.5');
    expect(toComparable('multi_list', 'sox, gdpr')).toBe('gdpr,sox');
    expect(toComparable('boolean', 'true')).toBe(toComparable('boolean', '1'));
    expect(toComparable('boolean', '0')).toBe(toComparable('boolean', ''));
    expect(toComparable('text', 'a\r\nb ')).toBe('a\nb');
  });

  it('changes nothing the second time', () => {
    const transform = fc.constantFrom(
      'text',
      'html_to_text',
      'safe_html',
      'integer',
      'decimal',
      'boolean',
      'date',
      'date_time',
      'time_span',
      'list',
      'multi_list',
      'reference',
      'onspring_reference',
      'onspring_references',
      'record_url',
      'template',
    );
    fc.assert(
      fc.property(transform, fc.string(), (name, value) => {
        const once = toComparable(name, value);
        expect(toComparable(name, once)).toBe(once);
      }),
    );
  });
});

describe('toHeldAgreed', () => {
  it('agrees on what Onspring holds and tells the rest again', () => {
    const held = { 'map-number': 'OBF1', 'map-assigned_to': 'bob@example.com', 'map-tasks_total': '' };
    const agreed = { number: '', assigned_to: 'ann-id', tasks_total: '5', short_description: 'Old' };
    expect(toHeldAgreed(fields, record, held, agreed)).toEqual({
      number: 'OBF1',
      assigned_to: 'bob@example.com',
      tasks_total: '',
      short_description: 'Old',
    });
  });
});
