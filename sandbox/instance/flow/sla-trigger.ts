/** The SLA task trigger: what it tells its flow, and which changes of an SLA matter to a waiting timer. */
import type { RecordEvent, Values } from '../types.ts';
import type { FlowOutputs } from './flow-value.ts';

/** Outputs for a new `task_sla` row with its definition (SDK "slaTask"). */
export const toSlaOutputs = ({ table, current }: RecordEvent, definition: Readonly<Values>): FlowOutputs => ({
  task_sla_record: { kind: 'record', table, sysId: current['sys_id'] ?? '' },
  sla_flow_inputs: {
    kind: 'object',
    fields: {
      duration: definition['duration'] ?? '',
      relative_duration_works_on: definition['relative_duration_works_on'] ?? '',
      is_repair: 'false',
      duration_type: definition['duration_type'] ?? '',
      name: definition['name'] ?? '',
    },
  },
});

/** Stage, end and breach time decide how long an SLA's timer waits; the rest are figures. */
export const isSlaMoved = ({ current, previous }: RecordEvent): boolean =>
  ['stage', 'active', 'planned_end_time'].some((column) => current[column] !== previous?.[column]);
