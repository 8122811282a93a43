import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AutomationInstance, CASE, createAutomationInstance } from '../fixtures/automation-instance.ts';

describe('email notifications (servicenow-instance.md 14.5)', () => {
  let scene: AutomationInstance;
  const userIds = new Map<string, string>();
  const user = (name: string): string => userIds.get(name) ?? '';
  beforeAll(async () => {
    scene = await createAutomationInstance();
    for (const row of scene.instance.database.select('sys_user', '')) {
      userIds.set(row['user_name'] ?? '', row['sys_id'] ?? '');
    }
  });
  beforeEach(() => scene.reset());
  afterAll(() => scene.instance.stop());

  const mails = (query = '') =>
    scene.instance.database
      .select('sys_email', query)
      .map(({ recipients, subject, body, type }) => ({ recipients, subject, body, type }));

  it('sends by record operation when the condition holds, with the values a person reads', () => {
    const task = scene.insert({ short_description: 'Door' });
    expect(mails()).toEqual([]);
    scene.update(task, { assigned_to: user('priya.nair'), watcher: user('jack.whelan') });
    const { instance } = scene;
    const number = instance.database.get(CASE, task)?.['number'] ?? '';
    expect(mails('subjectENDSWITHDoor')).toEqual([
      {
        recipients: 'priya.nair@example.com,jack.whelan@example.com',
        subject: `${number}: Door`,
        body: expect.stringMatching(
          `^<p>${number} is yours, Priya. <a href="http://localhost/${CASE}.do.sys_id=${task}">`,
        ),
        type: 'send-ready',
      },
    ]);
    scene.update(task, { short_description: 'Gate' });
    expect(mails('subjectENDSWITHGate')).toEqual([]);
  });

  it('tells who did it only when the notification says so', () => {
    const { instance } = scene;
    const session = instance.sessionFor('priya.nair') ?? instance.systemSession;
    const values = { short_description: 'Own', assigned_to: user('priya.nair') };
    instance.records.insert(instance.begin('test', session), CASE, values);
    expect(mails()).toMatchObject([{ recipients: 'priya.nair@example.com' }]);
    const task = scene.insert({});
    instance.records.update(instance.begin('test', session), CASE, task, { assigned_to: user('priya.nair') });
    expect(mails('subject=lighter')).toEqual([]);
  });

  it('keeps the lighter of several for the same recipients back', () => {
    const { instance } = scene;
    const [light] = instance.database.select('sysevent_email_action', 'name=Case touched');
    const copy = { ...light, sys_id: '', name: 'Heavier', subject: 'heavier', weight: '9' };
    instance.records.insert(scene.begin(), 'sysevent_email_action', copy);
    scene.update(scene.insert({}), { assigned_to: user('priya.nair') });
    expect(mails('subjectSTARTSWITHheavier^ORsubject=lighter')).toMatchObject([
      { subject: 'lighter', type: 'send-ignored' },
      { subject: 'heavier', type: 'send-ready' },
    ]);
  });

  it('sends by event to the recipients of its parameters, when its script agrees', () => {
    const { instance } = scene;
    const escalate = (rank: string) => {
      const sysId = scene.insert({ short_description: 'Roof', rank });
      const event = { name: 'x_test_auto.escalated', parm1: user('tomas.novak'), parm2: 'late' };
      instance.queueEvent(scene.begin(), { ...event, table: CASE, sysId });
      instance.queue.drain();
    };
    escalate('0');
    expect(mails()).toEqual([]);
    escalate('2');
    expect(mails()).toMatchObject([{ recipients: 'ops@example.com,tomas.novak@example.com', body: 'Reason: late' }]);
  });

  it('announces decisions on tasks as events', () => {
    const task = scene.insert({});
    scene.update(task, { approval: 'requested' });
    scene.update(task, { approval: 'approved' });
    scene.update(task, { short_description: 'x' });
    const { database } = scene.instance;
    expect(database.select('sysevent', `instance=${task}`).map((row) => row['name'])).toEqual(['task.approved']);
  });
});
