import type { FlowRunner as FlowStarter, Values } from '../../types.ts';
import type { Environment } from '../environment.ts';
import { ScriptError } from '../script-error.ts';
import { GlideDateTime } from './glide-date-time.ts';
import { toCondition } from './query-builder.ts';
import { toText } from './values.ts';

type StartRequest = Parameters<FlowStarter['start']>[1];
type FlowKind = StartRequest['kind'];
type StartResult = ReturnType<FlowStarter['start']>;

/** What `run()` answers (servicenow-instance.md 11.11). */
export class FlowRunnerResult {
  readonly #environment: Environment;
  readonly #kind: FlowKind;
  readonly #name: string;
  readonly #result: StartResult;

  constructor(environment: Environment, kind: FlowKind, name: string, result: StartResult) {
    this.#environment = environment;
    this.#kind = kind;
    this.#name = name;
    this.#result = result;
  }

  getContextId(): string {
    return this.#result.contextId;
  }

  getOutputs(): Readonly<Record<string, unknown>> {
    return this.#result.outputs;
  }

  getFlowObjectName(): string {
    return this.#name;
  }

  getFlowObjectType(): string {
    return this.#kind;
  }

  getDate(): GlideDateTime {
    return new GlideDateTime(this.#environment);
  }

  /** There are no domains here. */
  getDomainId(): null {
    return null;
  }

  /** Only a data stream action has one. */
  getDataStream(): null {
    return null;
  }

  debug(): string {
    const { contextId, outputs } = this.#result;
    return [
      'FlowRunnerResult',
      `Flow Object Name: ${this.#name}`,
      `Flow Object Type: ${this.#kind}`,
      'Domain: null',
      `Result Time: ${this.getDate().getDisplayValue()}`,
      `ContextId: ${contextId}`,
      `Output count: ${Object.keys(outputs).length}`,
    ].join('\n');
  }
}

/** `sn_fd.FlowAPI.getRunner()`: what to run, how, with which inputs, then `run` (ScriptableFlowRunnerScopedAPI, D). */
export class FlowRunner {
  readonly #environment: Environment;
  readonly #inputs: Record<string, unknown> = {};
  #kind: FlowKind = 'flow';
  #name = '';
  #foreground = false;
  #isQuick = false;
  readonly #runAs = new Set<'user' | 'roles'>();
  #validates = true;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  flow(name: unknown): this {
    return this.#choose('flow', name);
  }

  subflow(name: unknown): this {
    return this.#choose('subflow', name);
  }

  action(name: unknown): this {
    return this.#choose('action', name);
  }

  datastream(name: unknown): this {
    return this.#choose('datastream', name);
  }

  /** Domain separation is not installed here: the only domain is `global`. */
  inDomain(domain: unknown): this {
    if (toText(domain) !== 'global') throw new ScriptError('FLOW_FAILED', `inDomain(): no domain ${toText(domain)}`);
    return this;
  }

  /** For quick runs only: as the user, where the flow says system. */
  asUser(): this {
    this.#runAs.add('user');
    return this;
  }

  /** For quick runs, else without effect: as the user, with the roles of the flow. */
  withRoles(): this {
    this.#runAs.add('roles');
    return this;
  }

  /** False lets the run begin although mandatory inputs are missing. */
  validateInputs(validates: unknown): this {
    this.#validates = validates !== false;
    return this;
  }

  /** Child alias in place of its parent (`sys_alias`, sys_id or id). No step emulated here opens a connection by alias. */
  withConnectionAliasOverride(parent: unknown, override: unknown): this {
    const [alias, child] = [parent, override].map((name) => findAlias(this.#environment, toText(name)));
    if (alias === undefined || child === undefined || child['parent'] !== alias['sys_id']) {
      const message = `${toText(override)} is no child of the connection alias ${toText(parent)}`;
      throw new ScriptError('FLOW_FAILED', message);
    }
    return this;
  }

  inForeground(): this {
    this.#foreground = true;
    return this;
  }

  inBackground(): this {
    this.#foreground = false;
    return this;
  }

  /** No context record, no waits; here the same run. */
  quick(): this {
    this.#isQuick = true;
    return this;
  }

  /** The run has no limit of time here: background work is drained, foreground work returns at once. */
  timeout(): this {
    return this;
  }

  addInput(name: unknown, value: unknown): this {
    this.#inputs[toText(name)] = value;
    return this;
  }

  withInputs(inputs: unknown): this {
    if (typeof inputs === 'object' && inputs !== null) Object.assign(this.#inputs, inputs);
    return this;
  }

  run(): FlowRunnerResult {
    const [runAs, other] = [...this.#runAs];
    if (other !== undefined) throw new ScriptError('FLOW_FAILED', 'asUser() and withRoles() exclude one another');
    if (runAs === 'user' && !this.#isQuick) throw new ScriptError('FLOW_FAILED', 'asUser() needs quick()');
    const request: StartRequest = {
      kind: this.#kind,
      name: this.#name,
      inputs: this.#inputs,
      foreground: this.#foreground,
      validates: this.#validates,
      ...(runAs === undefined || !this.#isQuick ? {} : { runAs }),
    };
    return new FlowRunnerResult(this.#environment, this.#kind, this.#name, startFlow(this.#environment, request));
  }

  #choose(kind: FlowKind, name: unknown): this {
    this.#kind = kind;
    this.#name = toText(name);
    return this;
  }
}

/** `sn_fd.FlowAPI` with its older functions: `start…` in the background answers the context id, `execute…` the outputs. */
export function createFlowApi(environment: Environment): Record<string, unknown> {
  const start = (kind: FlowKind, foreground: boolean) => (name: unknown, inputs: unknown) =>
    startFlow(environment, {
      kind,
      name: toText(name),
      inputs: typeof inputs === 'object' && inputs !== null ? { ...inputs } : {},
      foreground,
    });
  const engine = (): FlowStarter => {
    const { flows } = environment.instance;
    if (flows === null) throw new ScriptError('FLOW_FAILED', 'no flow engine runs');
    return flows;
  };
  const api: Record<string, unknown> = {
    getRunner: () => new FlowRunner(environment),
    sendMessage: (contextId: unknown, message: unknown, payload: unknown) =>
      engine().sendMessage(toText(contextId), toText(message), toText(payload)),
    cancel: (contextId: unknown, reason: unknown) => engine().cancel(toText(contextId), toText(reason)),
    scheduleCancel: (contextId: unknown, reason: unknown, delaySeconds: unknown = 1) =>
      engine().scheduleCancel(toText(contextId), toText(reason), Number(delaySeconds)),
    restartFlowFromContext: (contextId: unknown, inputs: unknown) => {
      const given = typeof inputs === 'object' && inputs !== null ? { ...inputs } : null;
      const { kind, name, ...started } = engine().restart(environment.transaction, toText(contextId), given);
      return new FlowRunnerResult(environment, kind, name, { ...started, outputs: {} });
    },
    getState: (contextId: unknown) => engine().state(toText(contextId)),
    getStatus: (contextId: unknown) => engine().status(toText(contextId)),
    getErrorMessage: (contextId: unknown) => engine().errorMessage(toText(contextId)),
    getOutputs: (contextId: unknown) => engine().outputs(toText(contextId)),
    getFlowStages: (flow: unknown) => engine().stages(toText(flow)),
    hasApprovals: (flow: unknown) => engine().hasApprovals(toText(flow)),
  };
  for (const [kind, label] of [
    ['flow', 'Flow'],
    ['subflow', 'Subflow'],
    ['action', 'Action'],
  ] as const) {
    const inBackground = start(kind, false);
    const inForeground = start(kind, true);
    api[`start${label}`] = (name: unknown, inputs: unknown) => inBackground(name, inputs).contextId;
    api[`execute${label}`] = (name: unknown, inputs: unknown) => inForeground(name, inputs).outputs;
    // The quick forms keep no record on the platform; here they do, so that a test can look at them.
    api[`start${label}Quick`] = (name: unknown, inputs: unknown): void => {
      inBackground(name, inputs);
    };
    api[`execute${label}Quick`] = api[`execute${label}`];
  }
  api['executeDataStreamAction'] = start('datastream', true);
  return api;
}

/** `sn_fd.GlideActionUtil` (ScriptableFlowAPI, D): stored values of `password2` columns carry their own mark here. */
export const glideActionUtil = { setEncryptedOutput: (password: unknown): string => toText(password) };

function findAlias({ instance }: Environment, name: string): Readonly<Values> | undefined {
  return (
    instance.database.get('sys_alias', name) ?? instance.database.select('sys_alias', toCondition(['id', name]))[0]
  );
}

function startFlow(environment: Environment, request: StartRequest): StartResult {
  const { flows } = environment.instance;
  if (flows === null) throw new ScriptError('FLOW_FAILED', `no flow engine runs, ${request.kind} ${request.name}`);
  return flows.start(environment.transaction, request);
}
