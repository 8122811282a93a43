import { afterEach, describe, expect } from '@jest/globals';
import { tinyPackage } from '../package/fixtures/tiny-package.ts';
import type { PackageRecord } from '../rest/fixtures/package-folder.ts';
import { rule } from '../script/fixtures/script-package.ts';
import { type BackgroundScripts, openBackgroundScripts, type ScriptPackage } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

let scripts: BackgroundScripts;
const open = async (source: ScriptPackage): Promise<void> => {
  scripts = await openBackgroundScripts(source);
};
afterEach(() => scripts.stop());

const count = (table: string, query: string): unknown =>
  scripts.run(`var gr = new GlideRecord('${table}'); gr.addEncodedQuery('${query}'); gr.query(); gr.getRowCount()`);

describe('17.21 work in the background (servicenow-instance.md 12.1, 14.5)', () => {
  needsServerScripts('eventQueue stores the event ready and processes it later, each action by order', async () => {
    await open({ folder: tinyPackage });
    scripts.run("var gr = new GlideRecord('x_tiny_ticket'); gr.short_description = 'event'; gr.insert();");
    expect(count('sysevent', 'name=x_tiny.opened^state=ready')).toBe(1);
    expect(count('x_tiny_ticket', 'app=second two')).toBe(0);
    scripts.pass(0);
    expect(count('sysevent', 'name=x_tiny.opened^state=ready')).toBe(0);
    expect(count('x_tiny_ticket', 'description=first one^app=second two')).toBe(1);
  });

  needsServerScripts('an event that is not registered is lost', async () => {
    await open({ folder: tinyPackage });
    scripts.run("var gr = new GlideRecord('x_tiny_ticket'); gr.short_description = 'event'; gr.insert();");
    expect(count('sysevent', 'name=x_tiny.unknown')).toBe(0);
  });

  needsServerScripts('a daily job runs at its time in the zone of the run-as user', async () => {
    // Now is 12:00 UTC and 08:00 in New York (summer time since March 8): 09:00 there is 13:00 UTC.
    const job: PackageRecord = {
      table: 'sysauto_script',
      key: 'morning',
      values: {
        name: 'Morning',
        active: 'true',
        run_type: 'daily',
        run_time: '1970-01-01 09:00:00',
        run_as: '6816f79cc0a8016401c5a33be04be441',
        script: "var gr = new GlideRecord('x_rest_case'); gr.title = 'ran as ' + gs.getUserName(); gr.insert();",
      },
    };
    const user: PackageRecord = {
      table: 'sys_user',
      key: 'early.bird',
      values: {
        sys_id: '6816f79cc0a8016401c5a33be04be441',
        user_name: 'early.bird',
        active: 'true',
        time_zone: 'America/New_York',
      },
    };
    await open({ records: [user, job] });
    scripts.pass(59 * 60_000);
    expect(count('x_rest_case', 'title=ran as early.bird')).toBe(0);
    scripts.pass(2 * 60_000);
    expect(count('x_rest_case', 'title=ran as early.bird')).toBe(1);
    scripts.pass(23 * 3_600_000);
    expect(count('x_rest_case', 'title=ran as early.bird')).toBe(1);
    scripts.pass(3_600_000);
    expect(count('x_rest_case', 'title=ran as early.bird')).toBe(2);
  });

  needsServerScripts('a job has a schedule item with its next action, claimed while it runs', async () => {
    const seen =
      "var t = new GlideRecord('sys_trigger'); t.get('name', 'Hourly'); var gr = new GlideRecord('x_rest_case'); gr.title = t.state + ' ' + t.claimed_by.nil() + ' ' + t.next_action; gr.insert();";
    const job: PackageRecord = {
      table: 'sysauto_script',
      key: 'hourly',
      values: {
        name: 'Hourly',
        active: 'true',
        run_type: 'periodically',
        run_period: '1970-01-01 01:00:00',
        run_start: '2026-03-10 12:30:00',
        script: seen,
      },
    };
    await open({ records: [job] });
    expect(count('sys_trigger', 'name=Hourly^next_action=2026-03-10 12:30:00^claimed_byISEMPTY')).toBe(1);
    scripts.pass(45 * 60_000);
    expect(count('x_rest_case', 'title=1 false 2026-03-10 13:30:00')).toBe(1);
    expect(count('sys_trigger', 'name=Hourly^next_action=2026-03-10 13:30:00^claimed_byISEMPTY')).toBe(1);
  });

  needsServerScripts('an async rule runs after the write has returned', async () => {
    const script = "var gr = new GlideRecord('x_rest_case'); gr.title = 'note'; gr.insert();";
    await open({ records: [rule('later', { when: 'async', condition: "current.title == 'subject'", script })] });
    scripts.run("var gr = new GlideRecord('x_rest_case'); gr.title = 'subject'; gr.insert();");
    expect(count('x_rest_case', 'title=note')).toBe(0);
    scripts.pass(0);
    expect(count('x_rest_case', 'title=note')).toBe(1);
  });
});
