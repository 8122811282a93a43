import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordEvent, Session } from '../types.ts';
import { createFlowInstance, type FlowInstance } from './fixtures/flow-instance.ts';
import type { FlowProgram } from './flow-program.ts';
import { isTriggered, type TriggerHistory } from './record-trigger.ts';

let flows: FlowInstance;

beforeAll(async () => {
  flows = await createFlowInstance();
});

afterAll(() => flows.stop());

const program = (type: string, inputs: Record<string, string>): FlowProgram => ({
  id: 'flow',
  name: 'Flow',
  internalName: 'flow',
  scope: '',
  type: 'flow',
  runAsSystem: true,
  roles: [],
  trigger: { type, root: 'Trigger_1', inputs: { table: 'task', ...inputs } },
  blocks: new Map(),
  stages: [],
  declared: [],
  roots: new Set(),
});
const update = (table: string, previous: Record<string, string>, current: Record<string, string>): RecordEvent => ({
  operation: 'update',
  table,
  previous: { sys_id: 'r', ...previous },
  current: { sys_id: 'r', ...previous, ...current },
});
const insert = (table: string, current: Record<string, string>): RecordEvent => ({
  operation: 'insert',
  table,
  previous: null,
  current: { sys_id: 'r', ...current },
});
const fresh: TriggerHistory = { hasRun: () => false, isRunning: () => false };
const person = (values: Partial<Session>): Session => ({ ...flows.instance.systemSession, system: false, ...values });
const starts = (
  item: FlowProgram,
  event: RecordEvent,
  history: TriggerHistory = fresh,
  session: Session = flows.instance.systemSession,
): boolean => isTriggered(flows.instance.database, item, event, session, history);

describe('record triggers (servicenow-instance.md 14.3)', () => {
  it('start on their operation and condition', () => {
    const created = program('record_create', { condition: 'priority=1' });
    expect(starts(created, insert('task', { priority: '1' }))).toBe(true);
    expect(starts(created, insert('task', { priority: '2' }))).toBe(false);
    expect(starts(created, update('task', { priority: '2' }, { priority: '1' }))).toBe(false);
    expect(starts(program('daily', {}), insert('task', {}))).toBe(false);
  });

  it('leave child tables alone unless run_on_extended', () => {
    expect(starts(program('record_create', {}), insert('incident', {}))).toBe(false);
    expect(starts(program('record_create', { run_on_extended: 'true' }), insert('incident', {}))).toBe(true);
  });

  it('do not count a change of system fields', () => {
    const updated = program('record_update', { trigger_strategy: 'every' });
    expect(starts(updated, update('task', { sys_mod_count: '1' }, { sys_mod_count: '2' }))).toBe(false);
    expect(starts(updated, update('task', { state: '1' }, { state: '2' }))).toBe(true);
  });

  it.each([
    ['once', { hasRun: true, isRunning: false }, false],
    ['once', { hasRun: false, isRunning: false }, true],
    ['every', { hasRun: true, isRunning: true }, true],
    ['always', { hasRun: true, isRunning: true }, false],
    ['always', { hasRun: true, isRunning: false }, true],
  ])('trigger_strategy %s with %j: %s', (strategy, { hasRun, isRunning }, outcome) => {
    const updated = program('record_update', { trigger_strategy: strategy, condition: 'active=true' });
    const event = update('task', { active: 'true', state: '1' }, { state: '2' });
    expect(starts(updated, event, { hasRun: () => hasRun, isRunning: () => isRunning })).toBe(outcome);
  });

  it('unique_changes looks at the fields of the condition', () => {
    const updated = program('record_update', { trigger_strategy: 'unique_changes', condition: 'state=2^active=true' });
    expect(starts(updated, update('task', { active: 'true', state: '1' }, { state: '2' }))).toBe(true);
    expect(starts(updated, update('task', { active: 'true', state: '2' }, { priority: '1' }))).toBe(false);
  });

  it('keep to sessions and users they name', () => {
    const interactive = program('record_create', { run_when_setting: 'interactive' });
    expect(starts(interactive, insert('task', {}), fresh, person({ interactive: true }))).toBe(true);
    expect(starts(interactive, insert('task', {}), fresh, person({ interactive: false }))).toBe(false);
    const listed = program('record_create', { run_when_user_setting: 'not_one_of', run_when_user_list: 'a,b' });
    expect(starts(listed, insert('task', {}), fresh, person({ userId: 'a' }))).toBe(false);
    expect(starts(listed, insert('task', {}), fresh, person({ userId: 'c' }))).toBe(true);
  });
});
