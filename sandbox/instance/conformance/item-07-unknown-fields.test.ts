import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

let scripts: BackgroundScripts;
beforeEach(async () => {
  scripts = await openBackgroundScripts();
  for (const title of ['a', 'b'])
    scripts.run(`var gr = new GlideRecord('x_rest_case'); gr.title = '${title}'; gr.insert();`);
});
afterEach(() => scripts.stop());

const count = (query: string, before = ''): unknown =>
  scripts.run(
    `${before} var gr = new GlideRecord('x_rest_case'); gr.addEncodedQuery('${query}'); gr.query(); gr.getRowCount()`,
  );
const STRICT = 'gs.getSession().setStrictQuery(true);';

describe('17.7 unknown field in a query (servicenow-instance.md 10.5)', () => {
  needsServerScripts('the condition is dropped, the rest runs', () => {
    expect(count('no_such=1^title=a')).toBe(1);
    expect(count('no_such=1')).toBe(2);
    expect(count('no_such.name=1^titleNONSENSEb')).toBe(2);
  });

  needsServerScripts('no row comes with glide.invalid_query.returns_no_rows', () => {
    scripts.instance.setProperty('glide.invalid_query.returns_no_rows', 'true');
    expect(count('no_such=1^title=a')).toBe(0);
    expect(count('title=a')).toBe(1);
  });

  needsServerScripts('the strict switch of the session goes before the property, for this session only', () => {
    expect(count('no_such=1', STRICT)).toBe(0);
    expect(count('no_such=1')).toBe(2);
    scripts.instance.setProperty('glide.invalid_query.returns_no_rows', 'true');
    expect(count('no_such=1', 'gs.getSession().setStrictQuery(false);')).toBe(2);
  });

  needsServerScripts('isValidEncodedQuery tells, and says no to an empty query', () => {
    const isValid = (query: string): unknown =>
      scripts.run(`new GlideRecord('x_rest_case').isValidEncodedQuery('${query}')`);
    expect([isValid('title=a^owner.name=b'), isValid('no_such=1'), isValid('')]).toEqual([true, false, false]);
  });
});
