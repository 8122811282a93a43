/**
 * Writes `generated/step-configs.ts`: what the ids in a package's test records mean (step types and their inputs), read
 * from the installed SDK so that nobody types ids. Run again after an SDK update:
 * `node sandbox/instance/atf/generate-step-configs.ts`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';

const variables = z.record(
  z.string(),
  z.object({ field: z.string(), inputVariableId: z.string(), default: z.unknown().optional() }),
);
const shape = z.object({
  ToRecordStepConfigs: z.record(
    z.string(),
    z.record(z.string(), z.object({ stepConfigId: z.string(), variables: variables.optional() })),
  ),
});

const require = createRequire(import.meta.url);
/** By path: the SDK's packages do not export these files. */
const sdkFolder = (name: string): string => join(import.meta.dirname, '../../../node_modules/@servicenow', name);
const sdkVersion = z.object({ version: z.string() }).parse(require(join(sdkFolder('sdk'), 'package.json'))).version;
const { ToRecordStepConfigs } = shape.parse(require(join(sdkFolder('sdk-build-plugins'), 'dist/atf/step-configs.js')));

/** Categories this stand-in runs; of the others the names are enough to refuse them. */
const emulated = new Set(['server', 'rest']);
/** The default script is a page of comments. */
const longest = 100;

const toInputs = (given: z.infer<typeof variables>): object =>
  Object.fromEntries(
    Object.values(given).map((variable) => {
      const value = variable.default === undefined ? '' : String(variable.default);
      return [variable.inputVariableId, { field: variable.field, default: value.length > longest ? '' : value }];
    }),
  );

const table = Object.fromEntries(
  Object.entries(ToRecordStepConfigs).flatMap(([category, steps]) =>
    Object.entries(steps).map(([name, step]) => [
      step.stepConfigId,
      { name: `${category}.${name}`, inputs: emulated.has(category) ? toInputs(step.variables ?? {}) : {} },
    ]),
  ),
);

writeFileSync(
  join(import.meta.dirname, 'generated/step-configs.ts'),
  `/** Written by generate-step-configs.ts from SDK ${sdkVersion}. Do not edit. */

export interface StepConfig {
  /** \`category.method\` of the Fluent API. */
  readonly name: string;
  /** Column and default of an input by the sys_id of its variable. */
  readonly inputs: Readonly<Record<string, { readonly field: string; readonly default: string }>>;
}

/** By sys_id of \`sys_atf_step_config\`. */
export const stepConfigs: Readonly<Record<string, StepConfig>> = ${JSON.stringify(table)};
`,
);
