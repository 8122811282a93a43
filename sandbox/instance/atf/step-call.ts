import { NotEmulatedError } from '../not-emulated.ts';
import type { Instance, Session, Transaction } from '../types.ts';

/** A REST answer that later steps look at. */
export interface AtfResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly body: string;
  /** Milliseconds until the answer was complete. */
  readonly time: number;
}

/** What the steps of one running test share. */
export interface AtfRun {
  readonly instance: Instance;
  /** Calls this instance's REST APIs as a user, `null` without a login. */
  readonly request: (path: string, init: RequestInit, session: Session | null) => Promise<Response>;
  /** Outputs by sys_id of the step. */
  readonly outputs: Map<string, Readonly<Record<string, unknown>>>;
  session: Session;
  response: AtfResponse | null;
}

/** One step at work. Its inputs have their pills filled in. */
export interface StepCall {
  readonly run: AtfRun;
  readonly transaction: Transaction;
  readonly input: (column: string) => string;
}

export interface StepOutcome {
  readonly message: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** Carries out a step; throws StepFailure when what it asserts does not hold. */
export type StepAction = (call: StepCall) => StepOutcome | Promise<StepOutcome>;

/** An assertion of a step that does not hold. */
export class StepFailure extends Error {}

/** Compares as the operations of assertion steps do; numbers as numbers. */
export function compareBy(operation: string, actual: string, expected: string): boolean {
  const difference = Number(actual) - Number(expected);
  switch (operation) {
    case 'equals':
      return actual === expected;
    case 'not_equals':
      return actual !== expected;
    case 'contains':
      return actual.includes(expected);
    case 'does_not_contain':
      return !actual.includes(expected);
    case 'less_than':
      return difference < 0;
    case 'greater_than':
      return difference > 0;
    case 'less_than_equals':
      return difference <= 0;
    case 'greater_than_equals':
      return difference >= 0;
    default:
      throw new NotEmulatedError(`assertion operation ${operation}`);
  }
}

/** Says what was compared, and fails when it does not hold. */
export function assertBy(what: string, operation: string, values: { actual: string; expected: string }): StepOutcome {
  const { actual, expected } = values;
  const message = `${what} ${operation} ${expected}`;
  if (!compareBy(operation, actual, expected)) throw new StepFailure(`${message}: it is ${actual || 'empty'}`);
  return { message };
}
