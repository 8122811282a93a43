/** Orders of the service catalog: a request, its item and the answers to the item's questions. */
import type { Instance, Transaction, Values } from '../types.ts';
import { FlowError } from './flow-error.ts';
import { createRecordValue, type FlowValue } from './flow-value.ts';
import { completeRows, multiRowNamesOf, questionsOf, readRows, writeRows } from './variable-sets.ts';

export interface CatalogOrder {
  /** sys_id of the `sc_cat_item`. */
  readonly item: string;
  /** Answers by the names of variables. */
  readonly answers: Readonly<Record<string, string>>;
  readonly quantity: string;
  readonly requestedFor: string;
  readonly deliveryAddress: string;
  readonly specialInstructions: string;
}

/** Types of variables whose value is the sys_id of a record (C): Reference, Requested For. */
const referenceTypes = new Set(['8', '31']);

/** @throws FlowError CATALOG_ITEM_MISSING */
export const requireItem = (instance: Instance, item: string): Readonly<Values> => {
  const row = instance.database.get('sc_cat_item', item);
  if (row === undefined || row['active'] === 'false') {
    throw new FlowError('CATALOG_ITEM_MISSING', `no active catalog item "${item}"`);
  }
  return row;
};

/**
 * One answer per question that has one, defaults included.
 * @throws FlowError VARIABLE_UNKNOWN, VARIABLE_EMPTY
 */
export const completeAnswers = (
  instance: Instance,
  item: Readonly<Values>,
  answers: Readonly<Record<string, string>>,
): { readonly question: Readonly<Values>; readonly value: string }[] => {
  const questions = questionsOf(instance, item['sys_id'] ?? '');
  const known = new Set([
    ...questions.map((question) => question['name'] ?? ''),
    ...multiRowNamesOf(instance, item['sys_id'] ?? ''),
  ]);
  const unknown = Object.keys(answers).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new FlowError('VARIABLE_UNKNOWN', `catalog item ${item['name']} has no variable ${unknown.join(', ')}`);
  }
  const complete = questions.map((question) => ({
    question,
    value: answers[question['name'] ?? ''] ?? question['default_value'] ?? '',
  }));
  const empty = complete.filter(({ question, value }) => question['mandatory'] === 'true' && value === '');
  if (empty.length > 0) {
    const names = empty.map(({ question }) => question['name']).join(', ');
    throw new FlowError('VARIABLE_EMPTY', `catalog item ${item['name']} needs a value of ${names}`);
  }
  return complete.filter(({ value }) => value !== '');
};

/** Answers to a requested item by the names of its variables and multi-row sets; a reference is a record. */
export const readAnswers = (instance: Instance, requestedItem: string): Readonly<Record<string, FlowValue>> => ({
  ...readRows(instance, requestedItem),
  ...Object.fromEntries(
    instance.database.select('sc_item_option_mtom', `request_item=${requestedItem}`).flatMap((link) => {
      const option = instance.database.get('sc_item_option', link['sc_item_option'] ?? '');
      const question = instance.database.get('item_option_new', option?.['item_option_new'] ?? '');
      if (option === undefined || question === undefined) return [];
      const value = option['value'] ?? '';
      const isRecord = referenceTypes.has(question['type'] ?? '') && value !== '';
      const target = question['reference'] || 'sys_user';
      return [[question['name'] ?? '', isRecord ? createRecordValue(target, value) : value] as const];
    }),
  ),
});

/**
 * Places an order. The answers are there before the item, so that its flow finds them even in the foreground.
 * @returns sys_id of the `sc_req_item`
 * @throws FlowError CATALOG_ITEM_MISSING, VARIABLE_UNKNOWN, VARIABLE_EMPTY, ROWS_INVALID, WRITE_REFUSED
 */
export const placeOrder = (instance: Instance, transaction: Transaction, order: CatalogOrder): string => {
  const item = requireItem(instance, order.item);
  const answers = completeAnswers(instance, item, order.answers);
  const rows = completeRows(instance, order.item, order.answers);
  const insert = (table: string, values: Values): string => {
    const written = instance.records.insert(transaction, table, values);
    if (!written.ok) throw new FlowError('WRITE_REFUSED', `insert into ${table}: ${written.message}`);
    return written.sysId;
  };
  const requestedFor = order.requestedFor || transaction.session.userId;
  const request = insert('sc_request', {
    requested_for: requestedFor,
    short_description: item['name'] ?? '',
    delivery_address: order.deliveryAddress,
    special_instructions: order.specialInstructions,
  });
  const sysId = instance.createSysId();
  for (const { question, value } of answers) {
    const option = insert('sc_item_option', {
      item_option_new: question['sys_id'] ?? '',
      order: question['order'] ?? '',
      value,
    });
    insert('sc_item_option_mtom', { request_item: sysId, sc_item_option: option });
  }
  writeRows(instance, transaction, { table: 'sc_req_item', sysId }, rows);
  return insert('sc_req_item', {
    sys_id: sysId,
    request,
    cat_item: order.item,
    quantity: order.quantity,
    requested_for: requestedFor,
    short_description: item['short_description'] || (item['name'] ?? ''),
    assignment_group: item['group'] ?? '',
  });
};
