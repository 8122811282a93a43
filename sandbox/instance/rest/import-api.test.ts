import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Answer, createHarness, type Harness, OUTSIDER, WORKER } from './fixtures/harness.ts';
import { CASES, STAGE } from './fixtures/rest-package.ts';

const path = `/api/now/import/${STAGE}`;
let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
afterAll(() => harness.stop());
beforeEach(async () => {
  harness.clear();
});

const post = (body: unknown, user = WORKER): Promise<Answer> => harness.ask('POST', path, { user, body });
const cases = () =>
  harness.instance.database
    .select(CASES, 'ORDERBYcode')
    .map(({ code, name, severity = '' }) => ({ code, name, severity }));

describe('import of one row (section 4)', () => {
  it('coalesces: updated, then ignored when nothing changes', async () => {
    await post({ code: 'C1', name: 'one' });
    const changed = await post({ code: 'C1', name: 'two' });
    expect(changed.json['result']?.['0']).toMatchObject({ status: 'updated', status_message: 'known' });
    const same = await post({ code: 'C1', name: 'two' });
    expect(same.json['result']?.['0']).toMatchObject({ status: 'ignored' });
    expect(cases()).toHaveLength(1);
  });

  it('keeps an empty source field from clearing the target, NULL too', async () => {
    await post({ code: 'C1', name: 'one', severity: '2' });
    await post({ code: 'C1', name: 'NULL', severity: '' });
    expect(cases()).toEqual([{ code: 'C1', name: 'one', severity: '2' }]);
  });

  it('answers 201 with the row error of a failing script, a refusing rule, an ignored row', async () => {
    const thrown = await post({ code: 'C1', name: 'throw' });
    expect([thrown.status, thrown.json['result']?.['0']]).toEqual([
      201,
      expect.objectContaining({ status: 'error', error_message: expect.stringContaining('bad row') }),
    ]);
    const aborted = await post({ code: 'C2', name: 'forbidden' });
    expect(aborted.json['result']?.['0']).toMatchObject({ status: 'error' });
    const ignored = await post({ code: 'C3', name: 'ignore me' });
    expect(ignored.json['result']?.['0']).toMatchObject({ status: 'ignored' });
    expect(cases()).toEqual([]);
  });

  it('is held by data policies but those that leave out imports; the table API by those', async () => {
    const { instance, insert } = harness;
    const policy = insert('sys_data_policy2', {
      model_table: CASES,
      short_description: 'P',
      apply_import_set: 'false',
    });
    insert('sys_data_policy_rule', { sys_data_policy: policy, table: CASES, field: 'severity', mandatory: 'true' });
    const set = (values: Record<string, string>): void => {
      instance.records.update(instance.begin('test', instance.systemSession), 'sys_data_policy2', policy, values);
    };
    const viaTable = (code: string): Promise<Answer> =>
      harness.ask('POST', `/api/now/table/${CASES}`, { user: WORKER, body: { code, name: 'one', severity: '' } });
    try {
      expect((await post({ code: 'C1', name: 'one' })).json['result']?.['0']).toMatchObject({ status: 'inserted' });
      const refused = await viaTable('C2');
      expect([refused.status, refused.json['error']?.['detail']]).toEqual([
        403,
        expect.stringContaining('Data Policy Exception'),
      ]);
      set({ apply_import_set: 'true', apply_soap: 'false' });
      expect((await post({ code: 'C3', name: 'one' })).json['result']?.['0']).toMatchObject({ status: 'error' });
      expect((await viaTable('C4')).status).toBe(201);
    } finally {
      set({ active: 'false' });
    }
  });

  it('prints nested values as the platform mangles them', async () => {
    await post({ code: 'C1', name: { a: 1, b: ['x', 'y'] } });
    expect(cases()[0]?.name).toBe('{a=1, b=[x, y]}');
  });

  it('keeps what scripts assign to the source row, and serves the row result again', async () => {
    const first = await post({ code: 'C1', name: 'one' });
    const row = harness.instance.database.select(STAGE, '')[0];
    expect(row).toMatchObject({ outcome: 'insert:C1', sys_import_state: 'inserted', sys_target_table: CASES });
    const again = await harness.ask('GET', `${path}/${row?.['sys_id']}`, { user: WORKER });
    expect([again.status, again.json]).toEqual([200, first.json]);
    expect((await harness.ask('GET', `${path}/${'0'.repeat(32)}`, { user: WORKER })).status).toBe(404);
  });

  it('refuses without create on the staging table, and tables that are none', async () => {
    expect((await post({ code: 'C1' }, OUTSIDER)).status).toBe(403);
    const other = await harness.ask('POST', `/api/now/import/${CASES}`, { user: 'admin', body: {} });
    expect(other.status).toBe(400);
  });
});

describe('insertMultiple (section 4)', () => {
  const insertMultiple = (records: unknown): Promise<Answer> =>
    harness.ask('POST', `${path}/insertMultiple`, { user: WORKER, body: { records } });

  it('stages by label, answers before the transform, transforms in the background', async () => {
    const records = Array.from({ length: 60 }, (_, position) => ({
      'Code label': `C${position}`,
      'Name label': `case ${position}`,
      'Severity label': '1',
    }));
    const { status, json } = await insertMultiple(records);
    expect([status, Object.keys(json)]).toEqual([201, ['import_set_id', 'multi_import_set_id']]);
    const set = String(json['import_set_id']);
    expect(harness.instance.database.count(STAGE, `sys_import_set=${set}^sys_import_state=pending`)).toBe(60);
    expect(cases()).toHaveLength(0);
    harness.instance.queue.drain();
    expect(cases()).toHaveLength(60);
    expect(harness.instance.database.get('sys_import_set', set)?.['state']).toBe('processed');
    expect(harness.instance.database.count(STAGE, `sys_import_set=${set}^sys_import_state=inserted`)).toBe(60);
  });

  it('maps by column name and at once when the table is set so', async () => {
    harness.insert('sys_rest_insert_multiple', {
      source_table: STAGE,
      column_name_mapping: 'column_name',
      transformation: 'synchronous',
    });
    await insertMultiple([{ code: 'C1', name: 'one' }]);
    expect(cases()).toEqual([{ code: 'C1', name: 'one', severity: '' }]);
  });

  it('isolates a failing row', async () => {
    await insertMultiple([
      { 'Code label': 'C1', 'Name label': 'throw' },
      { 'Code label': 'C2', 'Name label': 'two' },
    ]);
    harness.instance.queue.drain();
    expect(cases().map(({ code }) => code)).toEqual(['C2']);
  });

  it('refuses a body without records', async () => {
    const answer = await harness.ask('POST', `${path}/insertMultiple`, { user: WORKER, body: [{ code: 'C1' }] });
    expect(answer.status).toBe(400);
  });
});
