import type { Instance, Transaction } from '../types.ts';

/** A condition script and what it runs with. */
export interface ConditionScript {
  readonly source: string;
  readonly name: string;
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** What a condition script says: the variable `answer` when it sets it, else its last expression (14.5, D/SDK). */
export function readAnswer(
  host: Pick<Instance, 'scripts'>,
  transaction: Transaction,
  { source, name, globals = {} }: ConditionScript,
): boolean {
  host.scripts.run(transaction, 'answer = undefined;', name, {});
  const last = host.scripts.run(transaction, source, name, globals);
  const answer = host.scripts.run(transaction, 'answer', name, {});
  return isYes(answer === undefined ? last : answer);
}

/** Scripts often answer with the text of a flag. */
function isYes(value: unknown): boolean {
  return value !== 'false' && value !== '0' && Boolean(value);
}
