/** Flows and subflows of the package as trees of steps, decoded from their `sys_hub_*` records. */
import type { Database, Values } from '../types.ts';
import { FlowError } from './flow-error.ts';
import { type FlowStage, toFlowStages } from './flow-stage.ts';
import { createRecordValue, type FlowOutputs, type FlowValue } from './flow-value.ts';
import { actionDefinitions, logicDefinitions, triggerDefinitions } from './generated/definitions.ts';
import { parsePackedInputs, parsePackedLogic, type StepInputs } from './packed-values.ts';

interface NodeBase {
  /** Name of the step in data pills. */
  readonly uiId: string;
  readonly order: number;
  /** What a person reads in the execution's list of steps. */
  readonly label: string;
  readonly inputs: StepInputs;
  /** Scripts that inputs stand for, by the path of their pill. */
  readonly scripts: Readonly<Record<string, string>>;
}

export interface ActionNode extends NodeBase {
  readonly kind: 'action';
  /** Key of the definition, `createTask`; the raw id for an action of the package. */
  readonly action: string;
  /** Inputs that must not be left out. */
  readonly mandatory: readonly string[];
  readonly step?: ActionStep;
}

/** A step of an action that the package defines itself. */
export interface ActionStep {
  /** Source of a script step. */
  readonly script: string;
  /** Names of inputs the step declares itself. */
  readonly given: readonly string[];
  /** Where the action goes on when the step fails: with its error evaluation, or with the next step. */
  readonly onError: 'evaluate' | 'continue';
}

/** Logic of an action's error evaluation, and the `ui_id` of its step. */
export const EVALUATION = 'evaluateErrors';

/** A condition of an action's error evaluation; texts may hold pills. */
export interface StatusCondition {
  readonly condition: string;
  readonly code: string;
  readonly message: string;
  readonly isError: boolean;
}

export interface LogicNode extends NodeBase {
  readonly kind: 'logic';
  readonly logic: string;
  /** Variables or subflow outputs that the step assigns. */
  readonly assigned: StepInputs;
  /** `ui_id` of the `tryCatch` a `catch` belongs to. */
  readonly connectedTo: string;
}

export interface SubflowNode extends NodeBase {
  readonly kind: 'subflow';
  readonly flowId: string;
  readonly waits: boolean;
}

export type FlowNode = ActionNode | LogicNode | SubflowNode;

export interface FlowTrigger {
  /** `record_create`, `record_update`, `record_create_or_update`, `daily`, ... */
  readonly type: string;
  /** Root of the trigger's pills. */
  readonly root: string;
  readonly inputs: StepInputs;
}

export interface FlowProgram {
  readonly id: string;
  readonly name: string;
  readonly internalName: string;
  /** sys_id of the application. */
  readonly scope: string;
  readonly type: 'flow' | 'subflow' | 'action';
  readonly runAsSystem: boolean;
  /** sys_ids of roles that a user has while the flow runs. */
  readonly roles: readonly string[];
  readonly trigger: FlowTrigger | null;
  /** Steps of each enclosing step by its `ui_id`, `''` for the flow itself, in order. */
  readonly blocks: ReadonlyMap<string, readonly FlowNode[]>;
  /** Stages in the order of declaration. */
  readonly stages: readonly FlowStage[];
  /** Every root a data pill of this flow may name. */
  readonly roots: ReadonlySet<string>;
  /** Inputs that a subflow or action declares. */
  readonly declared: readonly DeclaredInput[];
  /** Error evaluation of an action, first match wins. */
  readonly statusConditions?: readonly StatusCondition[];
}

/** Root of the pills that a program's inputs fill. */
export const inputRootOf = ({ type, trigger }: Pick<FlowProgram, 'type' | 'trigger'>): string =>
  type === 'flow' ? (trigger?.root ?? 'subflow') : type;

export interface DeclaredInput {
  readonly name: string;
  readonly mandatory: boolean;
  readonly defaultValue: string;
  /** Table of a reference, `''` for other types. */
  readonly reference: string;
}

/**
 * A package's flows are written inactive and as drafts; the install step activates them (sdk-build.md "Flows"), so a
 * loaded flow counts as active. Only a flow that is published and inactive was switched off by a person.
 */
const isActive = (flow: Readonly<Values>): boolean => flow['active'] === 'true' || flow['status'] !== 'published';

/** The platform derives a missing internal name when the flow is published: lower case, everything else `_` (assumed). */
const toInternalName = (flow: Readonly<Values>): string =>
  flow['internal_name'] || (flow['name'] ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '_');

/** `26➛27` stands for the 27th step as part of the 26th. */
const parseOrder = (text: string): number => Number(text.split('➛').at(-1) ?? '0');

const toAction = (row: Readonly<Values>): ActionNode => {
  const id = row['action_type'] ?? '';
  const definition = actionDefinitions[id];
  const label = definition?.name ?? `action ${id}`;
  const { inputs, scripts } = parsePackedInputs(row['values'] ?? '', label);
  return {
    kind: 'action',
    action: definition?.key ?? id,
    mandatory: definition?.mandatory ?? [],
    uiId: row['ui_id'] ?? '',
    order: parseOrder(row['order'] ?? ''),
    label,
    inputs: { ...definition?.defaults, ...inputs },
    scripts,
  };
};

const toLogic = (row: Readonly<Values>): LogicNode => {
  const id = row['logic_definition'] ?? '';
  const logic = logicDefinitions[id] ?? id;
  return {
    kind: 'logic',
    logic,
    uiId: row['ui_id'] ?? '',
    order: parseOrder(row['order'] ?? ''),
    label: logic,
    connectedTo: row['connected_to'] ?? '',
    ...parsePackedLogic(row['values'] ?? '', logic),
  };
};

const toSubflow = (row: Readonly<Values>): SubflowNode => ({
  kind: 'subflow',
  flowId: row['subflow'] ?? '',
  waits: row['wait_for_completion'] === 'true',
  uiId: row['ui_id'] ?? '',
  order: parseOrder(row['order'] ?? ''),
  label: 'Subflow',
  ...parsePackedInputs(row['subflow_inputs'] ?? '', 'subflow'),
});

const toTrigger = (row: Readonly<Values>): FlowTrigger => {
  const definition = triggerDefinitions[row['trigger_definition'] ?? ''];
  const name = row['name'] || (definition?.name ?? 'trigger');
  return {
    type: row['trigger_type'] || (definition?.type ?? ''),
    root: `${name}_1`,
    inputs: { ...definition?.defaults, ...parsePackedInputs(row['trigger_inputs'] ?? '', name).inputs },
  };
};

/** Rows read once for all flows, so that reading stays linear in the size of the package. */
export const groupByFlow = (
  database: Database,
  table: string,
  column = 'flow',
): ReadonlyMap<string, readonly Readonly<Values>[]> => {
  const byFlow = new Map<string, Readonly<Values>[]>();
  if (database.schema.table(table) === undefined) return byFlow;
  for (const row of database.select(table, '')) {
    const flow = row[column] ?? '';
    byFlow.set(flow, [...(byFlow.get(flow) ?? []), row]);
  }
  return byFlow;
};

const stepTables: readonly (readonly [table: string, convert: (row: Readonly<Values>) => FlowNode])[] = [
  ['sys_hub_action_instance_v2', toAction],
  ['sys_hub_flow_logic_instance_v2', toLogic],
  ['sys_hub_sub_flow_instance_v2', toSubflow],
];

/**
 * All active flows of the loaded package by sys_id. A flow that cannot be decoded is reported and left out, so that
 * it is seen and does no harm to the others.
 */
export const readFlowPrograms = (
  database: Database,
  report: (flow: string, reason: string) => void,
): ReadonlyMap<string, FlowProgram> => {
  const programs = new Map<string, FlowProgram>();
  if (database.schema.table('sys_hub_flow') === undefined) return programs;
  const triggers = groupByFlow(database, 'sys_hub_trigger_instance_v2');
  const stages = groupByFlow(database, 'sys_hub_flow_stage');
  const declared = groupByFlow(database, 'sys_hub_flow_input', 'model');
  const steps = stepTables.map(([table, convert]) => ({ convert, rows: groupByFlow(database, table) }));
  for (const flow of database.select('sys_hub_flow', '')) {
    if (!isActive(flow)) continue;
    const id = flow['sys_id'] ?? '';
    try {
      const nodes = steps.flatMap(({ convert, rows }) =>
        (rows.get(id) ?? []).map((row) => ({ item: convert(row), row })),
      );
      const [trigger] = triggers.get(id) ?? [];
      programs.set(
        id,
        toProgram(flow, {
          trigger: trigger === undefined ? null : toTrigger(trigger),
          nodes,
          stages: toFlowStages(stages.get(id) ?? []),
          declared: (declared.get(id) ?? []).map(toDeclaredInput),
        }),
      );
    } catch (error) {
      report(flow['name'] ?? id, error instanceof Error ? error.message : String(error));
    }
  }
  return programs;
};

export const toDeclaredInput = (row: Readonly<Values>): DeclaredInput => ({
  name: row['element'] ?? '',
  mandatory: row['mandatory'] === 'true',
  defaultValue: row['default_value'] ?? '',
  reference: row['internal_type'] === 'reference' ? (row['reference'] ?? '') : '',
});

const toProgram = (
  flow: Readonly<Values>,
  {
    trigger,
    nodes,
    ...rest
  }: Pick<FlowProgram, 'trigger' | 'stages' | 'declared'> & {
    readonly nodes: readonly { item: FlowNode; row: Readonly<Values> }[];
  },
): FlowProgram => ({
  id: flow['sys_id'] ?? '',
  name: flow['name'] ?? '',
  internalName: toInternalName(flow),
  scope: flow['sys_scope'] ?? '',
  type: flow['type'] === 'subflow' ? 'subflow' : 'flow',
  runAsSystem: flow['run_as'] === 'system',
  roles: (flow['run_with_roles'] ?? '').split(',').filter((role) => role !== ''),
  trigger,
  blocks: toBlocks(nodes),
  ...rest,
  roots: new Set(['subflow', 'flow_variable', trigger?.root ?? '', ...nodes.map((node) => node.item.uiId)]),
});

const toBlocks = (steps: readonly { item: FlowNode; row: Readonly<Values> }[]): Map<string, FlowNode[]> => {
  const blocks = new Map<string, FlowNode[]>();
  const known = new Set(steps.map((step) => step.item.uiId));
  for (const { item, row } of steps) {
    const parent = row['parent_ui_id'] ?? '';
    if (parent !== '' && !known.has(parent)) {
      throw new FlowError('FLOW_STEP_ORPHANED', `step ${item.label} (${item.uiId}) lies in unknown step ${parent}`);
    }
    const block = blocks.get(parent) ?? [];
    block.push(item);
    blocks.set(parent, block);
  }
  for (const block of blocks.values()) block.sort((a, b) => a.order - b.order);
  return blocks;
};

/**
 * Inputs with the defaults that the subflow or action declares (SDK "Subflow API", "Custom Action"); the sys_id of a
 * reference becomes its record.
 * @throws FlowError INPUT_MISSING, unless `validates` is false
 */
export const withDeclared = (program: FlowProgram, inputs: FlowOutputs, validates = true): FlowOutputs => {
  const values: Record<string, FlowValue> = { ...inputs };
  for (const { name, mandatory, defaultValue, reference } of program.declared) {
    const given = values[name] || defaultValue;
    const isId = typeof given === 'string' && given !== '' && reference !== '';
    values[name] = isId ? createRecordValue(reference, given) : given;
    if (validates && mandatory && values[name] === '') {
      throw new FlowError('INPUT_MISSING', `${program.type} ${program.name} needs the input ${name}`);
    }
  }
  return values;
};
