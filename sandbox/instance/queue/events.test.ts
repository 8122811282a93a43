import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createInstance, type LoadedInstance } from '../instance.ts';
import { tinyPackage } from '../package/fixtures/tiny-package.ts';

describe('events and jobs (servicenow-instance.md 14.5, 17.21)', () => {
  let instance: LoadedInstance;

  beforeEach(async () => {
    instance = await createInstance({
      packageFolder: tinyPackage,
      background: false,
      frozenAt: Date.UTC(2026, 10, 21, 18, 1, 0),
    });
  });

  afterEach(() => instance.stop());

  it('processes a registered event later: each script action in order, one failing alone', () => {
    const work = instance.begin('test', instance.systemSession);
    const result = instance.records.insert(work, 'x_tiny_ticket', { short_description: 'event' });
    const sysId = result.ok ? result.sysId : '';
    expect(instance.database.select('sysevent', 'state=ready').map((row) => row['name'])).toEqual(['x_tiny.opened']);
    instance.queue.drain();
    expect(instance.database.get('x_tiny_ticket', sysId)).toMatchObject({
      description: 'first one',
      app: 'second two',
    });
    expect(instance.database.select('sysevent', '')[0]).toMatchObject({
      state: 'error',
      parm1: 'one',
      instance: sysId,
    });
  });

  it('loses an event of the application that is not registered', () => {
    const work = instance.begin('test', instance.systemSession);
    instance.records.insert(work, 'x_tiny_ticket', { short_description: 'event' });
    expect(instance.logEntries().map((entry) => entry.message)).toContain(
      'event x_tiny.unknown is not registered: lost',
    );
  });

  it('runs a periodic job when its time has come, once however much time went by', () => {
    const ticks = (): number => instance.database.count('x_tiny_note', 'text=tick');
    instance.queue.drain();
    expect(ticks()).toBe(0);
    instance.clock.advance(15 * 60_000);
    instance.queue.drain();
    expect(ticks()).toBe(1);
    instance.clock.advance(3 * 3_600_000);
    instance.queue.drain();
    expect(ticks()).toBe(2);
  });

  it('runs a job on demand', () => {
    const sysId = instance.database.select('sysauto_script', 'name=Tick')[0]?.['sys_id'] ?? '';
    instance.runJob(sysId);
    expect(instance.database.count('x_tiny_note', 'text=tick')).toBe(1);
    expect(() => instance.runJob('none')).toThrow(/JOB_MISSING/);
  });
});
