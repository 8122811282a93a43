import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AutomationInstance, createAutomationInstance, NOW } from '../fixtures/automation-instance.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('SLA engine (servicenow-instance.md 14.4; conformance item 20)', () => {
  let scene: AutomationInstance;
  beforeAll(async () => {
    scene = await createAutomationInstance();
  });
  beforeEach(() => scene.reset());
  afterAll(() => scene.instance.stop());

  const slas = (task: string) =>
    scene.instance.database.select('task_sla', `task=${task}^ORDERBYsys_created_on`).map((row) => ({
      stage: row['stage'],
      active: row['active'],
      breach: row['planned_end_time'],
      breached: row['has_breached'],
    }));
  const row = (task: string) => scene.instance.database.select('task_sla', `task=${task}`)[0] ?? {};
  const wait = (ms: number) => scene.instance.travel(scene.instance.clock.now() + ms);

  it('attaches when the start condition holds, with the breach time of the duration', () => {
    const task = scene.insert({ priority: '3' });
    expect(slas(task)).toEqual([]);
    scene.update(task, { priority: '1' });
    expect(slas(task)).toEqual([
      { stage: 'in_progress', active: 'true', breach: '2026-11-20 16:00:00', breached: 'false' },
    ]);
    scene.update(task, { short_description: 'again' });
    expect(slas(task)).toHaveLength(1);
  });

  it('does not attach to what is stopped, nor when the write runs no engine', () => {
    expect(slas(scene.insert({ priority: '1', state: '3' }))).toEqual([]);
    const { instance } = scene;
    const result = instance.records.insert(scene.begin(), 'x_test_auto_case', { priority: '1' }, { workflow: false });
    expect(slas(result.ok ? result.sysId : '')).toEqual([]);
  });

  it('pauses, and shifts the breach time by the pause when it resumes', () => {
    const task = scene.insert({ priority: '1' });
    wait(HOUR);
    scene.update(task, { waiting: 'true' });
    expect(row(task)).toMatchObject({ stage: 'paused', percentage: '25', duration: '1970-01-01 01:00:00' });
    wait(24 * HOUR);
    expect(row(task)).toMatchObject({ stage: 'paused', has_breached: 'false' });
    scene.update(task, { waiting: 'false' });
    expect(row(task)).toMatchObject({
      stage: 'in_progress',
      planned_end_time: '2026-11-21 16:00:00',
      original_breach_time: '2026-11-20 16:00:00',
      pause_duration: '1970-01-02 00:00:00',
    });
    wait(HOUR);
    scene.update(task, { state: '3' });
    expect(row(task)).toMatchObject({
      stage: 'completed',
      active: 'false',
      end_time: '2026-11-21 14:00:00',
      duration: '1970-01-01 02:00:00',
      business_percentage: '50',
      time_left: '1970-01-01 02:00:00',
    });
  });

  it('starts paused when the pause condition holds at once', () => {
    expect(slas(scene.insert({ priority: '1', waiting: 'true' }))).toMatchObject([{ stage: 'paused' }]);
  });

  it('breaches by the clock alone, and refreshes percentages on the way', () => {
    const task = scene.insert({ priority: '1' });
    wait(2 * HOUR);
    expect(row(task)).toMatchObject({
      has_breached: 'false',
      percentage: '50',
      business_time_left: '1970-01-01 02:00:00',
    });
    wait(2 * HOUR);
    expect(row(task)).toMatchObject({ has_breached: 'true', stage: 'in_progress', active: 'true' });
    wait(2 * 24 * HOUR);
    expect(Number(row(task)['percentage'])).toBeGreaterThan(1000);
    scene.update(task, { state: '3' });
    expect(slas(task)).toMatchObject([{ stage: 'completed', active: 'false', breached: 'true' }]);
  });

  it('cancels on its condition, or when the start condition no longer holds', () => {
    const first = scene.insert({ priority: '1' });
    scene.update(first, { priority: '4' });
    expect(slas(first)).toMatchObject([{ stage: 'in_progress' }]);
    scene.update(first, { state: '7' });
    expect(slas(first)).toMatchObject([{ stage: 'cancelled', active: 'false' }]);
    const second = scene.insert({ priority: '2' });
    scene.update(second, { priority: '4' });
    expect(slas(second)).toMatchObject([{ stage: 'cancelled' }]);
  });

  it('resets: the running one ends, a new one starts', () => {
    const task = scene.insert({ priority: '1' });
    wait(HOUR);
    scene.update(task, { rank: '6' });
    expect(slas(task)).toMatchObject([
      { stage: 'cancelled', active: 'false', breach: '2026-11-20 16:00:00' },
      { stage: 'in_progress', active: 'true', breach: '2026-11-20 17:00:00' },
    ]);
  });

  it('attaches again when a completed task is reopened', () => {
    const task = scene.insert({ priority: '1' });
    scene.update(task, { state: '3' });
    scene.update(task, { state: '1' });
    expect(slas(task).map(({ stage }) => stage)).toEqual(['completed', 'in_progress']);
  });

  it('counts time of the schedule only, in the zone of the definition, from the field of a retroactive start', () => {
    // Friday 10:00 in Oslo; a day and two hours are 26 hours of a schedule of nine hours a day.
    const task = scene.insert({ priority: '2', opened_at: '2026-11-20 09:00:00' });
    expect(row(task)).toMatchObject({ start_time: '2026-11-20 09:00:00', planned_end_time: '2026-11-25 08:00:00' });
    scene.update(task, { waiting: 'true' });
    wait(3 * 24 * HOUR);
    scene.update(task, { waiting: 'false' });
    expect(row(task)).toMatchObject({ stage: 'paused' });
    scene.update(task, { rank: '9' });
    // Paused from Friday 13:00 to Monday 13:00: nine hours of work.
    expect(row(task)).toMatchObject({ stage: 'in_progress', planned_end_time: '2026-11-26 08:00:00' });
  });

  it('follows a definition that is switched off', () => {
    const { instance } = scene;
    const [definition] = instance.database.select('contract_sla', 'name=Round the clock');
    instance.records.update(scene.begin(), 'contract_sla', definition?.['sys_id'] ?? '', { active: 'false' });
    expect(slas(scene.insert({ priority: '1' }))).toEqual([]);
    scene.reset();
    expect(slas(scene.insert({ priority: '1' }))).toHaveLength(1);
    expect(instance.clock.now()).toBe(NOW);
  });
});
