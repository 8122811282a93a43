import type { RecordState } from './record-state.ts';

/** The state behind each record object of the scripts, and behind its proxy. */
const states = new WeakMap<object, RecordState>();

export function setState(record: object, state: RecordState): void {
  states.set(record, state);
}

export function hasState(record: object): boolean {
  return states.has(record);
}

/** State of a record object; throws a TypeError when a method was taken off its record. */
export function stateOf(record: object): RecordState {
  const state = states.get(record);
  if (state === undefined) throw new TypeError('not a GlideRecord');
  return state;
}
