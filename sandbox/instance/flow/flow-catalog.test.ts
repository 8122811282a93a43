import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Values } from '../types.ts';
import { createFlowInstance, type FlowInstance } from './fixtures/flow-instance.ts';

const caseTable = 'x_test_desk_case';
const hour = 3_600_000;

let desk: FlowInstance;
beforeEach(async () => {
  desk = await createFlowInstance('desk');
});
afterEach(() => desk.stop());

const rows = (table: string, query = ''): Readonly<Values>[] => desk.instance.database.select(table, query);
const first = (table: string): Readonly<Values> => {
  const [row] = rows(table);
  if (row === undefined) throw new Error(`no row in ${table}`);
  return row;
};
const column = (sysId: string, name: string): string => desk.read(caseTable, sysId)[name] ?? '';
const order = (reason: string): string => {
  const sysId = desk.createCase({ short_description: reason, assigned_to: desk.owner });
  desk.update(caseTable, sysId, { case_note: 'order' });
  return sysId;
};
const pass = (ms: number): void => {
  desk.instance.clock.advance(ms);
  desk.instance.queue.drain();
};

describe('a catalog item that a flow orders', () => {
  it('starts the flow of the item, which reads its variables and creates a task', () => {
    const sysId = order('Broken screen ^ bent lid');
    expect(first('sc_req_item')).toMatchObject({ quantity: '2', requested_for: desk.owner });
    expect(first('sc_req_item')['number']).toMatch(/^RITM\d{7}$/);
    const [run] = desk.engine.executions({ flow: 'Deliver a laptop' });
    expect(run).toMatchObject({ state: 'Waiting', error: null });
    expect(first('sc_task')).toMatchObject({
      short_description: 'Prepare large',
      description: 'Broken screen ^ bent lid',
      request_item: first('sc_req_item')['sys_id'],
      request: first('sc_request')['sys_id'],
    });
    const shown = rows('sc_item_variables_task').map((link) => desk.read('item_option_new', link['variable'] ?? ''));
    expect(shown).toMatchObject([{ name: 'memory' }]);
    expect(column(sysId, 'case_note')).toBe('order');
  });

  it('the order is complete when the item is closed', () => {
    const sysId = order('New colleague');
    desk.update('sc_task', first('sc_task')['sys_id'] ?? '', { state: '3' });
    expect(first('sc_req_item')).toMatchObject({ active: 'false', close_notes: 'delivered' });
    expect(column(sysId, 'case_note')).toBe(`${first('sc_req_item')['number']} status 0`);
  });

  it('gives status 2 when it is not complete in time', () => {
    const sysId = order('New colleague');
    pass(10 * hour);
    expect(column(sysId, 'case_note')).toBe(`${first('sc_req_item')['number']} status 2`);
  });

  it('a mandatory variable must have a value; the step gives its error to the flow', () => {
    const sysId = order('');
    expect(rows('sc_req_item')).toEqual([]);
    expect(column(sysId, 'case_note')).toBe(' status 1');
    expect(column(sysId, 'case_log')).toBe('catalog item Laptop needs a value of reason');
  });
});

describe('a record producer', () => {
  it('creates its record from the variables that map to a field and by its script', () => {
    const sysId = desk.createCase({ short_description: 'Door' });
    desk.update(caseTable, sysId, { case_note: 'report' });
    expect(desk.engine.executions({ flow: 'Report again' })[0]?.error).toBeNull();
    expect(desk.read(caseTable, column(sysId, 'parent'))).toMatchObject({
      short_description: 'Again: Door',
      case_log: 'because late',
    });
  });
});
