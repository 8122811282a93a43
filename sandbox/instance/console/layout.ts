import type { Values } from '../types.ts';
import { toPlural } from './plural.ts';
import { SHIPPED_FORMS, SHIPPED_LISTS, SHIPPED_RELATED } from './shipped-layouts.ts';
import { isLayoutOf } from './views.ts';
import { selectRows, type Visit } from './visit.ts';

/** Layouts as the package's records describe them: sys_ui_list, sys_ui_form / _section / _element, related lists. */

export interface FormSection {
  readonly caption: string;
  readonly blocks: readonly FormBlock[];
}

export type FormBlock =
  | { readonly kind: 'columns'; readonly columns: readonly (readonly FormElement[])[] }
  | { readonly kind: 'activity' }
  | { readonly kind: 'related'; readonly related: RelatedList };

export type FormElement =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'note'; readonly text: string };

export interface RelatedList {
  /** What UI policies call it: `table.field`, or the id of a relationship. */
  readonly key: string;
  readonly table: string;
  /** Encoded query of the rows, without ordering. */
  readonly query: string;
  readonly orderBy: string;
  readonly label: string;
}

const APPROVAL_HISTORY = '247c6f15670303003b4687cb5685ef32';
const ATTACHMENTS = 'b9edf0ca0a0a0b010035de2d6b579a03';

function byPosition(a: Readonly<Values>, b: Readonly<Values>): number {
  return Number(a['position'] ?? 0) - Number(b['position'] ?? 0);
}

/** The shared layouts of a view; those of the default view where it has none. */
function inView(visit: Visit, rows: readonly Readonly<Values>[], view: string): readonly Readonly<Values>[] {
  const own = rows.filter((row) => isLayoutOf(visit, row, view));
  return own.length > 0 || view === '' ? own : rows.filter((row) => isLayoutOf(visit, row, ''));
}

/** Columns of a table's list in a view; those of a related list when the package has a layout for that parent. */
export function readListColumns(visit: Visit, table: string, parent = '', view = ''): readonly string[] {
  for (const name of visit.instance.schema.ancestors(table)) {
    const lists = inView(visit, selectRows(visit, 'sys_ui_list', `name=${name}`), view);
    const list =
      lists.find((each) => parent !== '' && each['parent'] === parent) ?? lists.find((each) => !each['parent']);
    if (list === undefined) continue;
    const elements = selectRows(visit, 'sys_ui_list_element', `list_id=${list['sys_id']}`);
    const columns = [...elements].sort(byPosition).map((element) => element['element'] ?? '');
    if (columns.length > 0) return columns.filter((column) => column !== '');
  }
  return toFallbackColumns(visit, table);
}

const UNLISTED_TYPES = new Set(['table_name', 'document_id', 'journal_input', 'journal', 'journal_list']);

/** For tables without a layout: what identifies a record, then what people scan for, then when it changed. */
function toFallbackColumns(visit: Visit, table: string): readonly string[] {
  const { schema } = visit.instance;
  const shipped = SHIPPED_LISTS[table]?.filter((name) => schema.column(table, name) !== undefined) ?? [];
  if (shipped.length > 0) return shipped;
  const wanted = ['number', schema.displayColumn(table), 'name', 'short_description', 'state', 'priority', 'active'];
  const own = [...schema.columns(table).values()]
    .filter((column) => column.table === table && !column.name.startsWith('sys_') && !UNLISTED_TYPES.has(column.type))
    .map((column) => column.name);
  const names = [...wanted, 'assigned_to', ...own].filter((name) => schema.column(table, name) !== undefined);
  const when = schema.column(table, 'sys_created_on') === undefined ? [] : ['sys_created_on'];
  return [...[...new Set(names)].slice(0, 6), ...when];
}

/** Sections of a table's form in order; tables without a layout show every column of their own, and a few common ones. */
export function readForm(visit: Visit, table: string, view = ''): readonly FormSection[] {
  const layouts = [
    ...selectRows(visit, 'sys_ui_form', `name=${table}`),
    ...selectRows(visit, 'sys_ui_section', `name=${table}`),
  ];
  const shared = inView(visit, layouts, view);
  const form = shared.find((row) => row['sys_class_name'] === 'sys_ui_form');
  const sectionIds =
    form === undefined
      ? shared
      : [...selectRows(visit, 'sys_ui_form_section', `sys_ui_form=${form['sys_id']}`)].sort(byPosition);
  const sections = sectionIds.flatMap((row) => {
    const section =
      form === undefined ? row : visit.instance.database.get('sys_ui_section', row['sys_ui_section'] ?? '');
    return section === undefined ? [] : [readSection(visit, table, section)];
  });
  return sections.length > 0 ? sections : [toShippedSection(visit, table) ?? toFallbackSection(visit, table)];
}

function toShippedSection(visit: Visit, table: string): FormSection | null {
  const form = SHIPPED_FORMS[table];
  if (form === undefined) return null;
  const toFields = (names: readonly string[]) =>
    names
      .filter((name) => visit.instance.schema.column(table, name) !== undefined)
      .map((field): FormElement => ({ kind: 'field', field }));
  const wide = toFields(form.wide ?? []);
  return {
    caption: visit.instance.schema.table(table)?.label ?? table,
    blocks: [
      { kind: 'columns', columns: form.columns.map(toFields) },
      ...(wide.length === 0 ? [] : [{ kind: 'columns' as const, columns: [wide] }]),
    ],
  };
}

function readSection(visit: Visit, table: string, section: Readonly<Values>): FormSection {
  const elements = [...selectRows(visit, 'sys_ui_element', `sys_ui_section=${section['sys_id']}`)].sort(byPosition);
  const blocks: FormBlock[] = [];
  let columns: FormElement[][] = [[]];
  const flush = () => {
    const filled = columns.filter((column) => column.length > 0);
    if (filled.length > 0) blocks.push({ kind: 'columns', columns: filled });
    columns = [[]];
  };
  for (const element of elements) {
    const name = element['element'] ?? '';
    const type = element['type'] ?? '';
    if (name === '.begin_split' || name === '.end_split') flush();
    else if (name === '.split') columns.push([]);
    else if (type === 'formatter') {
      flush();
      if (name.startsWith('activity')) blocks.push({ kind: 'activity' });
    } else if (type === 'list') {
      flush();
      const related = toEmbeddedList(visit, name);
      if (related !== null) blocks.push({ kind: 'related', related });
    } else columns.at(-1)?.push(...toElement(visit, table, name, type));
  }
  flush();
  return { caption: section['caption'] ?? '', blocks };
}

function toElement(visit: Visit, table: string, name: string, type: string): FormElement[] {
  if (type === 'annotation') {
    const text = visit.instance.database.get('sys_ui_annotation', name)?.['text'] ?? '';
    return text === '' ? [] : [{ kind: 'note', text: text.replace(/<[^>]*>/g, ' ').trim() }];
  }
  const start = name.split('.')[0] ?? '';
  return visit.instance.schema.column(table, start) === undefined ? [] : [{ kind: 'field', field: name }];
}

function toFallbackSection(visit: Visit, table: string): FormSection {
  const { schema } = visit.instance;
  const common = ['number', 'name', 'short_description', 'state', 'priority', 'assigned_to', 'assignment_group'];
  const own = [...schema.columns(table).values()].filter((column) => column.table === table).map((c) => c.name);
  const fields = [...new Set([...common, ...own])]
    .filter((name) => schema.column(table, name) !== undefined && !name.startsWith('sys_'))
    .map((field): FormElement => ({ kind: 'field', field }));
  const half = Math.ceil(fields.length / 2);
  return {
    caption: schema.table(table)?.label ?? table,
    blocks: [{ kind: 'columns', columns: [fields.slice(0, half), fields.slice(half)] }],
  };
}

/** `12M.<parent>.<child>.<field>` of a form element; the parent record's id is filled in by the page. */
function toEmbeddedList(visit: Visit, element: string): RelatedList | null {
  const [kind, , table, field] = element.split('.');
  if (kind !== '12M' || table === undefined || field === undefined) return null;
  const label = visit.instance.schema.table(table)?.label;
  const key = `${table}.${field}`;
  return label === undefined ? null : { key, table, query: `${field}=`, orderBy: '', label: toPlural(label) };
}

/** Related lists of a record, in the package's order; entries whose table is not here are left out. */
export function readRelatedLists(
  visit: Visit,
  table: string,
  row: Readonly<Values>,
  view = '',
): readonly RelatedList[] {
  const container = visit.instance.schema
    .ancestors(table)
    .map((name) => inView(visit, selectRows(visit, 'sys_ui_related_list', `name=${name}`), view)[0])
    .find((list) => list !== undefined);
  if (container === undefined) return toShippedLists(visit, table, row);
  const entries = [...selectRows(visit, 'sys_ui_related_list_entry', `list_id=${container['sys_id']}`)].sort(
    byPosition,
  );
  return entries.flatMap((entry) => toRelatedList(visit, entry, row) ?? []);
}

function toShippedLists(visit: Visit, table: string, row: Readonly<Values>): readonly RelatedList[] {
  return (SHIPPED_RELATED[table] ?? []).flatMap(({ key, label }) => {
    const [child = '', field = ''] = key.split('.');
    const query = `${field}=${row['sys_id'] ?? ''}`;
    return visit.instance.schema.table(child) === undefined ? [] : [{ key, table: child, query, orderBy: '', label }];
  });
}

function toRelatedList(visit: Visit, entry: Readonly<Values>, row: Readonly<Values>): RelatedList | null {
  const reference = entry['related_list'] ?? '';
  const key = reference.replace(/^REL:/, '');
  const sysId = row['sys_id'] ?? '';
  const extra = entry['filter'] ? `^${entry['filter']}` : '';
  const orderBy = entry['order_by'] ?? '';
  const list = (name: string, query: string, label = ''): RelatedList | null => {
    const target = visit.instance.schema.table(name);
    return target === undefined
      ? null
      : { key, table: name, query: query + extra, orderBy, label: label || toPlural(target.label) };
  };
  if (!reference.startsWith('REL:')) {
    const dot = reference.lastIndexOf('.');
    return list(reference.slice(0, dot), `${reference.slice(dot + 1)}=${sysId}`);
  }
  if (key === APPROVAL_HISTORY) {
    return list('sysapproval_approver', `sysapproval=${sysId}^ORdocument_id=${sysId}`, 'Approvals');
  }
  if (key === ATTACHMENTS) return list('sys_attachment', `table_sys_id=${sysId}`, 'Attachments');
  const relation = visit.instance.database.get('sys_relationship', key);
  const child = relation?.['basic_query_from'] ?? '';
  const field = relation?.['reference_field'] ?? '';
  return child === '' || field === '' ? null : list(child, `${field}=${sysId}`, relation?.['name']);
}
