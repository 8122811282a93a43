import { parseTimestamp, toTimestamp } from '../queue/clock.ts';
import type { Instance, RecordEvent, Transaction, Values } from '../types.ts';
import { computeRelativeEnd } from './relative-duration.ts';
import { addWorkTime, type WorkTime } from './schedule.ts';
import { durationOf, readSlaDefinitions, type SlaDefinition, scheduleOf, workTimeOf } from './sla-definition.ts';
import { refreshDelay, toFigures, toResumed } from './sla-figures.ts';

const table = 'task_sla';

/**
 * Attaches and carries on SLAs after each write of a task, as the rule "Run SLAs" does (servicenow-instance.md 14.4).
 * Breaches and percentages follow the clock through the work queue. A retroactive start does not replay pauses, since
 * the stand-in keeps no history of tasks.
 */
export function createSlaEngine(instance: Instance): void {
  const { clock, database, records } = instance;
  let byTable: ReadonlyMap<string, readonly SlaDefinition[]> | null = null;
  instance.onRestore(() => {
    byTable = null;
  });

  const definitionsOf = (name: string): readonly SlaDefinition[] => {
    byTable ??= Map.groupBy(readSlaDefinitions(database), (definition) => definition.table);
    return byTable.get(name) ?? [];
  };

  const write = (transaction: Transaction, sysId: string, values: Values): void => {
    const result = records.update(transaction, table, sysId, values);
    if (!result.ok) instance.log('error', 'SLA engine', result.message);
  };

  const figuresOf = (definition: SlaDefinition, task: Readonly<Values>, row: Readonly<Values>): Values => {
    const work = workTimeOf(instance, definition, task);
    return toFigures(row, work, { duration: durationOf(definition, row, work), now: clock.now() });
  };

  /** When an SLA that starts now breaches; a relative duration reads the task, or the SLA record as it will be stored. */
  const findEnd = (
    transaction: Transaction,
    definition: SlaDefinition,
    { task, sla, work, start }: { task: Readonly<Values>; sla: Readonly<Values>; work: WorkTime; start: number },
  ): number => {
    const { duration, relative: id, readsSla } = definition;
    if (id === '') return addWorkTime(work, start, duration);
    const [read, row] = readsSla ? [table, sla] : [definition.table, task];
    const current = instance.scripts.glideRecord(transaction, read, row);
    return computeRelativeEnd(instance, transaction, { id, start, work, current });
  };

  /** Until the row ends, pauses or gets another breach time, its figures are renewed. */
  const follow = (definition: SlaDefinition, sysId: string): void => {
    const breach = database.get(table, sysId)?.['planned_end_time'] ?? '';
    const left = parseTimestamp(breach) - clock.now();
    instance.queue.add({
      name: `SLA ${definition.name}`,
      session: instance.systemSession,
      at: clock.now() + refreshDelay(left),
      run(transaction) {
        const row = database.get(table, sysId);
        const task = database.get('task', row?.['task'] ?? '');
        if (row?.['stage'] !== 'in_progress' || row['planned_end_time'] !== breach || task === undefined) return;
        write(transaction, sysId, figuresOf(definition, task, row));
        follow(definition, sysId);
      },
    });
  };

  const attach = (transaction: Transaction, definition: SlaDefinition, task: Readonly<Values>): void => {
    const work = workTimeOf(instance, definition, task);
    const wanted = definition.startField === '' ? Number.NaN : parseTimestamp(task[definition.startField] ?? '');
    const start = Number.isNaN(wanted) ? clock.now() : wanted;
    const sla: Values = {
      active: 'true',
      task: task['sys_id'] ?? '',
      sla: definition.sysId,
      schedule: scheduleOf(database, definition, task),
      stage: 'in_progress',
      start_time: toTimestamp(start),
    };
    const breach = toTimestamp(findEnd(transaction, definition, { task, sla, work, start }));
    const result = records.insert(transaction, table, {
      ...sla,
      planned_end_time: breach,
      original_breach_time: breach,
      has_breached: String(parseTimestamp(breach) <= clock.now()),
    });
    if (!result.ok) {
      instance.log('error', 'SLA engine', result.message);
      return;
    }
    if (isMet(definition, definition.pause, task)) pause(transaction, result.sysId);
    else follow(definition, result.sysId);
  };

  const pause = (transaction: Transaction, sysId: string, figures: Values = {}): void =>
    write(transaction, sysId, { ...figures, stage: 'paused', pause_time: clock.timestamp() });

  const resume = (
    transaction: Transaction,
    definition: SlaDefinition,
    { task, row }: { task: Readonly<Values>; row: Readonly<Values> },
  ): void => {
    const work = workTimeOf(instance, definition, task);
    const changes = toResumed(row, work, { duration: durationOf(definition, row, work), now: clock.now() });
    const sysId = row['sys_id'] ?? '';
    write(transaction, sysId, { ...changes, stage: 'in_progress' });
    follow(definition, sysId);
  };

  const end = (
    transaction: Transaction,
    definition: SlaDefinition,
    { task, row, stage }: { task: Readonly<Values>; row: Readonly<Values>; stage: 'completed' | 'cancelled' },
  ): void => {
    const figures = figuresOf(definition, task, row);
    write(transaction, row['sys_id'] ?? '', { ...figures, stage, active: 'false', end_time: clock.timestamp() });
  };

  /** A condition that is not there is not met, but an SLA without a start condition always starts. */
  const isMet = (
    definition: SlaDefinition,
    query: string,
    task: Readonly<Values>,
    previous: Readonly<Values> | null = null,
  ): boolean => query !== '' && query !== '^EQ' && database.matches(definition.table, task, query, previous);

  const carryOn = (transaction: Transaction, definition: SlaDefinition, event: RecordEvent): void => {
    const { current: task, previous } = event;
    const met = (query: string): boolean => isMet(definition, query, task, previous);
    const starts = definition.start === '' || met(definition.start);
    const cancels =
      definition.whenToCancel === 'no_match'
        ? !starts
        : definition.whenToCancel === 'on_condition' && met(definition.cancel);
    const query = `task=${task['sys_id']}^sla=${definition.sysId}^active=true`;
    // The platform's own look-up, as those of notifications and flow runs: not among the queries of the package.
    const [row] = database.select(table, query);
    if (row === undefined) {
      if (starts && !met(definition.stop) && !cancels) attach(transaction, definition, task);
      return;
    }
    if (met(definition.stop)) {
      end(transaction, definition, { task, row, stage: 'completed' });
    } else if (met(definition.reset) && starts) {
      end(transaction, definition, {
        task,
        row,
        stage: definition.resetAction === 'complete' ? 'completed' : 'cancelled',
      });
      attach(transaction, definition, task);
    } else if (cancels) {
      end(transaction, definition, { task, row, stage: 'cancelled' });
    } else if (row['stage'] === 'paused') {
      const resumes = definition.whenToResume === 'no_match' ? !met(definition.pause) : met(definition.resume);
      if (resumes) resume(transaction, definition, { task, row });
    } else if (met(definition.pause)) {
      pause(transaction, row['sys_id'] ?? '', figuresOf(definition, task, row));
    }
  };

  records.addEngine((transaction, event) => {
    if (event.table === 'contract_sla') byTable = null;
    if (event.operation === 'delete') return;
    for (const definition of definitionsOf(event.table)) {
      try {
        carryOn(transaction, definition, event);
      } catch (error) {
        // An SLA that cannot be computed must be seen, but must not undo the write of the task.
        instance.log('error', `SLA ${definition.name}`, error instanceof Error ? error.message : String(error));
      }
    }
  });
}
