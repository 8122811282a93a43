import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { placeOrder, readAnswers } from './catalog-order.ts';
import { createFlowInstance, type FlowInstance } from './fixtures/flow-instance.ts';
import { questionsOf } from './variable-sets.ts';

const letterTable = 'x_test_post_letter';

let post: FlowInstance;
beforeEach(async () => {
  post = await createFlowInstance('post');
});
afterEach(() => post.stop());

const itemId = (): string => post.instance.database.select('sc_cat_item', 'name=Collect parcels')[0]?.['sys_id'] ?? '';
const order = (answers: Readonly<Record<string, string>>): string => {
  const sysId = placeOrder(post.instance, post.transaction, {
    item: itemId(),
    answers,
    quantity: '1',
    requestedFor: post.owner,
    deliveryAddress: '',
    specialInstructions: '',
  });
  post.instance.queue.drain();
  return sysId;
};

describe('variable sets (SDK "Variable Set")', () => {
  it('ask their questions at their place among those of the item', () => {
    expect(questionsOf(post.instance, itemId()).map((question) => question['name'])).toEqual([
      'floor',
      'street',
      'town',
    ]);
  });

  it('are answered by a flow that orders, and read by the flow of the item', () => {
    post.createCase({ letter_note: 'collect', short_description: 'Quay 1' });
    expect(post.engine.executions({ flow: 'Order a collection' })[0]?.error).toBeNull();
    expect(post.engine.executions({ flow: 'Collect' })[0]?.error).toBeNull();
    expect(post.instance.database.count(letterTable, 'short_description=3, Quay 1, Kiel')).toBe(1);
  });

  it('need their mandatory variables', () => {
    expect(() => order({ floor: '3' })).toThrow('needs a value of street');
  });

  it('of many rows keep each cell and give them back as a JSON array', () => {
    const parcels = [
      { content: 'Books', fragile: 'false' },
      { content: 'Glass', fragile: true },
    ];
    const sysId = order({ street: 'Quay 1', parcels: JSON.stringify(parcels) });
    const cells = post.instance.database.select('sc_multi_row_question_answer', `parent_id=${sysId}`);
    expect(cells.map((cell) => cell['value'])).toEqual(['Books', 'false', 'Glass', 'true']);
    expect(new Set(cells.map((cell) => cell['row_index'])).size).toBe(2);
    expect(JSON.parse(String(readAnswers(post.instance, sysId)['parcels']))).toEqual([
      { content: 'Books', fragile: 'false' },
      { content: 'Glass', fragile: 'true' },
    ]);
  });

  it.each([
    ['no JSON', 'books', 'needs a JSON array of objects'],
    ['an unknown variable', '[{"content":"a","weight":"1"}]', 'has no variable weight'],
    ['a row without a mandatory value', '[{"fragile":"true"}]', 'needs a value of content'],
  ])('of many rows refuse %s', (_what, parcels, message) => {
    expect(() => order({ street: 'Quay 1', parcels })).toThrow(message);
  });
});

describe('variables of a requested item in scripts (ServiceNowDocs, c_ScriptableServiceCatalogVariables)', () => {
  const read = (table: string, sysId: string, source: string): unknown =>
    post.instance.scripts.run(
      post.transaction,
      `var gr = new GlideRecord('${table}'); gr.get('${sysId}'); ${source}`,
      'test',
      {},
    );

  it('are listed with their questions, multi-row sets when asked for', () => {
    const sysId = order({ floor: '3', street: 'Quay 1', parcels: '[{"content":"Books"},{"content":"Glass"}]' });
    const label =
      "gr.variables.getElements().map(function (v) { var q = v.getQuestion(); return q.getLabel() + ':' + q.getValue(); }).join()";
    expect(read('sc_req_item', sysId, label)).toBe('Floor:3,Street:Quay 1,Town:Kiel');
    expect(
      read('sc_req_item', sysId, "gr.variables.town + ' ' + JSON.stringify(gr.variables.getVariableValue())"),
    ).toBe('Kiel {"floor":"3","street":"Quay 1","town":"Kiel"}');
    const rows = `var set = gr.variables.getElements(true).filter(function (v) { return v.isMultiRow(); })[0];
      set.getLabel() + set.getRowCount() + set.getRows().map(function (row) {
        return row.getCells()[0].getLabel() + row.getCells()[0].getCellDisplayValue(); }).join() + String(set.getQuestion())`;
    expect(read('sc_req_item', sysId, rows)).toBe('Parcels2ContentBooks,ContentGlassnull');
  });

  it('are those of its item for a catalog task, and nothing elsewhere', () => {
    const task = post.insert('sc_task', { request_item: order({ street: 'Quay 2' }) });
    expect(read('sc_task', task, 'gr.variables.street.getDisplayValue()')).toBe('Quay 2');
    expect(read(letterTable, post.createCase(), 'typeof gr.variables')).toBe('undefined');
  });

  it('cannot be set', () => {
    const sysId = order({ street: 'Quay 1' });
    expect(() => read('sc_req_item', sysId, "gr.variables.street = 'x';")).toThrow(
      'not emulated: assignment to variables.street',
    );
  });
});
