import { parseQuery } from '../database/query-parser.ts';
import type { Values } from '../types.ts';
import { type StepAction, type StepCall, StepFailure, type StepOutcome } from './step-call.ts';

/** `a=b^c=d^EQ` of a step. */
function readFieldValues(call: StepCall): Values {
  const { groups } = parseQuery(call.input('field_values'));
  const settings = groups.flat(2);
  return Object.fromEntries(settings.map(({ field, value }) => [field, value]));
}

/** What a secure write may set: columns without the right are left out, as GlideRecordSecure does (11.5). */
function writable(call: StepCall, operation: 'create' | 'write', row: Readonly<Values> | null): Values {
  const { run, transaction, input } = call;
  const values = readFieldValues(call);
  if (!isSecure(call)) return values;
  const table = input('table');
  return Object.fromEntries(
    Object.entries(values).filter(([column]) =>
      run.instance.access.canField(transaction, operation, table, column, row),
    ),
  );
}

const isSecure = ({ input }: StepCall): boolean =>
  input('enforce_security') !== '0' && input('enforce_security') !== 'false';

function isAllowed(
  call: StepCall,
  operation: 'read' | 'write' | 'create' | 'delete',
  row: Readonly<Values> | null,
): boolean {
  const { run, transaction, input } = call;
  return !isSecure(call) || run.instance.access.can(transaction, operation, input('table'), row);
}

/** The record the step names, when its user may read it. */
function findRecord(call: StepCall): Readonly<Values> | undefined {
  const row = call.run.instance.database.get(call.input('table'), call.input('record_id'));
  return row !== undefined && isAllowed(call, 'read', row) ? row : undefined;
}

/** The assertion of a write: the input names the outcome that passes. */
function settle(call: StepCall, done: boolean, texts: { negative: string; what: string; why: string }): StepOutcome {
  const expected = call.input('assert_type') !== texts.negative;
  const message = `${texts.what} ${call.input('table')}: ${done ? 'done' : texts.why}`;
  if (done !== expected) throw new StepFailure(message);
  return { message };
}

const insert: StepAction = (call) => {
  const { run, transaction, input } = call;
  const table = input('table');
  const values = writable(call, 'create', null);
  // Conditions and scripts of create rules see the record about to be stored.
  const mayCreate = isAllowed(call, 'create', null) && isAllowed(call, 'create', { sys_class_name: table, ...values });
  const result = mayCreate
    ? run.instance.records.insert(transaction, table, values)
    : ({ ok: false, message: 'no right to create' } as const);
  const why = result.ok ? '' : result.message;
  const outcome = settle(call, result.ok, { negative: 'record_not_inserted', what: 'insert into', why });
  return { ...outcome, outputs: { table, record_id: result.ok ? result.sysId : '' } };
};

const update: StepAction = (call) => {
  const { run, transaction, input } = call;
  const row = findRecord(call);
  const mayWrite = row !== undefined && isAllowed(call, 'write', row);
  const result = mayWrite
    ? run.instance.records.update(transaction, input('table'), input('record_id'), writable(call, 'write', row))
    : ({ ok: false, message: row === undefined ? 'no such record' : 'no right to write' } as const);
  return settle(call, result.ok, {
    negative: 'record_not_updated',
    what: 'update of',
    why: result.ok ? '' : result.message,
  });
};

const remove: StepAction = (call) => {
  const { run, transaction, input } = call;
  const row = findRecord(call);
  const mayDelete = row !== undefined && isAllowed(call, 'delete', row);
  const result = mayDelete
    ? run.instance.records.remove(transaction, input('table'), input('record_id'))
    : ({ ok: false, message: row === undefined ? 'no such record' : 'no right to delete' } as const);
  return settle(call, result.ok, {
    negative: 'record_not_deleted',
    what: 'delete of',
    why: result.ok ? '' : result.message,
  });
};

const validate: StepAction = (call) => {
  const { run, transaction, input } = call;
  const { userId, timeZone } = transaction.session;
  const row = findRecord(call);
  const isMatch =
    row !== undefined &&
    run.instance.database.matches(input('table'), row, input('field_values'), null, { userId, timeZone });
  const why = row === undefined ? 'no such record' : `the record does not match ${input('field_values')}`;
  return settle(call, isMatch, { negative: 'record_not_found', what: 'validation of', why });
};

const query: StepAction = (call) => {
  const { run, transaction, input } = call;
  const table = input('table');
  const { userId, timeZone } = transaction.session;
  const found = run.instance.database
    .select(table, input('field_values'), { userId, timeZone, counters: transaction.counters })
    .filter((row) => isAllowed(call, 'read', row));
  const why = `no record matches ${input('field_values')}`;
  const outcome = settle(call, found.length > 0, { negative: 'no_records_match_query', what: 'query of', why });
  return { ...outcome, outputs: { table, first_record: found[0]?.['sys_id'] ?? '' } };
};

/** Steps on records, by type. */
export const recordSteps: Readonly<Record<string, StepAction>> = {
  'server.recordInsert': insert,
  'server.recordUpdate': update,
  'server.recordDelete': remove,
  'server.recordValidation': validate,
  'server.recordQuery': query,
};
