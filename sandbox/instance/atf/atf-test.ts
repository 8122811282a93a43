import type { Database } from '../types.ts';
import { stepConfigs } from './generated/step-configs.ts';

/** One step of a test, with its inputs by column; pills of earlier steps are still in them. */
export interface AtfStep {
  readonly sysId: string;
  readonly order: number;
  /** `category.method` of the Fluent API, or the sys_id of an unknown step type. */
  readonly type: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface AtfTest {
  readonly sysId: string;
  readonly name: string;
  readonly failOnServerError: boolean;
  readonly steps: readonly AtfStep[];
}

/** Active tests of the package by name, each with its active steps in order (SDK 4.9.0 output). */
export function readAtfTests(database: Database): AtfTest[] {
  if (database.schema.table('sys_atf_test') === undefined) return [];
  return database.select('sys_atf_test', 'active=true^ORDERBYname').map((row) => ({
    sysId: row['sys_id'] ?? '',
    name: row['name'] ?? '',
    failOnServerError: row['fail_on_server_error'] === 'true',
    steps: readSteps(database, row['sys_id'] ?? ''),
  }));
}

function readSteps(database: Database, test: string): AtfStep[] {
  return database
    .select('sys_atf_step', `test=${test}^active=true`)
    .map((row) => {
      const sysId = row['sys_id'] ?? '';
      const configId = row['step_config'] ?? '';
      return {
        sysId,
        order: Number(row['order'] ?? 0),
        type: stepConfigs[configId]?.name ?? configId,
        inputs: readInputs(database, sysId, configId),
      };
    })
    .sort((left, right) => left.order - right.order);
}

function readInputs(database: Database, step: string, configId: string): Record<string, string> {
  const known = stepConfigs[configId]?.inputs ?? {};
  const inputs = Object.fromEntries(Object.values(known).map((input) => [input.field, input.default]));
  for (const row of database.select('sys_variable_value', `document=sys_atf_step^document_key=${step}`)) {
    const field = known[row['variable'] ?? '']?.field;
    if (field !== undefined) inputs[field] = row['value'] ?? '';
  }
  return inputs;
}
