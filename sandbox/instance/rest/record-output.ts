import type { Column, Instance, Transaction, Values } from '../types.ts';
import { flag, type RestCall } from './rest-call.ts';

export type DisplayMode = 'false' | 'true' | 'all';

/** How a caller wants records: servicenow-instance.md 2.2, 2.3. */
export interface OutputOptions {
  readonly mode: DisplayMode;
  readonly links: boolean;
  /** Columns or dotted paths; `null`: every column. */
  readonly fields: readonly string[] | null;
}

type OutputValue = string | Readonly<Record<string, string>>;

const toMode = (text: string | null): DisplayMode => (text === 'true' || text === 'all' ? text : 'false');

export const parseOutputOptions = (call: RestCall): OutputOptions => {
  const fields = call.query.get('sysparm_fields');
  return {
    mode: toMode(call.query.get('sysparm_display_value')),
    links: !flag(call, 'sysparm_exclude_reference_link'),
    fields:
      fields === null || fields.trim() === ''
        ? null
        : fields
            .split(',')
            .map((field) => field.trim())
            .filter((field) => field !== ''),
  };
};

/** A column reached from a row, possibly through references. */
interface Place {
  readonly table: string;
  readonly column: Column;
  /** `null`: a link on the way is empty. */
  readonly row: Readonly<Values> | null;
}

const isJournal = (column: Column): boolean => column.type === 'journal_input' || column.type === 'journal';
const isReference = (column: Column): boolean => column.reference !== null && column.type !== 'glide_list';

/** Turns stored rows into the records the Table API sends: shapes of 2.3, unreadable fields left out. */
export const createRecordOutput = (instance: Instance, transaction: Transaction, origin: string) => {
  const { schema, database, records, access } = instance;

  const placeOf = (table: string, row: Readonly<Values>, path: string): Place | null => {
    const [first, ...rest] = path.split('.');
    let place: Place | null = placeIn(table, row, first ?? '');
    for (const name of rest) {
      if (place === null) return null;
      // Dot-walking needs read on the reference and on the target (13.3).
      if (!isReadable(place)) return null;
      const target: string | null = place.column.reference;
      if (target === null) return null;
      const id: string = place.row?.[place.column.name] ?? '';
      place = placeIn(target, id === '' ? null : (database.get(target, id) ?? null), name);
    }
    return place;
  };

  const placeIn = (table: string, row: Readonly<Values> | null, name: string): Place | null => {
    const column = schema.column(table, name);
    return column === undefined ? null : { table, column, row };
  };

  const isReadable = ({ table, column, row }: Place): boolean =>
    access.canField(transaction, 'read', table, column.name, row);

  const journalText = (row: Readonly<Values>, column: Column): string =>
    records
      .journal(row['sys_id'] ?? '', column.name)
      .map((entry) => `${entry.createdOn} - ${entry.createdBy} (${column.label})\n${entry.value}\n\n`)
      .join('');

  const displayOf = ({ table, column, row }: Place): string => {
    if (row === null) return '';
    if (isJournal(column)) return journalText(row, column);
    if (column.type === 'password2' || column.type === 'password') return row[column.name] ? '********' : '';
    return records.display(table, row, column.name, transaction.session);
  };

  const outputOf = (place: Place, { mode, links }: OutputOptions): OutputValue => {
    const { column, row } = place;
    const value = isJournal(column) ? '' : (row?.[column.name] ?? '');
    if (isReference(column) && value !== '') {
      const display = mode === 'false' ? '' : displayOf(place);
      const link = `${origin}/api/now/table/${column.reference}/${value}`;
      if (mode === 'false') return links ? { link, value } : value;
      if (mode === 'true') return links ? { display_value: display, link } : display;
      return links ? { display_value: display, value, link } : { display_value: display, value };
    }
    if (mode === 'false') return value;
    return mode === 'true' ? displayOf(place) : { display_value: displayOf(place), value };
  };

  return (table: string, row: Readonly<Values>, options: OutputOptions): Record<string, OutputValue> => {
    const record: Record<string, OutputValue> = {};
    for (const path of options.fields ?? schema.columns(table).keys()) {
      const place = placeOf(table, row, path);
      if (place !== null && isReadable(place)) record[path] = outputOf(place, options);
    }
    return record;
  };
};
