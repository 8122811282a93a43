/** Actions of the service catalog (SDK "Service Catalog Actions", definition of "Record Producer"). */
import type { RecordContext, Values } from '../../types.ts';
import { completeAnswers, placeOrder, readAnswers, requireItem } from '../catalog-order.ts';
import { resolveText } from '../data-pill.ts';
import { FlowError } from '../flow-error.ts';
import { createRecordValue, type FlowOutputs, toText } from '../flow-value.ts';
import { parseTemplateValues } from '../template-values.ts';
import { completeRows, multiRowNamesOf, questionsOf, writeRows } from '../variable-sets.ts';
import {
  type Action,
  type ActionCall,
  readInput,
  readText,
  readTimeOut,
  readValues,
  requireAccess,
  requireWritten,
} from './action-call.ts';

/** `variable=value^other=value` with the pills of each value filled in, so that a caret of one cannot add another. */
const readAnswerInput = (call: ActionCall): Record<string, string> =>
  Object.fromEntries(
    parseTemplateValues(call.inputs['catalog_item_inputs'] ?? '').map(({ field, text }) => [
      field,
      toText(resolveText(call.scope, text)),
    ]),
  );

/** A slushbucket of `sys_id:item_option_new`; every variable of the template without one. */
const readVariables = (call: ActionCall): Readonly<Values>[] => {
  const template = toText(readInput(call, 'template_catalog_item'));
  if (template === '') return [];
  const questions = questionsOf(call.instance, template);
  const chosen = readText(call, 'catalog_variables');
  if (chosen === '') return questions;
  const ids = new Set(chosen.split(',').map((entry) => entry.split(':')[0]?.trim() ?? ''));
  return questions.filter((question) => ids.has(question['sys_id'] ?? ''));
};

const readRequestedItem = (call: ActionCall, name: string): string => {
  const sysId = toText(readInput(call, name));
  if (call.instance.database.get('sc_req_item', sysId) === undefined) {
    throw new FlowError('RECORD_MISSING', `input ${name}: no requested item "${sysId}"`);
  }
  return sysId;
};

/** Waits, when asked to, until the requested item is closed; status 2 when the time-out comes first. */
export const submitCatalogItemRequest: Action = (call) => {
  const { instance, transaction } = call;
  const sysId = placeOrder(instance, transaction, {
    item: toText(readInput(call, 'catalog_item')),
    answers: readAnswerInput(call),
    quantity: readText(call, 'sysparm_quantity') || '1',
    requestedFor: readText(call, 'sysparm_requested_for'),
    deliveryAddress: readText(call, 'delivery_address'),
    specialInstructions: readText(call, 'special_instructions'),
  });
  const requested = { requested_item: createRecordValue('sc_req_item', sysId), error_message: '' };
  const outputs: FlowOutputs = { ...requested, status: '0' };
  if (readText(call, 'wait_for_completion') !== 'true') return { outputs };
  const late: FlowOutputs = { ...requested, status: '2', error_message: 'the request is not completed in time' };
  const dueAt = readTimeOut(call, { flag: 'timeout_flag', duration: 'duration', schedule: 'schedule' });
  return { wait: { kind: 'task', sysId, outputs, late }, dueAt };
};

/** The answers as pills, named as the variables are. */
export const getCatalogVariables: Action = (call) => {
  const answers = readAnswers(call.instance, readRequestedItem(call, 'requested_item'));
  const template = toText(readInput(call, 'template_catalog_item'));
  const names = [
    ...readVariables(call).map((question) => question['name'] ?? ''),
    ...multiRowNamesOf(call.instance, template),
  ];
  return { outputs: Object.fromEntries(names.map((name) => [name, answers[name] ?? ''])) };
};

export const createCatalogTask: Action = (call) => {
  const { database, records } = call.instance;
  const requestedItem = readRequestedItem(call, 'ah_requested_item');
  requireAccess(call, 'create', 'sc_task', null);
  const values: Values = {
    request_item: requestedItem,
    request: database.get('sc_req_item', requestedItem)?.['request'] ?? '',
    parent: requestedItem,
    short_description: readText(call, 'ah_short_description'),
    ...readValues(call, 'ah_fields', 'sc_task'),
  };
  const task = requireWritten(records.insert(call.transaction, 'sc_task', values), 'catalog task');
  for (const question of readVariables(call)) {
    const link = { task, variable: question['sys_id'] ?? '' };
    requireWritten(records.insert(call.transaction, 'sc_item_variables_task', link), 'variable of a catalog task');
  }
  const outputs: FlowOutputs = { 'Catalog Task': createRecordValue('sc_task', task) };
  const isOpen = database.get('sc_task', task)?.['active'] === 'true';
  if (readText(call, 'ah_wait') !== 'true' || !isOpen) return { outputs };
  return { wait: { kind: 'task', sysId: task, outputs, late: outputs }, dueAt: null };
};

/** Field that a variable of a producer fills: the mapped one, or one of the same name; `''` for none. */
const fieldOf = (call: ActionCall, table: string, question: Readonly<Values>): string => {
  const name = question['name'] ?? '';
  if (question['map_to_field'] === 'true') return question['field'] || name;
  return call.instance.schema.column(table, name) === undefined ? '' : name;
};

/** Runs a producer's script before its record is there: `current` and `producer` (text of such a script in the SDK). */
const runProducer = (
  call: ActionCall,
  producer: Readonly<Values>,
  { values, answers }: { readonly values: Values; readonly answers: Readonly<Record<string, string>> },
): void => {
  const { instance, transaction } = call;
  const table = producer['table_name'] ?? '';
  let aborted = false;
  const context: RecordContext = {
    operation: 'insert',
    phase: 'before',
    table,
    values,
    stored: null,
    previous: null,
    abort(value) {
      aborted = value;
    },
    isAborted: () => aborted,
  };
  const { current } = instance.scripts.ruleRecords(transaction, context);
  const name = `sc_cat_item_producer.${producer['sys_id'] ?? ''}.script`;
  instance.scripts.run(transaction, producer['script'] ?? '', name, { current, producer: { ...answers } });
  if (aborted) throw new FlowError('WRITE_REFUSED', `record producer ${producer['name']} was aborted by its script`);
};

/** Creates the record of a producer from the variables that fill a field, then its script. */
export const recordProducer: Action = (call) => {
  const { instance, transaction } = call;
  const item = requireItem(instance, toText(readInput(call, 'catalog_item')));
  const producer = instance.database.get('sc_cat_item_producer', item['sys_id'] ?? '');
  if (producer === undefined) {
    throw new FlowError('CATALOG_ITEM_MISSING', `catalog item ${item['name']} is no record producer`);
  }
  const table = producer['table_name'] ?? '';
  requireAccess(call, 'create', table, null);
  const values: Values = {};
  const given = readAnswerInput(call);
  const complete = completeAnswers(instance, item, given);
  const rows = completeRows(instance, item['sys_id'] ?? '', given);
  for (const { question, value } of complete) {
    const field = fieldOf(call, table, question);
    if (field !== '') values[field] = value;
  }
  const answers = Object.fromEntries(complete.map(({ question, value }) => [question['name'] ?? '', value]));
  runProducer(call, producer, { values, answers });
  const sysId = requireWritten(instance.records.insert(transaction, table, values), `record producer ${item['name']}`);
  writeRows(instance, transaction, { table, sysId }, rows);
  return { outputs: { record: createRecordValue(table, sysId), table, status: '0', error_message: '' } };
};
