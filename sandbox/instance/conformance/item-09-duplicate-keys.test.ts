import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

let scripts: BackgroundScripts;
beforeAll(async () => {
  scripts = await openBackgroundScripts();
});
afterAll(() => scripts.stop());

const withRecord = (source: string): unknown => scripts.run(`var gr = new GlideRecord('x_rest_case'); ${source}`);

describe('17.9 duplicate of a unique column, script half (servicenow-instance.md 11.3)', () => {
  needsServerScripts('insert() answers null without throwing, and getLastErrorMessage() says why', () => {
    expect(withRecord("gr.code = 'k1'; gr.insert() !== null")).toBe(true);
    expect(withRecord("gr.code = 'k1'; gr.insert()")).toBeNull();
    expect(withRecord("gr.code = 'k1'; gr.insert(); gr.getLastErrorMessage() !== ''")).toBe(true);
    expect(withRecord("gr.addQuery('code', 'k1'); gr.query(); gr.getRowCount()")).toBe(1);
  });

  needsServerScripts('an update to a taken key answers null and changes nothing', () => {
    expect(withRecord("gr.code = 'k2'; gr.title = 'second'; gr.insert(); gr.code = 'k1'; gr.update()")).toBeNull();
    expect(withRecord("gr.get('title', 'second'); gr.getValue('code')")).toBe('k2');
  });

  needsServerScripts('empty values are no duplicates', () => {
    expect(withRecord("gr.title = 'no key'; gr.insert() !== null")).toBe(true);
    expect(withRecord("gr.title = 'no key'; gr.insert() !== null")).toBe(true);
  });
});
