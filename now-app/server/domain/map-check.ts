/** Whether a field map can work: checked when an admin saves it, so that a fault does not wait for the first record. Pure. */

import { FILE_TYPES, LARGEST_FILE_MEGABYTES, parseFileTypes } from '../contract/files.ts';
import { ATTACHMENTS, type Direction, type Owner } from '../contract/protocol.ts';
import { TABLES } from '../contract/states.ts';
import { readPlaceholders } from '../contract/template.ts';
import { parseStringRecord } from './json.ts';
import { type Message, message } from './message.ts';
import { toKeyColumns } from './reference-key.ts';

/** A column as the dictionary describes it. */
export interface ColumnFacts {
  /** Internal type, e.g. `string`, `glide_date_time`. */
  readonly type: string;
  /** Table a reference points to, `''` for other types. */
  readonly referenceTable: string;
  /** Key columns of the map that the referenced table lacks. */
  readonly missingKeys: readonly string[];
}

export interface FieldMapDraft {
  readonly onspringField: string;
  readonly field: string;
  readonly direction: Direction;
  readonly owner: Owner;
  readonly transform: string;
  /** JSON as entered. */
  readonly valueMap: string;
  readonly referenceKey: string;
  readonly onspringKeyField: string;
  /** sys_id of the record map that creates what Onspring lacks, `''`: none. */
  readonly createdBy: string;
  readonly template: string;
  readonly fileTypes: string;
  readonly fileMegabytes: number | null;
  readonly fileCount: number | null;
}

/** Another active field map, as far as it can be in the way. */
export type OtherFieldMap = Pick<FieldMapDraft, 'onspringField' | 'field' | 'direction' | 'transform'>;

/** The record map that creates referenced records which Onspring lacks. */
export interface CreatorFacts {
  readonly name: string;
  readonly table: string;
  readonly keyColumn: string;
  readonly isActive: boolean;
  readonly direction: Direction;
  /** Onspring fields that its key column goes to. */
  readonly keyFields: readonly string[];
}

export interface MapContext {
  readonly table: string;
  /** Whether the instance has the table. */
  readonly tableExists: boolean;
  /** Whether Onspring may write it at all: the app's own tables. */
  readonly tableIsOurs: boolean;
  readonly direction: Direction;
  /** `null`: the table has no such column. */
  readonly column: ColumnFacts | null;
  /** `null`: the field map names none. */
  readonly creator: CreatorFacts | null;
  /** Other active field maps that concern the same table or Onspring app. */
  readonly others: readonly OtherFieldMap[];
}

/** A fault with a stable code; the message names the thing and the next step. */
export interface MapFault {
  readonly code: string;
  readonly message: Message;
}

/** Columns the app itself keeps, on findings and tasks: Onspring may read them. */
const KEPT_COLUMNS: readonly string[] = [
  'number',
  'state',
  'priority',
  'priority_explanation',
  'approval',
  'active',
  'parent',
  'tasks_total',
  'tasks_done',
  'correlation_id',
  'onspring_app',
  'onspring_record',
];

const NUMBERS = ['integer', 'longint', 'decimal', 'float', 'currency', 'currency2', 'percent_complete'];
const TEXTS = [
  'string',
  'string_full_utf8',
  'multi_two_lines',
  'multi_small',
  'wide_text',
  'html',
  'translated_text',
  'translated_field',
  'url',
  'email',
  'ph_number',
  'choice',
];
const JOURNAL_TYPES = ['journal', 'journal_input', 'journal_list'];
/** What Onspring may write of a comment: the rest says where it belongs. */
const COMMENT_COLUMNS: readonly string[] = ['author', 'written_at', 'text'];
const TIMES = ['glide_date_time', 'due_date'];

/** Column types that hold what a transform makes. A transform that is not listed fits every column. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  text: TEXTS,
  html_to_text: TEXTS,
  safe_html: ['html', 'translated_html'],
  integer: [...NUMBERS, ...TEXTS],
  decimal: [...NUMBERS, ...TEXTS],
  boolean: ['boolean'],
  date: ['glide_date', ...TIMES],
  date_time: TIMES,
  time_span: ['glide_duration'],
  // A yes-or-no column is never empty, a list may be: `boolean` compares the two, with a value map for other names.
  list: [...TEXTS, ...NUMBERS],
  template: [...TEXTS, ...NUMBERS, 'boolean'],
  multi_list: [...TEXTS, 'glide_list'],
  reference: ['reference'],
  onspring_reference: ['reference'],
};

/** Transforms whose value Onspring has from here and never the other way. */
const SENDING: readonly string[] = ['record_url', 'onspring_references'];

const comesIn = (map: { readonly direction: Direction }): boolean => map.direction !== 'outbound';
const goesOut = (map: { readonly direction: Direction }): boolean => map.direction !== 'inbound';
/** Whether the Onspring field holds references to records of another app there. */
const isKeyedThere = (transform: string): boolean =>
  transform === 'onspring_reference' || transform === 'onspring_references';
const fault = (code: string, text: Message): MapFault => ({ code, message: text });

function checkColumn(draft: FieldMapDraft, context: MapContext): readonly MapFault[] {
  const { column, table } = context;
  if (column === null) {
    const words = message('The table {0} has no column {1}. Choose a column of that table.', table, draft.field);
    return [fault('UNKNOWN_COLUMN', words)];
  }
  if (JOURNAL_TYPES.includes(column.type)) {
    const words = message(
      'The column {0} is a journal. Its entries travel by a record map of the table Comment.',
      draft.field,
    );
    return [fault('JOURNAL_COLUMN', words)];
  }
  if (!comesIn(draft)) return [];
  if (SENDING.includes(draft.transform)) {
    const words = message('The transform {0} only sends values. Set Direction to To Onspring.', draft.transform);
    return [fault('ONE_WAY_TRANSFORM', words)];
  }
  const isKept = table === TABLES.comment ? !COMMENT_COLUMNS.includes(draft.field) : KEPT_COLUMNS.includes(draft.field);
  if (draft.field.startsWith('sys_') || isKept) {
    const words = message('The column {0} is kept by the app. Set Direction to To Onspring.', draft.field);
    return [fault('READ_ONLY_COLUMN', words)];
  }
  if (draft.transform === 'safe_html' && goesOut(draft)) {
    const words = message('The transform {0} only brings values in. Set Direction to From Onspring.', draft.transform);
    return [fault('ONE_WAY_TRANSFORM', words)];
  }
  const fitting = TYPES[draft.transform];
  if (fitting === undefined || fitting.includes(column.type)) return [];
  return [
    fault(
      'WRONG_TRANSFORM',
      column.type === 'reference'
        ? message('The column {0} refers to a record. Set Transform to Reference by key.', draft.field)
        : message(
            'The transform {0} does not fit the column {1}, which is of type {2}. Choose a transform that makes such values.',
            draft.transform,
            draft.field,
            column.type,
          ),
    ),
  ];
}

function checkKeys(draft: FieldMapDraft, column: ColumnFacts | null): readonly MapFault[] {
  const isInOnspring = isKeyedThere(draft.transform);
  if (draft.transform !== 'reference' && !isInOnspring) return [];
  const faults: MapFault[] = [];
  if (column !== null && column.missingKeys.length > 0) {
    const key = column.missingKeys.join(', ');
    const words = message('The table {0} has no column {1}. Correct Reference key.', column.referenceTable, key);
    faults.push(fault('UNKNOWN_REFERENCE_KEY', words));
  }
  if (isInOnspring && draft.onspringKeyField === '') {
    const words = message('Say in Onspring key field which field of the referenced Onspring app holds the key.');
    faults.push(fault('NO_KEY_FIELD', words));
  }
  return faults;
}

/** A record is created by the key that the reference has, so the map that creates it must find and write it by that key. */
function checkCreator(draft: FieldMapDraft, { column, creator }: MapContext): readonly MapFault[] {
  if (creator === null) return [];
  const [keyColumn = ''] = toKeyColumns(draft.referenceKey);
  const table = column?.referenceTable ?? '';
  const refuse = (text: Message) => [fault('CREATED_BY', text)];
  if (!isKeyedThere(draft.transform) || !goesOut(draft)) {
    return refuse(
      message('Only what a reference in Onspring names can be created there. Clear Missing ones created by.'),
    );
  }
  if (!creator.isActive || !goesOut(creator)) {
    return refuse(message('The map {0} sends nothing to Onspring. Switch it on, or choose another one.', creator.name));
  }
  if (table !== '' && creator.table !== table) {
    return refuse(
      message(
        'The map {0} sends records of {1}, the column refers to {2}. Choose another map.',
        creator.name,
        creator.table,
        table,
      ),
    );
  }
  if (table !== '' && creator.keyColumn !== keyColumn) {
    return refuse(
      message(
        'The map {0} has the key column {1}, the reference the key {2}. Enter the same in both.',
        creator.name,
        creator.keyColumn,
        keyColumn,
      ),
    );
  }
  if (creator.keyFields.includes(draft.onspringKeyField)) return [];
  return refuse(
    message(
      'The map {0} does not send its key column to the Onspring field {1}. Add that field to it.',
      creator.name,
      draft.onspringKeyField,
    ),
  );
}

function checkValueMap(text: string): readonly MapFault[] {
  try {
    parseStringRecord(text, 'Value map');
    return [];
  } catch {
    const words = message(
      'Value map cannot be read. Enter pairs of Onspring value and value here as a JSON object: {"High": "2"}.',
    );
    return [fault('BAD_VALUE_MAP', words)];
  }
}

function checkTemplate(draft: FieldMapDraft): readonly MapFault[] {
  if (draft.transform !== 'template') return [];
  if (draft.template.trim() === '') {
    return [fault('NO_TEMPLATE', message('Enter in Text what the field always holds.'))];
  }
  if (draft.direction === 'both') {
    const words = message('A fixed text travels one way. Set Direction to From Onspring or To Onspring.');
    return [fault('TEMPLATE_ONE_WAY', words)];
  }
  const allowed = comesIn(draft) ? [] : [draft.field];
  const unknown = readPlaceholders(draft.template).find((name) => !allowed.includes(name));
  if (unknown === undefined) return [];
  const words = comesIn(draft)
    ? message('A text from outside has no placeholder. Remove {0} from Text.', `{${unknown}}`)
    : message('Text knows no placeholder {0}. Use {1}, the column of this map.', `{${unknown}}`, `{${draft.field}}`);
  return [fault('UNKNOWN_PLACEHOLDER', words)];
}

const MOST_FILES = 100;

/** Attachments belong to the record and not to a column, so their map has checks of its own. */
function checkAttachments(draft: FieldMapDraft, context: MapContext): readonly MapFault[] {
  const faults: MapFault[] = [];
  if (draft.field !== ATTACHMENTS) {
    const words = message('Attachments belong to the record and to no column. Set Column to {0}.', ATTACHMENTS);
    faults.push(fault('ATTACHMENTS_COLUMN', words));
  }
  if (!context.tableIsOurs) {
    const words = message('Attachments of {0} are not exchanged. Use a map of findings or tasks.', context.table);
    faults.push(fault('ATTACHMENTS_TABLE', words));
  }
  const types = parseFileTypes(draft.fileTypes);
  const unknown = types.filter((type) => !FILE_TYPES.has(type));
  if (types.length === 0 || unknown.length > 0) {
    const words = message(
      'File types {0} cannot be exchanged. Enter some of: {1}.',
      unknown.join(', ') || '-',
      [...FILE_TYPES.keys()].join(', '),
    );
    faults.push(fault('UNKNOWN_FILE_TYPE', words));
  }
  if (!isWithin(draft.fileMegabytes, LARGEST_FILE_MEGABYTES) || !isWithin(draft.fileCount, MOST_FILES)) {
    const words = message(
      'Enter 1 to {0} in Largest file in MB and 1 to {1} in Most files of a record.',
      String(LARGEST_FILE_MEGABYTES),
      String(MOST_FILES),
    );
    faults.push(fault('FILE_LIMITS', words));
  }
  const sender = context.others.find((other) => other.transform === ATTACHMENTS && goesOut(other));
  if (goesOut(draft) && sender !== undefined) {
    const words = message(
      'The attachments go to the Onspring field {0} already. Send them to one field.',
      sender.onspringField,
    );
    faults.push(fault('TWO_SOURCES', words));
  }
  return faults;
}

function isWithin(value: number | null, most: number): boolean {
  return value !== null && value >= 1 && value <= most;
}

function checkDirection(draft: FieldMapDraft, context: MapContext): readonly MapFault[] {
  if (!context.tableIsOurs && comesIn(draft)) {
    const words = message('Records of {0} are read here, never written. Set Direction to To Onspring.', context.table);
    return [fault('READ_ONLY_TABLE', words)];
  }
  if ((context.direction === 'inbound' && goesOut(draft)) || (context.direction === 'outbound' && comesIn(draft))) {
    const words = message('The record map only goes one way. Set the same Direction here, or Both ways there.');
    return [fault('DIRECTION_OF_MAP', words)];
  }
  return [];
}

function checkOthers(draft: FieldMapDraft, context: MapContext): readonly MapFault[] {
  const faults: MapFault[] = [];
  const writer = context.others.find((other) => comesIn(other) && other.field === draft.field);
  if (comesIn(draft) && writer !== undefined) {
    const text =
      'The Onspring field {0} writes the column {1} already. One column has one source: change or remove one.';
    faults.push(fault('TWO_OWNERS', message(text, writer.onspringField, draft.field)));
  }
  const source = context.others.find((other) => goesOut(other) && other.onspringField === draft.onspringField);
  if (goesOut(draft) && source !== undefined) {
    const words = message(
      'The column {0} fills the Onspring field {1} already. One field has one source: change or remove one.',
      source.field,
      draft.onspringField,
    );
    faults.push(fault('TWO_SOURCES', words));
  }
  return faults;
}

/** Everything that is wrong with a field map, the most basic first; empty when it can work. */
export function checkFieldMap(draft: FieldMapDraft, context: MapContext): readonly MapFault[] {
  if (!context.tableExists) {
    const words = message('There is no table {0} here. Correct Table in the record map.', context.table);
    return [fault('UNKNOWN_TABLE', words)];
  }
  if (draft.transform === ATTACHMENTS) return [...checkAttachments(draft, context), ...checkDirection(draft, context)];
  if (draft.field === ATTACHMENTS) {
    const words = message('The column {0} stands for attachments. Set Transform to Attachments.', ATTACHMENTS);
    return [fault('WRONG_TRANSFORM', words)];
  }
  return [
    ...checkColumn(draft, context),
    ...checkKeys(draft, context.column),
    ...checkCreator(draft, context),
    ...checkValueMap(draft.valueMap),
    ...checkTemplate(draft),
    ...checkDirection(draft, context),
    ...checkOthers(draft, context),
  ];
}
