import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCodedError } from './coded-error.ts';
import { parseInboundRow } from './inbound-row.ts';
import {
  parseAckRequest,
  parseChangesQuestion,
  parseDigestQuestion,
  parseHeartbeatRequest,
  parseIssuesRequest,
  parseLookupRequest,
  parseRepairsRequest,
  parseRunRequest,
} from './request.ts';

const id = '0123456789abcdef0123456789abcdef';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return isCodedError(error) ? error.code : 'NOT_CODED';
  }
  return 'NONE';
}

describe('request bodies', () => {
  it('reads acknowledgements', () => {
    const records = [
      { id, version: 2, outcome: 'delivered' as const, agreed: { state: '2' } },
      { id, version: 1, outcome: 'failed' as const, code: 'X', message: 'm', retryable: true, retryAfterSeconds: null },
    ];
    expect(parseAckRequest({ records })).toEqual({ records });
  });

  it('refuses what is out of bounds with a code', () => {
    const record = { id, version: 1, outcome: 'delivered', agreed: {} };
    expect(codeOf(() => parseAckRequest({ records: Array.from({ length: 201 }, () => record) }))).toBe('TOO_MANY');
    expect(codeOf(() => parseAckRequest({ records: [{ ...record, id: "x' OR 1=1" }] }))).toBe('INVALID_VALUE');
    expect(codeOf(() => parseAckRequest({ records: [{ ...record, agreed: { state: 2 } }] }))).toBe('INVALID_VALUE');
    expect(codeOf(() => parseChangesQuestion({ limit: '201' }))).toBe('INVALID_VALUE');
    expect(codeOf(() => parseChangesQuestion({ limit: '1.5' }))).toBe('INVALID_VALUE');
    expect(codeOf(() => parseChangesQuestion({ rows: Array(21).fill(id).join(',') }))).toBe('TOO_MANY');
    expect(codeOf(() => parseChangesQuestion({ rows: "x' OR 1=1" }))).toBe('INVALID_VALUE');
    expect(codeOf(() => parseRepairsRequest({ recordMap: id, records: [], gone: [0] }))).toBe('INVALID_VALUE');
    const named = Array.from({ length: 101 }, (_, index) => index + 1).join(',');
    expect(codeOf(() => parseDigestQuestion({ map: id, records: named }))).toBe('TOO_MANY');
    expect(codeOf(() => parseDigestQuestion({ map: id, skip: "x' OR 1=1" }))).toBe('INVALID_VALUE');
    expect(codeOf(() => parseLookupRequest({ map: 'Applications', after: '', limit: 501 }))).toBe('INVALID_VALUE');
  });

  it('reads which changes are asked for', () => {
    expect(parseChangesQuestion({})).toEqual({ limit: 200, isBare: false, rows: [] });
    expect(parseChangesQuestion({ limit: '5', bare: 'true' })).toEqual({ limit: 5, isBare: true, rows: [] });
    expect(parseChangesQuestion({ rows: `${id},${id}` })).toMatchObject({ isBare: false, rows: [id, id] });
  });

  it('reads what to compare and what to look up', () => {
    expect(parseDigestQuestion({ map: id })).toEqual({ map: id, after: 0, limit: 1000, skip: [], records: [] });
    expect(parseDigestQuestion({ map: id, skip: id, records: '31,32' })).toMatchObject({
      skip: [id],
      records: [31, 32],
    });
    expect(parseLookupRequest({ map: 'Applications', key: 'SAP' })).toEqual({ map: 'Applications', key: 'SAP' });
    expect(parseLookupRequest({ map: 'Applications', after: '', limit: 5 })).toMatchObject({ after: '', limit: 5 });
  });

  it('answers anything else with a coded error, never another', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        for (const parse of [
          parseAckRequest,
          parseIssuesRequest,
          parseRunRequest,
          parseHeartbeatRequest,
          parseRepairsRequest,
          parseLookupRequest,
        ]) {
          expect(codeOf(() => parse(body))).not.toBe('NOT_CODED');
        }
      }),
    );
  });
});

describe('parseInboundRow', () => {
  const field = {
    id: 'f',
    onspringField: 'Title',
    field: 'short_description',
    direction: 'both' as const,
    owner: 'onspring' as const,
    transform: 'text' as const,
    valueMap: null,
    referenceKey: null,
    onspringKeyField: null,
    createdBy: null,
    template: null,
  };
  const map = {
    id,
    name: 'Findings',
    onspringApp: 'Findings',
    onspringAppId: null,
    targetTable: 't',
    direction: 'both' as const,
    keyColumn: null,
    schedule: null,
    parentMap: null,
    parentField: null,
    createsThere: false,
    journal: null,
    appNotes: false,
    paused: false,
    fields: [field, { ...field, field: 'state', direction: 'outbound' as const }],
    attachments: [],
  };
  const raw = { onspringApp: '210', onspringRecord: '1', payload: '{}', problems: '[]' };

  it('lets in mapped inbound columns only', () => {
    const row = parseInboundRow({ ...raw, payload: '{"short_description":"a","state":"3","sys_domain":"x"}' }, map);
    expect(row).toEqual({ values: { short_description: 'a' }, problems: [], unmapped: ['state', 'sys_domain'] });
  });

  it('refuses a record without ids and a map that only sends', () => {
    expect(codeOf(() => parseInboundRow({ ...raw, onspringRecord: '0' }, map))).toBe('INVALID_RECORD');
    expect(codeOf(() => parseInboundRow(raw, { ...map, direction: 'outbound' }))).toBe('MAP_NOT_INBOUND');
  });

  it('answers any text with values or a coded error', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (payload, problems) => {
        expect(codeOf(() => parseInboundRow({ ...raw, payload, problems }, map))).not.toBe('NOT_CODED');
      }),
    );
  });
});
