/** Transfers of files that break off, are limited or fail for good, at both systems and in both directions. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { callJson } from '../../scripts/demo/rest.ts';
import { actionPlansAppId } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { type Console, openConsole } from './support/console.ts';
import { createFileScene, type FileScene, tasksTable } from './support/file-scene.ts';

const limitMs = 600_000;
const issueTable = 'x_onspr_bridge_sync_issue';
const maxAttempts = 3;
const route = '/api/x_onspr_bridge/v1/sync/attachments';

/** Where the content is read and where it is stored. */
const downloads = { onspring: { method: 'GET', path: '/files/' }, servicenow: { method: 'GET', path: `${route}/` } };
const uploads = { onspring: { method: 'POST', path: '/files' }, servicenow: { method: 'POST', path: route } };
const limited = { onspring: { kind: 'status', status: 429 }, servicenow: { kind: 'rateLimit', retryAfterSeconds: 2 } };
/** Longer than the retries inside one call. */
const outage = { kind: 'status', status: 503, times: 4 };

describe('a transfer of a file', () => {
  let files: FileScene;
  let plan: number;
  let task: string;
  let inFiles = 0;
  let outFiles = 0;
  beforeAll(async () => {
    files = await createFileScene({ maxAttempts });
    plan = await files.addPlan('With trouble');
    await files.event(actionPlansAppId, plan);
    task = await files.sysIdOf(tasksTable, plan);
  }, limitMs);
  afterAll(() => files.scene.stop());

  type Vendor = 'onspring' | 'servicenow';
  const faultsOf = (vendor: Vendor) => {
    const { onspring, instance } = files.scene.settings.access;
    return `${vendor === 'onspring' ? onspring.url : instance.url}/_sandbox/faults`;
  };
  const arm = (vendor: Vendor, body: object) => callJson(faultsOf(vendor), { method: 'POST', body });
  async function hits(vendor: Vendor): Promise<number> {
    const { faults } = (await callJson(faultsOf(vendor))) as { faults: { hits: number }[] };
    return faults.reduce((sum, fault) => sum + fault.hits, 0);
  }
  beforeEach(async () => {
    for (const vendor of ['onspring', 'servicenow'] as const) await callJson(faultsOf(vendor), { method: 'DELETE' });
  });
  const here = () => files.ofPlans.here(task);
  const there = () => files.ofPlans.there(plan);
  const openIssues = () =>
    files.scene.admin.list(issueTable, 'state=open', ['code', 'kind', 'title', 'cause', 'sys_id']);

  const retryAfter = { headers: { 'Retry-After': '2' } };
  const faults: [what: string, Vendor, phase: typeof downloads, fault: object, hits: number][] = [
    ['a download that Onspring limits', 'onspring', downloads, { ...limited.onspring, ...retryAfter, times: 1 }, 1],
    ['a download that ServiceNow limits', 'servicenow', downloads, { ...limited.servicenow, times: 1 }, 1],
    ['a download while Onspring is down', 'onspring', downloads, outage, 4],
    ['a download while ServiceNow is down', 'servicenow', downloads, outage, 4],
    ['a download from Onspring that breaks off', 'onspring', downloads, { kind: 'truncate', times: 1 }, 1],
    ['a download from ServiceNow that breaks off', 'servicenow', downloads, { kind: 'truncate', times: 1 }, 1],
    ['an upload that Onspring limits', 'onspring', uploads, { ...limited.onspring, ...retryAfter, times: 1 }, 1],
    ['an upload that ServiceNow limits', 'servicenow', uploads, { ...limited.servicenow, times: 1 }, 1],
    ['an upload that Onspring fails on', 'onspring', uploads, { kind: 'status', status: 500, times: 1 }, 1],
    ['an upload that ServiceNow fails on', 'servicenow', uploads, { kind: 'status', status: 500, times: 1 }, 1],
    ['an upload that Onspring took unheard', 'onspring', uploads, { kind: 'reset', commits: true, times: 1 }, 1],
    ['an upload that ServiceNow took unheard', 'servicenow', uploads, { kind: 'reset', commits: true, times: 1 }, 1],
  ];
  it.each(faults)(
    'goes on after %s, and leaves one file on each side',
    async (_what, vendor, phase, fault, expectedHits) => {
      await arm(vendor, { ...phase[vendor], ...fault });
      const content = randomBytes(300_000);
      const isIncoming = (phase === downloads) === (vendor === 'onspring');
      const name = isIncoming ? `in ${++inFiles}.pdf` : `out ${++outFiles}.pdf`;
      if (isIncoming) {
        await files.ofPlans.upload(plan, name, content, 'application/pdf');
        await files.event(actionPlansAppId, plan);
      } else await files.scene.admin.attach(tasksTable, task, { name, type: 'application/pdf', content });
      await files.settled(inFiles + outFiles);
      for (const read of [here, there]) {
        const found = await files.files(inFiles + outFiles, read);
        expect(found.find(([one]) => one === name)?.[1].equals(content)).toBe(true);
      }
      expect(await hits(vendor)).toBe(expectedHits);
      expect(await openIssues()).toEqual([]);
    },
    limitMs,
  );

  it(
    'that fails each time ends after the last attempt with an issue of its own, holds no other file back, and goes on when a person asks',
    async () => {
      const desk: Console = await openConsole(files.scene.standIns, 'priya.nair');
      await arm('servicenow', { method: 'POST', path: route, kind: 'status', status: 504 });
      await files.ofPlans.upload(plan, 'never.pdf', randomBytes(1_000), 'application/pdf');
      await files.event(actionPlansAppId, plan);
      await files.scene.admin.attach(tasksTable, task, { name: 'fine.txt', type: 'text/plain', content: 'fine' });
      const issue = await waitFor('the issue', limitMs, async () => (await openIssues())[0]);
      expect(issue).toMatchObject({ code: { value: 'CALL_UNANSWERED' }, kind: { value: 'dead_letter' } });
      expect(issue['title']?.value).toContain(`/${plan}: file "never.pdf" was not brought to ServiceNow`);
      expect(issue['cause']?.value).toContain('It failed in every attempt.');
      // Two looks at the record were asked for, by the event and by the attachment; those that do not meet have attempts each.
      const tries = await hits('servicenow');
      expect(tries).toBeGreaterThanOrEqual(maxAttempts);
      expect(tries).toBeLessThanOrEqual(maxAttempts * 2);
      outFiles += 1;
      await files.files(inFiles + outFiles + 1, there);
      expect(await openIssues()).toHaveLength(1);

      await callJson(faultsOf('servicenow'), { method: 'DELETE' });
      await desk.press(issueTable, issue['sys_id']?.value ?? '', 'Retry');
      inFiles += 1;
      await files.files(inFiles + outFiles, here);
      // One that somebody asked to retry is not open, and not solved either.
      await waitFor('the issue to close', limitMs, async () =>
        (await files.scene.admin.count(issueTable, 'state!=solved')) === 0 ? true : undefined,
      );
    },
    limitMs,
  );
});
