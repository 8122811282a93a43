/** What an operator watches: figures that move, one id from event to record, no secret anywhere, a stop in time. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callJson } from '../../scripts/demo/rest.ts';
import { actionPlansAppId, findingsAppId } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { runCli } from './support/cli.ts';
import { openConsole } from './support/console.ts';
import { createFileScene, type FileScene, findingsTable } from './support/file-scene.ts';
import { sendJson, startTestServer, type TestServer } from './support/http-server.ts';

const limitMs = 600_000;
const missing = 999_999;
/** Shorter values of records may be words of the log, such as the names of fields. */
const LONGEST_NAME = 20;
const issuesTable = 'x_onspr_bridge_sync_issue';

describe('the operation of a companion', () => {
  let files: FileScene;
  /** Takes the traces. */
  let collector: TestServer;
  let records: readonly number[];
  beforeAll(async () => {
    collector = await startTestServer((_, response) => sendJson(response, 200, {}));
    files = await createFileScene({ lookSeconds: 5, traceEndpoint: collector.url });
    records = (await files.scene.onspring.readApp(findingsAppId)).map(({ recordId }) => recordId);
  }, limitMs);
  afterAll(async () => {
    await files.scene.stop();
    await collector.stop();
  });

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
  /** Lines of the log with this id, oldest first. */
  async function told(correlation: string): Promise<Record<string, unknown>[]> {
    const lines = readFileSync(files.scene.settings.logFile, 'utf8').split('\n');
    const ofId = lines.filter((line) => line.includes(`"correlation":"${correlation}"`));
    return ofId.map((line) => JSON.parse(line) as Record<string, unknown>);
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
    limitMs,
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
    'names one id from the answer to an event, or from a run, to the row in ServiceNow, its issue and the log',
    async () => {
      const landed = await postEvent(records[3] ?? 0);
      await waitFor('the row', limitMs, async () =>
        (await files.scene.admin.count('x_onspr_bridge_inbound', `correlation=${landed}`)) === 1 ? true : undefined,
      );
      const lost = await postEvent(missing);
      await waitFor('the issue', limitMs, async () =>
        (await files.scene.admin.count(issuesTable, `correlation=${lost}`)) === 1 ? true : undefined,
      );
      const record = { onspringApp: findingsAppId, onspringRecord: records[3] };
      expect(await told(landed)).toMatchObject([{ event: 'event.accepted' }, { event: 'record.landed', ...record }]);
      expect(await told(lost)).toMatchObject([
        { event: 'event.accepted' },
        { event: 'job.given_up', code: 'RECORD_NOT_FOUND' },
      ]);
      const { issues } = JSON.parse((await runCli(files.scene.settings, ['issues', '--json'])).output) as {
        issues: unknown[];
      };
      expect(issues).toContainEqual(expect.objectContaining({ code: 'RECORD_NOT_FOUND', correlation: lost }));

      const [row] = await files.scene.admin.list('x_onspr_bridge_inbound', 'ORDERBYsys_created_on', ['correlation']);
      const load = row?.['correlation']?.value ?? '';
      expect(await files.scene.admin.count('x_onspr_bridge_sync_run', `run_key=${load}^kind=initial_load`)).toBe(1);
    },
    limitMs,
  );

  it(
    'names one id from a change in ServiceNow to the log, its issue, the retry and the record in Onspring',
    async () => {
      const { scene } = files;
      const [record = 0] = records.slice(1, 2);
      const finding = await files.sysIdOf(findingsTable, record);
      const read = async (table: string, query: string, field: string) =>
        (await scene.admin.list(table, query, [field]))[0]?.[field]?.value;
      const about = `onspring_record=${record}^code=VENDOR_400`;
      await arm('onspring', { kind: 'status', status: 400, method: 'PUT', path: '/records' });
      await scene.admin.update(findingsTable, finding, { due_date: '2032-03-04 12:00:00' });
      const id = await waitFor('the issue', limitMs, () => read(issuesTable, about, 'correlation'));
      await callJson(faultsOf('onspring'), { method: 'DELETE' });
      const nora = await openConsole(scene.standIns, 'nora.lindqvist');
      await nora.press(issuesTable, (await read(issuesTable, about, 'sys_id')) ?? '', 'Retry');
      await waitFor('the retry', limitMs, async () => ((await told(id)).length > 1 ? true : undefined));

      const number = await read(findingsTable, `sys_id=${finding}`, 'number');
      const line = { event: 'change.sent', number, onspringApp: findingsAppId, onspringRecord: record };
      expect(await told(id)).toMatchObject([
        { ...line, outcome: 'failed', code: 'VENDOR_400' },
        { ...line, outcome: 'delivered' },
      ]);
      const there = await scene.onspring.readRecord(findingsAppId, record);
      expect(there['Due Date']).toBe('3/4/2032 12:00 PM');
    },
    limitMs,
  );

  it(
    'shows no secret in figures, traces, answers, commands, issues or log, and no value of a record where nobody asked for it',
    async () => {
      const { scene } = files;
      const { eventKey, doorbellSecret, metricsToken, controlToken, access } = scene.settings;
      const secrets = [eventKey, doorbellSecret, metricsToken, controlToken, 'not-the-key-of-anybody'];
      secrets.push(access.onspring.apiKey, access.instance.clientSecret);
      const issues = await scene.admin.list(issuesTable, '', ['title', 'cause', 'suggested_fix']);
      const refused = [
        await scene.postEvent({ appId: findingsAppId }, 'not-the-key-of-anybody'),
        await scene.postEvent(`{"appId": "${eventKey}"}`),
        ...(await Promise.all(
          ['/metrics', '/runs', '/nowhere'].map((place) => fetch(`${files.companion.url}${place}`)),
        )),
      ];
      const commands = [
        ['doctor'],
        ['doctor', '--json'],
        ['config', 'check', '--json'],
        ['issues', '--json'],
        ['discover', '--json'],
        ['runs'],
      ];
      const printed = await Promise.all(commands.map((command) => runCli(scene.settings, command)));
      // A machine reads what is printed as one object.
      for (const [index, { output }] of printed.entries())
        if (commands[index]?.includes('--json') === true) expect(JSON.parse(output)).toEqual(expect.any(Object));
      await waitFor('traces', limitMs, async () => (collector.requests.length > 0 ? true : undefined));
      const watched = [
        await read('/metrics'),
        await read('/status'),
        JSON.stringify(collector.requests),
        readFileSync(scene.settings.logFile, 'utf8'),
      ];
      const shown = [...watched, await read('/issues'), JSON.stringify(issues)];
      shown.push(...(await Promise.all(refused.map((reply) => reply.text()))));
      shown.push(...printed.map(({ output, errors }) => output + errors));
      for (const text of shown) {
        expect(text.length).toBeGreaterThan(50);
        for (const secret of [...secrets, /Bearer [\w-]/]) expect(text).not.toMatch(secret);
      }
      expect(watched[2]).toContain('bridge.correlation');
      const held = await scene.onspring.readApp(findingsAppId);
      const values = held.flatMap((record) =>
        Object.values(record.values).filter((value) => typeof value === 'string'),
      );
      const telling = values.filter((value) => value.length > LONGEST_NAME);
      expect(telling.length).toBeGreaterThan(held.length);
      for (const text of watched)
        for (const value of [...telling, 'plan.txt', 'tool.exe']) expect(text).not.toContain(value);
    },
    limitMs,
  );

  it(
    'stops in time though both vendors hang, and loses nothing',
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
      process.kill(companion.pid, 'SIGTERM');
      // A stop that took longer than it may would end with status 1.
      expect(await companion.ended).toContain('status 0');

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
