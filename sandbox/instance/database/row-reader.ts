import type { Column, Schema, Values } from '../types.ts';
import { type Kind, kindOf } from './condition-tests.ts';

/** Reads a dotted path; null when a link on the way is missing (10.2, C). */
export type Reader = (row: Readonly<Values>) => string | null;

/** What reading needs from storage. */
export interface RowSource {
  readonly schema: Schema;
  get(table: string, sysId: string): Readonly<Values> | undefined;
  /** Display value of a record, for LIKE and its kin on references. */
  displayOf(table: string, row: Readonly<Values>): string;
  /** Groups a user is a member of, for the dynamic filter on them. */
  groupsOf(userId: string): readonly string[];
}

/** A column at the end of a dotted path. */
export interface Field {
  readonly column: Column;
  readonly kind: Kind;
  readonly read: Reader;
  readonly path: readonly string[];
}

/** Column a dotted path ends in; undefined when a part does not exist or a link is no reference. */
export function columnAt(schema: Schema, table: string, path: readonly string[]): Column | undefined {
  let at: string | null = table;
  for (const [position, name] of path.entries()) {
    const column: Column | undefined = at === null ? undefined : schema.column(at, name);
    if (column === undefined && name === 'sys_class_name' && position === path.length - 1 && at !== null) {
      return schema.column(at, 'sys_id');
    }
    if (column === undefined) return undefined;
    if (position === path.length - 1) return column;
    at = column.reference;
  }
  return undefined;
}

/** Reads a path whose columns exist. */
export function createReader(source: RowSource, table: string, path: readonly string[]): Reader {
  const [first = ''] = path;
  if (path.length === 1) return (row) => row[first] ?? '';
  const links: string[] = [];
  let at = table;
  for (const name of path.slice(0, -1)) {
    at = source.schema.column(at, name)?.reference ?? '';
    links.push(at);
  }
  return (row) => {
    let current: Readonly<Values> | undefined = row;
    for (const [position, target] of links.entries()) {
      const id: string = current?.[path[position] ?? ''] ?? '';
      current = id === '' ? undefined : source.get(target, id);
      if (current === undefined) return null;
    }
    return current?.[path.at(-1) ?? ''] ?? '';
  };
}

/** Undefined when the path leads nowhere. */
export function fieldOf(source: RowSource, table: string, dotted: string): Field | undefined {
  const path = dotted.split('.');
  const column = columnAt(source.schema, table, path);
  if (column === undefined) return undefined;
  return { column, kind: kindOf(column.type), read: createReader(source, table, path), path };
}

/** On a reference the display value of the target is compared (10.2, D). */
export function textOf(source: RowSource, field: Field, row: Readonly<Values>, caseSensitive: boolean): string | null {
  const stored = field.read(row);
  if (stored === null) return null;
  const { reference } = field.column;
  const target = field.kind === 'reference' && reference !== null ? source.get(reference, stored) : undefined;
  const text = target === undefined || reference === null ? stored : source.displayOf(reference, target);
  return caseSensitive ? text : text.toLowerCase();
}
