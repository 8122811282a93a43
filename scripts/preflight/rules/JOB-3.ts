import { gunzipSync } from 'node:zlib';
import type { Rule } from '../rule.ts';

const PARTS: Readonly<Record<string, string>> = {
  sys_hub_trigger_instance_v2: 'trigger_inputs',
  sys_hub_action_instance_v2: 'values',
  sys_hub_flow_logic_instance_v2: 'values',
};
/** Ids alone: `FD` before one makes the name of a generated type. */
const SYS_ID = /(?<![\w-])[0-9a-f]{32}(?![\w-])/g;

export const rule: Rule = {
  id: 'JOB-3',
  severity: 'M',
  requirement: 'Flows name no records of one instance.',
  fix: 'Look the record up by its name, or take it from the trigger.',
  needs: ['package'],
  check({ built }, report) {
    for (const [table, column] of Object.entries(PARTS))
      for (const part of built.of(table)) {
        const packed = part.fields[column] ?? '';
        if (packed === '') continue;
        const values = readValues(packed);
        if (values === undefined) {
          report.notVerified(built.place(part), `${column} could not be unpacked`);
          continue;
        }
        for (const value of values)
          for (const [id] of value.matchAll(SYS_ID))
            if (built.get(id) === undefined) report.failed(built.place(part), `an input names the record ${id}`);
      }
  },
};

/** Texts a person typed as inputs: the column is base64 of gzip of JSON (sdk-build.md "Output"). */
function readValues(packed: string): readonly string[] | undefined {
  try {
    const content: unknown = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'));
    const inputs = Array.isArray(content) ? content : ((content as { inputs?: unknown[] } | null)?.inputs ?? []);
    return inputs.flatMap((input) => {
      const value = (input as { value?: unknown } | null)?.value;
      // Data pills carry the ids of the flow's own parts.
      return typeof value === 'string' ? [value.replaceAll(/\{\{[^}]*\}\}/g, '')] : [];
    });
  } catch {
    return undefined;
  }
}
