/** Inputs of flow records: base64 of gzip of JSON (sdk-build.md "Flows"). */
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { NotEmulatedError } from '../not-emulated.ts';
import { FlowError } from './flow-error.ts';

const inputShape = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  scriptActive: z.boolean().optional(),
});
const listShape = z.array(inputShape);
const logicShape = z.object({
  inputs: listShape.optional(),
  variables: listShape.optional(),
  outputsToAssign: listShape.optional(),
});

/** Unresolved input texts by name. */
export type StepInputs = Readonly<Record<string, string>>;

const unpack = (packed: string, owner: string): unknown => {
  if (packed === '') return undefined;
  try {
    return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FlowError('FLOW_VALUES_INVALID', `${owner}: values are not base64 of gzip of JSON (${reason})`);
  }
};

const toInputs = (list: z.infer<typeof listShape>, owner: string): StepInputs =>
  Object.fromEntries(
    list.map((input) => {
      if (input.scriptActive === true) throw new NotEmulatedError(`script in input ${input.name} of ${owner}`);
      return [input.name, input.value === null || input.value === undefined ? '' : String(input.value)];
    }),
  );

/** Inputs of an action, a subflow call or a trigger. */
export const parsePackedInputs = (packed: string, owner: string): StepInputs =>
  toInputs(listShape.parse(unpack(packed, owner) ?? []), owner);

/** Inputs of flow logic with the variables or subflow outputs it assigns. */
export const parsePackedLogic = (packed: string, owner: string): { inputs: StepInputs; assigned: StepInputs } => {
  const logic = logicShape.parse(unpack(packed, owner) ?? {});
  return {
    inputs: toInputs(logic.inputs ?? [], owner),
    assigned: toInputs([...(logic.variables ?? []), ...(logic.outputsToAssign ?? [])], owner),
  };
};
