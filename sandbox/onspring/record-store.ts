import { rejected } from './errors.ts';
import type { FieldInput } from './field-input.ts';
import type { App, Field, OnspringRecord, SystemField, Value } from './model.ts';
import { findAppByName, RECORD_ID_OFFSET, recordsOf, type TenantState } from './state.ts';

/** Who saved: a person in the pages (a direct save), the API, an outcome's response mapping, or a seed. */
export type SaveCause = 'ui' | 'api' | 'mapping' | 'seed';

export interface SavedRecord {
  readonly app: App;
  readonly record: OnspringRecord;
  readonly isNew: boolean;
  /** Values before the save; outcome rules compare against them. */
  readonly before: ReadonlyMap<number, Value>;
  readonly cause: SaveCause;
}

export interface SaveRequest {
  readonly app: App;
  /** Absent: create. */
  readonly record?: OnspringRecord | undefined;
  readonly inputs: ReadonlyMap<Field, FieldInput>;
  readonly cause: SaveCause;
  readonly nowMs: number;
}

/** Tenants name their users app so; `Created By` and `Last Saved By` refer to it. */
const USERS_APP_NAME = 'Users';

/** The order of several choices means nothing: a form that lists them otherwise changes nothing. */
function toComparable(value: Value | undefined): string | undefined {
  if (value?.kind === 'list') return JSON.stringify([...value.itemIds].sort());
  if (value?.kind === 'reference') return JSON.stringify([...value.recordIds].sort((a, b) => a - b));
  return JSON.stringify(value);
}

function isSameValue(left: Value | undefined, right: Value | undefined): boolean {
  return toComparable(left) === toComparable(right);
}

/** Fields whose value differs between two states of a record. */
export function changedFieldIds(saved: Pick<SavedRecord, 'before' | 'record'>): Set<number> {
  const ids = new Set([...saved.before.keys(), ...saved.record.values.keys()]);
  return new Set([...ids].filter((id) => !isSameValue(saved.before.get(id), saved.record.values.get(id))));
}

function uniqueText(value: Value): string {
  return value.kind === 'text' ? value.text.toLowerCase() : JSON.stringify(value);
}

/** Required and unique rules; what the vendor answers is open, 400 with a message is the pick (onspring-api.md 4.4). */
function assertRules(app: App, recordId: number | undefined, values: ReadonlyMap<number, Value>): void {
  for (const field of app.fields) {
    const value = values.get(field.id);
    if (field.isRequired && !value && field.system === null)
      throw rejected(`Field ${field.id} (${field.name}) is required.`);
    if (!field.isUnique || !value || field.system !== null) continue;
    const wanted = uniqueText(value);
    const clash = recordsOf(app).some((other) => {
      const theirs = other.recordId === recordId ? undefined : other.values.get(field.id);
      return theirs !== undefined && uniqueText(theirs) === wanted;
    });
    if (clash) throw rejected(`Field ${field.id} (${field.name}) must be unique.`);
  }
}

function systemValue(state: TenantState, system: SystemField, recordNumber: number, nowMs: number): Value | null {
  switch (system) {
    case 'recordNumber':
      return { kind: 'number', number: recordNumber };
    case 'createdDate':
    case 'lastSavedDate':
      return { kind: 'date', epochMs: nowMs };
    case 'createdBy':
    case 'lastSavedBy': {
      // The stand-in has no sign-in: the first user of the tenant acts for everybody.
      const first = findAppByName(state, USERS_APP_NAME)?.records.values().next().value;
      return first ? { kind: 'reference', recordIds: [first.recordId] } : null;
    }
  }
}

function fillSystemFields(state: TenantState, app: App, record: OnspringRecord, isNew: boolean, nowMs: number): void {
  for (const field of app.fields) {
    if (field.system === null) continue;
    const isSavedField = field.system === 'lastSavedDate' || field.system === 'lastSavedBy';
    if (!isNew && !isSavedField) continue;
    const value = systemValue(state, field.system, record.recordNumber, nowMs);
    if (value) record.values.set(field.id, value);
  }
}

/**
 * The one way a record's values change. Only the fields in `inputs` change (partial update, onspring-api.md 4.4).
 * Throws a 400 `ApiError` on a missing required or a doubled unique value, with nothing changed.
 */
export function saveRecord(state: TenantState, request: SaveRequest): SavedRecord {
  const { app, cause, nowMs } = request;
  const before = new Map(request.record?.values);
  const values = new Map(before);
  for (const [field, input] of request.inputs) {
    if (input.kind === 'set' && !isSameValue(before.get(field.id), input.value)) values.set(field.id, input.value);
    if (input.kind === 'clear') values.delete(field.id);
  }
  assertRules(app, request.record?.recordId, values);

  let record = request.record;
  if (record) {
    record.values.clear();
    for (const [fieldId, value] of values) record.values.set(fieldId, value);
  } else {
    const recordNumber = app.nextRecordNumber;
    app.nextRecordNumber += 1;
    record = { appId: app.id, recordId: recordNumber + RECORD_ID_OFFSET, recordNumber, values };
    app.records.set(record.recordId, record);
  }
  const isNew = request.record === undefined;
  fillSystemFields(state, app, record, isNew, nowMs);
  return { app, record, isNew, before, cause };
}

/** Removes a record, its files, and every reference to it. */
export function deleteRecord(state: TenantState, app: App, recordId: number): void {
  app.records.delete(recordId);
  for (const file of state.files.values()) {
    if (file.appId === app.id && file.recordId === recordId) state.files.delete(file.id);
  }
  for (const other of state.apps.values()) {
    for (const field of other.fields) {
      if ((field.type !== 'Reference' && field.type !== 'SurveyReference') || field.referencedAppId !== app.id)
        continue;
      for (const record of other.records.values()) dropReference(record, field.id, recordId);
    }
  }
}

function dropReference(record: OnspringRecord, fieldId: number, recordId: number): void {
  const value = record.values.get(fieldId);
  if (value?.kind !== 'reference' || !value.recordIds.includes(recordId)) return;
  const recordIds = value.recordIds.filter((id) => id !== recordId);
  if (recordIds.length === 0) record.values.delete(fieldId);
  else record.values.set(fieldId, { kind: 'reference', recordIds });
}
