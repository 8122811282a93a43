import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Desk, openDesk, REQUEST } from './fixtures/desk.ts';
import {
  renderFlowPage,
  renderFlowsPage,
  renderLogPage,
  renderMailItemPage,
  renderMailPage,
  renderRestCallsPage,
} from './machinery-pages.ts';
import type { FlowRun, Visit } from './visit.ts';

let desk: Desk;
let visit: Visit;
let request: string;
beforeEach(async () => {
  desk = await openDesk();
  visit = desk.visit('admin');
  request = desk.insert(REQUEST, { number: 'REQ0000042', short_description: 'Look behind' });
});
afterEach(() => desk.instance.stop());

const shown = (page: { body: unknown } | null) => String(page?.body);

describe('behind the scenes', () => {
  it('shows a mail as text with the record it is about', () => {
    const mail = desk.insert('sys_email', {
      recipients: 'ann@example.com',
      subject: 'Please <decide>',
      body: '<p>It waits.</p><script>no</script>',
      target_table: REQUEST,
      instance: request,
    });
    expect(shown(renderMailPage(visit))).toContain('Please &lt;decide&gt;');
    expect(shown(renderMailPage(visit))).toContain(`href="/now/record/${REQUEST}/${request}">REQ0000042</a>`);
    const page = shown(renderMailItemPage(visit, mail));
    expect(page).toContain('It waits.');
    expect(page).not.toContain('<script>');
    expect(renderMailItemPage(visit, 'none')).toBeNull();
  });

  it('shows each step of a flow with inputs, outputs and the error', () => {
    const run: FlowRun = {
      id: 'run-1',
      flowName: 'Order it',
      state: 'Error',
      startedAt: '2026-11-21 09:00:00',
      endedAt: null,
      record: { table: REQUEST, sysId: request },
      error: { message: 'no such table', step: 'Create Record' },
      stages: [
        { label: 'Triage', stateLabel: 'Completed', shown: true },
        { label: 'Hidden', stateLabel: 'Skipped', shown: false },
      ],
      steps: [
        {
          label: 'Update Record',
          state: 'Complete',
          inputs: { table: REQUEST, record: request, approval_reason: '' },
          outputs: { status: 'ok' },
          message: '',
        },
      ],
    };
    const parts = { flows: { executions: () => [run], execution: (id: string) => (id === run.id ? run : undefined) } };
    const list = shown(renderFlowsPage({ ...visit, parts }));
    expect(list).toContain('href="/now/flows/run-1">Order it</a>');
    expect(list).toContain('Create Record: no such table');
    const page = shown(renderFlowPage({ ...visit, parts }, 'run-1'));
    expect(page).toContain(`href="/now/record/${REQUEST}/${request}">REQ0000042</a>`);
    expect(page).toMatch(/<dt>status<\/dt>\s*<dd><code>ok<\/code>/);
    expect(page).not.toContain('approval reason');
    expect(page).toContain('Stages: Triage (Completed)');
    expect(page).not.toContain('Hidden');
    expect(renderFlowPage({ ...visit, parts }, 'run-2')).toBeNull();
  });

  it('shows who called which REST address', () => {
    const call = { at: '2026-11-21 09:00:00', method: 'GET', route: '/api/now/table/{table}', milliseconds: 3.4 };
    const calls = [{ ...call, userName: 'robot', status: 403 }];
    const page = shown(renderRestCallsPage({ ...visit, parts: { restCalls: () => calls } }));
    expect(page).toContain('robot');
    expect(page).toContain('<span class="badge tone-critical">403</span>');
    expect(page).toContain('3 ms');
    expect(shown(renderRestCallsPage(visit))).toContain('Nobody has called');
  });

  it('shows the log of one level', () => {
    desk.instance.log('error', 'a rule', 'It broke <here>');
    desk.instance.log('info', 'a rule', 'All is well');
    expect(shown(renderLogPage(visit, ''))).toContain('All is well');
    const errors = shown(renderLogPage(visit, 'error'));
    expect(errors).toContain('It broke &lt;here&gt;');
    expect(errors).not.toContain('All is well');
  });
});
