/** Values that travel between the steps of a flow; plain data, so that a paused execution can be kept. */
export type FlowValue = string | RecordValue | ListValue | ObjectValue;

/** A record by address; its fields are read when a pill asks for them. */
export interface RecordValue {
  readonly kind: 'record';
  readonly table: string;
  readonly sysId: string;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly FlowValue[];
}

export interface ObjectValue {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, FlowValue>>;
}

export type FlowOutputs = Readonly<Record<string, FlowValue>>;

export const createRecordValue = (table: string, sysId: string): RecordValue => ({ kind: 'record', table, sysId });

export const createListValue = (items: readonly FlowValue[]): ListValue => ({ kind: 'list', items });

/** What a text input receives: sys_id of a record, comma list of a list (`''` when empty), JSON of an object. */
export const toText = (value: FlowValue): string => {
  if (typeof value === 'string') return value;
  if (value.kind === 'record') return value.sysId;
  if (value.kind === 'list') return value.items.map(toText).join(',');
  return JSON.stringify(Object.fromEntries(Object.entries(value.fields).map(([name, field]) => [name, toText(field)])));
};

export const toTexts = (values: FlowOutputs): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toText(value)]));

/** Glide records, fields and dates, strings, numbers ... that a script hands to a flow. */
export const toFlowValue = (input: unknown): FlowValue => {
  if (typeof input === 'string') return input;
  if (input === null || input === undefined) return '';
  if (Array.isArray(input)) return createListValue(input.map(toFlowValue));
  if (typeof input !== 'object') return String(input);
  if (isFlowValue(input)) return input;
  if ('getUniqueValue' in input && 'getTableName' in input) {
    const { getUniqueValue, getTableName } = input;
    if (typeof getUniqueValue === 'function' && typeof getTableName === 'function') {
      return createRecordValue(String(getTableName.call(input)), String(getUniqueValue.call(input)));
    }
  }
  if ('getDisplayValue' in input) return String(input);
  return {
    kind: 'object',
    fields: Object.fromEntries(Object.entries(input).map(([name, field]) => [name, toFlowValue(field)])),
  };
};

const isFlowValue = (input: object): input is RecordValue | ListValue | ObjectValue =>
  ('kind' in input && input.kind === 'record' && 'sysId' in input && 'table' in input) ||
  ('kind' in input && input.kind === 'list' && 'items' in input) ||
  ('kind' in input && input.kind === 'object' && 'fields' in input);
