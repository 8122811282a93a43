/** Stages of a flow: declared in `sys_hub_flow_stage`, entered when the step that follows `wfa.stage` is reached. */
import { z } from 'zod';
import type { Values } from '../types.ts';
import { FlowError } from './flow-error.ts';

export type StageState = 'pending' | 'in_progress' | 'complete' | 'error' | 'skipped';

/** One stage as a flow declares it. */
export interface FlowStage {
  readonly value: string;
  readonly label: string;
  readonly alwaysShow: boolean;
  /** Expected time, as the platform stores durations. */
  readonly duration: string;
  /** What a person reads for each state. */
  readonly words: Readonly<Record<string, string>>;
  /** Orders of the steps that enter it. */
  readonly starts: readonly number[];
  /** `ui_id` of the step whose subflow shows its own stages here; null for a stage of the flow itself. */
  readonly subflowStep: string | null;
}

/** One stage of an execution. */
export interface StageRecord {
  readonly value: string;
  readonly label: string;
  state: StageState;
  /** Label of the state. */
  stateLabel: string;
  /** Whether a tracker shows it. */
  shown: boolean;
  /** Execution of the subflow whose stages stand below this one. */
  subflow: string | null;
}

const wordsShape = z.record(z.string(), z.string());

const parseWords = (text: string, stage: string): Readonly<Record<string, string>> => {
  if (text === '') return {};
  try {
    return wordsShape.parse(JSON.parse(text));
  } catch (cause) {
    throw new FlowError('STAGE_INVALID', `states of stage ${stage} are not JSON texts (${String(cause)})`);
  }
};

/** Stages of a flow in the order of declaration; the SDK puts those of subflows behind them, named by their step. */
export const toFlowStages = (rows: readonly Readonly<Values>[]): FlowStage[] =>
  rows
    .toSorted((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0))
    .map((row) => ({
      value: row['value'] ?? '',
      label: row['label'] ?? '',
      alwaysShow: row['always_show'] === 'true',
      duration: row['duration'] ?? '',
      words: parseWords(row['states'] ?? '', row['label'] ?? ''),
      // The SDK counts steps from 0, their `order` from 1 (observed in its output).
      starts: (row['component_indexes'] ?? '')
        .split(',')
        .filter((index) => index !== '')
        .map((index) => Number(index) + 1),
      subflowStep: row['type'] === 'subflow' ? (row['value'] ?? '') : null,
    }));

const setState = (stages: readonly FlowStage[], record: StageRecord, state: StageState): void => {
  const stage = stages.find((candidate) => candidate.value === record.value);
  record.state = state;
  record.stateLabel = stage?.words[state] ?? state;
  record.shown = state !== 'skipped' || stage?.alwaysShow === true;
};

export const createStageRecords = (stages: readonly FlowStage[]): StageRecord[] =>
  stages.map(({ value, label, words }) => ({
    value,
    label,
    state: 'pending',
    stateLabel: words['pending'] ?? 'pending',
    shown: true,
    subflow: null,
  }));

/** The step of this order is reached: the stage that begins with it becomes the current one, the one before is done. */
export const enterStage = (stages: readonly FlowStage[], records: readonly StageRecord[], order: number): void => {
  const next = stages.find((stage) => stage.starts.includes(order));
  if (next === undefined) return;
  for (const record of records) {
    if (record.value === next.value) setState(stages, record, 'in_progress');
    else if (record.state === 'in_progress' && record.subflow === null) setState(stages, record, 'complete');
  }
};

/** The step calls its subflow: the stage that shows it in the caller begins. */
export const enterSubflow = (
  stages: readonly FlowStage[],
  records: readonly StageRecord[],
  { step, subflow }: { readonly step: string; readonly subflow: string },
): void => {
  if (!stages.some((stage) => stage.subflowStep === step)) return;
  for (const record of records) {
    if (record.value !== step) continue;
    record.subflow = subflow;
    setState(stages, record, 'in_progress');
  }
};

/** The subflow is over, well or not. */
export const leaveSubflow = (
  stages: readonly FlowStage[],
  records: readonly StageRecord[],
  { subflow, isComplete }: { readonly subflow: string; readonly isComplete: boolean },
): void => {
  for (const record of records) {
    if (record.subflow === subflow) setState(stages, record, isComplete ? 'complete' : 'error');
  }
};

/** The flow is over: its current stage is complete or in error; stages never reached are skipped when it went well. */
export const endStages = (stages: readonly FlowStage[], records: readonly StageRecord[], isComplete: boolean): void => {
  for (const record of records) {
    if (record.state === 'in_progress') setState(stages, record, isComplete ? 'complete' : 'error');
    else if (record.state === 'pending' && isComplete) setState(stages, record, 'skipped');
  }
};
