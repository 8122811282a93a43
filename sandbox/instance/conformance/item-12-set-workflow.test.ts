import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect } from '@jest/globals';
import { rule } from '../script/fixtures/script-package.ts';
import { type BackgroundScripts, openBackgroundScripts, type ScriptPackage } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

const flowPackage = fileURLToPath(new URL('../flow/fixtures/package', import.meta.url));

let scripts: BackgroundScripts;
const open = async (source: ScriptPackage): Promise<void> => {
  scripts = await openBackgroundScripts(source);
};
afterEach(() => scripts.stop());

describe('17.12 setWorkflow(false) and autoSysFields (servicenow-instance.md 11.3, 12.3)', () => {
  needsServerScripts('runs no business rule, neither before, after nor async', async () => {
    const write = (when: string) => ({
      when,
      condition: "current.title == 'subject'",
      script: `var n = new GlideRecord('x_rest_case'); n.title = 'note'; n.code = '${when}'; n.insert();`,
    });
    const records = ['before', 'after', 'async'].map((when) => rule(`rule ${when}`, write(when)));
    await open({ records });
    const insert = (more: string): unknown =>
      scripts.run(`var gr = new GlideRecord('x_rest_case'); gr.title = 'subject'; ${more} gr.insert() !== null`);
    const notes = (): unknown =>
      scripts.run(
        "var gr = new GlideRecord('x_rest_case'); gr.addQuery('title', 'note'); gr.query(); gr.getRowCount()",
      );
    expect(insert('gr.setWorkflow(false);')).toBe(true);
    scripts.pass(0);
    expect(notes()).toBe(0);
    expect(insert('')).toBe(true);
    scripts.pass(0);
    expect(notes()).toBe(3);
  });

  needsServerScripts('starts no flow', async () => {
    await open({ folder: flowPackage });
    const insert = (more: string): unknown =>
      scripts.run(
        `var gr = new GlideRecord('x_test_flow_case'); gr.short_description = 'a'; gr.state = 2; gr.rank = 5; ${more} gr.insert()`,
      );
    insert('gr.setWorkflow(false);');
    scripts.pass(0);
    expect(scripts.instance.flowEngine?.executions()).toEqual([]);
    insert('');
    scripts.pass(0);
    expect(scripts.instance.flowEngine?.executions()).toHaveLength(1);
  });

  needsServerScripts('attaches no SLA', async () => {
    await open({ folder: flowPackage });
    scripts.run(
      "var gr = new GlideRecord('contract_sla'); gr.name = 'Any'; gr.collection = 'x_test_flow_case'; gr.active = true; " +
        "gr.start_condition = 'active=true'; gr.duration = '1970-01-01 04:00:00'; gr.schedule_source = 'no_schedule'; gr.insert();",
    );
    const insert = (more: string): unknown =>
      scripts.run(`var gr = new GlideRecord('x_test_flow_case'); gr.short_description = 'a'; ${more} gr.insert()`);
    const slas = (): unknown => scripts.run("var gr = new GlideRecord('task_sla'); gr.query(); gr.getRowCount()");
    insert('gr.setWorkflow(false);');
    expect(slas()).toBe(0);
    insert('');
    expect(slas()).toBe(1);
  });

  needsServerScripts('is ignored on a record of another scope', async () => {
    await open({ folder: flowPackage });
    const source =
      "gr.setWorkflow(false); gr.state = 7; gr.insert(); gr.get(gr.getUniqueValue()); gr.getValue('active')";
    expect(scripts.run(`var gr = new GlideRecord('incident'); ${source}`)).toBe('0');
  });

  needsServerScripts('autoSysFields(false) leaves the update stamp alone', async () => {
    await open({ records: [] });
    const stamp = (more: string): unknown =>
      scripts.run(
        `var gr = new GlideRecord('x_rest_case'); if (!gr.get('title', 'a')) { gr.title = 'a'; gr.insert(); } ` +
          `${more} gr.trace = (gr.trace || '') + 'x'; gr.update(); gr.getValue('sys_mod_count')`,
      );
    expect(stamp('gr.autoSysFields(false);')).toBe('0');
    expect(stamp('')).toBe('1');
  });
});
