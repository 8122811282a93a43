/** What an operator watches: figures that move, one id from event to record, no secret anywhere, a stop in time. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callJson } from '../../scripts/demo/rest.ts';
import { actionPlansAppId, findingsAppId } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { runCli } from './support/cli.ts';
import { createFileScene, type FileScene, findingsTable } from './support/file-scene.ts';

const limitMs = 180_000;
const missing = 999_999;

describe('the operation of a companion', () => {
  let files: FileScene;
  let records: readonly number[];
  beforeAll(async () => {
    files = await createFileScene();
    records = (await files.scene.onspring.readApp(findingsAppId)).map(({ recordId }) => recordId);
  }, limitMs);
  afterAll(() => files.scene.stop());

  const faultsOf = (vendor: 'onspring' | 'instance') => `${files.scene.settings.access[vendor].url}/_sandbox/faults`;
  const arm = (vendor: 'onspring' | 'instance', body: object) => callJson(faultsOf(vendor), { method: 'POST', body });
  async function read(path: string): Promise<string> {
    const { port, metricsToken } = files.scene.settings;
    const headers = { authorization: `Bearer ${metricsToken}` };
    return await (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).text();
  }
  /** Samples of the own metrics that are above zero. */
  async function moved(): Promise<string[]> {
    const lines = (await read('/metrics')).split('\n').filter((line) => line.startsWith('bridge_'));
    return lines.filter((line) => Number(line.split(' ').at(-1)) > 0);
  }
  /** Waits until a sample that begins like each of these is above zero. */
  async function move(...starts: readonly string[]): Promise<void> {
    let still: readonly string[] = starts;
    await waitFor('the figures to move', limitMs, async () => {
      const samples = await moved();
      still = starts.filter((start) => !samples.some((sample) => sample.startsWith(start)));
      return still.length === 0 ? true : undefined;
    }).catch((error: unknown) => {
      throw new Error(`NOT_MOVED: ${still.join(', ')}`, { cause: error });
    });
  }
  const path = (record: number) => `/records/appid/${findingsAppId}/recordid/${record}`;
  async function postEvent(recordId: number): Promise<string> {
    const reply = await files.event(findingsAppId, recordId);
    return ((await reply.json()) as { eventId: string }).eventId;
  }

  it(
    'moves every figure that says how it does',
    async () => {
      const { scene } = files;
      await move('bridge_records_total{outcome="inserted"}', 'bridge_vendor_request_seconds_count{vendor="onspring"');
      // A record that always fails waits for its next attempts; one that is gone is given up.
      await arm('onspring', { kind: 'status', status: 500, path: path(records[0] ?? 0) });
      await postEvent(records[0] ?? 0);
      await postEvent(missing);
      expect((await scene.postEvent({ appId: findingsAppId, recordId: 1 }, 'not-the-key-of-anybody')).status).toBe(401);
      expect((await scene.postEvent('{')).status).toBe(400);
      const finding = await files.sysIdOf(findingsTable, records[1] ?? 0);
      await scene.admin.update(findingsTable, finding, { due_date: '2031-03-04 12:00:00' });
      const plan = await files.addPlan('With a file');
      await files.ofPlans.upload(plan, 'plan.txt', Buffer.from('plan'), 'text/plain');
      await files.ofPlans.upload(plan, 'tool.exe', Buffer.from('MZ'));
      await files.event(actionPlansAppId, plan);
      expect((await runCli(scene.settings, ['reconcile', 'Action Plans'])).code).toBe(0);
      await move(
        'bridge_events_total{result="accepted"}',
        'bridge_events_total{result="unauthenticated"}',
        'bridge_events_total{result="invalid"}',
        'bridge_errors_total{part="record",code="RECORD_NOT_FOUND"}',
        'bridge_errors_total{part="call",code="VENDOR_500"}',
        'bridge_errors_total{part="file",code="FILE_TYPE_REFUSED"}',
        'bridge_doorbells_total{result="valid"}',
        'bridge_changes_total{outcome="delivered"}',
        'bridge_files_total{from="onspring",outcome="carried"}',
        'bridge_files_total{from="onspring",outcome="refused"}',
        'bridge_vendor_requests_total{vendor="onspring",operation="get record",status="500"}',
        'bridge_agreement_compared_records{map="Action Plans"}',
        'bridge_agreement_identical_records{map="Action Plans"}',
        'bridge_dead_letters',
        'bridge_queue_waiting',
        'bridge_queue_oldest_seconds',
      );
      await callJson(faultsOf('onspring'), { method: 'DELETE' });
    },
    limitMs * 2,
  );

  it(
    'tells what a rate limit allows and until when it waits, while work goes on by itself',
    async () => {
      const rule = { name: 'Sync', active: 'true', uri_path: '/api/now/import', request_limit_per_hour: '1000' };
      await files.scene.admin.create('sys_rate_limit_rules', rule);
      await arm('instance', { kind: 'rateLimit', path: '/api/now/import', retryAfterSeconds: 6, times: 1 });
      await files.ofImages.upload(records[2] ?? 0, 'seen.png', Buffer.from('seen'), 'image/png');
      await postEvent(records[2] ?? 0);
      await move('bridge_vendor_held_until_timestamp_seconds{vendor="servicenow"}');
      await postEvent(records[2] ?? 0);
      await move('bridge_vendor_hourly_limit{vendor="servicenow"} 1000');
    },
    limitMs,
  );

  it(
    'names one id from the answer to an event to the row in ServiceNow, its issue and every line of the log',
    async () => {
      const landed = await postEvent(records[3] ?? 0);
      await waitFor('the row', limitMs, async () =>
        (await files.scene.admin.count('x_onspr_bridge_inbound', `correlation=${landed}`)) === 1 ? true : undefined,
      );
      const lost = await postEvent(missing);
      await waitFor('the issue', limitMs, async () =>
        (await files.scene.admin.count('x_onspr_bridge_sync_issue', `correlation=${lost}`)) === 1 ? true : undefined,
      );
      const lines = readFileSync(files.scene.settings.logFile, 'utf8').split('\n');
      for (const id of [landed, lost]) expect(lines.some((line) => line.includes(`"correlation":"${id}"`))).toBe(true);
      const sent = lines.find((line) => line.includes('"changes.') || line.includes('"change.sent"'));
      expect(sent).toBeDefined();
    },
    limitMs,
  );

  it('shows no secret in figures, status, issues or log', async () => {
    const { settings, admin } = files.scene;
    const { eventKey, doorbellSecret, metricsToken, controlToken, access } = settings;
    const secrets = [eventKey, doorbellSecret, metricsToken, controlToken];
    secrets.push(access.onspring.apiKey, access.instance.clientSecret, 'not-the-key-of-anybody');
    const issues = await admin.list('x_onspr_bridge_sync_issue', '', ['title', 'cause', 'suggested_fix']);
    const shown = [await read('/metrics'), await read('/status'), await read('/issues'), JSON.stringify(issues)];
    shown.push(readFileSync(settings.logFile, 'utf8'));
    for (const text of shown) {
      expect(text.length).toBeGreaterThan(100);
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  it(
    'stops within ten seconds though both vendors hang, and loses nothing',
    async () => {
      const { scene, companion } = files;
      const record = records[2] ?? 0;
      await scene.settle(companion);
      await arm('onspring', { kind: 'hang', path: path(record) });
      await arm('instance', { kind: 'hang', path: '/api/x_onspr_bridge/v1/sync/changes' });
      await postEvent(record);
      await waitFor('the call that hangs', limitMs, async () => {
        const { faults } = (await callJson(faultsOf('onspring'))) as { faults: { hits: number }[] };
        return faults.some(({ hits }) => hits > 0) ? true : undefined;
      });
      const beganMs = performance.now();
      process.kill(companion.pid, 'SIGTERM');
      expect(await companion.ended).toContain('status 0');
      expect(performance.now() - beganMs).toBeLessThan(10_000);

      await callJson(faultsOf('onspring'), { method: 'DELETE' });
      await callJson(faultsOf('instance'), { method: 'DELETE' });
      const title = { 'Finding Title': 'Read after the stop' };
      await callJson(`${scene.settings.access.onspring.url}/_sandbox/health`);
      await fetch(`${scene.settings.access.onspring.url}/ui/apps/${findingsAppId}/records/${record}`, {
        method: 'POST',
        body: new URLSearchParams(title),
        redirect: 'manual',
      });
      await scene.startCompanion();
      await waitFor('the event that was under way', limitMs, async () =>
        (await scene.admin.count(findingsTable, 'short_description=Read after the stop')) === 1 ? true : undefined,
      );
    },
    limitMs,
  );
});
