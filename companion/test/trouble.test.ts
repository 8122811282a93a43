import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { integrationUser } from '../../scripts/demo/instance-setup.ts';
import { callJson } from '../../scripts/demo/rest.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { openConsole } from './support/console.ts';
import { createScene, type Scene } from './support/scene.ts';

const limitMs = 600_000;

describe('bad input and trouble', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  beforeAll(async () => {
    scene = await createScene({ findings: 12 });
    companion = await scene.startCompanion();
    await scene.settle(companion);
  });
  afterAll(() => scene.stop());

  const issues = (query: string) =>
    scene.admin.list('x_onspr_bridge_sync_issue', query, ['title', 'cause', 'suggested_fix', 'field', 'code']);
  const issue = (query: string) => waitFor(`a sync issue with ${query}`, limitMs, async () => (await issues(query))[0]);
  const control = (path: string, body: unknown) =>
    callJson(`${scene.settings.access.onspring.url}/_sandbox/${path}`, { method: 'POST', body });
  /** Seeds one more finding and returns its API record id. */
  async function seedFinding(fields: Record<string, unknown>): Promise<number> {
    const known = new Set((await scene.onspring.readApp(210)).map((record) => record.recordId));
    await control('seed', { records: [{ app: 'Findings', fields: { 'Finding Status': 'Open', ...fields } }] });
    const added = (await scene.onspring.readApp(210)).find((record) => !known.has(record.recordId));
    if (added === undefined) throw new Error('the seed added no record');
    return added.recordId;
  }
  const findingOf = (record: number) =>
    waitFor(
      `the finding of record ${record}`,
      limitMs,
      async () =>
        (
          await scene.admin.list('x_onspr_bridge_finding', `onspring_record=${record}`, [
            'short_description',
            'finding_owner',
            'severity',
          ])
        )[0],
    );

  it('answers the connection test of an admin, who reads the result in words', async () => {
    const admin = await openConsole(scene.standIns, 'nora.lindqvist');
    const steps = 'x_onspr_bridge_setup_step';
    const step = await admin.find(steps, 'step=connection');
    await admin.press(steps, step, 'Test connection');
    await waitFor('the result of the test', limitMs, async () => {
      const { text } = await admin.open(steps, step);
      return text.includes('The companion answered and knows the key.') ? true : undefined;
    });
  });

  it('refuses a wrong key and stores nothing', async () => {
    const before = await companion.status();
    const response = await scene.postEvent({ appId: 210, recordId: 1001 }, 'wrong-key-wrong-key');
    expect(response.status).toBe(401);
    expect((await companion.status()).queue).toEqual(before.queue);
  });

  it('names field and reason of a malformed body', async () => {
    const response = await scene.postEvent({ appId: 'Findings' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('appId');
    expect((await scene.postEvent('{"appId": 210, "recordNumber": }')).status).toBe(400);
  });

  it('accepts an event of an unknown app and makes it visible', async () => {
    expect((await scene.postEvent({ appId: 999, recordId: 5 })).status).toBe(202);
    const row = await issue('kind=unknown_app');
    expect(row['cause']?.value).toContain('999');
    expect(row['suggested_fix']?.value).not.toBe('');
  });

  it('lands the rest of a record whose owner does not exist and names the field', async () => {
    await control('seed', {
      records: [
        {
          app: 'Users',
          key: 'ghost@example.com',
          fields: { 'Full Name': 'A Ghost', 'Email Address': 'ghost@example.com' },
        },
      ],
    });
    const record = await seedFinding({ 'Finding Title': 'Owner unknown', 'Finding Owner': 'ghost@example.com' });
    expect((await scene.postEvent({ appId: 210, recordId: record })).status).toBe(202);
    const finding = await findingOf(record);
    expect(finding['short_description']?.value).toBe('Owner unknown');
    expect(finding['finding_owner']?.value).toBe('');
    const row = await issue(`field=finding_owner^onspring_record=${record}`);
    expect(row['cause']?.value).toContain('ghost@example.com');
  });

  it('lands the rest of a record whose list value no map knows, and closes the issue once it fits', async () => {
    const { url, apiKey } = scene.settings.access.onspring;
    const headers = { 'X-ApiKey': apiKey };
    const fields = (await callJson(`${url}/Fields/appId/210?pageSize=200`, { headers })) as {
      items: { name: string; listId?: number }[];
    };
    const listId = fields.items.find((field) => field.name === 'Severity')?.listId;
    await callJson(`${url}/Lists/id/${listId}/items`, { method: 'PUT', headers, body: { name: 'Extreme' } });
    const record = await seedFinding({ 'Finding Title': 'Severity unknown', Severity: 'Extreme' });
    expect((await scene.postEvent({ appId: 210, recordId: record })).status).toBe(202);
    expect((await findingOf(record)).short_description?.value).toBe('Severity unknown');
    const row = await issue(`field=severity^onspring_record=${record}^state=open`);
    expect(row.cause?.value).toContain('Extreme');

    await fetch(`${url}/ui/apps/210/records/${record}`, {
      method: 'POST',
      body: new URLSearchParams({ Severity: 'Low' }),
      redirect: 'manual',
    });
    await waitFor('the issue to be solved', limitMs, async () =>
      (await issues(`field=severity^onspring_record=${record}^state=open`)).length === 0 ? true : undefined,
    );
    expect((await findingOf(record)).severity?.value).toBe('4');
  });

  it('catches up by itself after ServiceNow was down', async () => {
    const record = await seedFinding({ 'Finding Title': 'Raised while ServiceNow was down' });
    const faults = `${scene.settings.access.instance.url}/_sandbox/faults`;
    await callJson(faults, { method: 'POST', body: [{ kind: 'status', user: integrationUser, status: 503 }] });
    expect((await scene.postEvent({ appId: 210, recordId: record })).status).toBe(202);
    await waitFor('the companion to try at least once', limitMs, async () => {
      const journal = (await callJson(`${scene.settings.access.instance.url}/_sandbox/journal`)) as {
        routes: { route: string; statuses: Record<string, number> }[];
      };
      return journal.routes.some(
        ({ route, statuses }) => route.startsWith('/api/now/import') && (statuses['503'] ?? 0) > 0,
      )
        ? true
        : undefined;
    });
    await callJson(faults, { method: 'DELETE' });
    const finding = await findingOf(record);
    expect(finding['short_description']?.value).toBe('Raised while ServiceNow was down');
  });

  it('catches up by itself after Onspring was down', async () => {
    const record = await seedFinding({ 'Finding Title': 'Raised while Onspring was down' });
    const reply = (await control('faults', { kind: 'status', status: 503 })) as { id: number };
    expect((await scene.postEvent({ appId: 210, recordId: record })).status).toBe(202);
    await waitFor('the companion to try at least once', limitMs, async () => {
      const journal = (await callJson(`${scene.settings.access.onspring.url}/_sandbox/journal`)) as {
        calls: { statuses: Record<string, number> }[];
      };
      return journal.calls.some(({ statuses }) => (statuses['503'] ?? 0) > 0) ? true : undefined;
    });
    await callJson(`${scene.settings.access.onspring.url}/_sandbox/faults/${reply.id}`, { method: 'DELETE' });
    expect((await findingOf(record))['short_description']?.value).toBe('Raised while Onspring was down');
  });
});
