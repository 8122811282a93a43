/** One record that a vendor never answers for, in each direction, beside others that flow; and an outage, which is none. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { integrationUser, setProperties } from '../../scripts/demo/instance-setup.ts';
import { callJson, type TableRow } from '../../scripts/demo/rest.ts';
import { findingsAppId } from '../../scripts/demo/tenant.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { type Console, openConsole } from './support/console.ts';
import { createScene, type Scene } from './support/scene.ts';
import { createSilentEdits, type SilentEdits } from './support/silent-edits.ts';

const limitMs = 600_000;
/** Shorter than a test may take, so that one that hangs tells what it waited for. */
const waitMs = 120_000;
const issueTable = 'x_onspr_bridge_sync_issue';
const findingTable = 'x_onspr_bridge_finding';
const maxAttempts = 2;
/** Tries of one call, and calls of one attempt: the batch, and the record alone. */
const mostHits = maxAttempts * 3 * 2;
const importOf = (record: number) => ({ method: 'POST', path: '/api/now/import', holding: `"${record}"` });

type Vendor = 'onspring' | 'instance';

describe('a record that its vendor never answers for', () => {
  let scene: Scene;
  let edits: SilentEdits;
  let desk: Console;
  let records: number[];
  beforeAll(async () => {
    scene = await createScene({ findings: 12, maxAttempts });
    await setProperties(scene.standIns.access.instance, { 'outbound.max_attempts': '1' });
    const companion = await scene.startCompanion();
    await scene.settle(companion);
    edits = createSilentEdits(scene.standIns.access);
    records = await edits.recordIds();
    desk = await openConsole(scene.standIns, 'priya.nair');
  }, limitMs);
  afterAll(() => scene.stop());

  const faultsOf = (vendor: Vendor) => `${scene.settings.access[vendor].url}/_sandbox/faults`;
  const arm = (vendor: Vendor, body: object) => callJson(faultsOf(vendor), { method: 'POST', body });
  const mend = async () => {
    for (const vendor of ['onspring', 'instance'] as const) await callJson(faultsOf(vendor), { method: 'DELETE' });
  };
  afterEach(mend);
  async function hits(vendor: Vendor): Promise<number> {
    const { faults } = (await callJson(faultsOf(vendor))) as { faults: { hits: number }[] };
    return faults.reduce((sum, fault) => sum + fault.hits, 0);
  }
  const openIssues = () =>
    scene.admin.list(issueTable, 'state=open', ['sys_id', 'code', 'kind', 'title', 'cause', 'suggested_fix']);
  const onlyIssue = () =>
    waitFor('the issue', waitMs, async () => {
      const [issue] = await openIssues();
      return issue;
    });
  const findingsTitled = (title: string) => scene.admin.count(findingTable, `short_description=${title}`);
  const recordsTitled = async (title: string) =>
    (await scene.onspring.readApp(findingsAppId)).filter(({ values }) => values['Finding Title'] === title).length;
  const landed = (title: string, count: number) =>
    waitFor(`${count} findings titled ${title}`, waitMs, async () =>
      (await findingsTitled(title)) === count ? true : undefined,
    );
  const saved = (title: string, count: number) =>
    waitFor(`${count} records titled ${title}`, waitMs, async () =>
      (await recordsTitled(title)) === count ? true : undefined,
    );
  /** Saves the records under a title and tells of each. */
  async function saveAndTell(title: string, ids: readonly number[]): Promise<void> {
    for (const id of ids) await edits.save(id, { 'Finding Title': title });
    await Promise.all(ids.map((recordId) => scene.postEvent({ appId: findingsAppId, recordId })));
  }
  async function retry(issue: TableRow): Promise<void> {
    await mend();
    await desk.press(issueTable, issue['sys_id']?.value ?? '', 'Retry');
  }
  /**
   * Retries a change until Onspring has it. Its issue opens again where a try that had begun before fails after the retry, as
   * the instance tells a record anew for reasons of its own.
   */
  async function retryChange(issue: TableRow, isThere: () => Promise<boolean>): Promise<void> {
    let open: TableRow | undefined = issue;
    await waitFor('the change to go out', waitMs, async () => {
      if (open !== undefined) await retry(open);
      if (await isThere()) return true;
      [open] = await openIssues();
      return undefined;
    });
  }
  /** An issue that somebody asked to retry is not open, and not solved either. */
  const closed = () =>
    waitFor('the issue to close', waitMs, async () =>
      (await scene.admin.count(issueTable, 'state!=solved')) === 0 ? true : undefined,
    );

  it(
    'does not hold others back when reading it always times out, becomes an issue, and lands when a person asks',
    async () => {
      const [poison = 0, ...others] = records;
      for (const method of ['GET', 'POST']) {
        await arm('onspring', { kind: 'timeout', method, path: '/records', record: poison });
      }
      await saveAndTell('Read', [poison, ...others]);
      await landed('Read', others.length);
      const issue = await onlyIssue();
      expect(issue).toMatchObject({ code: { value: 'CALL_UNANSWERED' }, kind: { value: 'dead_letter' } });
      expect(issue['title']?.value).toBe(`Onspring record ${findingsAppId}/${poison} did not reach ServiceNow`);
      expect(issue['suggested_fix']?.value).toContain('Then ask for a retry here');
      expect(await hits('onspring')).toBeLessThanOrEqual(mostHits);
      await retry(issue);
      await landed('Read', records.length);
      await closed();
    },
    limitMs,
  );

  it(
    'does not hold others back when ServiceNow breaks off each delivery of it, becomes an issue, and lands when a person asks',
    async () => {
      const [, poison = 0] = records;
      await arm('instance', { kind: 'reset', ...importOf(poison) });
      await saveAndTell('Delivered', records);
      await landed('Delivered', records.length - 1);
      const issue = await onlyIssue();
      expect(issue).toMatchObject({ code: { value: 'CALL_UNANSWERED' }, kind: { value: 'dead_letter' } });
      expect(issue['title']?.value).toContain(`${findingsAppId}/${poison}`);
      expect(await hits('instance')).toBeLessThanOrEqual(mostHits);
      await retry(issue);
      await landed('Delivered', records.length);
      await closed();
    },
    limitMs,
  );

  it(
    'does not hold others back when each save of it ends in 504, becomes an issue, and is saved when a person asks',
    async () => {
      const poison = records[2] ?? 0;
      await arm('onspring', { kind: 'status', status: 504, method: 'PUT', path: '/records', record: poison });
      const findings = await scene.admin.list(findingTable, '', ['sys_id']);
      for (const finding of findings) {
        await scene.admin.update(findingTable, finding['sys_id']?.value ?? '', { short_description: 'Saved' });
      }
      await saved('Saved', findings.length - 1);
      const issue = await onlyIssue();
      expect(issue).toMatchObject({ code: { value: 'CALL_UNANSWERED' }, kind: { value: 'dead_letter' } });
      const [finding] = await scene.admin.list(findingTable, `onspring_record=${poison}`, ['number']);
      expect(issue['title']?.value).toBe(`${finding?.['number']?.value} could not be told to Onspring`);
      expect(issue['suggested_fix']?.value).toContain('ask for a retry here');
      expect(await hits('onspring')).toBe(3);
      await retryChange(issue, async () => (await recordsTitled('Saved')) === findings.length);
      await closed();
    },
    limitMs,
  );

  it(
    'does not hold others back when ServiceNow breaks off each reading of its change, becomes an issue, and goes out when a person asks',
    async () => {
      const poison = records[3] ?? 0;
      const [row] = await scene.admin.list(findingTable, `onspring_record=${poison}`, ['sys_id', 'number']);
      await arm('instance', {
        kind: 'reset',
        method: 'GET',
        path: '/api/x_onspr_bridge/v1/sync/changes',
        user: integrationUser,
        holding: '"Unreadable"',
      });
      for (const finding of await scene.admin.list(findingTable, '', ['sys_id'])) {
        const id = finding['sys_id']?.value ?? '';
        const title = id === row?.['sys_id']?.value ? 'Unreadable' : 'Readable';
        await scene.admin.update(findingTable, id, { short_description: title });
      }
      await saved('Readable', records.length - 1);
      const issue = await onlyIssue();
      expect(issue).toMatchObject({ code: { value: 'CALL_UNANSWERED' }, kind: { value: 'dead_letter' } });
      expect(issue['title']?.value).toBe(`${row?.['number']?.value} could not be told to Onspring`);
      expect(issue['suggested_fix']?.value).toContain('ask for a retry here');
      await retryChange(issue, async () => (await recordsTitled('Unreadable')) === 1);
      await closed();
    },
    limitMs,
  );

  it.each(['onspring', 'instance'] as const)(
    'is not what an outage of %s makes of all records: they are tried without end, and none is given up',
    async (vendor) => {
      const title = `After ${vendor}`;
      for (const id of records) await edits.save(id, { 'Finding Title': title });
      const whose = vendor === 'instance' ? { path: '/api', user: integrationUser } : {};
      await arm(vendor, { kind: 'status', status: 504, ...whose });
      await Promise.all(records.map((recordId) => scene.postEvent({ appId: findingsAppId, recordId })));
      await waitFor('more tries than a record has', waitMs, async () =>
        (await hits(vendor)) > mostHits ? true : undefined,
      );
      await mend();
      await landed(title, records.length);
      expect(await openIssues()).toEqual([]);
    },
    limitMs,
  );
});
