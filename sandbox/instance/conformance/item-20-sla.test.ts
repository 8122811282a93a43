import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

const HOUR = 3_600_000;

/** Four hours around the clock for urgent incidents; on hold pauses, closing stops, a changed category resets. */
const DEFINITION = {
  name: 'Urgent',
  collection: 'incident',
  type: 'SLA',
  active: 'true',
  start_condition: 'priority=1',
  stop_condition: 'state=7',
  pause_condition: 'state=3',
  when_to_resume: 'no_match',
  cancel_condition: 'state=8',
  when_to_cancel: 'on_condition',
  reset_condition: 'categoryCHANGESTOnetwork',
  reset_action: 'cancel',
  duration_type: '',
  duration: '1970-01-01 04:00:00',
  schedule_source: 'no_schedule',
};

let scripts: BackgroundScripts;
beforeEach(async () => {
  scripts = await openBackgroundScripts();
  const values = Object.entries(DEFINITION).map(([field, value]) => `gr.setValue('${field}', '${value}');`);
  scripts.run(`var gr = new GlideRecord('contract_sla'); gr.initialize(); ${values.join(' ')} gr.insert();`);
});
afterEach(() => scripts.stop());

// Priority follows from impact and urgency on an instance with the matrix; here it is set.
const create = (): string =>
  String(
    scripts.run(
      "var gr = new GlideRecord('incident'); gr.short_description = 'a'; gr.impact = 1; gr.urgency = 1; gr.priority = 1; gr.state = 1; gr.insert()",
    ),
  );
const update = (sysId: string, statements: string): void => {
  scripts.run(`var gr = new GlideRecord('incident'); gr.get('${sysId}'); ${statements} gr.update();`);
  scripts.pass(0);
};
/** Rows of an incident as `stage breach-time`, oldest first. */
const rows = (sysId: string, field = 'planned_end_time'): unknown =>
  scripts.run(
    `var gr = new GlideRecord('task_sla'); gr.addQuery('task', '${sysId}'); gr.orderBy('planned_end_time'); gr.query(); ` +
      `var seen = []; while (gr.next()) seen.push(gr.stage + ' ' + gr.getValue('${field}')); seen.join('; ')`,
  );

describe('17.20 SLA (servicenow-instance.md 14.4)', () => {
  needsServerScripts('attaches when the start condition holds', () => {
    expect(rows(create())).toBe('in_progress 2026-03-10 16:00:00');
  });

  needsServerScripts('pauses, and resuming shifts the breach by the pause', () => {
    const sysId = create();
    scripts.pass(HOUR);
    update(sysId, 'gr.state = 3;');
    expect(rows(sysId, 'has_breached')).toBe('paused 0');
    scripts.pass(5 * HOUR);
    expect(rows(sysId, 'has_breached')).toBe('paused 0');
    update(sysId, 'gr.state = 2;');
    expect(rows(sysId)).toBe('in_progress 2026-03-10 21:00:00');
  });

  needsServerScripts('completes when the stop condition holds', () => {
    const sysId = create();
    update(sysId, 'gr.state = 7;');
    expect(rows(sysId, 'active')).toBe('completed 0');
  });

  needsServerScripts('cancels on the cancel condition', () => {
    const sysId = create();
    update(sysId, 'gr.state = 8;');
    expect(rows(sysId, 'active')).toBe('cancelled 0');
  });

  needsServerScripts('resets: the running one ends, a new one starts', () => {
    const sysId = create();
    scripts.pass(HOUR);
    update(sysId, "gr.category = 'network';");
    expect(rows(sysId)).toBe('cancelled 2026-03-10 16:00:00; in_progress 2026-03-10 17:00:00');
  });

  needsServerScripts('breaches when its time has passed', () => {
    const sysId = create();
    scripts.pass(5 * HOUR);
    expect(rows(sysId, 'has_breached')).toBe('in_progress 1');
  });
});
