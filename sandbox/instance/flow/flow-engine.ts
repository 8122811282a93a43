/**
 * The stand-in's flow engine: starts flows on record changes, on schedule or on call, and lets paused ones go on when
 * what they wait for happens. Each segment of a flow is a transaction of its own on the work queue.
 */
import type { FlowRunner, Instance, RecordEvent, Session, Transaction } from '../types.ts';
import { findApplicationStarts } from './application-trigger.ts';
import { readActionPrograms } from './custom-action.ts';
import { copyExecution, type Execution, type ExecutionData, type ExecutionState, isOver } from './execution.ts';
import { createFlowContexts } from './flow-context.ts';
import { FlowError } from './flow-error.ts';
import { type FlowProgram, inputRootOf, readFlowPrograms, withDeclared } from './flow-program.ts';
import { createFlowRunner } from './flow-runner.ts';
import { sessionOf } from './flow-session.ts';
import { createStageRecords } from './flow-stage.ts';
import { type FlowOutputs, type RecordValue, toFlowValue } from './flow-value.ts';
import { indexByTable, isTriggered, toTriggerOutputs } from './record-trigger.ts';
import { createStepMachine } from './step-machine.ts';
import { isScheduled, nextStart } from './trigger-schedule.ts';
import { createWaitIndex } from './wait-index.ts';
import { findWaits, isWaitOver } from './wait-over.ts';

export interface ExecutionFilter {
  /** sys_id, name or internal name of the flow. */
  readonly flow?: string;
  readonly state?: ExecutionState;
  /** sys_id of the record that started it. */
  readonly record?: string;
}

export interface FlowEngine {
  /** Runs, newest first. The oldest finished ones are forgotten after `keptExecutions`. */
  executions(filter?: ExecutionFilter): Execution[];
  execution(id: string): Execution | undefined;
  /** Flows, subflows and actions of the loaded package. */
  programs(): readonly FlowProgram[];
  /** Lets every wait go on whose time has come; the work queue does so by itself when its clock passes the time. */
  resumeDue(): void;
  /**
   * Starts a flow, subflow or action by sys_id, name or `scope.internal_name`; inputs of a record-triggered flow are `current`
   * and `table_name`. Runs at once with `foreground`, otherwise on the queue.
   * @throws FlowError FLOW_MISSING, FLOW_WAITING (a foreground run that has to wait), FLOW_FAILED (foreground)
   */
  startFlow(name: string, inputs: Readonly<Record<string, unknown>>, options?: StartOptions): Execution;
  /** Resumes what waits for this message in an execution; false when nothing does. */
  sendMessage(id: string, message: string, payload: string): boolean;
  /** Ends an execution that is not over. */
  cancel(id: string, reason: string): void;
  /** All runs at one moment. Taken and put back between transactions, with the work queue. */
  snapshot(): FlowSnapshot;
  restore(snapshot: FlowSnapshot): void;
}

export interface StartOptions extends Pick<Parameters<FlowRunner['start']>[1], 'runAs' | 'validates'> {
  readonly session?: Session;
  readonly foreground?: boolean;
  /** What to look for by a name; flows and subflows unless it is an action. */
  readonly kind?: FlowProgram['type'];
}

export interface FlowSnapshot {
  readonly executions: readonly ExecutionData[];
  readonly runs: ReadonlyMap<string, number>;
}

/** By sys_id, name or `scope.internal_name`. */
const isNamed = (program: FlowProgram | undefined, name: string): boolean =>
  program !== undefined &&
  (program.id === name || program.name === name || program.internalName === name.split('.').at(-1));

const keptExecutions = 20_000;

/** Flows that start one another deeper than this are stopped; the platform's limit is not documented (assumed). */
const maxDepth = 10;

export const createFlowEngine = (instance: Instance): FlowEngine => {
  const executions = new Map<string, ExecutionData>();
  const waits = createWaitIndex();
  const contexts = createFlowContexts(instance);
  /** `flow:record` pairs that ran, with the number of runs not over yet. */
  const runs = new Map<string, number>();
  const depths = new WeakMap<Transaction, number>();
  let loaded: {
    readonly programs: ReadonlyMap<string, FlowProgram>;
    readonly byTable: ReadonlyMap<string, readonly FlowProgram[]>;
  } | null = null;

  /** Read at the first use: the engine is created before the package is loaded. */
  const load = (): NonNullable<typeof loaded> => {
    if (loaded !== null) return loaded;
    const report = (name: string, reason: string): void =>
      instance.log('error', `flow ${name}`, `not loaded: ${reason}`);
    const programs = new Map([
      ...readFlowPrograms(instance.database, report),
      ...readActionPrograms(instance.database, report),
    ]);
    loaded = { programs, byTable: indexByTable(programs.values()) };
    for (const program of programs.values()) scheduleNext(program);
    return loaded;
  };

  const scheduleNext = (program: FlowProgram): void => {
    if (program.trigger === null || !isScheduled(program.trigger)) return;
    const at = nextStart(program.trigger, instance.clock.now());
    if (at === null) return;
    instance.queue.add({
      name: `schedule of flow ${program.name}`,
      session: instance.systemSession,
      at,
      run: () => {
        const startedAt = instance.clock.timestamp();
        const outputs = { run_start_time: startedAt, run_start_date_time: startedAt };
        startLater(create(program, { session: instance.systemSession, root: program.trigger?.root ?? '', outputs }));
        scheduleNext(program);
      },
    });
  };

  const runKey = (execution: Execution): string | null =>
    execution.record === null ? null : `${execution.flowId}:${execution.record.sysId}`;

  const countRun = (execution: Execution, change: 1 | -1): void => {
    const key = runKey(execution);
    if (key !== null) runs.set(key, (runs.get(key) ?? 0) + change);
  };

  const create = (
    program: FlowProgram,
    options: {
      readonly session: Session;
      readonly runAs?: StartOptions['runAs'];
      /** Root of the pills that `outputs` fill: the trigger or `subflow`. */
      readonly root: string;
      readonly outputs: FlowOutputs;
      readonly record?: RecordValue;
      readonly calledBy?: string;
      readonly depth?: number;
    },
  ): ExecutionData => {
    const execution: ExecutionData = {
      id: instance.createSysId(),
      flowId: program.id,
      flowName: program.name,
      type: program.type,
      state: 'Waiting',
      startedAt: instance.clock.timestamp(),
      endedAt: null,
      record: options.record ?? null,
      calledBy: options.calledBy ?? null,
      error: null,
      outputs: {},
      steps: [],
      stages: createStageRecords(program.stages),
      session: sessionOf(instance, program, options.session, options.runAs),
      caller: null,
      scope: new Map([[options.root, options.outputs]]),
      threads: [],
      nextThread: 0,
      depth: options.depth ?? 1,
    };
    executions.set(execution.id, execution);
    countRun(execution, 1);
    // What a flow calls an action for shows in the flow's own execution.
    if (program.type !== 'action' || execution.calledBy === null) contexts.create(execution);
    return execution;
  };

  /** The work finds its execution by id, so that it means the right one after a restore. */
  const addWork = (
    { id, flowName, session }: ExecutionData,
    run: (execution: ExecutionData, transaction: Transaction) => void,
    at?: number,
  ): void => {
    instance.queue.add({
      name: `flow ${flowName}`,
      session,
      run: (transaction) => {
        const execution = executions.get(id);
        if (execution === undefined) return;
        depths.set(transaction, execution.depth);
        run(execution, transaction);
      },
      ...(at === undefined ? {} : { at }),
    });
  };

  const startLater = (execution: ExecutionData): void => addWork(execution, machine.start);

  const startNow = (execution: ExecutionData): void => {
    const transaction = instance.begin(`flow ${execution.flowName}`, execution.session);
    depths.set(transaction, execution.depth);
    machine.start(execution, transaction);
  };

  const resumeLater = (
    executionId: string,
    threadId: number,
    token: string,
    reason: 'event' | 'due' = 'event',
  ): void => {
    const execution = executions.get(executionId);
    if (execution === undefined || isOver(execution)) return;
    addWork(execution, (current, transaction) => machine.resume(current, { threadId, token, reason }, transaction));
  };

  const forgetOldest = (): void => {
    if (executions.size <= keptExecutions) return;
    for (const [id, execution] of executions) {
      if (!isOver(execution)) continue;
      executions.delete(id);
      contexts.remove(id);
      return;
    }
  };

  const machine = createStepMachine({
    instance,
    program: (flowId) => load().programs.get(flowId),
    execution: (id) => executions.get(id),
    createChild: (parent, program, outputs) =>
      create(program, {
        session: parent.session,
        root: inputRootOf(program),
        outputs: withDeclared(program, outputs),
        calledBy: parent.id,
        depth: parent.depth,
      }),
    startLater,
    watch: (execution, thread, wait) => {
      waits.add({ executionId: execution.id, threadId: thread.id, wait });
      if (wait.dueAt === null) return;
      addWork(
        execution,
        (current, transaction) =>
          machine.resume(current, { threadId: thread.id, token: wait.token, reason: 'due' }, transaction),
        wait.dueAt,
      );
    },
    unwatch: (wait) => waits.remove(wait),
    resumeLater: (executionId, threadId, token) => resumeLater(executionId, threadId, token),
    paused: contexts.update,
    ended: (execution) => {
      contexts.update(execution);
      countRun(execution, -1);
      forgetOldest();
    },
  });

  const startByApplication = (transaction: Transaction, event: RecordEvent): void => {
    try {
      for (const { program, outputs } of findApplicationStarts({ instance, event, programs: load().programs })) {
        startOn(transaction, event, program, outputs);
      }
    } catch (error) {
      // As below: a condition that cannot be judged must be seen, but must not undo the write.
      instance.log('error', `flows of ${event.table}`, `trigger: ${error instanceof Error ? error.message : error}`);
    }
  };

  const resumeWaits = (event: RecordEvent): void => {
    for (const entry of findWaits(waits, event)) {
      if (isWaitOver(instance, entry.wait.on, event)) resumeLater(entry.executionId, entry.threadId, entry.wait.token);
    }
  };

  const startTriggered = (transaction: Transaction, event: RecordEvent): void => {
    const { byTable } = load();
    startByApplication(transaction, event);
    if (byTable.size === 0 || event.operation === 'delete') return;
    const history = {
      hasRun: (flowId: string, sysId: string) => runs.has(`${flowId}:${sysId}`),
      isRunning: (flowId: string, sysId: string) => (runs.get(`${flowId}:${sysId}`) ?? 0) > 0,
    };
    for (const table of instance.schema.ancestors(event.table)) {
      for (const program of byTable.get(table) ?? []) {
        try {
          if (!isTriggered(instance.database, program, event, transaction.session, history)) continue;
        } catch (error) {
          // A trigger that cannot be judged must be seen, but must not undo the write that it looks at.
          instance.log('error', `flow ${program.name}`, `trigger: ${error instanceof Error ? error.message : error}`);
          continue;
        }
        startOn(transaction, event, program);
      }
    }
  };

  const startOn = (
    transaction: Transaction,
    event: RecordEvent,
    program: FlowProgram,
    outputs: FlowOutputs = toTriggerOutputs(event, instance.clock.timestamp(), (row, column) =>
      instance.records.display(event.table, row, column, transaction.session),
    ),
  ): void => {
    const depth = (depths.get(transaction) ?? 0) + 1;
    if (depth > maxDepth) {
      instance.log('error', `flow ${program.name}`, `not started: flows started one another ${maxDepth} times`);
      return;
    }
    const execution = create(program, {
      session: transaction.session,
      root: program.trigger?.root ?? '',
      outputs,
      record: { kind: 'record', table: event.table, sysId: event.current['sys_id'] ?? '' },
      depth,
    });
    if (program.trigger?.inputs['run_flow_in'] === 'foreground') startNow(execution);
    else startLater(execution);
  };

  instance.records.addEngine((transaction, event) => {
    resumeWaits(event);
    startTriggered(transaction, event);
  });

  const findProgram = (name: string, kind: StartOptions['kind'] = 'flow'): FlowProgram => {
    const { programs } = load();
    const isOfKind = ({ type }: FlowProgram): boolean => (type === 'action') === (kind === 'action');
    const found =
      programs.get(name) ?? [...programs.values()].filter(isOfKind).find((program) => isNamed(program, name));
    if (found === undefined) {
      const what = kind === 'action' ? 'action' : 'flow or subflow';
      throw new FlowError('FLOW_MISSING', `no active ${what} "${name}" in the package`);
    }
    return found;
  };

  const startFlow: FlowEngine['startFlow'] = (name, inputs, options = {}) => {
    const program = findProgram(name, options.kind);
    const outputs = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, toFlowValue(value)]));
    const current = outputs['current'];
    const execution = create(program, {
      session: options.session ?? instance.systemSession,
      ...(options.runAs === undefined ? {} : { runAs: options.runAs }),
      root: inputRootOf(program),
      outputs: withDeclared(program, outputs, options.validates),
      ...(typeof current === 'object' && current.kind === 'record' ? { record: current } : {}),
    });
    if (options.foreground !== true) {
      startLater(execution);
      return execution;
    }
    startNow(execution);
    if (execution.state === 'Waiting') {
      machine.cancel(execution, 'waiting state in a foreground run');
      throw new FlowError(
        'FLOW_WAITING',
        `${program.type} ${program.name} went into a waiting state; run it in the background`,
      );
    }
    if (execution.state === 'Error') {
      throw new FlowError(
        'FLOW_FAILED',
        `${program.type} ${program.name}: ${execution.error?.message ?? 'unknown error'}`,
      );
    }
    return execution;
  };

  const sendMessage: FlowEngine['sendMessage'] = (id, message, payload) => {
    const execution = requireExecution(id);
    const waiting = execution.threads.filter(({ wait }) => wait?.on.kind === 'message' && wait.on.message === message);
    for (const { id: threadId, wait } of waiting) {
      if (wait === null) continue;
      addWork(execution, (current, transaction) =>
        machine.resume(current, { threadId, token: wait.token, reason: 'event', payload }, transaction),
      );
    }
    return waiting.length > 0;
  };

  const requireExecution = (id: string): ExecutionData => {
    const execution = executions.get(id);
    if (execution === undefined) throw new FlowError('EXECUTION_MISSING', `no flow execution ${id}`);
    return execution;
  };

  const cancel: FlowEngine['cancel'] = (id, reason) => machine.cancel(requireExecution(id), reason);

  instance.flows = createFlowRunner(instance, {
    startFlow,
    sendMessage,
    cancel,
    findExecution: (id) => executions.get(id),
    findProgram,
  });

  return {
    executions(filter = {}) {
      const isWanted = (execution: ExecutionData): boolean =>
        (filter.state === undefined || execution.state === filter.state) &&
        (filter.record === undefined || execution.record?.sysId === filter.record) &&
        (filter.flow === undefined || isNamed(load().programs.get(execution.flowId), filter.flow));
      return [...executions.values()].filter(isWanted).reverse();
    },
    execution: (id) => executions.get(id),
    programs: () => [...load().programs.values()],
    resumeDue() {
      for (const entry of waits.due(instance.clock.now())) {
        resumeLater(entry.executionId, entry.threadId, entry.wait.token, 'due');
      }
    },
    startFlow,
    sendMessage,
    cancel,
    snapshot: () => ({ executions: [...executions.values()].map(copyExecution), runs: new Map(runs) }),
    restore(snapshot) {
      executions.clear();
      runs.clear();
      waits.clear();
      for (const [key, count] of snapshot.runs) runs.set(key, count);
      for (const execution of snapshot.executions.map(copyExecution)) {
        executions.set(execution.id, execution);
        for (const { id, wait } of execution.threads) {
          if (wait !== null) waits.add({ executionId: execution.id, threadId: id, wait });
        }
      }
    },
  };
};
