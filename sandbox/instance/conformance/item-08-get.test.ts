import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

let scripts: BackgroundScripts;
beforeAll(async () => {
  scripts = await openBackgroundScripts();
  for (const title of ['one', 'two', 'three'])
    scripts.run(`var gr = new GlideRecord('x_rest_case'); gr.title = '${title}'; gr.trace = 'several'; gr.insert();`);
});
afterAll(() => scripts.stop());

const withRecord = (source: string): unknown => scripts.run(`var gr = new GlideRecord('x_rest_case'); ${source}`);

describe('17.8 get() and the end of a loop (servicenow-instance.md 11.1)', () => {
  needsServerScripts('get(x) takes a sys_id, then a display value', () => {
    const sysId = String(withRecord("gr.get('title', 'two'); gr.getUniqueValue()"));
    expect(withRecord(`gr.get('${sysId}') ? String(gr.title) : ''`)).toBe('two');
    expect(withRecord("gr.get('two') ? gr.getUniqueValue() : ''")).toBe(sysId);
    expect(withRecord("gr.get('nothing of that name') || gr.isValidRecord()")).toBe(false);
  });

  needsServerScripts('get(field, value) loads the first match, next() walks on', () => {
    expect(withRecord("var n = gr.get('trace', 'several') ? 1 : 0; while (gr.next()) n += 1; n")).toBe(3);
  });

  needsServerScripts('a failed get leaves fields empty, and update() would insert', () => {
    expect(withRecord("gr.get('nothing'); gr.getValue('title')")).toBeNull();
    expect(withRecord("gr.get('nothing'); gr.title = 'by update'; gr.update() !== null")).toBe(true);
    expect(withRecord("gr.get('by update')")).toBe(true);
  });

  needsServerScripts('after the loop there is no valid record', () => {
    const source =
      "gr.addQuery('trace', 'several'); gr.query(); var n = gr.getRowCount(); while (gr.next()) n += 10; [n, gr.isValidRecord(), gr.hasNext(), gr.getValue('title')].join()";
    expect(withRecord(source)).toBe('33,false,false,');
  });

  needsServerScripts('query() stands before the first row', () => {
    const source =
      "gr.addQuery('trace', 'several'); gr.query(); [gr.isValidRecord(), gr.next(), gr.isValidRecord()].join()";
    expect(withRecord(source)).toBe('false,true,true');
  });
});
