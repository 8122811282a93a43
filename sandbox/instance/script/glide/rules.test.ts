import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness } from '../fixtures/harness.ts';
import { module, modulePath, rule } from '../fixtures/script-package.ts';

/** The fields a rule saw, written into the trace of the record or of a note record. */
const SEEN =
  "[current.operation(), current.isNewRecord(), previous === null ? 'null' : previous.getValue('title'), current.title.changes(), current.title.changesTo('second'), current.title.changesFrom('first'), current.amount.changes()].join()";

const note = (phase: string) =>
  `var note = new GlideRecord('x_rest_case'); note.title = 'note'; note.stage = '${phase}'; note.trace = ${SEEN}; note.insert();`;

const stub = (name: string) =>
  `// @fluent-module ${name}\nconst { ${name} } = require('${modulePath('server/rules.ts')}'); ${name}(current, previous);`;

const records = [
  module(
    'server/rules.ts',
    [
      'export function qualify(current, previous) {',
      "  if (current.getValue('stage') !== 'qualify') return;",
      "  current.setValue('amount', Number(current.getValue('amount') ?? 0) + (previous === null ? 100 : 1));",
      "  current.trace = current.trace + ';' + (previous === null ? 'insert' : previous.getValue('amount'));",
      '}',
    ].join('\n'),
  ),
  rule('qualify', { script: stub('qualify'), order: '50' }),
  rule('see before', { condition: "current.stage == 'see'", script: note('seen before') }),
  rule('see after', {
    when: 'after',
    condition: "current.stage == 'see'",
    script: `current.code = 'lost'; ${note('seen after')}`,
  }),
  rule('see async', { when: 'async', condition: "current.stage == 'see'", script: note('seen async') }),
  rule('abort', {
    condition: "current.stage == 'abort'",
    script: 'current.setAbortAction(true); current.title = "aborted";',
    order: '10',
  }),
  rule('after an abort', { condition: "current.stage == 'abort'", script: note('ran on'), order: '20' }),
  rule('abort too late', {
    when: 'after',
    condition: "current.stage == 'late'",
    script: 'current.setAbortAction(true);',
  }),
  rule('abort a task', {
    collection: 'incident',
    condition: "current.short_description == 'other scope'",
    script: 'current.setAbortAction(true);',
  }),
  rule('again', {
    when: 'after',
    condition: "current.stage == 'again'",
    script: 'current.amount = 5; current.update();',
  }),
  rule('query', {
    collection: 'x_rest_case',
    when: 'before',
    action_insert: 'false',
    action_update: 'false',
    action_query: 'true',
    script: "current.addQuery('title', '!=', 'hidden');",
  }),
];

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness(records);
});
afterAll(() => harness.instance.stop());

const withRecord = (source: string): unknown => harness.run(`var gr = new GlideRecord('x_rest_case'); ${source}`);
const notes = (stage: string) =>
  harness.instance.database.select('x_rest_case', `title=note^stage=${stage}`).map((row) => row['trace']);

describe('rules through the script engine (servicenow-instance.md 17 item 11; 11.4, 12.2)', () => {
  it('stores what a before rule assigns, on insert and on update', () => {
    const sysId = String(withRecord("gr.title = 'q'; gr.stage = 'qualify'; gr.amount = 1; gr.insert()"));
    expect(harness.stored('x_rest_case', sysId)).toMatchObject({ amount: '101', trace: ';insert' });
    withRecord(`gr.get('${sysId}'); gr.title = 'r'; gr.update()`);
    expect(harness.stored('x_rest_case', sysId)).toMatchObject({ amount: '102', trace: ';insert;101' });
  });

  it('knows what changes in before and after rules, not in async rules; previous is null on insert', () => {
    const sysId = String(withRecord("gr.title = 'first'; gr.stage = 'see'; gr.insert()"));
    harness.instance.queue.drain();
    expect(notes('seen before')).toEqual(['insert,true,null,true,false,false,false']);
    expect(notes('seen after')).toEqual(['insert,false,null,true,false,false,false']);
    expect(notes('seen async')).toEqual(['insert,false,null,false,false,false,false']);
    harness.runAs(
      harness.instance.systemSession,
      `var gr = new GlideRecord('x_rest_case'); gr.get('${sysId}'); gr.title = 'second'; gr.update()`,
    );
    harness.instance.queue.drain();
    expect(notes('seen before')).toContain('update,false,first,true,true,true,false');
    expect(notes('seen after')).toContain('update,false,first,true,true,true,false');
    expect(notes('seen async')).toContain('update,false,null,false,false,false,false');
    expect(harness.stored('x_rest_case', sysId)?.['code'] ?? '').toBe('');
  });

  it('updates the record again from an after rule without endless recursion', () => {
    const sysId = String(withRecord("gr.title = 'again'; gr.stage = 'again'; gr.insert()"));
    expect(harness.stored('x_rest_case', sysId)).toMatchObject({ amount: '5', sys_mod_count: '1' });
  });
});

describe('abort (servicenow-instance.md 17 item 4, script half; 12.3)', () => {
  it('writes nothing, answers null and lets the following before rules run', () => {
    expect(
      withRecord("gr.title = 'x'; gr.stage = 'abort'; var id = gr.insert(); (id === null) + gr.getLastErrorMessage()"),
    ).not.toBe('1');
    expect(harness.instance.database.count('x_rest_case', 'stage=abort')).toBe(0);
    expect(notes('ran on')).toHaveLength(1);
  });

  it('comes too late in an after rule', () => {
    expect(withRecord("gr.title = 'x'; gr.stage = 'late'; gr.insert() !== null")).toBe(true);
  });

  it('is ignored for a record of another scope', () => {
    expect(
      harness.run("var i = new GlideRecord('incident'); i.short_description = 'other scope'; i.insert() !== null"),
    ).toBe(true);
    const messages = harness.instance.logEntries().map((entry) => entry.message);
    expect(messages).toContain('setAbortAction on incident ignored: not a table of scope x_rest');
  });

  it('holds the next write of a record outside of rules', () => {
    expect(withRecord("gr.title = 'x'; gr.setAbortAction(true); gr.isActionAborted() && gr.insert() === null")).toBe(
      true,
    );
  });
});

describe('setWorkflow and autoSysFields (servicenow-instance.md 17 item 12; 11.3)', () => {
  it('runs no rule', () => {
    const sysId = String(withRecord("gr.stage = 'qualify'; gr.amount = 1; gr.setWorkflow(false); gr.insert()"));
    expect(harness.stored('x_rest_case', sysId)?.['amount']).toBe('1');
  });

  it('leaves the update stamp alone', () => {
    const sysId = harness.insert('x_rest_case', { title: 'stamp' });
    withRecord(`gr.get('${sysId}'); gr.autoSysFields(false); gr.title = 'stamped'; gr.update()`);
    expect(harness.stored('x_rest_case', sysId)).toMatchObject({ title: 'stamped', sys_mod_count: '0' });
  });
});

describe('query rules (servicenow-instance.md 12.1)', () => {
  it('add their conditions to scripts too', () => {
    harness.insert('x_rest_case', { title: 'hidden', trace: 'query' });
    harness.insert('x_rest_case', { title: 'shown', trace: 'query' });
    expect(withRecord("gr.addQuery('trace', 'query'); gr.query(); gr.getRowCount()")).toBe(1);
  });
});
