/** Which flows a record change starts (servicenow-instance.md 14.3; SDK "Trigger API", "trigger.record"). */
import type { Database, RecordEvent, Session, Values } from '../types.ts';
import type { FlowProgram, FlowTrigger } from './flow-program.ts';
import { createListValue, createRecordValue, type FlowOutputs, type FlowValue } from './flow-value.ts';

/** What earlier starts mean for `trigger_strategy`. */
export interface TriggerHistory {
  hasRun(flowId: string, sysId: string): boolean;
  isRunning(flowId: string, sysId: string): boolean;
}

/** Record triggers by type, with the operations that start them. */
export const recordTriggers: Readonly<Record<string, readonly RecordEvent['operation'][]>> = {
  record_create: ['insert'],
  record_update: ['update'],
  record_create_or_update: ['insert', 'update'],
};

/** Flows with a record trigger by the table they name. */
export const indexByTable = (programs: Iterable<FlowProgram>): ReadonlyMap<string, readonly FlowProgram[]> => {
  const byTable = new Map<string, FlowProgram[]>();
  for (const program of programs) {
    if (program.trigger === null || recordTriggers[program.trigger.type] === undefined) continue;
    const table = program.trigger.inputs['table'] ?? '';
    byTable.set(table, [...(byTable.get(table) ?? []), program]);
  }
  return byTable;
};

/** Columns that differ; system columns do not count as a change (14.3, D). */
export const changedColumns = (event: RecordEvent): string[] => {
  const { current, previous } = event;
  if (previous === null) return [];
  return [...new Set([...Object.keys(current), ...Object.keys(previous)])].filter(
    (name) => !name.startsWith('sys_') && (current[name] ?? '') !== (previous[name] ?? ''),
  );
};

const isSessionWanted = (trigger: FlowTrigger, session: Session): boolean => {
  const kind = trigger.inputs['run_when_setting'];
  if (kind === 'interactive' && !session.interactive) return false;
  if (kind === 'non_interactive' && session.interactive) return false;
  const listed = (trigger.inputs['run_when_user_list'] ?? '').split(',').includes(session.userId);
  const setting = trigger.inputs['run_when_user_setting'];
  return setting === 'one_of' ? listed : setting === 'not_one_of' ? !listed : true;
};

/**
 * `trigger_strategy` for updates; creations always start the flow. The SDK's API page and guide disagree, so this is a
 * pick (14.3): once = first match of a record ever; unique_changes = a field of the condition changed (any field when
 * there is no condition); every = each match; always = each match unless the flow still runs for the record.
 */
const isStrategyMet = (
  database: Database,
  program: FlowProgram,
  trigger: FlowTrigger,
  event: RecordEvent,
  history: TriggerHistory,
): boolean => {
  const sysId = event.current['sys_id'] ?? '';
  switch (trigger.inputs['trigger_strategy'] ?? 'once') {
    case 'every':
      return true;
    case 'always':
      return !history.isRunning(program.id, sysId);
    case 'unique_changes': {
      const changed = changedColumns(event);
      const watched = database
        .inspect(event.table, trigger.inputs['condition'] ?? '')
        .fields.map((field) => field.split('.')[0] ?? '');
      return watched.length === 0 || watched.some((field) => changed.includes(field));
    }
    default:
      return !history.hasRun(program.id, sysId);
  }
};

export const isTriggered = (
  database: Database,
  program: FlowProgram,
  event: RecordEvent,
  session: Session,
  history: TriggerHistory,
): boolean => {
  const { trigger } = program;
  if (trigger === null || recordTriggers[trigger.type]?.includes(event.operation) !== true) return false;
  const isOwnTable = trigger.inputs['table'] === event.table;
  if (!isOwnTable && trigger.inputs['run_on_extended'] !== 'true') return false;
  if (event.operation === 'update' && changedColumns(event).length === 0) return false;
  if (!isSessionWanted(trigger, session)) return false;
  const condition = trigger.inputs['condition'] ?? '';
  if (condition !== '' && !database.matches(event.table, event.current, condition, event.previous)) return false;
  return event.operation === 'insert' || isStrategyMet(database, program, trigger, event, history);
};

/** Pills of a record trigger; `startedAt` is a platform date-time, `display` reads a column for people. */
export const toTriggerOutputs = (
  event: RecordEvent,
  startedAt: string,
  display: (row: Readonly<Values>, column: string) => string,
): FlowOutputs => {
  const { current, previous } = event;
  const toChange = (row: Readonly<Values>, name: string): FlowValue => ({
    kind: 'object',
    fields: {
      field_name: name,
      previous_value: row[name] ?? '',
      previous_display_value: display(row, name),
      current_value: current[name] ?? '',
      current_display_value: display(current, name),
    },
  });
  return {
    current: createRecordValue(event.table, current['sys_id'] ?? ''),
    table_name: event.table,
    changed_fields: createListValue(
      previous === null ? [] : changedColumns(event).map((name) => toChange(previous, name)),
    ),
    run_start_time: startedAt,
    run_start_date_time: startedAt,
  };
};
