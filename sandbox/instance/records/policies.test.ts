import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AutomationInstance, CASE, createAutomationInstance } from '../fixtures/automation-instance.ts';
import type { Values, WriteResult } from '../types.ts';
import { type WriteChannel, writeThrough } from './write-channel.ts';

let scene: AutomationInstance;
beforeAll(async () => {
  scene = await createAutomationInstance();
});
beforeEach(() => scene.reset());
afterAll(() => scene.instance.stop());

const add = (table: string, values: Values): string => {
  const result = scene.instance.records.insert(scene.begin(), table, values);
  if (!result.ok) throw new Error(result.message);
  return result.sysId;
};
const create = (values: Values): WriteResult => scene.instance.records.insert(scene.begin(), CASE, values);
const change = (sysId: string, values: Values): WriteResult =>
  scene.instance.records.update(scene.begin(), CASE, sysId, values);
const read = (sysId: string): Readonly<Values> => scene.instance.database.get(CASE, sysId) ?? {};
const groupOf = (sysId: string): string => read(sysId)['assignment_group'] ?? '';

describe('data policies (servicenow-instance.md 12.1)', () => {
  const policy = (values: Values, rules: Readonly<Record<string, Values>>): void => {
    const id = add('sys_data_policy2', { model_table: CASE, short_description: 'Policy', ...values });
    for (const [field, rule] of Object.entries(rules)) {
      add('sys_data_policy_rule', { sys_data_policy: id, table: CASE, field, ...rule });
    }
  };

  it('a mandatory field must have a value while the condition holds', () => {
    policy({ conditions: 'priority=1' }, { close_notes: { mandatory: 'true' } });
    const message = 'Data Policy Exception: The following fields are mandatory: Close notes';
    expect(create({ priority: '1' })).toEqual({ ok: false, reason: 'aborted', message });
    expect(create({ priority: '1', close_notes: 'done' }).ok).toBe(true);
    const sysId = scene.insert({ priority: '3' });
    expect(change(sysId, { priority: '1' }).ok).toBe(false);
    expect(read(sysId)['priority']).toBe('3');
  });

  it('a read-only field keeps its value; rules that are off do nothing', () => {
    policy({ conditions: 'priority=1' }, { close_notes: { disabled: 'true' }, short_description: {} });
    const sysId = scene.insert({ priority: '1' });
    expect(change(sysId, { close_notes: 'late' })).toMatchObject({
      message: expect.stringMatching(/read only: Close/),
    });
    expect(change(sysId, { short_description: 'other' }).ok).toBe(true);
    expect(change(sysId, { priority: '2', close_notes: 'now' }).ok).toBe(true);
  });

  it('reverses when the condition does not hold, and reaches child tables when told so', () => {
    policy({ conditions: 'priority=4' }, { close_notes: { mandatory: 'false' } });
    expect(create({ priority: '4' }).ok).toBe(true);
    expect(create({ priority: '1' }).ok).toBe(false);
    scene.reset();
    policy({ model_table: 'task', inherit: 'true' }, { close_notes: { mandatory: 'true' } });
    expect(create({}).ok).toBe(false);
    scene.reset();
    policy({ model_table: 'task' }, { close_notes: { mandatory: 'true' } });
    expect(create({}).ok).toBe(true);
  });
});

describe('data policies and the way a write comes in (SDK "Data Policy")', () => {
  const policy = (values: Values, field = 'close_notes'): void => {
    const id = add('sys_data_policy2', { model_table: CASE, short_description: 'Policy', ...values });
    add('sys_data_policy_rule', { sys_data_policy: id, table: CASE, field, mandatory: 'true' });
  };
  const createThrough = (channel: WriteChannel): boolean => {
    const transaction = scene.begin();
    return writeThrough(transaction, channel, () => scene.instance.records.insert(transaction, CASE, {}).ok);
  };

  it.each([
    ['imports', 'apply_import_set', 'import_set', 'web_service'],
    ['web services', 'apply_soap', 'web_service', 'import_set'],
  ] as const)('one that leaves out %s holds for everything else', (_what, flag, left, other) => {
    policy({ [flag]: 'false' });
    expect([createThrough(left), createThrough(other), create({}).ok]).toEqual([true, false, false]);
  });

  it('leaves out the record that comes in, not those that rules write', () => {
    policy({ apply_import_set: 'false' });
    const transaction = scene.begin();
    const second = writeThrough(transaction, 'import_set', () => {
      scene.instance.records.insert(transaction, CASE, {});
      return scene.instance.records.insert(transaction, CASE, {});
    });
    expect(second.ok).toBe(false);
  });

  it('a field of a referenced record can be mandatory, unless its table lies outside the scope of the policy', () => {
    const user = add('sys_user', { user_name: 'no.mail', first_name: 'No', last_name: 'Mail' });
    policy({ sys_scope: 'global' }, 'assigned_to.email');
    expect(create({ assigned_to: user })).toMatchObject({
      message: 'Data Policy Exception: The following fields are mandatory: Email',
    });
    scene.instance.records.update(scene.begin(), 'sys_user', user, { email: 'no.mail@example.com' });
    expect(create({ assigned_to: user }).ok).toBe(true);
    scene.reset();
    policy({ sys_scope: 'f'.repeat(32) }, 'assigned_to.email');
    expect(create({}).ok).toBe(true);
  });
});

describe('assignment rules (servicenow-instance.md 12.1)', () => {
  const group = 'a'.repeat(32);
  const other = 'b'.repeat(32);

  it('the first that applies fills group and user of a record without either', () => {
    add('sysrule_assignment', { name: 'All', table: CASE, group: other, order: '900' });
    add('sysrule_assignment', { name: 'High', table: CASE, condition: 'priority=1', group, order: '10' });
    expect(groupOf(scene.insert({ priority: '1' }))).toBe(group);
    const sysId = scene.insert({ priority: '3' });
    expect(groupOf(sysId)).toBe(other);
    scene.update(sysId, { priority: '1' });
    expect(groupOf(sysId)).toBe(other);
    expect(groupOf(scene.insert({ priority: '1', assigned_to: other }))).toBe('');
  });

  it('is content with one of its conditions when it matches any', () => {
    const rule = { name: 'Any', table: CASE, condition: 'priority=1^short_descriptionLIKEdisk', group };
    add('sysrule_assignment', { ...rule, match_conditions: 'ANY' });
    expect(groupOf(scene.insert({ priority: '3', short_description: 'a disk' }))).toBe(group);
    expect(groupOf(scene.insert({ priority: '3', short_description: 'a door' }))).toBe('');
  });

  it('a script decides instead; one that fails is logged and harms nothing', () => {
    const script =
      "if (current.priority == 1) { throw new Error('odd'); } current.assignment_group = current.priority;";
    add('sysrule_assignment', { name: 'Scripted', table: CASE, group, script });
    expect(groupOf(scene.insert({ priority: '2' }))).toBe('2');
    expect(groupOf(scene.insert({ priority: '1' }))).toBe('');
    expect(scene.instance.logEntries().at(-1)).toMatchObject({ source: 'Assignment rule Scripted' });
  });
});
