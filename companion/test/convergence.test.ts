/**
 * The exchange as a whole: people edit both sides while calls fail, records are compared and the companion is killed, in
 * an order drawn at random. Both sides end equal, and what the owner of a field wrote is there. A seed that ever fails
 * is added to those below. (now-app/server/domain/convergence.test.ts does this to the merge alone, thousands of times.)
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CompanionProcess } from '../../scripts/demo/companion-process.ts';
import { integrationUser } from '../../scripts/demo/instance-setup.ts';
import { callJson } from '../../scripts/demo/rest.ts';
import { waitFor } from '../../scripts/demo/wait.ts';
import { openConsole } from './support/console.ts';
import { createScene, type Scene } from './support/scene.ts';

const LIMIT_MS = 600_000;
const FINDINGS = 4;
const LAST = FINDINGS - 1;
const findingTable = 'x_onspr_bridge_finding';
const issueTable = 'x_onspr_bridge_sync_issue';

/** One field of each owner, one that only grows, one of several values. */
const fields = [
  { name: 'Finding Title', column: 'short_description', owner: 'manual', clears: false },
  { name: 'Recommendation', column: 'recommendation', owner: 'servicenow', clears: true },
  { name: 'Control', column: 'control', owner: 'onspring', clears: true },
  { name: 'Description', column: 'description', owner: 'append', clears: false },
  { name: 'Regulations', column: 'regulations', owner: 'set', clears: false },
] as const;
type Field = (typeof fields)[number];
type Side = 'here' | 'there';

/** Names in Onspring and values here. */
const regulations = [
  ['SOX', 'sox'],
  ['PCI DSS', 'pci_dss'],
  ['GDPR', 'gdpr'],
  ['HIPAA', 'hipaa'],
  ['NIST 800-53', 'nist_800_53'],
  ['ISO 27001', 'iso_27001'],
] as const;

const importPath = '/api/now/import';
const changesPath = '/api/x_onspr_bridge/v1/sync/changes';
const faults = [
  ['instance', { kind: 'status', status: 503, path: importPath, times: 2 }],
  ['instance', { kind: 'reset', commits: true, path: importPath, times: 1 }],
  ['instance', { kind: 'duplicate', path: importPath, times: 1 }],
  ['instance', { kind: 'truncate', path: changesPath, times: 1 }],
  ['instance', { kind: 'reset', commits: true, path: `${changesPath}/ack`, times: 1 }],
  ['instance', { kind: 'drop', path: `${changesPath}/ack`, times: 1 }],
  ['onspring', { kind: 'status', status: 500, path: '/records', times: 2 }],
  ['onspring', { kind: 'reset', commits: true, method: 'PUT', path: '/records', times: 1 }],
  ['onspring', { kind: 'duplicate', method: 'PUT', path: '/records', times: 1 }],
  ['onspring', { kind: 'drop', path: '/records', times: 1 }],
] as const;

type Step =
  | {
      readonly kind: 'edit';
      readonly side: Side;
      readonly record: number;
      readonly field: number;
      readonly clears: boolean;
    }
  | { readonly kind: 'fault'; readonly fault: number }
  | { readonly kind: 'compare' }
  | { readonly kind: 'repeat'; readonly record: number };

type Edit = Extract<Step, { kind: 'edit' }>;
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constant('edit' as const),
  side: fc.constantFrom('here' as const, 'there' as const),
  record: fc.nat(FINDINGS - 1),
  field: fc.nat(fields.length - 1),
  clears: fc.boolean(),
});
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: edit },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('fault' as const), fault: fc.nat(faults.length - 1) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'compare' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('repeat' as const), record: fc.nat(FINDINGS - 1) }) },
);
const draw = <T extends Step>(step: fc.Arbitrary<T>, count: number, seed: number): readonly T[] =>
  fc.sample(fc.array(step, { minLength: count, maxLength: count }), { numRuns: 1, seed })[0] ?? [];

/** What people wrote into one field of one record since both sides last were equal. */
interface Written {
  readonly here: string[];
  readonly there: string[];
  last: Side;
}

describe('both systems', () => {
  let scene: Scene;
  let companion: CompanionProcess;
  let records: { readonly record: number; readonly sysId: string }[];
  let edits = 0;
  let isCarried = true;
  /** All that was ever written into fields that only grow. */
  const kept = new Map<string, string[]>();
  let written = new Map<string, Written>();
  const keyOf = (record: number, field: Field) => `${record} ${field.name}`;

  beforeAll(async () => {
    scene = await createScene({ findings: FINDINGS });
    for (const { name, owner } of fields) {
      const [map] = await scene.admin.list('x_onspr_bridge_field_map', `onspring_field=${name}^direction!=outbound`, [
        'sys_id',
        'record_map.name',
      ]);
      const values = { direction: 'both', owner: owner === 'set' ? 'onspring' : owner };
      await scene.admin.update('x_onspr_bridge_field_map', map?.['sys_id']?.value ?? '', values);
    }
    companion = await scene.startCompanion();
    await scene.settle(companion);
    const rows = await scene.admin.list(findingTable, 'onspring_recordISNOTEMPTY', ['sys_id', 'onspring_record']);
    records = rows.map((row) => ({
      record: Number(row['onspring_record']?.value),
      sysId: row['sys_id']?.value ?? '',
    }));
  }, LIMIT_MS);
  afterAll(() => scene.stop());

  const instance = () => scene.settings.access.instance.url;
  const onspring = () => scene.settings.access.onspring.url;
  const urlOf = { instance, onspring };

  async function readHere(sysId: string, field: Field): Promise<string> {
    const [row] = await scene.admin.list(findingTable, `sys_id=${sysId}`, [field.column]);
    return row?.[field.column]?.value ?? '';
  }
  async function readThere(record: number, field: Field): Promise<readonly string[]> {
    const reply = (await callJson(`${onspring()}/_sandbox/apps/210/records`)) as {
      records: { recordId: number; fields: Record<string, unknown> }[];
    };
    const value = reply.records.find(({ recordId }) => recordId === record)?.fields[field.name];
    return Array.isArray(value) ? value.map(String) : value === undefined || value === null ? [] : [String(value)];
  }
  async function saveThere(record: number, name: string, values: readonly string[]): Promise<void> {
    const body = new URLSearchParams(values.map((value): [string, string] => [name, value]));
    const url = `${onspring()}/ui/apps/210/records/${record}`;
    const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    expect(response.status).toBeLessThan(400);
  }

  /** One person saves one field; the other side may not have heard of the last save yet. */
  async function save(step: Edit): Promise<void> {
    const { record = 0, sysId = '' } = records[step.record] ?? {};
    const field = fields[step.field] ?? fields[0];
    edits += 1;
    // Who adds to a value saves all of it: what arrived since the page was read would be taken away, as a person may.
    if (isCarried && (field.owner === 'append' || field.owner === 'set')) await scene.settle(companion);
    let value = step.clears && field.clears ? '' : `Edit ${edits} ${step.side}`;
    if (field.owner === 'set') {
      const [name, code] = regulations[edits % regulations.length] ?? regulations[0];
      value = code;
      if (step.side === 'there')
        await saveThere(record, field.name, [...new Set([...(await readThere(record, field)), name])]);
      else {
        const codes = (await readHere(sysId, field)).split(',').filter((part) => part !== '');
        await scene.admin.update(findingTable, sysId, { [field.column]: [...new Set([...codes, code])].join(',') });
      }
    } else if (field.owner === 'append') {
      // Nobody can bring back what a person replaced before anybody else had read it: people add a line.
      if (step.side === 'there') {
        const [text = ''] = await readThere(record, field);
        await saveThere(record, field.name, [`${text}<br>${value}`]);
      } else {
        const text = await readHere(sysId, field);
        await scene.admin.update(findingTable, sysId, { [field.column]: `${text}\n${value}` });
      }
    } else if (step.side === 'there') await saveThere(record, field.name, [value]);
    else await scene.admin.update(findingTable, sysId, { [field.column]: value });
    const key = keyOf(record, field);
    const entry = written.get(key) ?? { here: [], there: [], last: step.side };
    entry[step.side].push(value);
    entry.last = step.side;
    written.set(key, entry);
    if (field.owner === 'append' || field.owner === 'set') kept.set(key, [...(kept.get(key) ?? []), value]);
  }

  const control = () => ({ authorization: `Bearer ${scene.settings.controlToken}` });
  async function askToCompare(): Promise<string | null> {
    const response = await fetch(`${companion.url}/runs`, {
      method: 'POST',
      headers: { ...control(), 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'reconcile', map: 'Findings', dryRun: false, recordsPerMinute: null }),
    });
    // 409: another comparison of the map has not ended. 503: just started, it has not read the maps yet.
    expect([202, 409, 503]).toContain(response.status);
    const reply = (await response.json()) as { runs?: { id: string }[] };
    return reply.runs?.[0]?.id ?? null;
  }
  /** A comparison that began now, to its end. */
  async function compare(): Promise<Readonly<Record<string, number | string>>> {
    const id = await waitFor('a comparison to be taken up', LIMIT_MS, async () => (await askToCompare()) ?? undefined);
    return await waitFor('the comparison to end', LIMIT_MS, async () => {
      const reply = (await callJson(`${companion.url}/runs`, { headers: control() })) as {
        runs: { id: string; state: string; progress: Record<string, number | string> }[];
      };
      const run = reply.runs.find((candidate) => candidate.id === id);
      return run?.state === 'complete' ? run.progress : undefined;
    });
  }

  async function take(step: Step): Promise<void> {
    if (step.kind === 'edit') return await save(step);
    if (step.kind === 'compare') return void (await askToCompare());
    if (step.kind === 'repeat') {
      await scene.postEvent({ appId: 210, recordId: records[step.record]?.record ?? 0, reason: 'repeated' });
      return;
    }
    const [vendor, fault] = faults[step.fault] ?? faults[0];
    // Meant for the companion: the test asks the instance itself.
    const body = vendor === 'instance' ? { ...fault, user: integrationUser } : fault;
    await callJson(`${urlOf[vendor]()}/_sandbox/faults`, { method: 'POST', body });
  }

  async function decideConflicts(): Promise<Map<string, string>> {
    const decided = new Map<string, string>();
    const open = await scene.admin.list(issueTable, 'kind=conflict^state=open', [
      'sys_id',
      'onspring_record',
      'value_ours',
      'value_theirs',
    ]);
    const person = await openConsole(scene.standIns, 'priya.nair');
    for (const [index, issue] of open.entries()) {
      const keepsOurs = index % 2 === 0;
      const button = keepsOurs ? 'Keep the value here' : 'Take the value of Onspring';
      await person.press(issueTable, issue['sys_id']?.value ?? '', button);
      const value = issue[keepsOurs ? 'value_ours' : 'value_theirs']?.value ?? '';
      decided.set(keyOf(Number(issue['onspring_record']?.value), fields[0]), value);
    }
    return decided;
  }

  /** No more faults; whatever was missed is found, and people decide what is theirs to decide. */
  async function comeToRest(): Promise<Map<string, string>> {
    for (const url of [instance(), onspring()]) await callJson(`${url}/_sandbox/faults`, { method: 'DELETE' });
    await compare();
    await scene.settle(companion);
    const decided = await decideConflicts();
    await scene.settle(companion);
    expect(await compare()).toMatchObject({ identical: FINDINGS, total: FINDINGS, different: 0 });
    expect((await scene.agreement()).differences).toEqual([]);
    expect(await scene.admin.count(findingTable, '')).toBe(FINDINGS);
    expect(await scene.admin.count(issueTable, 'state!=solved')).toBe(0);
    return decided;
  }

  /** Values a field may have; `isBlind`: no side had heard of the other's edits, so there is one only. */
  function toAllowed(field: Field, { here, there, last }: Written, isBlind: boolean, decided: string | undefined) {
    const [ours, theirs] = [here.at(-1), there.at(-1)];
    if (ours === undefined || theirs === undefined) return [ours ?? theirs];
    if (field.owner === 'manual') return isBlind ? [decided] : [ours, theirs];
    const owners = field.owner === 'onspring' ? theirs : ours;
    const isOwnersLast = last === (field.owner === 'onspring' ? 'there' : 'here');
    return isBlind || isOwnersLast ? [owners] : [ours, theirs];
  }

  async function expectNothingLost(isBlind: boolean, decided: Map<string, string>): Promise<void> {
    for (const [index, { record, sysId }] of records.entries())
      for (const field of fields) {
        const key = keyOf(record, field);
        const value = await readHere(sysId, field);
        const lines = value.split(field.owner === 'set' ? ',' : '\n').map((line) => line.trim());
        if (field.owner === 'append' || field.owner === 'set') {
          expect({ key, lines }).toEqual({ key, lines: expect.arrayContaining(kept.get(key) ?? []) });
          continue;
        }
        const entry = written.get(key);
        if (entry === undefined) continue;
        const allowed = toAllowed(field, entry, isBlind && index < LAST, decided.get(key));
        // Named whole, so that a failure shows who wrote what.
        expect({ key, entry, allowed, value, isAllowed: allowed.includes(value) }).toEqual({
          key,
          entry,
          allowed,
          value,
          isAllowed: true,
        });
      }
    written = new Map();
  }

  it.each([20261])(
    'end equal after edits, faults, repeated events and comparisons in any order (seed %i)',
    async (seed) => {
      for (const step of draw(anyStep, 30, seed)) await take(step);
      await expectNothingLost(false, await comeToRest());
    },
    LIMIT_MS,
  );

  it.each([20263])(
    'end equal after the companion was killed while both sides went on, and calls fail when it is back (seed %i)',
    async (seed) => {
      // Edits of the last record are on their way when it dies; those of the others are made while nobody carries them.
      for (const step of draw(edit, 3, seed)) await take({ ...step, record: LAST });
      process.kill(companion.pid, 'SIGKILL');
      await companion.ended;
      isCarried = false;
      const waiting = draw(edit, 24, seed + 100).map((step) => ({ ...step, record: step.record % LAST }));
      const meeting = draw(anyStep, 12, seed).filter(({ kind }) => kind === 'fault');
      for (const step of [...waiting, ...meeting]) await take(step);
      companion = await scene.startCompanion();
      isCarried = true;
      await expectNothingLost(true, await comeToRest());
    },
    LIMIT_MS,
  );
});
