import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { rule } from '../script/fixtures/script-package.ts';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

const note = (text: string) =>
  `var n = new GlideRecord('x_rest_case'); n.title = 'note'; n.code = '${text}'; n.insert();`;

const records = [
  rule('refuse', {
    order: '10',
    filter_condition: 'title=forbidden',
    script: `${note('side write')} current.setAbortAction(true);`,
  }),
  rule('behind', { order: '20', filter_condition: 'title=forbidden', script: note('later rule') }),
  rule('after', { when: 'after', filter_condition: 'title=forbidden', script: note('after rule') }),
  rule('too late', { when: 'after', filter_condition: 'title=late', script: 'current.setAbortAction(true);' }),
];

let scripts: BackgroundScripts;
beforeAll(async () => {
  scripts = await openBackgroundScripts({ records });
});
afterAll(() => scripts.stop());

const withRecord = (source: string): unknown => scripts.run(`var gr = new GlideRecord('x_rest_case'); ${source}`);
const found = (field: string, value: string): unknown => withRecord(`gr.get('${field}', '${value}')`);

describe('17.4 a before rule aborts, script half (servicenow-instance.md 12.3)', () => {
  needsServerScripts(
    'insert() is null and stores nothing; side writes stay; later before rules ran, after rules did not',
    () => {
      expect(withRecord("gr.title = 'forbidden'; gr.insert()")).toBeNull();
      expect(found('title', 'forbidden')).toBe(false);
      expect([found('code', 'side write'), found('code', 'later rule'), found('code', 'after rule')]).toEqual([
        true,
        true,
        false,
      ]);
    },
  );

  needsServerScripts('update() is null and leaves the record as it was', () => {
    expect(withRecord("gr.title = 'allowed'; gr.trace = 'kept'; gr.insert() !== null")).toBe(true);
    expect(withRecord("gr.get('title', 'allowed'); gr.title = 'forbidden'; gr.trace = 'lost'; gr.update()")).toBeNull();
    expect(withRecord("gr.get('title', 'allowed'); gr.getValue('trace')")).toBe('kept');
  });

  needsServerScripts('in an after rule it is too late', () => {
    expect(withRecord("gr.title = 'late'; gr.insert() !== null")).toBe(true);
    expect(found('title', 'late')).toBe(true);
  });
});
