/**
 * Writes `generated/definitions.ts`: what the ids in a package's flow records mean (actions, their steps, triggers, flow logic),
 * read from the installed SDK so that nobody types ids (sdk-build.md "Definition ids").
 * Run again after an SDK update: `node sandbox/instance/flow/generate-definitions.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';

const fields = z.record(
  z.string(),
  z.object({ default: z.unknown().optional(), mandatory: z.boolean().optional(), sysId: z.string().optional() }),
);
const definitionShape = z.object({
  $id: z.string(),
  name: z.string(),
  type: z.string().optional(),
  inputs: fields.optional(),
  outputs: fields.optional(),
});

const require = createRequire(import.meta.url);
/** By path: the SDK's packages do not export these files. */
const sdkFolder = (name: string): string => join(import.meta.dirname, '../../../node_modules/@servicenow', name);
const sdkVersion = z.object({ version: z.string() }).parse(require(join(sdkFolder('sdk'), 'package.json'))).version;

/**
 * Definitions are calls such as `Action({ $id, inputs })` whose result the SDK drops at run time, so each file is
 * evaluated with a `require` whose every function returns its argument.
 */
const readDefinitions = (folder: string): [string, z.infer<typeof definitionShape>][] => {
  const echo = new Proxy({}, { get: () => (argument: unknown) => argument });
  return readdirSync(folder)
    .filter((file) => file.endsWith('.now.js'))
    .sort()
    .flatMap((file) => {
      const exported: Record<string, unknown> = {};
      runInNewContext(readFileSync(join(folder, file), 'utf8'), { exports: exported, require: () => echo });
      return Object.entries(exported).map(([key, value]): [string, z.infer<typeof definitionShape>] => [
        key,
        definitionShape.parse(value),
      ]);
    });
};

const toEntry = (key: string, item: z.infer<typeof definitionShape>): object => {
  const inputs = Object.entries(item.inputs ?? {});
  return {
    key,
    name: item.name,
    type: item.type,
    mandatory: inputs.filter(([, input]) => input.mandatory === true).map(([name]) => name),
    defaults: Object.fromEntries(
      inputs.flatMap(([name, input]) => (input.default === undefined ? [] : [[name, String(input.default)]])),
    ),
    outputs: Object.keys(item.outputs ?? {}),
  };
};

/** Steps of custom actions name their inputs by the sys_id of the variable. */
const toStepEntry = (key: string, item: z.infer<typeof definitionShape>): object => ({
  ...toEntry(key, item),
  variables: Object.fromEntries(Object.entries(item.inputs ?? {}).map(([name, { sysId = '' }]) => [sysId, name])),
});

const toTable = (definitions: [string, z.infer<typeof definitionShape>][], convert = toEntry): string =>
  JSON.stringify(Object.fromEntries(definitions.map(([key, item]) => [item.$id, convert(key, item)])));

/** The logic ids stand in the flow plug-in's constants; nothing exports them. */
const readLogicIds = (): Record<string, string> => {
  const source = readFileSync(join(sdkFolder('sdk-api'), 'dist/external-plugins/flow.js'), 'utf8');
  const names = new Map(
    [...source.matchAll(/FLOW_LOGIC2\["(\w+)"\] = "wfa\.flowLogic\.(\w+)"/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
  const ids: Record<string, string> = {};
  for (const match of source.matchAll(/^\s*\[FLOW_LOGIC\.(\w+)\]: "([0-9a-f]{32})"/gm)) {
    ids[match[2] ?? ''] = names.get(match[1] ?? '') ?? '';
  }
  for (const [constant, key] of [
    ['DO_IN_PARALLEL_BLOCK_SYS_ID', 'parallelBlock'],
    ['TRY_CATCH_CATCH_SYS_ID', 'catch'],
  ] as const) {
    const id = new RegExp(`exports2\\.${constant} = "([0-9a-f]{32})"`).exec(source)?.[1];
    if (id === undefined) throw new Error(`FLOW_ID_MISSING: ${constant} not found in the SDK; adapt this script`);
    ids[id] = key;
  }
  return ids;
};

const builtIns = join(sdkFolder('sdk-core'), 'dist/external/flow/built-ins');
const actions = toTable(readDefinitions(join(builtIns, 'actions/core')));
const triggers = toTable(readDefinitions(join(builtIns, 'triggers')));
const steps = toTable(readDefinitions(join(builtIns, 'action-steps')), toStepEntry);

writeFileSync(
  join(import.meta.dirname, 'generated/definitions.ts'),
  `// Written by generate-definitions.ts from @servicenow/sdk ${sdkVersion}. Do not edit.
export interface Definition {
  readonly key: string;
  readonly name: string;
  readonly mandatory: readonly string[];
  readonly defaults: Readonly<Record<string, string>>;
  readonly outputs: readonly string[];
}

export const actionDefinitions: Readonly<Record<string, Definition>> = ${actions};

/** Steps of actions that a package defines itself, with the names of their inputs by sys_id. */
export const stepDefinitions: Readonly<
  Record<string, Definition & { readonly variables: Readonly<Record<string, string>> }>
> = ${steps};

export const triggerDefinitions: Readonly<Record<string, Definition & { readonly type: string }>> = ${triggers};

export const logicDefinitions: Readonly<Record<string, string>> = ${JSON.stringify(readLogicIds())};
`,
);
