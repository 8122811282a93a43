import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { tinyPackage } from '../package/fixtures/tiny-package.ts';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

let scripts: BackgroundScripts;
beforeEach(async () => {
  scripts = await openBackgroundScripts({ folder: tinyPackage });
});
afterEach(() => scripts.stop());

/** Runs statements that start with `gr`, a new ticket: a task whose close states are 3 and 8. */
const withTicket = (source: string): unknown => scripts.run(`var gr = new GlideRecord('x_tiny_ticket'); ${source}`);

describe('17.13 numbers and active of tasks (servicenow-instance.md 14.1)', () => {
  needsServerScripts('an aborted insert consumes its number', () => {
    const insert = (text: string): unknown =>
      withTicket(`gr.short_description = '${text}'; var id = gr.insert(); id === null ? null : gr.getValue('number')`);
    expect([insert('fine'), insert('a forbidden thing'), insert('fine')]).toEqual(['TCK0001000', null, 'TCK0001002']);
  });

  needsServerScripts('a number grows beyond its padding', () => {
    const insert = () =>
      scripts.run("var gr = new GlideRecord('x_tiny_note'); gr.text = 'a'; gr.insert(); gr.getValue('number')");
    expect([insert(), insert()]).toEqual(['NOT9999', 'NOT10000']);
  });

  needsServerScripts('active and the close fields follow the close states, also on reopening', () => {
    const states = withTicket(
      "gr.state = 1; gr.insert(); var seen = [gr.getValue('active')]; " +
        "gr.state = 4; gr.update(); seen.push(gr.getValue('active')); " +
        "gr.state = 8; gr.update(); gr.get(gr.getUniqueValue()); seen.push(gr.getValue('active') + gr.getValue('closed_at')); " +
        "gr.state = 1; gr.update(); gr.get(gr.getUniqueValue()); seen.push(gr.getValue('active') + gr.getValue('closed_at')); seen.join()",
    );
    expect(states).toBe('1,1,02026-03-10 12:00:00,1null');
  });
});
