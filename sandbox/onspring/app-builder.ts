import { z } from 'zod';
import { ControlError } from './errors.ts';
import type { App, Field, List, SystemField } from './model.ts';
import { createItemId } from './operations/lists.ts';
import { findApp, findAppByName, type TenantState } from './state.ts';

/** A field as a seed defines it. */
export const createFieldSchema = z.strictObject({
  name: z.string().min(1),
  id: z.number().int().positive().optional(),
  type: z.enum([
    'Text',
    'Number',
    'AutoNumber',
    'Date',
    'TimeSpan',
    'List',
    'Reference',
    'SurveyReference',
    'Attachment',
    'Image',
    'Formula',
    'SurveyGroupScoring',
    'SurveyCampaign',
    'SurveyUnifiedAnswer',
    'SurveyDelegation',
  ]),
  status: z.enum(['Enabled', 'Disabled', 'Invalid']).default('Enabled'),
  required: z.boolean().default(false),
  unique: z.boolean().default(false),
  /** Text: keeps HTML, edited in a larger box. */
  multiline: z.boolean().default(false),
  /** Number: how Formatted prints it; `prefix` also for AutoNumber. */
  prefix: z.string().default(''),
  suffix: z.string().default(''),
  decimals: z.number().int().min(0).max(10).nullable().default(null),
  dateOnly: z.boolean().default(false),
  /** List and Reference: several choices. */
  multi: z.boolean().default(false),
  /** List, and Formula with list values: the items. */
  values: z
    .array(
      z.union([
        z.string(),
        z.strictObject({
          name: z.string(),
          numericValue: z.number().nullable().default(null),
          color: z.string().nullable().default(null),
        }),
      ]),
    )
    .default([]),
  /** List: name of a list shared by several fields; the first field that names it brings the items. */
  sharedList: z.string().optional(),
  /** Reference: the app it points to, by name or id. */
  references: z.union([z.number().int(), z.string()]).optional(),
  outputType: z.enum(['Text', 'Numeric', 'DateAndTime', 'ListValue']).default('Text'),
});

export type FieldDefinition = z.output<typeof createFieldSchema>;

/** Fields every app has; names as in the samples (onspring-api.md 4.1). References to users need a Users app. */
const SYSTEM_FIELDS: readonly { readonly name: string; readonly system: SystemField }[] = [
  { name: 'Record Id', system: 'recordNumber' },
  { name: 'Created Date', system: 'createdDate' },
  { name: 'Created By', system: 'createdBy' },
  { name: 'Last Saved Date', system: 'lastSavedDate' },
  { name: 'Last Saved By', system: 'lastSavedBy' },
];

const USERS_APP_NAME = 'Users';
const USERS_APP_ID = 2;

function takeFieldId(state: TenantState, wanted: number | undefined): number {
  if (wanted !== undefined) {
    if (state.fields.has(wanted)) throw new ControlError('FIELD_ID_TAKEN', `field id ${wanted} is in use`);
    return wanted;
  }
  while (state.fields.has(state.nextFieldId)) state.nextFieldId += 1;
  const id = state.nextFieldId;
  state.nextFieldId += 1;
  return id;
}

function addField(state: TenantState, app: App, field: Field): Field {
  app.fields.push(field);
  state.fields.set(field.id, field);
  return field;
}

function addSystemField(state: TenantState, app: App, name: string, system: SystemField): void {
  const base = {
    id: takeFieldId(state, undefined),
    appId: app.id,
    name,
    status: 'Enabled',
    isRequired: false,
    isUnique: false,
    system,
  } as const;
  switch (system) {
    case 'recordNumber':
      addField(state, app, { ...base, type: 'AutoNumber', prefix: '', isUnique: true });
      break;
    case 'createdDate':
    case 'lastSavedDate':
      addField(state, app, { ...base, type: 'Date', dateOnly: false });
      break;
    case 'createdBy':
    case 'lastSavedBy': {
      const usersAppId = findAppByName(state, USERS_APP_NAME)?.id ?? USERS_APP_ID;
      addField(state, app, { ...base, type: 'Reference', multiplicity: 'SingleSelect', referencedAppId: usersAppId });
      break;
    }
  }
}

export interface AppDefinition {
  readonly name: string;
  readonly id?: number | undefined;
  readonly listColumns: readonly string[];
}

/** Adds an empty app with its system fields. Throws `ControlError` APP_ID_TAKEN. */
export function createApp(state: TenantState, definition: AppDefinition): App {
  const { name, id: wantedId } = definition;
  if (wantedId !== undefined && state.apps.has(wantedId))
    throw new ControlError('APP_ID_TAKEN', `app id ${wantedId} is in use`);
  while (state.apps.has(state.nextAppId)) state.nextAppId += 1;
  const app: App = {
    id: wantedId ?? state.nextAppId,
    name,
    fields: [],
    listColumns: definition.listColumns,
    records: new Map(),
    keys: new Map(),
    nextRecordNumber: 1,
  };
  state.apps.set(app.id, app);
  for (const { name: fieldName, system } of SYSTEM_FIELDS) addSystemField(state, app, fieldName, system);
  return app;
}

function findSharedList(state: TenantState, name: string): List | undefined {
  for (const list of state.lists.values()) if (list.name === name) return list;
  return undefined;
}

function createList(state: TenantState, name: string, values: FieldDefinition['values']): List {
  const list: List = { id: state.nextListId, name, items: [] };
  state.nextListId += 1;
  state.lists.set(list.id, list);
  values.forEach((value, index) => {
    const item = typeof value === 'string' ? { name: value, numericValue: null, color: null } : value;
    list.items.push({ ...item, id: createItemId(list, item.name), sortOrder: index + 1, hiddenCalls: 0 });
  });
  return list;
}

/** Adds a field. Throws `ControlError` for a reference without an app or a taken id. */
export function createField(state: TenantState, app: App, definition: FieldDefinition): Field {
  const { type, name, prefix, suffix, decimals, multiline, dateOnly, outputType } = definition;
  const base = {
    id: takeFieldId(state, definition.id),
    appId: app.id,
    name,
    status: definition.status,
    isRequired: definition.required,
    isUnique: definition.unique,
    system: null,
  };
  const multiplicity = definition.multi ? 'MultiSelect' : 'SingleSelect';
  const listName = definition.sharedList ?? `${app.name} ${name}`;
  const list = () => findSharedList(state, listName) ?? createList(state, listName, definition.values);
  switch (type) {
    case 'Text':
      return addField(state, app, { ...base, type, multiline });
    case 'Number':
      return addField(state, app, { ...base, type, prefix, suffix, decimals });
    case 'AutoNumber':
      return addField(state, app, { ...base, type, prefix });
    case 'Date':
      return addField(state, app, { ...base, type, dateOnly });
    case 'List':
      return addField(state, app, { ...base, type, multiplicity, listId: list().id });
    case 'Reference':
    case 'SurveyReference': {
      const target = definition.references === undefined ? undefined : findApp(state, definition.references);
      if (!target)
        throw new ControlError('UNKNOWN_APP', `${app.name}.${name}: "references" must name an app of the tenant`);
      return addField(state, app, { ...base, type, multiplicity, referencedAppId: target.id });
    }
    case 'Formula':
      return addField(state, app, { ...base, type, outputType, listId: outputType === 'ListValue' ? list().id : null });
    case 'Attachment':
    case 'Image':
      return addField(state, app, { ...base, type });
    case 'TimeSpan':
      return addField(state, app, { ...base, type });
    default:
      return addField(state, app, { ...base, type });
  }
}
