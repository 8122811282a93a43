import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AutomationInstance, createAutomationInstance } from '../fixtures/automation-instance.ts';

const DAY = 24 * 3_600_000;

describe('scheduled jobs (servicenow-instance.md 14.5; conformance item 21)', () => {
  let scene: AutomationInstance;
  beforeAll(async () => {
    // After the moment the fixture was built, where its jobs start.
    scene = await createAutomationInstance({ frozenAt: Date.UTC(2026, 10, 22, 0) });
  });
  beforeEach(() => scene.reset());
  afterAll(() => scene.instance.stop());

  const runs = (text: string) =>
    scene.instance
      .logEntries()
      .filter((entry) => entry.message.includes(text))
      .map((entry) => entry.at);
  const travel = (ms: number) => scene.instance.travel(scene.instance.clock.now() + ms);
  const job = (name: string) => scene.instance.database.select('sysauto_script', `name=${name}`)[0]?.['sys_id'] ?? '';

  it('run at their times while the clock is advanced', () => {
    travel(10 * DAY);
    expect(runs('daily ran')).toHaveLength(10);
    expect(runs('daily ran')[0]).toBe('2026-11-22 08:00:00');
    expect(runs('weekly ran')).toEqual(['2026-11-23 06:00:00', '2026-11-27 06:00:00', '2026-11-30 06:00:00']);
    expect(runs('monthly ran')).toEqual(['2026-11-30 06:00:00']);
    expect(runs('demand ran')).toEqual([]);
  });

  it('ask their condition for an answer each time', () => {
    travel(8 * 3_600_000);
    expect(runs('periodic ran')).toEqual([]);
    scene.instance.setProperty('x_test_auto.go', 'true');
    travel(8 * 3_600_000);
    expect(runs('periodic ran')).toEqual(['2026-11-22 08:05:00', '2026-11-22 12:05:00']);
  });

  it('run now as their user', () => {
    const { instance } = scene;
    const runAs = instance.sessionFor('priya.nair')?.userId ?? '';
    instance.records.update(scene.begin(), 'sysauto_script', job('Demand'), { run_as: runAs });
    instance.runJob(job('Demand'));
    expect(runs('demand ran as priya.nair')).toHaveLength(1);
  });

  it('follow a change of their schedule', () => {
    const change = (values: Readonly<Record<string, string>>) =>
      scene.instance.records.update(scene.begin(), 'sysauto_script', job('Daily'), { ...values });
    change({ active: 'false' });
    travel(DAY);
    expect(runs('daily ran')).toEqual([]);
    change({ active: 'true', time_zone: '', run_time: '1970-01-01 03:00:00' });
    travel(2 * DAY);
    expect(runs('daily ran')).toEqual(['2026-11-23 03:00:00', '2026-11-24 03:00:00']);
  });

  describe('as schedule items (sys_trigger)', () => {
    const item = (name: string) =>
      scene.instance.database.select('sys_trigger', `document=sysauto_script^document_key=${job(name)}`)[0];

    it('show when they run next, one for each job that will', () => {
      expect(item('Daily')).toMatchObject({
        name: 'Daily',
        next_action: '2026-11-22 08:00:00',
        state: '0',
        claimed_by: '',
      });
      expect(item('Demand')).toBeUndefined();
      travel(DAY);
      expect(item('Daily')).toMatchObject({ next_action: '2026-11-23 08:00:00' });
      scene.instance.records.update(scene.begin(), 'sysauto_script', job('Daily'), { active: 'false' });
      expect(item('Daily')).toBeUndefined();
    });

    it('are claimed while the job runs', () => {
      const script =
        "var t = new GlideRecord('sys_trigger'); t.get('document_key', this.id); gs.info('claimed ' + t.state + t.claimed_by)";
      scene.instance.records.update(scene.begin(), 'sysauto_script', job('Daily'), {
        script: script.replace('this.id', `'${job('Daily')}'`),
      });
      travel(DAY);
      expect(runs('claimed 1standin')).toHaveLength(1);
      expect(item('Daily')).toMatchObject({ state: '0', claimed_by: '' });
    });

    it('move the next run', () => {
      scene.instance.records.update(scene.begin(), 'sys_trigger', item('Daily')?.['sys_id'] ?? '', {
        next_action: '2026-11-22 02:00:00',
      });
      travel(DAY);
      expect(runs('daily ran')).toEqual(['2026-11-22 02:00:00', '2026-11-22 08:00:00']);
    });
  });
});
