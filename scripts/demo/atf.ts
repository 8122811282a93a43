/** Runs the tests of the Automated Test Framework that the package brings, on a stand-in instance of their own. */
import { z } from 'zod';
import { callJson, createTableClient } from './rest.ts';
import { startStandIns } from './stand-ins.ts';

const resultSchema = z.object({
  tests: z.array(
    z.object({
      sysId: z.string(),
      name: z.string(),
      status: z.enum(['success', 'failure', 'error']),
      serverErrors: z.array(z.string()),
      steps: z.array(z.object({ order: z.number(), type: z.string(), status: z.string(), message: z.string() })),
    }),
  ),
});

export interface AtfResult {
  readonly name: string;
  readonly description: string;
  readonly steps: number;
  readonly passed: boolean;
  /** What failed, one line for each step or error in the log; empty when all is well. */
  readonly faults: readonly string[];
}

/** Runs all tests of the built package with the app switched on. */
export async function runAtf(): Promise<readonly AtfResult[]> {
  const standIns = await startStandIns({
    instancePort: 0,
    onspringPort: 0,
    findings: 0,
    dataFile: undefined,
    setUp: true,
  });
  try {
    const { instance } = standIns.access;
    const rows = await createTableClient(instance).list('sys_atf_test', 'active=true', ['sys_id', 'description']);
    const descriptions = new Map(rows.map((row) => [row['sys_id']?.value, row['description']?.value ?? '']));
    const { tests } = resultSchema.parse(
      await callJson(`${instance.url}/_sandbox/atf/run`, { method: 'POST', body: {} }),
    );
    return tests.map(({ sysId, name, status, serverErrors, steps }) => ({
      name,
      description: descriptions.get(sysId) ?? '',
      steps: steps.length,
      passed: status === 'success',
      faults: [
        ...steps
          .filter((step) => step.status === 'failure' || step.status === 'error')
          .map(({ order, type, message }) => `step ${order} ${type}: ${message}`),
        ...serverErrors,
      ],
    }));
  } finally {
    await standIns.stop();
  }
}
