import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

let scripts: BackgroundScripts;
beforeEach(async () => {
  scripts = await openBackgroundScripts();
  scripts.run(
    "for (var n = 0; n < 5; n += 1) { var gr = new GlideRecord('x_rest_case'); gr.title = 'case ' + n; gr.amount = n; gr.stage = 'new'; gr.insert(); }",
  );
});
afterEach(() => scripts.stop());

const withRecord = (source: string): unknown => scripts.run(`var gr = new GlideRecord('x_rest_case'); ${source}`);
const amounts = (window: string): unknown =>
  withRecord(
    `gr.orderBy('amount'); ${window} gr.query(); var seen = []; while (gr.next()) seen.push(gr.getValue('amount')); seen.join()`,
  );

describe('17.10 windows and multiple writes (servicenow-instance.md 11.1, 11.3)', () => {
  needsServerScripts('the later of setLimit and chooseWindow counts', () => {
    expect(amounts('gr.setLimit(2); gr.chooseWindow(3, 4);')).toBe('3');
    expect(amounts('gr.chooseWindow(3, 4); gr.setLimit(2);')).toBe('0,1');
    expect(amounts('gr.chooseWindow(1, 3);')).toBe('1,2');
  });

  needsServerScripts('deleteMultiple ignores the limit', () => {
    withRecord("gr.addQuery('amount', '<', 3); gr.setLimit(1); gr.deleteMultiple();");
    expect(amounts('')).toBe('3,4');
  });

  needsServerScripts("updateMultiple writes every match and clears by 'NULL' only", () => {
    withRecord(
      "gr.addQuery('amount', '<', 2); gr.setLimit(1); gr.setValue('title', ''); gr.setValue('stage', 'NULL'); gr.setValue('trace', 'seen'); gr.updateMultiple();",
    );
    const found = withRecord(
      "gr.addQuery('trace', 'seen'); gr.orderBy('amount'); gr.query(); var seen = []; while (gr.next()) seen.push(gr.title + ':' + gr.stage); seen.join()",
    );
    expect(found).toBe('case 0:,case 1:');
  });
});
