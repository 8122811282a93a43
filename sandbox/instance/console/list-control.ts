import type { Values } from '../types.ts';
import { hasAnyRole, isOn, selectRows, type Visit } from './visit.ts';

/** What a `sys_ui_list_control` record says about a list or related list (SDK guide "list-control"). */
export interface ListControl {
  /** Title in place of the table's plural label; `''` leaves it. */
  readonly label: string;
  readonly omitNew: boolean;
  /** The related list is left out of the form while it has no rows. */
  readonly omitIfEmpty: boolean;
  readonly omitFilters: boolean;
  /** Reference fields are drawn as text. */
  readonly omitLinks: boolean;
  /** The first column does not open the record. */
  readonly omitDrilldown: boolean;
  /** `save_by_row`, `disabled`, or `''`: each cell is saved at once. */
  readonly editType: string;
}

const NO_CONTROL: ListControl = {
  label: '',
  omitNew: false,
  omitIfEmpty: false,
  omitFilters: false,
  omitLinks: false,
  omitDrilldown: false,
  editType: '',
};

/** Where a list stands: as a page of its own, or as the related list `key` on the form of a record. */
export type ListPlace =
  | { readonly table: string }
  | { readonly table: string; readonly key: string; readonly parent: Readonly<Values> };

/** The control of a list for this person; `table` is the listed table, for a related list that of the form. */
export function readListControl(visit: Visit, place: ListPlace): ListControl {
  const related = 'key' in place ? place.key : '';
  const row = selectRows(visit, 'sys_ui_list_control', `name=${place.table}`).find(
    (each) => (each['related_list'] ?? '').replace(/^REL:/, '') === related,
  );
  if (row === undefined) return NO_CONTROL;
  const parent = 'parent' in place ? place.parent : null;
  const isOmitted = (flag: string, script: string, roles = '') =>
    isOn(row[flag]) || !hasAnyRole(visit.session, row[roles] ?? '') || holds(visit, row, script, place.table, parent);
  return {
    label: row['label'] ?? '',
    omitNew: isOmitted('omit_new_button', 'new_condition', 'new_roles'),
    omitIfEmpty: isOmitted('omit_if_empty', 'empty_condition'),
    omitFilters: isOmitted('omit_filters', 'filter_condition', 'filter_roles'),
    omitLinks: isOmitted('omit_links', 'link_condition', 'link_roles'),
    omitDrilldown: isOn(row['omit_drilldown_link']),
    editType: row['list_edit_type'] ?? '',
  };
}

/** Condition scripts hide their part when `answer` is true; one that fails hides nothing and is named in the log. */
function holds(
  visit: Visit,
  row: Readonly<Values>,
  column: string,
  table: string,
  parent: Readonly<Values> | null,
): boolean {
  const script = (row[column] ?? '').trim();
  if (script === '') return false;
  const { instance, transaction } = visit;
  const name = `sys_ui_list_control.${row['sys_id']}.${column}`;
  const source = /\banswer\b/.test(script) ? `${script}\n;answer` : script;
  const globals = parent === null ? {} : { parent: instance.scripts.glideRecord(transaction, table, parent) };
  try {
    return instance.scripts.run(transaction, source, name, { ...globals, answer: false }) === true;
  } catch (error) {
    instance.log('error', name, `List control of ${table}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
