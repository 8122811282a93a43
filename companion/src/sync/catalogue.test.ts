/** The joint of names in maps and live metadata: read once, kept for a while, read again when it may have changed. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import { fieldMap, findingsMap } from '../../test/support/findings-map.ts';
import { VendorError } from '../errors.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import type { OnspringField } from './ports.ts';

const FINDINGS = 210;
const USERS = 2;
const MINUTE = 60_000;
const CRITICAL = 'aaaaaaaa-0000-4000-8000-000000000000';

describe('createCatalogue', () => {
  let nowMs: number;
  let calls: string[];
  let isDown: boolean;
  let values: OnspringField['values'];
  let catalogue: Catalogue;

  const field = (appId: number, id: number, name: string, more: Partial<OnspringField> = {}): OnspringField => ({
    id,
    appId,
    name,
    type: 'Text',
    multiple: false,
    referencedAppId: null,
    values: [],
    ...more,
  });
  const live = (): Readonly<Record<number, readonly OnspringField[]>> => ({
    [FINDINGS]: [
      field(FINDINGS, 1, 'Record Id'),
      field(FINDINGS, 2, 'Severity', { type: 'List', values }),
      field(FINDINGS, 3, 'Finding Owner', { type: 'Reference', referencedAppId: USERS }),
    ],
    [USERS]: [field(USERS, 4, 'Email Address')],
  });
  async function answer<T>(call: string, reply: T): Promise<T> {
    calls.push(call);
    if (isDown) throw new VendorError({ vendor: 'onspring', failure: 'outage', code: 'VENDOR_503', message: 'down' });
    return reply;
  }

  beforeEach(() => {
    nowMs = 0;
    calls = [];
    isDown = false;
    values = [{ id: CRITICAL, name: 'Critical' }];
    catalogue = createCatalogue({
      onspring: {
        fetchApps: () => answer('apps', [{ id: FINDINGS, name: 'Findings' }]),
        fetchFields: (appId) => answer(`fields of ${appId}`, live()[appId] ?? []),
      },
      nowMs: () => nowMs,
    });
  });

  const map = {
    ...findingsMap,
    fields: [
      fieldMap('Severity', 'severity', { transform: 'list' }),
      fieldMap('Finding Owner', 'finding_owner', {
        transform: 'onspring_reference',
        onspringKeyField: 'Email Address',
      }),
    ],
  };
  const valuesOf = async () => (await catalogue.resolve(map))?.fields[0]?.field.values;

  it('finds app, fields, list values and the key field of a reference by their names', async () => {
    const app = await catalogue.resolve(map);
    expect(app).toMatchObject({ appId: FINDINGS, recordNumberFieldId: 1, lastSavedFieldId: null, faults: [] });
    expect(app?.fields.map(({ field: { id }, keyFieldId }) => [id, keyFieldId])).toEqual([
      [2, null],
      [3, 4],
    ]);
    expect(await valuesOf()).toEqual([{ id: CRITICAL, name: 'Critical' }]);
    expect(await catalogue.resolve({ ...map, onspringApp: 'Nowhere' })).toBeNull();
  });

  it('asks once for all that ask within ten minutes, then again', async () => {
    const once = ['apps', `fields of ${FINDINGS}`, `fields of ${USERS}`];
    await Promise.all([catalogue.resolve(map), catalogue.resolve(map), catalogue.findInbound([map], FINDINGS)]);
    nowMs = 10 * MINUTE;
    await catalogue.resolve(map);
    expect(calls).toEqual(once);
    nowMs += 1;
    await catalogue.resolve(map);
    expect(calls).toEqual([...once, ...once]);
  });

  it('sees a new list value when asked to look, which it does once a minute', async () => {
    await catalogue.resolve(map);
    values = [...values, { id: CRITICAL.replaceAll('a', 'b'), name: 'High' }];
    expect(await valuesOf()).toHaveLength(1);
    expect(catalogue.refresh(FINDINGS)).toBe(true);
    expect(await valuesOf()).toHaveLength(2);
    expect(catalogue.refresh(FINDINGS)).toBe(false);
    nowMs = MINUTE;
    expect(catalogue.refresh(FINDINGS)).toBe(true);
  });

  it('keeps no failure: the next one to ask is answered', async () => {
    isDown = true;
    await expect(catalogue.resolve(map)).rejects.toMatchObject({ failure: 'outage' });
    isDown = false;
    expect((await catalogue.resolve(map))?.appId).toBe(FINDINGS);
    isDown = true;
    catalogue.clear();
    await expect(catalogue.resolve({ ...map, onspringAppId: FINDINGS })).rejects.toMatchObject({ failure: 'outage' });
    isDown = false;
    expect((await catalogue.resolve(map))?.fields).toHaveLength(2);
  });

  it('goes on without what is not there, and says so: a field, the key of a reference, the parent', async () => {
    const app = await catalogue.resolve({
      ...map,
      parentMap: 'map-parents',
      parentField: 'Audit',
      fields: [
        fieldMap('Severity', 'severity'),
        fieldMap('Severety', 'category'),
        fieldMap('Finding Owner', 'finding_owner', { transform: 'onspring_reference', onspringKeyField: 'Phone' }),
      ],
    });
    expect(app?.fields.map(({ map: own }) => own.field)).toEqual(['severity']);
    expect(app?.faults.map(({ code, cause }) => [code, /"(Severety|Phone|Audit)"/.exec(cause)?.[1]])).toEqual([
      ['FIELD_NOT_FOUND', 'Severety'],
      ['FIELD_NOT_FOUND', 'Phone'],
      ['FIELD_NOT_FOUND', 'Audit'],
    ]);
  });
});
