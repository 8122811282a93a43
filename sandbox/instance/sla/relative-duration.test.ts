import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AutomationInstance, CASE, createAutomationInstance } from '../fixtures/automation-instance.ts';
import type { Values } from '../types.ts';

const officeHours = '08fcd0830a0a0b2600079f56b1adb9ae';
const HOUR = 3_600_000;

describe('relative durations of SLA definitions (servicenow-instance.md 14.4)', () => {
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
  /** The SLA that a task gets by a script; the clock stands at Friday 20 November 2026, 12:00. */
  const attach = (script: string, values: Values = {}): Readonly<Values> | undefined => {
    const duration = add('cmn_relative_duration', { name: 'Relative', script });
    add('contract_sla', {
      name: 'Relative',
      collection: CASE,
      duration_type: duration,
      start_condition: 'rank=3',
      stop_condition: 'state=3',
      pause_condition: '',
      schedule: officeHours,
      ...values,
    });
    const task = scene.insert({ rank: '3', due_date: '2026-11-24 09:30:00' });
    return scene.instance.database.select('task_sla', `task=${task}^sla.name=Relative`)[0];
  };
  const nextDay = `var days = 1; if (calculator.isAfter(calculator.startDateTime, '10:00:00')) { days++; }
    calculator.calcRelativeDueDate(calculator.startDateTime, days, '16:00:00');`;

  it('counts days of the schedule, one more after the hour', () => {
    expect(attach(nextDay)).toMatchObject({ planned_end_time: '2026-11-24 16:00:00', stage: 'in_progress' });
  });

  it('without a time ends with the work of that day, without a schedule with the day', () => {
    const script = 'calculator.calcRelativeDueDate(calculator.startDateTime, 1);';
    expect(attach(script)).toMatchObject({ planned_end_time: '2026-11-23 17:00:00' });
    scene.reset();
    const row = attach(script, { schedule_source: 'no_schedule', schedule: '' });
    expect(row).toMatchObject({ planned_end_time: '2026-11-21 23:59:59' });
  });

  it('reads the task, and shows how much of the time is used', () => {
    const row = attach(
      `var end = new GlideDateTime(current.due_date);
      calculator.calcDuration((end.getNumericValue() - calculator.startDateTime.getNumericValue()) / 1000);`,
      {
        schedule_source: 'no_schedule',
        schedule: '',
      },
    );
    expect(row).toMatchObject({ planned_end_time: '2026-11-24 09:30:00' });
    scene.instance.travel(scene.instance.clock.now() + 24 * HOUR);
    const later = scene.instance.database.get('task_sla', row?.['sys_id'] ?? '');
    expect(Number(later?.['percentage'])).toBeCloseTo((24 / 93.5) * 100, 0);
  });

  it('reads the SLA record when it works on that', () => {
    const script = `if (current.getTableName() != 'task_sla' || current.stage != 'in_progress') { throw new Error('odd'); }
      var late = new GlideDateTime(current.start_time); late.addSeconds(7200);
      calculator.calcDuration((late.getNumericValue() - calculator.startDateTime.getNumericValue()) / 1000);`;
    const works = { relative_duration_works_on: 'SLA record', schedule_source: 'no_schedule', schedule: '' };
    expect(attach(script, works)).toMatchObject({ planned_end_time: '2026-11-20 14:00:00' });
  });

  it('a script that asks for more, or sets no end, is seen and attaches nothing', () => {
    expect(attach("calculator.setSchedule('x');")).toBeUndefined();
    expect(scene.instance.logEntries().at(-1)?.message).toContain('not emulated: calculator.setSchedule');
    scene.reset();
    expect(attach('var nothing = 1;')).toBeUndefined();
    expect(scene.instance.logEntries().at(-1)?.message).toContain('RELATIVE_DURATION');
  });
});
