/**
 * Actions that a package defines itself (SDK "Custom Action"), as programs: their steps in order, then error evaluation
 * (ServiceNowDocs, action-error-evaluation), then outputs. Inputs and outputs of a step have other names than those of
 * the action that does the same in a flow: `step-actions.ts`.
 */
import { z } from 'zod';
import type { Database, Values } from '../types.ts';
import {
  type ActionNode,
  EVALUATION,
  type FlowNode,
  type FlowProgram,
  groupByFlow,
  type LogicNode,
  type StatusCondition,
  toDeclaredInput,
} from './flow-program.ts';
import { stepDefinitions } from './generated/definitions.ts';
import type { StepInputs } from './packed-values.ts';

type Row = Readonly<Values>;

/** Rows of a table by the action or step that a column names. */
type RowsOf = (table: string, column: string) => ReadonlyMap<string, readonly Row[]>;

/** Pills of steps read `{{step[<cid>].field}}`; everywhere else the id alone is the root. */
const toPills = (text: string): string => text.replaceAll(/\{\{step\[([\w-]+)\]/g, '{{$1');

/** Values by the names of fields: what stands in the step's variables, over it what is mapped with pills. */
const mappedOf = (rows: readonly Row[] | undefined): Record<string, string> =>
  Object.fromEntries((rows ?? []).map((row) => [row['field'] ?? '', toPills(row['value'] ?? '')]));

const statusShape = z.object({
  complexObject: z.record(z.string(), z.object({ $cv: z.object({ $v: z.string() }) })),
  complexObjectSchema: z.object({ 'FlowDesigner:FDACTIONSTATUS': z.record(z.string(), z.unknown()) }),
});
const facetShape = z.object({ SimpleMapFacet: z.string() });
const mappedShape = z.object({ mapped: z.string().optional() });
const textsShape = z.record(z.string(), z.string());

/** A field of the packed status: its value, or the text with pills that is kept in the facets of its type. */
const readStatus = (packed: string, field: string): string => {
  const { complexObject, complexObjectSchema } = statusShape.parse(JSON.parse(packed));
  const facets = facetShape.parse(complexObjectSchema['FlowDesigner:FDACTIONSTATUS'][`${field}.$field_facets`]);
  const { mapped = '{}' } = mappedShape.parse(JSON.parse(facets.SimpleMapFacet));
  return toPills(textsShape.parse(JSON.parse(mapped))[field] ?? complexObject[field]?.$cv.$v ?? '');
};

const byOrder = (one: Row, other: Row): number => Number(one['order'] ?? 0) - Number(other['order'] ?? 0);

const toStatusCondition = (row: Row): StatusCondition => ({
  condition: toPills(row['condition'] ?? ''),
  code: readStatus(row['status'] ?? '', 'code'),
  message: readStatus(row['status'] ?? '', 'message'),
  isError: row['dont_treat_as_error'] !== 'true',
});

const toLogic = (logic: string, order: number, assigned: StepInputs = {}): LogicNode => ({
  kind: 'logic',
  logic,
  uiId: logic,
  order,
  label: logic,
  inputs: {},
  scripts: {},
  assigned,
  connectedTo: '',
});

const toStep = (row: Row, rowsOf: RowsOf): ActionNode => {
  const id = row['sys_id'] ?? '';
  const definition = stepDefinitions[row['step_type'] ?? ''];
  const mapped = mappedOf(rowsOf('sys_element_mapping', 'id').get(id));
  const given = rowsOf('sys_hub_step_ext_input', 'model').get(id) ?? [];
  const names: Values = { ...definition?.variables };
  for (const { sys_id: variable = '', element = '' } of given) names[variable] = element;
  const fixed = (rowsOf('sys_variable_value', 'document_key').get(id) ?? []).map(({ variable = '', value = '' }) => [
    names[variable] ?? variable,
    value,
  ]);
  const { script, ...inputs }: Values = { ...definition?.defaults, ...Object.fromEntries(fixed), ...mapped };
  return {
    kind: 'action',
    action: definition === undefined ? `step ${row['step_type'] ?? ''}` : definition.key,
    mandatory: definition?.mandatory ?? [],
    uiId: row['cid'] ?? '',
    order: Number(row['order'] ?? 0),
    label: row['label'] || (definition?.name ?? 'step'),
    inputs,
    scripts: {},
    step: {
      script: script ?? '',
      given: given.map(({ element = '' }) => element),
      onError: row['error_handling_type'] === '2' ? 'continue' : 'evaluate',
    },
  };
};

const toActionProgram = (action: Row, rowsOf: RowsOf): FlowProgram => {
  const id = action['sys_id'] ?? '';
  const steps: FlowNode[] = (rowsOf('sys_hub_step_instance', 'action').get(id) ?? [])
    .toSorted(byOrder)
    .map((row) => toStep(row, rowsOf));
  const [status] = rowsOf('sys_hub_action_status_metadata', 'action_type_id').get(id) ?? [];
  const conditions =
    rowsOf('sys_hub_status_condition', 'action_status_metadata_id').get(status?.['sys_id'] ?? '') ?? [];
  const { __action_status__, ...outputs } = mappedOf(rowsOf('sys_element_mapping', 'id').get(id));
  const name = action['name'] ?? '';
  const nodes = [
    ...steps,
    toLogic(EVALUATION, steps.length + 1),
    toLogic('assignSubflowOutputs', steps.length + 2, outputs),
  ];
  return {
    id,
    name,
    internalName: action['internal_name'] || name.toLowerCase().replace(/[^a-z0-9]+/g, '_'),
    scope: action['sys_scope'] ?? '',
    type: 'action',
    runAsSystem: false,
    roles: [],
    trigger: null,
    blocks: new Map([['', nodes]]),
    stages: [],
    roots: new Set(['action', ...nodes.map(({ uiId }) => uiId)]),
    declared: (rowsOf('sys_hub_action_input', 'model').get(id) ?? []).map(toDeclaredInput),
    statusConditions: conditions.toSorted(byOrder).map(toStatusCondition),
  };
};

/** Active actions of the loaded package by sys_id; one that cannot be decoded is reported and left out. */
export const readActionPrograms = (
  database: Database,
  report: (action: string, reason: string) => void,
): ReadonlyMap<string, FlowProgram> => {
  const programs = new Map<string, FlowProgram>();
  if (database.schema.table('sys_hub_action_type_definition') === undefined) return programs;
  const groups = new Map<string, ReturnType<RowsOf>>();
  // Each table is read once for all actions.
  const rowsOf: RowsOf = (table, column) => {
    const rows = groups.get(table) ?? groupByFlow(database, table, column);
    groups.set(table, rows);
    return rows;
  };
  for (const action of database.select('sys_hub_action_type_definition', 'active=true')) {
    const id = action['sys_id'] ?? '';
    try {
      programs.set(id, toActionProgram(action, rowsOf));
    } catch (error) {
      report(action['name'] ?? id, error instanceof Error ? error.message : String(error));
    }
  }
  return programs;
};
