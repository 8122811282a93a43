/** Inputs of flow records: base64 of gzip of JSON (sdk-build.md "Flows"). */
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { FlowError } from './flow-error.ts';

const inputShape = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  scriptActive: z.boolean().optional(),
  script: z.record(z.string(), z.object({ script: z.string() })).optional(),
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

/** Inputs with the scripts some of them are: a scripted input reads `{{script.<path>}}`, its source stands under the path. */
export interface PackedInputs {
  readonly inputs: StepInputs;
  /** Source by `<input>`, or `<input>.<field>` for one field of a template. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** The SDK writes `field=fd-scripted` for a field of a template whose value is a script. */
const toScriptedTemplate = (name: string, template: string, fields: readonly string[]): string =>
  fields.reduce(
    (text, field) =>
      text.replace(
        new RegExp(`(^|\\^)${field}=fd-scripted(?=\\^|$)`),
        (_, start: string) => `${start}${field}={{script.${name}.${field}}}`,
      ),
    template,
  );

const toInputs = (list: z.infer<typeof listShape>, owner: string): PackedInputs => {
  const inputs: Record<string, string> = {};
  const scripts: Record<string, string> = {};
  for (const { name, value, scriptActive, script = {} } of list) {
    const text = value === null || value === undefined ? '' : String(value);
    if (scriptActive === true) {
      const own = script[name];
      if (own === undefined)
        throw new FlowError('FLOW_VALUES_INVALID', `${owner}: input ${name} is a script without text`);
      inputs[name] = `{{script.${name}}}`;
      scripts[name] = own.script;
      continue;
    }
    inputs[name] = toScriptedTemplate(name, text, Object.keys(script));
    for (const [field, { script: source }] of Object.entries(script)) scripts[`${name}.${field}`] = source;
  }
  return { inputs, scripts };
};

/** Inputs of an action, a subflow call or a trigger. */
export const parsePackedInputs = (packed: string, owner: string): PackedInputs =>
  toInputs(listShape.parse(unpack(packed, owner) ?? []), owner);

/** Inputs of flow logic with the variables or subflow outputs it assigns. */
export const parsePackedLogic = (packed: string, owner: string): PackedInputs & { assigned: StepInputs } => {
  const logic = logicShape.parse(unpack(packed, owner) ?? {});
  const own = toInputs(logic.inputs ?? [], owner);
  const assigned = toInputs([...(logic.variables ?? []), ...(logic.outputsToAssign ?? [])], owner);
  return { inputs: own.inputs, assigned: assigned.inputs, scripts: { ...own.scripts, ...assigned.scripts } };
};
