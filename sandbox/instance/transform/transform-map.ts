import { isTrue } from '../access/acl-index.ts';
import type { Instance, Values } from '../types.ts';

export type ScriptMoment =
  | 'onStart'
  | 'onBefore'
  | 'onAfter'
  | 'onReject'
  | 'onComplete'
  | 'onForeignInsert'
  | 'onChoiceCreate';

/** One field of a map (`sys_transform_entry`). */
export interface TransformEntry {
  readonly sourceField: string;
  readonly targetField: string;
  readonly coalesce: boolean;
  readonly coalesceCaseSensitive: boolean;
  readonly coalesceEmptyFields: boolean;
  readonly choiceAction: string;
  /** `null`: the source field is copied. */
  readonly sourceScript: string | null;
  readonly dateFormat: string;
  readonly referenceValueField: string;
}

/** One transform map (`sys_transform_map`) with its entries and event scripts, in order. */
export interface TransformMap {
  readonly row: Readonly<Values>;
  readonly sysId: string;
  readonly name: string;
  readonly targetTable: string;
  readonly runBusinessRules: boolean;
  readonly copyEmptyFields: boolean;
  readonly createOnEmptyCoalesce: boolean;
  readonly enforceMandatory: 'no' | 'mapped' | 'all';
  /** The map's own script, `null` unless it is switched on. */
  readonly script: string | null;
  readonly entries: readonly TransformEntry[];
  scripts(moment: ScriptMoment): readonly { readonly name: string; readonly source: string }[];
}

const toEntry = (row: Readonly<Values>): TransformEntry => ({
  sourceField: row['source_field'] ?? '',
  targetField: row['target_field'] ?? '',
  coalesce: isTrue(row['coalesce']),
  coalesceCaseSensitive: isTrue(row['coalesce_case_sensitive']),
  coalesceEmptyFields: isTrue(row['coalesce_empty_fields']),
  choiceAction: row['choice_action'] ?? '',
  sourceScript: isTrue(row['use_source_script']) ? (row['source_script'] ?? '') : null,
  dateFormat: row['date_format'] ?? '',
  referenceValueField: row['reference_value_field'] ?? '',
});

const toEnforcement = (text: string | undefined): TransformMap['enforceMandatory'] => {
  if (text === 'Only Mapped Fields') return 'mapped';
  return text === 'All Fields' ? 'all' : 'no';
};

const byOrder = (one: Readonly<Values>, other: Readonly<Values>): number =>
  Number(one['order'] || 100) - Number(other['order'] || 100);

/** Active maps of a staging table, lowest order first. */
export const readTransformMaps = ({ database }: Instance, stagingTable: string): TransformMap[] =>
  database
    .select('sys_transform_map', `source_table=${stagingTable}`)
    .filter((row) => isTrue(row['active']))
    .sort(byOrder)
    .map((row) => {
      const sysId = row['sys_id'] ?? '';
      const scripts = database
        .select('sys_transform_script', `map=${sysId}`)
        .filter((script) => isTrue(script['active']))
        .sort(byOrder);
      return {
        row,
        sysId,
        name: row['name'] ?? '',
        targetTable: row['target_table'] ?? '',
        runBusinessRules: isTrue(row['run_business_rules']),
        copyEmptyFields: isTrue(row['copy_empty_fields']),
        createOnEmptyCoalesce: isTrue(row['create_new_record_on_empty_coalesce_fields']),
        enforceMandatory: toEnforcement(row['enforce_mandatory_fields']),
        script: isTrue(row['run_script']) ? (row['script'] ?? '') : null,
        entries: database.select('sys_transform_entry', `map=${sysId}`).map(toEntry),
        scripts: (moment) =>
          scripts
            .filter((script) => script['when'] === moment)
            .map((script) => ({
              name: `sys_transform_script.${script['sys_id'] ?? ''}.script`,
              source: script['script'] ?? '',
            })),
      };
    });
