import type { Instance, Values } from '../types.ts';

/** Names of the views `sysparm_view` documents, and how layouts call them (servicenow-instance.md 2.2; names C). */
const DEFAULT_VIEWS = new Set(['desktop', 'both', 'default', 'Default view']);

const isOfView = (instance: Instance, section: Readonly<Values>, view: string): boolean => {
  const stored = section['view'] ?? '';
  const title =
    instance.schema.table('sys_ui_view') === undefined ? undefined : instance.database.get('sys_ui_view', stored);
  const names = [stored, title?.['name'] ?? '', title?.['title'] ?? ''];
  if (names.includes(view)) return true;
  return DEFAULT_VIEWS.has(view) && (stored === '' || stored === 'NULL' || DEFAULT_VIEWS.has(stored));
};

/** Sections of a form lay out fields, splits, formatters and lists: only what names a column is a field. */
const isField = (instance: Instance, table: string, name: string): boolean =>
  instance.schema.column(table, name.split('.')[0] ?? '') !== undefined;

/**
 * Fields of a table's form in a view, `sys_id` included; `null` (all fields) when no layout of that name exists. That the
 * form, not the list, decides is (C).
 */
export const readViewFields = (instance: Instance, table: string, view: string): readonly string[] | null => {
  const { database, schema } = instance;
  if (schema.table('sys_ui_section') === undefined || schema.table('sys_ui_element') === undefined) return null;
  const sections = schema
    .ancestors(table)
    .map((name) => database.select('sys_ui_section', `name=${name}`).filter((row) => isOfView(instance, row, view)))
    .find((rows) => rows.length > 0);
  if (sections === undefined) return null;
  const elements = sections.flatMap((section) =>
    database
      .select('sys_ui_element', `sys_ui_section=${section['sys_id']}`)
      .sort((one, other) => Number(one['position'] ?? 0) - Number(other['position'] ?? 0)),
  );
  const fields = elements.map((element) => element['element'] ?? '').filter((name) => isField(instance, table, name));
  return [...new Set(['sys_id', ...fields])];
};
