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
  /** What a person reads for each state. */
  readonly words: Readonly<Record<string, string>>;
  /** Orders of the steps that enter it. */
  readonly starts: readonly number[];
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

/** Stages of the flow itself in the order of declaration; those a subflow shows in its caller are left to the subflow. */
export const toFlowStages = (rows: readonly Readonly<Values>[]): FlowStage[] =>
  rows
    .filter((row) => row['type'] !== 'subflow')
    .toSorted((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0))
    .map((row) => ({
      value: row['value'] ?? '',
      label: row['label'] ?? '',
      alwaysShow: row['always_show'] === 'true',
      words: parseWords(row['states'] ?? '', row['label'] ?? ''),
      // The SDK counts steps from 0, their `order` from 1 (observed in its output).
      starts: (row['component_indexes'] ?? '')
        .split(',')
        .filter((index) => index !== '')
        .map((index) => Number(index) + 1),
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
  }));

/** The step of this order is reached: the stage that begins with it becomes the current one, the one before is done. */
export const enterStage = (stages: readonly FlowStage[], records: readonly StageRecord[], order: number): void => {
  const next = stages.find((stage) => stage.starts.includes(order));
  if (next === undefined) return;
  for (const record of records) {
    if (record.value === next.value) setState(stages, record, 'in_progress');
    else if (record.state === 'in_progress') setState(stages, record, 'complete');
  }
};

/** The flow is over: its current stage is complete or in error; stages never reached are skipped when it went well. */
export const endStages = (stages: readonly FlowStage[], records: readonly StageRecord[], isComplete: boolean): void => {
  for (const record of records) {
    if (record.state === 'in_progress') setState(stages, record, isComplete ? 'complete' : 'error');
    else if (record.state === 'pending' && isComplete) setState(stages, record, 'skipped');
  }
};
