/**
 * What people do after the load, one change after the other, each waited for on the other side:
 * an analyst in Onspring, an approver and an agent in ServiceNow.
 */

import { demoPassword } from '../../sandbox/instance/base/demo-people.ts';
import { createTableClient, type OnspringClient, type TableClient, type TableRow } from './rest.ts';
import type { SandboxAccess } from './stand-ins.ts';
import { findingsApp } from './tenant.ts';
import { waitFor } from './wait.ts';

export interface Scene {
  readonly access: SandboxAccess;
  readonly onspring: OnspringClient;
  /** Tells a finished step in words. */
  readonly tell: (line: string) => void;
}

const table = 'x_onspr_bridge_finding';
const limitMs = 300_000;

/** Plays all steps. Throws `DEMO_TIMEOUT` naming the step whose effect did not arrive. */
export async function playStory(scene: Scene): Promise<void> {
  const admin = createTableClient(scene.access.instance);
  const [first, second, third] = await admin.list(table, 'approval=requested^severity!=1', [
    'sys_id',
    'number',
    'onspring_record',
    'priority',
    'short_description',
    'approval_levels',
  ]);
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('DEMO_DATA: fewer than three findings wait for the approval of their plan');

  await step(scene, `${name(third)}: analyst raises the severity in Onspring`, async () => {
    await saveInOnspring(scene, third, { Severity: 'Critical' });
    await findingWhere(admin, third, 'severity=1');
    return 'ServiceNow has qualified it again';
  });
  await step(
    scene,
    `${name(first)}: the plan is approved in ServiceNow, by each level its priority asks for`,
    async () => {
      await approvePlan(scene, admin, first);
      await onspringShows(scene, first, 'Remediation Status', 'In Remediation');
      return 'Onspring shows In Remediation';
    },
  );
  await step(scene, `${name(second)}: control owner rejects the plan in ServiceNow`, async () => {
    await decide(scene, admin, second, 'rejected', 'The second step needs the vendor; please add it.');
    await onspringShows(scene, second, 'Plan Approval', 'Rejected');
    return 'Onspring shows Rejected';
  });
  await step(scene, `${name(first)}: agent completes the tasks`, async () => {
    const done = await completeTasks(scene, admin, first);
    await onspringShows(scene, first, 'Remediation Status', 'Awaiting Validation');
    return `${done} tasks done, Onspring shows Awaiting Validation`;
  });
  await step(scene, `${name(first)}: analyst validates and closes in Onspring`, async () => {
    await saveInOnspring(scene, first, { 'Finding Status': 'Closed' });
    await findingWhere(admin, first, 'state=3');
    await onspringShows(scene, first, 'Remediation Status', 'Closed');
    return 'closed in both systems';
  });
}

async function step(scene: Scene, what: string, act: () => Promise<string>): Promise<void> {
  const started = performance.now();
  const outcome = await act();
  scene.tell(`${what} -> ${outcome} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** Saves a record as the page of the stand-in does, so that outcomes fire. */
async function saveInOnspring(scene: Scene, finding: TableRow, fields: Record<string, string>): Promise<void> {
  const url = `${scene.access.onspring.url}/ui/apps/${scene.access.onspring.appId}/records/${value(finding, 'onspring_record')}`;
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  if (response.status >= 400) throw new Error(`DEMO_CALL_FAILED: POST ${url} answered ${response.status}`);
}

/** Every level that the priority asks for approves, one after the other. */
async function approvePlan(scene: Scene, admin: TableClient, finding: TableRow): Promise<void> {
  const levels = Number(value(finding, 'approval_levels'));
  for (let level = 1; level <= levels; level++) {
    await findingWhere(admin, finding, `approval=requested^approval_level=${level}`);
    await waitFor(`somebody to be asked about ${name(finding)}`, limitMs, async () => {
      const asked = await admin.count(
        'sysapproval_approver',
        `sysapproval=${value(finding, 'sys_id')}^state=requested`,
      );
      return asked > 0 ? true : undefined;
    });
    await decide(scene, admin, finding, 'approved', 'Agreed, start with the first step.');
  }
}

/** Decides as the person whom the approval names. */
async function decide(
  scene: Scene,
  admin: TableClient,
  finding: TableRow,
  state: string,
  comments: string,
): Promise<void> {
  const query = `sysapproval=${value(finding, 'sys_id')}^state=requested`;
  const [approval] = await admin.list('sysapproval_approver', query, ['sys_id', 'approver.user_name']);
  if (approval === undefined) throw new Error(`DEMO_DATA: no approval of ${name(finding)} is open`);
  const user = value(approval, 'approver.user_name');
  const approver = createTableClient({ ...scene.access.instance, user, password: demoPassword(user) });
  await approver.update('sysapproval_approver', value(approval, 'sys_id'), { state, comments });
}

const taskTable = 'x_onspr_bridge_remediation_task';

/** Does the open tasks until none is left; closing one opens the next. Returns how many were closed. */
async function completeTasks(scene: Scene, admin: TableClient, finding: TableRow): Promise<number> {
  const ofFinding = `parent=${value(finding, 'sys_id')}`;
  const all = await admin.list(taskTable, ofFinding, ['sys_id']);
  for (let done = 0; done < all.length; ) {
    await decideTasks(scene, admin, ofFinding);
    const open = await waitFor('the next task to open', limitMs, async () => {
      const tasks = await admin.list(taskTable, `${ofFinding}^stateIN1,2`, ['sys_id', 'needs_change']);
      return tasks.length > 0 ? tasks : undefined;
    });
    for (const task of open) {
      await completeTask(scene, admin, task);
      done++;
    }
  }
  return all.length;
}

/** Does one task as an agent does: under its change, with its evidence, approved when it asks for that. */
async function completeTask(scene: Scene, admin: TableClient, task: TableRow): Promise<void> {
  const sysId = value(task, 'sys_id');
  const taskWhere = (condition: string, fields: readonly string[]) =>
    waitFor(`task ${sysId} to have ${condition}`, limitMs, async () => {
      const [row] = await admin.list(taskTable, `sys_id=${sysId}^${condition}`, fields);
      return row;
    });
  if (value(task, 'needs_change') === 'true') {
    const change = value(await taskWhere('change_requestISNOTEMPTY', ['change_request']), 'change_request');
    await admin.update('change_request', change, {
      state: '3',
      close_code: 'successful',
      close_notes: 'Done as planned.',
    });
    await taskWhere('change_state=successful', ['sys_id']);
  }
  const evidence = 'Checked against the instructions; the result is filed in the audit folder.';
  await admin.update(taskTable, sysId, { state: '3', evidence, work_notes: 'Done as instructed.' });
  await decideTasks(scene, admin, `sys_id=${sysId}`);
  await taskWhere('state=3', ['sys_id']);
}

/** Approves what tasks ask to be approved. */
async function decideTasks(scene: Scene, admin: TableClient, query: string): Promise<void> {
  for (const task of await admin.list(taskTable, `${query}^approval_dueISNOTEMPTY`, ['sys_id'])) {
    await waitFor('the question to the approver', limitMs, async () => {
      const asked = await admin.count('sysapproval_approver', `sysapproval=${value(task, 'sys_id')}^state=requested`);
      return asked > 0 ? true : undefined;
    });
    await decide(scene, admin, task, 'approved', 'In order.');
  }
}

async function findingWhere(admin: TableClient, finding: TableRow, condition: string): Promise<void> {
  await waitFor(`${name(finding)} to have ${condition}`, limitMs, async () => {
    const rows = await admin.list(table, `sys_id=${value(finding, 'sys_id')}^${condition}`, ['sys_id']);
    return rows.length === 1 ? true : undefined;
  });
}

async function onspringShows(scene: Scene, finding: TableRow, field: string, expected: string): Promise<void> {
  const record = Number(value(finding, 'onspring_record'));
  await waitFor(`Onspring to show "${expected}" in ${field} of ${name(finding)}`, limitMs, async () =>
    (await scene.onspring.readRecord(scene.access.onspring.appId, record))[field] === expected ? true : undefined,
  );
}

const value = (row: TableRow, column: string): string => row[column]?.value ?? '';
const name = (row: TableRow): string => `${value(row, 'number')} (${findingsApp} ${value(row, 'onspring_record')})`;
