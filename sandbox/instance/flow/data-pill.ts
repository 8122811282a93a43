/**
 * Data pills `{{root.path}}` in the texts of a flow. Roots: the trigger (`Created_1`), a step's or loop's `ui_id`,
 * `flow_variable`, `subflow` (its inputs) and `static` (an id as such). Observed in the SDK's output.
 */
import type { Instance } from '../types.ts';
import { FlowError } from './flow-error.ts';
import { createRecordValue, type FlowOutputs, type FlowValue, toText } from './flow-value.ts';

export type TextPart = { readonly literal: string } | { readonly pill: string };

/** Values of the roots of one execution; a root that exists but has not run yet is an empty object. */
export interface PillScope {
  readonly instance: Instance;
  root(name: string): FlowOutputs | undefined;
}

/** Literals and pills in order; text without pills is one literal. */
export const parsePills = (text: string): TextPart[] => {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(/\{\{([^{}]+)\}\}/g)) {
    if (match.index > end) parts.push({ literal: text.slice(end, match.index) });
    parts.push({ pill: (match[1] ?? '').trim() });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ literal: text.slice(end) });
  return parts;
};

/** One value: that of the pill when the text is nothing else, otherwise the text with each pill's text put in. */
export const resolveText = (scope: PillScope, text: string, encode?: (value: string) => string): FlowValue => {
  const parts = parsePills(text);
  const [first] = parts;
  if (parts.length === 1 && first !== undefined && 'pill' in first && encode === undefined) {
    return resolvePill(scope, first.pill);
  }
  return parts
    .map((part) => {
      if ('literal' in part) return part.literal;
      const value = toText(resolvePill(scope, part.pill));
      return encode === undefined ? value : encode(value);
    })
    .join('');
};

/** An encoded query whose pills are filled in; a caret of a value is doubled so that it cannot add a condition. */
export const resolveQuery = (scope: PillScope, query: string): string =>
  toText(resolveText(scope, query, (value) => value.replaceAll('^', '^^')));

export const resolvePill = (scope: PillScope, pill: string): FlowValue => {
  const [root = '', ...path] = pill.split('.');
  if (root === 'static') return path.join('.');
  const outputs = scope.root(root);
  if (outputs === undefined) {
    throw new FlowError('PILL_UNKNOWN', `data pill {{${pill}}} names no trigger, step or variable of this flow`);
  }
  const [name = '', ...rest] = path;
  return walk(scope.instance, outputs[name] ?? '', rest);
};

const walk = (instance: Instance, value: FlowValue, path: readonly string[]): FlowValue => {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (typeof value === 'string') return '';
  if (value.kind === 'record') return walk(instance, readField(instance, value.table, value.sysId, name), rest);
  if (value.kind === 'object') return walk(instance, value.fields[name] ?? '', rest);
  const item = /^\d+$/.test(name) ? value.items[Number(name)] : undefined;
  return item === undefined ? '' : walk(instance, item, rest);
};

/** The field as it is now: record pills are read when used, not when the flow started. */
const readField = (instance: Instance, table: string, sysId: string, name: string): FlowValue => {
  const row = instance.database.get(table, sysId);
  if (row === undefined) return '';
  const realTable = row['sys_class_name'] || table;
  const column = instance.schema.column(realTable, name);
  if (column === undefined && name !== 'sys_id' && name !== 'sys_class_name') {
    throw new FlowError('PILL_FIELD_UNKNOWN', `table ${realTable} has no field ${name}; check the data pill`);
  }
  if (column?.type.startsWith('journal') === true) {
    return instance.records.journal(sysId, name)[0]?.value ?? '';
  }
  const stored = row[name] ?? '';
  return column?.type === 'reference' && column.reference !== null && stored !== ''
    ? createRecordValue(column.reference, stored)
    : stored;
};
