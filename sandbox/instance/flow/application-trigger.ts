/**
 * Flows that an application starts (SDK "trigger.application"): by an SLA of a task, a mail that came in, a requested
 * catalog item, a knowledge article. What the triggers tell their flows is in the SDK's definitions.
 */
import type { Instance, RecordEvent } from '../types.ts';
import type { FlowProgram } from './flow-program.ts';
import { createRecordValue, type FlowOutputs } from './flow-value.ts';
import { toSlaOutputs } from './sla-trigger.ts';

export interface FlowStart {
  readonly program: FlowProgram;
  readonly outputs: FlowOutputs;
}

interface Source {
  readonly instance: Instance;
  readonly event: RecordEvent;
  readonly programs: ReadonlyMap<string, FlowProgram>;
}

type FindStarts = (source: Source) => FlowStart[];

const programsOf = (source: Source, type: string): FlowProgram[] =>
  [...source.programs.values()].filter(({ trigger }) => trigger?.type === type);

const toTimes = ({ instance }: Source): FlowOutputs => {
  const at = instance.clock.timestamp();
  return { run_start_time: at, run_start_date_time: at };
};

/** An SLA definition names the flow of its rows in `flow`: started when a task gets the SLA. */
const findSlaFlow: FindStarts = ({ instance, event, programs }) => {
  const definition = instance.database.get('contract_sla', event.current['sla'] ?? '');
  const program = programs.get(definition?.['flow'] ?? '');
  if (definition === undefined || program?.trigger?.type !== 'sla_task') return [];
  return [{ program, outputs: toSlaOutputs(event, definition) }];
};

/** By order, until one that fits stops the search; one with a target table takes answers about its records only. */
const findMailFlows: FindStarts = (source) => {
  const { instance, event } = source;
  const { current } = event;
  if (current['type'] !== 'received') return [];
  const starts: FlowStart[] = [];
  const target = current['target_table'] ?? '';
  const byOrder = programsOf(source, 'email').toSorted(
    (one, other) => Number(one.trigger?.inputs['order'] ?? 0) - Number(other.trigger?.inputs['order'] ?? 0),
  );
  for (const program of byOrder) {
    const inputs = program.trigger?.inputs ?? {};
    const wanted = inputs['target_table'] ?? '';
    if (wanted !== '' && (target === '' || !instance.schema.isA(target, wanted))) continue;
    if (!instance.database.matches(event.table, current, inputs['email_conditions'] ?? '')) continue;
    starts.push({
      program,
      outputs: {
        inbound_email: createRecordValue(event.table, current['sys_id'] ?? ''),
        target_table_name: target,
        body_text: current['body_text'] ?? '',
        subject: current['subject'] ?? '',
        user: createRecordValue('sys_user', current['user_id'] ?? ''),
        target_record: target === '' ? '' : createRecordValue(target, current['instance'] ?? ''),
        from_address: current['from_address'] ?? '',
      },
    });
    if (inputs['stop_condition_evaluation'] === 'true') break;
  }
  return starts;
};

/** The catalog item names the flow of its requests. */
const findCatalogFlow: FindStarts = (source) => {
  const { instance, event, programs } = source;
  const item = instance.database.get('sc_cat_item', event.current['cat_item'] ?? '');
  const program = programs.get(item?.['flow_designer_flow'] ?? '');
  if (program?.trigger?.type !== 'service_catalog') return [];
  const request = createRecordValue(event.table, event.current['sys_id'] ?? '');
  return [{ program, outputs: { request_item: request, table_name: event.table, ...toTimes(source) } }];
};

/** Each write of an article starts each such flow, as the guide of the SDK says. */
const findKnowledgeFlows: FindStarts = (source) => {
  const { event } = source;
  const knowledge = createRecordValue(event.table, event.current['sys_id'] ?? '');
  return programsOf(source, 'knowledge_management').map((program) => ({
    program,
    outputs: { knowledge, table_name: event.table, ...toTimes(source) },
  }));
};

interface ApplicationTrigger {
  readonly type: string;
  /** Table whose writes start it. */
  readonly table: string;
  readonly operations: readonly RecordEvent['operation'][];
  readonly find: FindStarts;
}

export const applicationTriggers: readonly ApplicationTrigger[] = [
  { type: 'sla_task', table: 'task_sla', operations: ['insert'], find: findSlaFlow },
  { type: 'email', table: 'sys_email', operations: ['insert'], find: findMailFlows },
  { type: 'service_catalog', table: 'sc_req_item', operations: ['insert'], find: findCatalogFlow },
  {
    type: 'knowledge_management',
    table: 'kb_knowledge',
    operations: ['insert', 'update'],
    find: findKnowledgeFlows,
  },
];

/** Flows to start for a write. */
export const findApplicationStarts = (source: Source): FlowStart[] =>
  applicationTriggers
    .filter(({ table, operations }) => table === source.event.table && operations.includes(source.event.operation))
    .flatMap(({ find }) => find(source));
