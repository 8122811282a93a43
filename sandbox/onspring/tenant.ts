import type { Behaviour } from './behaviour.ts';
import { type Clock, createClock } from './clock.ts';
import { createFaultPlan, type FaultPlan } from './faults.ts';
import { createJournal, type Journal } from './journal.ts';
import { createOutcomeQueue, type OutcomeQueue } from './outcomes/outcome-queue.ts';
import { type SavedRecord, type SaveRequest, saveRecord } from './record-store.ts';
import { createState, resetState, type TenantState } from './state.ts';

/** One stand-in tenant: its data, its clock and everything that acts on them. */
export interface Tenant {
  readonly state: TenantState;
  readonly clock: Clock;
  readonly behaviour: Behaviour;
  readonly outcomes: OutcomeQueue;
  readonly faults: FaultPlan;
  readonly journal: Journal;
  /** IANA zone of the tenant's pages and date-only fields; the API is always UTC. */
  readonly timeZone: string;
  /** Host that `href` members name. */
  readonly publicUrl: string;
  /** Saves a record and queues the outcomes the save fires. */
  save(request: Omit<SaveRequest, 'nowMs'>): SavedRecord;
  /** Back to an empty tenant: data, outcomes, faults, journal, behaviour, running clock. */
  reset(): void;
  stop(): void;
}

export interface TenantOptions {
  readonly apiKeys: readonly string[];
  readonly timeZone: string;
  readonly publicUrl: string;
  readonly behaviour: Behaviour;
  /** Receives what background work threw. */
  readonly onError: (error: unknown) => void;
}

export function createTenant(options: TenantOptions): Tenant {
  const state = createState(options.apiKeys);
  const clock = createClock(options.onError);
  const behaviour: Behaviour = { ...options.behaviour };
  const faults = createFaultPlan();
  const journal = createJournal();

  const save: Tenant['save'] = (request) => {
    const saved = saveRecord(state, { ...request, nowMs: clock.now() });
    outcomes.onSaved(saved);
    return saved;
  };
  const outcomes = createOutcomeQueue({ state, clock, behaviour, save, onError: options.onError });

  return {
    state,
    clock,
    behaviour,
    outcomes,
    faults,
    journal,
    timeZone: options.timeZone,
    publicUrl: options.publicUrl,
    save,
    reset() {
      outcomes.reset();
      clock.stop();
      clock.resume();
      resetState(state, options.apiKeys);
      Object.assign(behaviour, options.behaviour);
      faults.clear();
      journal.reset();
    },
    stop() {
      outcomes.reset();
      clock.stop();
    },
  };
}
