import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTenantFixture, FINDINGS, readJson, type TenantFixture } from '../test/tenant-fixture.ts';

let tenant: TenantFixture;

beforeEach(async () => {
  tenant = await createTenantFixture();
});

afterEach(() => {
  tenant.onspring.stop();
});

const save = (fields: Record<string, unknown>, recordId?: number | null) =>
  tenant.call('PUT', '/Records', { appId: FINDINGS, ...(recordId === undefined ? {} : { recordId }), fields });

describe('onspring-api.md 12.5: PUT /Records', () => {
  it('takes list values by GUID and refuses names', async () => {
    const severity = tenant.field('Severity');
    expect((await save({ [severity]: 'Critical' }, tenant.recordIds.full)).status).toBe(400);
    expect(
      (await save({ [severity]: tenant.item('Severity', 'Critical').toUpperCase() }, tenant.recordIds.full)).status,
    ).toBe(200);
    expect(await tenant.values(Number(tenant.recordIds.full), '?dataFormat=formatted')).toMatchObject({
      Severity: { value: 'Critical' },
    });
  });

  it('refuses fields as an array of pairs, unknown fields and values of the wrong type', async () => {
    const [title, cost, owner, due] = ['Title', 'Cost', 'Owner', 'Due Date'].map(tenant.field);
    expect(
      (await tenant.call('PUT', '/records', { appId: 210, fields: [{ fieldId: title, value: 'x' }] })).status,
    ).toBe(400);
    for (const fields of [
      { 1: 'x' },
      { [`${title}`]: 4 },
      { [`${cost}`]: '4' },
      { [`${owner}`]: 77 },
      { [`${due}`]: 'soon' },
    ]) {
      expect((await save(fields, tenant.recordIds.bare)).status).toBe(400);
    }
  });

  it('keeps required and unique rules (4.4, assumed 400)', async () => {
    expect((await save({ [tenant.field('Cost')]: 1 })).status).toBe(400);
    expect((await save({ [tenant.field('Title')]: '' }, tenant.recordIds.bare)).status).toBe(400);
    expect((await save({ [tenant.field('External Key')]: 'f-1' }, tenant.recordIds.bare)).status).toBe(400);
    expect((await save({ [tenant.field('External Key')]: 'F-1' }, tenant.recordIds.full)).status).toBe(200);
  });

  it('warns of read-only and file fields without failing (4.2, 4.4)', async () => {
    const reply = await save(
      { [tenant.field('Record Id')]: 9, [tenant.field('Photo')]: { junk: true }, [tenant.field('Score')]: 1 },
      tenant.recordIds.bare,
    );
    expect(reply.status).toBe(200);
    expect((await readJson(reply)).warnings).toHaveLength(3);
    expect(await tenant.values(Number(tenant.recordIds.bare))).not.toHaveProperty('Photo');
  });

  it('clears with null, empty text and empty lists', async () => {
    const id = Number(tenant.recordIds.full);
    const cleared = ['Severity', 'Regulations', 'Owner', 'Due Date', 'Cost'];
    const empty: Record<string, unknown> = { Severity: null, Regulations: [], Owner: [], 'Due Date': '', Cost: null };
    expect((await save(Object.fromEntries(cleared.map((name) => [tenant.field(name), empty[name]])), id)).status).toBe(
      200,
    );
    const values = await tenant.values(id);
    for (const name of cleared) expect(values).not.toHaveProperty(name);
  });

  it('takes a single reference as a one-element array and replaces a multiple one as a whole', async () => {
    const id = Number(tenant.recordIds.full);
    await save(
      { [tenant.field('Owner')]: [tenant.recordIds.ben], [tenant.field('Applications')]: [tenant.recordIds.claims] },
      id,
    );
    expect(await tenant.values(id)).toMatchObject({
      Owner: { type: 'Integer', value: tenant.recordIds.ben },
      Applications: { type: 'IntegerList', value: [tenant.recordIds.claims] },
    });
  });

  it('writes Last Saved Date', async () => {
    await tenant.control('POST', '/clock', { advanceMs: 60_500 });
    await save({ [tenant.field('Cost')]: 1 }, tenant.recordIds.full);
    expect(await tenant.values(Number(tenant.recordIds.full))).toMatchObject({
      'Created Date': { value: '2026-11-21T12:00:00Z' },
      'Last Saved Date': { value: '2026-11-21T12:01:00.5Z' },
    });
  });
});

describe('onspring-api.md 12.6: values', () => {
  it('sends Raw types and omits empty fields', async () => {
    expect(await tenant.values(Number(tenant.recordIds.full))).toMatchObject({
      'Record Id': { type: 'Integer', value: 1 },
      Title: { type: 'String', value: 'Leaver accounts stay active' },
      Description: { type: 'String', value: '<p>Seen in <b>payroll</b> &amp; claims.</p>' },
      Severity: { type: 'Guid', value: tenant.item('Severity', 'High') },
      Regulations: { type: 'GuidList', value: [tenant.item('Regulations', 'SOX'), tenant.item('Regulations', 'GDPR')] },
      Owner: { type: 'Integer', value: tenant.recordIds.ana },
      Applications: { type: 'IntegerList', value: [tenant.recordIds.payroll, tenant.recordIds.claims] },
      'Due Date': { type: 'Date', value: '2027-01-15T06:00:00Z' },
      'Seen At': { type: 'Date', value: '2026-05-01T14:03:22.63Z' },
      Cost: { type: 'Decimal', value: 1234.5 },
      Review: {
        type: 'TimeSpan',
        value: { quantity: 3, increment: 'Days', recurrence: 'EndAfterOccurrences', endAfterOccurrences: 2 },
      },
      Score: { type: 'Decimal', value: 7 },
      'Created By': { type: 'Integer', value: tenant.recordIds.ana },
    });
    expect(Object.keys(await tenant.values(Number(tenant.recordIds.bare)))).toEqual([
      'Record Id',
      'Created Date',
      'Created By',
      'Last Saved Date',
      'Last Saved By',
      'Title',
    ]);
  });

  it('formats as people read, on the UTC clock, and leaves references alone', async () => {
    expect(await tenant.values(Number(tenant.recordIds.full), '?dataFormat=Formatted')).toMatchObject({
      Description: { type: 'String', value: 'Seen in payroll & claims.' },
      Severity: { type: 'String', value: 'High' },
      Regulations: { type: 'StringList', value: ['SOX', 'GDPR'] },
      Owner: { type: 'Integer', value: tenant.recordIds.ana },
      Applications: { type: 'IntegerList' },
      'Seen At': { type: 'String', value: '5/1/2026 2:03 PM' },
      Cost: { type: 'String', value: '$1234.50' },
      Review: { type: 'String', value: 'Every 3 Day(s) End After 2 Occurrences' },
    });
  });

  it('keeps date-only fields at midnight of the tenant zone, winter and summer (4.5)', async () => {
    const form = new URLSearchParams({ 'Due Date': '2027-04-15' });
    await tenant.onspring.app.request(`/ui/apps/210/records/${tenant.recordIds.full}`, { method: 'POST', body: form });
    expect(await tenant.values(Number(tenant.recordIds.full))).toMatchObject({
      'Due Date': { value: '2027-04-15T05:00:00Z' },
    });
  });

  it('reads dates without offset as UTC, with offset as written, and the MM/dd/yyyy of the samples', async () => {
    const seen = tenant.field('Seen At');
    for (const [input, wire] of [
      ['2026-01-02T03:04:05', '2026-01-02T03:04:05Z'],
      ['2026-01-02T03:04:05.120+02:00', '2026-01-02T01:04:05.12Z'],
      ['01/02/2026', '2026-01-02T00:00:00Z'],
    ]) {
      await save({ [seen]: input }, tenant.recordIds.bare);
      expect(await tenant.values(Number(tenant.recordIds.bare))).toMatchObject({ 'Seen At': { value: wire } });
    }
  });

  it('selects fields, ignoring ids that are not in the app', async () => {
    const title = tenant.field('Title');
    expect(Object.keys(await tenant.values(Number(tenant.recordIds.full), `?fieldIds=${title},1`))).toEqual(['Title']);
    const body = { appId: 210, recordIds: [tenant.recordIds.full], fieldIds: [] };
    const batch = await readJson(await tenant.call('POST', '/records/batch-get', body));
    expect((batch.items as { fieldData: unknown[] }[])[0]?.fieldData.length).toBeGreaterThan(10);
  });
});
