import { z } from 'zod';
import {
  RUN_KINDS,
  RUN_STATES,
  type RunCommand,
  type RunRequest,
  type RunState,
} from '../../../now-app/server/contract/protocol.ts';
import type { RunJob } from './ports.ts';

/** One line of a dry run: what would happen to a record. */
const plannedChange = z.object({
  onspringRecord: z.number(),
  /** Number of the record in ServiceNow, empty when it would be created. */
  number: z.string(),
  action: z.enum(['create', 'link', 'update', 'end']),
  field: z.string(),
  here: z.string(),
  there: z.string(),
});
export type PlannedChange = z.infer<typeof plannedChange>;

/** How far a run is: counts of records. */
export const runProgress = z.object({
  total: z.number(),
  processed: z.number(),
  inserted: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  failed: z.number(),
  identical: z.number(),
  different: z.number(),
  onlyHere: z.number(),
  onlyThere: z.number(),
  digest: z.string(),
  message: z.string(),
});
export type RunProgress = z.infer<typeof runProgress>;

export const NO_PROGRESS: RunProgress = {
  total: 0,
  processed: 0,
  inserted: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  identical: 0,
  different: 0,
  onlyHere: 0,
  onlyThere: 0,
  digest: '',
  message: '',
};

/** The newest run of a record map, as the store keeps it for whoever asks. */
export const runRecord = z.object({
  id: z.string(),
  kind: z.enum(RUN_KINDS),
  recordMap: z.string(),
  dryRun: z.boolean(),
  state: z.enum(RUN_STATES),
  startedAt: z.string(),
  updatedAt: z.string(),
  progress: runProgress,
  /** First lines of a dry run. */
  planned: z.array(plannedChange),
  /** What the runner needs to go on after a crash. */
  position: z.unknown(),
});
export type RunRecord = z.infer<typeof runRecord>;

export function isOver(state: RunState): boolean {
  return state !== 'running' && state !== 'paused';
}

/** The report of a run to ServiceNow. */
export function toRunRequest(
  job: RunJob,
  state: RunState,
  progress: RunProgress,
  command: RunCommand | null,
): RunRequest {
  const { kind, recordMap } = job.order;
  return { key: job.id, kind, recordMap, state, ...progress, command };
}
