import type { Environment } from '../environment.ts';
import { isGlideRecord } from './glide-record.ts';
import { toText } from './values.ts';

/** `GlideScopedEvaluator` (servicenow-instance.md 11.12): runs the script a field holds; an error is logged, result null. */
export class GlideScopedEvaluator {
  readonly #environment: Environment;
  readonly #variables = new Map<string, unknown>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  putVariable(name: unknown, value: unknown): void {
    this.#variables.set(toText(name), value);
  }

  getVariable(name: unknown): unknown {
    return this.#variables.get(toText(name)) ?? null;
  }

  evaluateScript(record: unknown, field: unknown, variables?: unknown): unknown {
    if (!isGlideRecord(record)) return null;
    const given = typeof variables === 'object' && variables !== null ? Object.entries(variables) : [];
    for (const [name, value] of given) this.#variables.set(name, value);
    const name = `${record.getTableName()}.${toText(field)} of ${record.getUniqueValue() ?? 'a new record'}`;
    try {
      const source = record.getValue(field) ?? '';
      return this.#environment.run(source, name, Object.fromEntries(this.#variables)) ?? null;
    } catch (error) {
      const { instance, scope } = this.#environment;
      instance.log('error', scope, error instanceof Error ? error.message : String(error));
      return null;
    }
  }
}
