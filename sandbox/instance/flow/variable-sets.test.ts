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
