/** What a stand-in tenant holds: apps, fields, lists, records, files, reports, roles. */

/** The twelve `type` values of a field value on the wire (onspring-api.md 4.2). */
export const VALUE_TYPES = [
  'String',
  'Integer',
  'Decimal',
  'Date',
  'TimeSpan',
  'Guid',
  'StringList',
  'IntegerList',
  'GuidList',
  'AttachmentList',
  'ScoringGroupList',
  'FileList',
] as const;

export type ValueType = (typeof VALUE_TYPES)[number];

export type Multiplicity = 'SingleSelect' | 'MultiSelect';
export type FormulaOutput = 'Text' | 'Numeric' | 'DateAndTime' | 'ListValue';

/** Survey field types carry whatever the seed gave them: the stand-in has no survey engine. */
export type SurveyFieldType = 'SurveyGroupScoring' | 'SurveyCampaign' | 'SurveyUnifiedAnswer' | 'SurveyDelegation';

/** A field the tenant fills itself on every save. */
export type SystemField = 'recordNumber' | 'createdDate' | 'createdBy' | 'lastSavedDate' | 'lastSavedBy';

interface FieldBase {
  readonly id: number;
  readonly appId: number;
  readonly name: string;
  readonly status: 'Enabled' | 'Disabled' | 'Invalid';
  readonly isRequired: boolean;
  readonly isUnique: boolean;
  readonly system: SystemField | null;
}

export interface TextField extends FieldBase {
  readonly type: 'Text';
  /** Multi-line fields keep HTML; Formatted strips it. */
  readonly multiline: boolean;
}
export interface NumberField extends FieldBase {
  readonly type: 'Number';
  readonly prefix: string;
  readonly suffix: string;
  readonly decimals: number | null;
}
export interface AutoNumberField extends FieldBase {
  readonly type: 'AutoNumber';
  readonly prefix: string;
}
export interface DateField extends FieldBase {
  readonly type: 'Date';
  /** Date-only values are midnight in the tenant's zone, stored as an instant (onspring-api.md 4.5). */
  readonly dateOnly: boolean;
}
export interface TimeSpanField extends FieldBase {
  readonly type: 'TimeSpan';
}
export interface ListField extends FieldBase {
  readonly type: 'List';
  readonly multiplicity: Multiplicity;
  readonly listId: number;
}
export interface ReferenceField extends FieldBase {
  readonly type: 'Reference' | 'SurveyReference';
  readonly multiplicity: Multiplicity;
  readonly referencedAppId: number;
}
export interface FileField extends FieldBase {
  readonly type: 'Attachment' | 'Image';
}
export interface FormulaField extends FieldBase {
  readonly type: 'Formula';
  readonly outputType: FormulaOutput;
  readonly listId: number | null;
}
export interface SurveyField extends FieldBase {
  readonly type: SurveyFieldType;
}

export type Field =
  | TextField
  | NumberField
  | AutoNumberField
  | DateField
  | TimeSpanField
  | ListField
  | ReferenceField
  | FileField
  | FormulaField
  | SurveyField;

export type FieldType = Field['type'];

export interface TimeSpan {
  readonly quantity: number;
  readonly increment: 'Seconds' | 'Minutes' | 'Hours' | 'Days' | 'Weeks' | 'Months' | 'Years';
  readonly recurrence: 'None' | 'EndByDate' | 'EndAfterOccurrences';
  readonly endAfterOccurrences?: number;
  readonly endByDate?: string;
}

/** A stored value. An empty field has no value at all: there are no nulls (onspring-api.md 4.1). */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly epochMs: number }
  | { readonly kind: 'list'; readonly itemIds: readonly string[] }
  | { readonly kind: 'reference'; readonly recordIds: readonly number[] }
  | { readonly kind: 'timeSpan'; readonly span: TimeSpan }
  | { readonly kind: 'files'; readonly fileIds: readonly number[] }
  | { readonly kind: 'fixed'; readonly type: ValueType; readonly value: unknown };

export interface ListItem {
  /** Lower-case GUID. */
  readonly id: string;
  name: string;
  sortOrder: number;
  numericValue: number | null;
  color: string | null;
  /** Calls for which the item stays invisible: list items are eventually consistent (onspring-api.md 8). */
  hiddenCalls: number;
}

export interface List {
  readonly id: number;
  readonly name: string;
  readonly items: ListItem[];
}

export interface OnspringRecord {
  readonly appId: number;
  /** Internal id: API paths and references. Never equals the record number. */
  readonly recordId: number;
  /** The `Record Id` AutoNumber people see. */
  readonly recordNumber: number;
  readonly values: Map<number, Value>;
}

export interface App {
  readonly id: number;
  readonly name: string;
  /** In the order they were defined; forms and lists follow it. */
  readonly fields: Field[];
  readonly records: Map<number, OnspringRecord>;
  /** Names of the fields the record list shows; empty: the first short ones. */
  readonly listColumns: readonly string[];
  /** Seed key -> record id: how a seed names the record a reference points to. */
  readonly keys: Map<string, number>;
  nextRecordNumber: number;
}

export interface StoredFile {
  readonly id: number;
  readonly appId: number;
  readonly recordId: number;
  readonly fieldId: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly notes: string | null;
  readonly createdMs: number;
  readonly modifiedMs: number;
  /** Where the content lies when not in Onspring itself. */
  readonly storage: OtherStorage | null;
}

export interface OtherStorage {
  readonly location: 'OneDrive' | 'GoogleDrive';
  readonly downloadLink: string;
  readonly quickEditLink: string;
}

export interface Report {
  readonly id: number;
  readonly appId: number;
  readonly name: string;
  readonly description: string;
  readonly fieldIds: readonly number[];
  /** Filter of section 5, or empty for all records. */
  readonly filter: string;
  /** Field the chart groups by; null: the report has no chart data. */
  readonly chartFieldId: number | null;
}

export interface AppRights {
  readonly read: boolean;
  readonly create: boolean;
  readonly update: boolean;
  readonly delete: boolean;
  /** Field names the role cannot see at all. */
  readonly hiddenFields: readonly string[];
  /** Field names the role sees but cannot write. */
  readonly lockedFields: readonly string[];
  readonly reports: boolean;
}

/** What one API key may do. `apps: 'all'` is full access; otherwise an app not named is out of reach. */
export interface Role {
  readonly name: string;
  readonly manageLists: boolean;
  readonly apps: 'all' | ReadonlyMap<number, AppRights>;
}
