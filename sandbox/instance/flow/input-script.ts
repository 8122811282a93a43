/**
 * Scripts in the inputs of a step (SDK "wfa.inlineScript"). A script is the body of a function of `fd_data`, which gives
 * what pills give: `trigger`, `subflow_inputs`, `flow_var`, and each step before as `_<order>__<name>`. The names in
 * `fd_data` are the product documentation's ("Inline scripts"); how steps inside others count is assumed.
 */
import type { Instance, Transaction } from '../types.ts';
import type { PillScope } from './data-pill.ts';
import { FlowError } from './flow-error.ts';
import type { FlowNode, FlowProgram } from './flow-program.ts';
import { type FlowOutputs, type FlowValue, toFlowValue } from './flow-value.ts';

/** Root of the pills that stand for scripts. */
const scriptRoot = 'script';

/** What a script needs of its execution. */
export interface ScriptHost {
  readonly instance: Instance;
  readonly transaction: Transaction;
  readonly program: FlowProgram;
  readonly scope: PillScope;
  /** Name of a subflow, for the key of a step that calls it. */
  readonly subflowName: (flowId: string) => string;
}

const toKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '_');

const nameOf = (host: ScriptHost, node: FlowNode): string => {
  if (node.kind === 'subflow') return host.subflowName(node.flowId);
  return node.kind === 'logic' ? node.logic.replace(/[A-Z]/g, (letter) => `_${letter}`) : node.label;
};

/** Records as Glide objects, lists as arrays, objects as objects, everything else as text. */
export const toScriptValue = (host: Pick<ScriptHost, 'instance' | 'transaction'>, value: FlowValue): unknown => {
  if (typeof value === 'string') return value;
  if (value.kind === 'list') return value.items.map((item) => toScriptValue(host, item));
  if (value.kind === 'object') return toScriptObject(host, value.fields);
  const row = host.instance.database.get(value.table, value.sysId) ?? null;
  return host.instance.scripts.glideRecord(host.transaction, row?.['sys_class_name'] || value.table, row);
};

/** Values are made when the script reads them: few scripts look at more than one or two. */
const toScriptObject = (host: Pick<ScriptHost, 'instance' | 'transaction'>, outputs: FlowOutputs): object => {
  const target = {};
  for (const [name, value] of Object.entries(outputs)) {
    Object.defineProperty(target, name, { enumerable: true, get: () => toScriptValue(host, value) });
  }
  return target;
};

const createFlowData = (host: ScriptHost): object => {
  const data = {};
  const provide = (name: string, root: string): void => {
    Object.defineProperty(data, name, {
      enumerable: true,
      get: () => toScriptObject(host, host.scope.root(root) ?? {}),
    });
  };
  provide('trigger', host.program.trigger?.root ?? '');
  provide('subflow_inputs', 'subflow');
  provide('flow_var', 'flow_variable');
  for (const block of host.program.blocks.values()) {
    for (const node of block) provide(`_${node.order}__${toKey(nameOf(host, node))}`, node.uiId);
  }
  return data;
};

/** @throws FlowError SCRIPT_FAILED */
const evaluate = (host: ScriptHost, path: string, source: string): FlowValue => {
  const name = `sys_hub_flow.${host.program.id}.${path}`;
  const body = `(function (fd_data) {${source}\n})(fd_data)`;
  try {
    return toFlowValue(host.instance.scripts.run(host.transaction, body, name, { fd_data: createFlowData(host) }));
  } catch (error) {
    throw new FlowError('SCRIPT_FAILED', `script of input ${path}: ${error instanceof Error ? error.message : error}`);
  }
};

const evaluateAll = (host: ScriptHost, node: FlowNode): FlowOutputs => {
  const values: Record<string, FlowValue> = {};
  const templates: Record<string, Record<string, FlowValue>> = {};
  for (const [path, source] of Object.entries(node.scripts)) {
    const [input = '', field] = path.split('.');
    const value = evaluate(host, path, source);
    if (field === undefined) values[input] = value;
    else templates[input] = { ...templates[input], [field]: value };
  }
  for (const [input, fields] of Object.entries(templates)) values[input] = { kind: 'object', fields };
  return values;
};

/** Scope of one step: each of its scripts runs once, when an input is first read. */
export const withScripts = (host: ScriptHost, node: FlowNode): PillScope => {
  if (Object.keys(node.scripts).length === 0) return host.scope;
  let values: FlowOutputs | null = null;
  return {
    instance: host.instance,
    root(name) {
      if (name !== scriptRoot) return host.scope.root(name);
      values ??= evaluateAll(host, node);
      return values;
    },
  };
};
