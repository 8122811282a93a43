import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

let scripts: BackgroundScripts;
beforeAll(async () => {
  scripts = await openBackgroundScripts();
});
afterAll(() => scripts.stop());

/** Runs statements that start with `gr`, a new GlideRecord of the case table. */
const withRecord = (source: string, userName?: string): unknown =>
  scripts.run(`var gr = new GlideRecord('x_rest_case'); ${source}`, userName);

describe('17.5 values (servicenow-instance.md 11.2, 11.4, 11.8)', () => {
  needsServerScripts('an empty value is null to getValue and an empty text to the element', () => {
    expect(withRecord("gr.title = 'a'; gr.insert(); gr.getValue('code')")).toBeNull();
    expect(withRecord("gr.title = 'a'; gr.insert(); gr.code.toString()")).toBe('');
    expect(withRecord("gr.title = 'a'; gr.insert(); gr.code.nil() && gr.getValue('no_such') === null")).toBe(true);
  });

  needsServerScripts('a boolean is 1 or 0 to getValue, true or false to the element', () => {
    const source =
      "gr.flag = true; var id = gr.insert(); gr = new GlideRecord('x_rest_case'); gr.get(id); " +
      "var seen = [gr.getValue('flag'), String(gr.flag), gr.flag == 'true']; " +
      "gr.flag = false; gr.update(); seen.concat([gr.getValue('flag'), String(gr.flag)]).join()";
    expect(withRecord(source)).toBe('1,true,true,0,false');
  });

  needsServerScripts('an element is an object, equal to its text but not identical with it', () => {
    const source = "gr.title = 'a'; [typeof gr.title, gr.title == 'a', gr.title === 'a', gr.title + ''].join()";
    expect(withRecord(source)).toBe('object,true,false,a');
  });

  needsServerScripts('a date is UTC to getValue and local to getDisplayValue', () => {
    const source =
      "gr.due = new GlideDateTime('2026-07-01 22:30:00'); gr.insert(); [gr.getValue('due'), gr.due.getDisplayValue(), gr.due.dateNumericValue()].join('|')";
    expect(withRecord(source, 'jack.whelan')).toBe('2026-07-01 22:30:00|2026-07-01 23:30:00|1782945000000');
  });

  needsServerScripts('a reference is a sys_id to getValue and a name to getDisplayValue', () => {
    const source =
      "gr.owner.setDisplayValue('Priya Nair'); gr.insert(); var user = new GlideRecord('sys_user'); user.get('user_name', 'priya.nair'); " +
      "[gr.getValue('owner') === user.getUniqueValue(), gr.owner.getDisplayValue(), gr.owner.email].join()";
    expect(withRecord(source)).toBe('true,Priya Nair,priya.nair@example.com');
  });
});
