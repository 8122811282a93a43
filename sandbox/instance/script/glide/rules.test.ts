import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHarness, type Harness } from '../fixtures/harness.ts';
import { module, modulePath, rule } from '../fixtures/script-package.ts';

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

describe('rules through the script engine (servicenow-instance.md 11.4, 12.2)', () => {
  it('stores what a before rule assigns, on insert and on update', () => {
    const sysId = String(withRecord("gr.title = 'q'; gr.stage = 'qualify'; gr.amount = 1; gr.insert()"));
    expect(harness.stored('x_rest_case', sysId)).toMatchObject({ amount: '101', trace: ';insert' });
    withRecord(`gr.get('${sysId}'); gr.title = 'r'; gr.update()`);
    expect(harness.stored('x_rest_case', sysId)).toMatchObject({ amount: '102', trace: ';insert;101' });
  });

  it('updates the record again from an after rule without endless recursion', () => {
    const sysId = String(withRecord("gr.title = 'again'; gr.stage = 'again'; gr.insert()"));
    expect(harness.stored('x_rest_case', sysId)).toMatchObject({ amount: '5', sys_mod_count: '1' });
  });
});

describe('abort (servicenow-instance.md 12.3)', () => {
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

describe('query rules (servicenow-instance.md 12.1)', () => {
  it('add their conditions to scripts too', () => {
    harness.insert('x_rest_case', { title: 'hidden', trace: 'query' });
    harness.insert('x_rest_case', { title: 'shown', trace: 'query' });
    expect(withRecord("gr.addQuery('trace', 'query'); gr.query(); gr.getRowCount()")).toBe(1);
  });
});
