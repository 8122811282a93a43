import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { rule } from '../script/fixtures/script-package.ts';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

/** What a rule sees, kept as a case of its own whose stage tells when it ran. */
const note = (phase: string) =>
  `var note = new GlideRecord('x_rest_case'); note.title = 'note'; note.stage = '${phase}'; note.trace = ` +
  "[current.operation(), previous === null ? 'null' : previous.getValue('title'), current.title.changes(), " +
  "current.title.changesTo('second'), current.title.changesFrom('first'), current.amount.changes()].join(); note.insert();";

const records = [
  rule('see before', { condition: "current.code == 'seen'", script: note('before') }),
  rule('see after', {
    when: 'after',
    condition: "current.code == 'seen'",
    script: `current.owner = 'lost'; ${note('after')}`,
  }),
  rule('see async', { when: 'async', condition: "current.code == 'seen'", script: note('async') }),
  rule('filter', { filter_condition: 'titleCHANGESTOsecond^code=seen', script: note('filter') }),
];

let scripts: BackgroundScripts;
/** What the rules of a phase saw, one line per run. */
const seen = (phase: string): unknown =>
  scripts.run(
    `var gr = new GlideRecord('x_rest_case'); gr.addQuery('title', 'note'); gr.addQuery('stage', '${phase}'); gr.query(); ` +
      'var lines = []; while (gr.next()) lines.push(gr.getValue("trace")); lines.join(";")',
  );

beforeAll(async () => {
  scripts = await openBackgroundScripts({ records });
  scripts.run("var gr = new GlideRecord('x_rest_case'); gr.title = 'first'; gr.code = 'seen'; gr.insert();");
  scripts.pass(0);
  scripts.run("var gr = new GlideRecord('x_rest_case'); gr.get('code', 'seen'); gr.title = 'second'; gr.update();");
  scripts.pass(0);
});
afterAll(() => scripts.stop());

describe('17.11 changes() in rules (servicenow-instance.md 11.4, 12.2)', () => {
  needsServerScripts('before: true for what was set, previous is null on insert', () => {
    expect(seen('before')).toBe('insert,null,true,false,false,false;update,first,true,true,true,false');
  });

  needsServerScripts('after: the same, and an assignment to current is lost', () => {
    expect(seen('after')).toBe('insert,null,true,false,false,false;update,first,true,true,true,false');
    expect(
      scripts.run("var gr = new GlideRecord('x_rest_case'); gr.get('code', 'seen'); gr.getValue('owner')"),
    ).toBeNull();
  });

  needsServerScripts('async: not usable, previous is null', () => {
    expect(seen('async')).toBe('insert,null,false,false,false,false;update,null,false,false,false,false');
  });

  needsServerScripts('a filter condition knows CHANGESTO', () => {
    expect(seen('filter')).toBe('update,first,true,true,true,false');
  });
});
