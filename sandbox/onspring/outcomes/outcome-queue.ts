import type { Behaviour } from '../behaviour.ts';
import type { Clock } from '../clock.ts';
import { ApiError, ControlError } from '../errors.ts';
import type { SavedRecord, SaveRequest } from '../record-store.ts';
import { findApp, type TenantState } from '../state.ts';
import type { Trigger, TriggerDefinition } from './definition.ts';
import { createRequestSender, fillRequest } from './request-sender.ts';
import { mapResponse } from './response-mapping.ts';
import { isTriggered } from './trigger-rules.ts';

/**
 * A save that meets a trigger becomes a delivery: queued -> attempt -> delivered, or retry -> attempt ..., or failed.
 * Every attempt is kept. When the last one failed, the people named in the outcome are told and nothing else happens:
 * the save stands, there is no dead letter and no replay (onspring-api.md 11 "Failure"). No order is promised.
 */
export interface Attempt {
  readonly deliveryId: number;
  readonly triggerId: number;
  readonly triggerName: string;
  readonly appId: number;
  readonly recordId: number;
  readonly recordNumber: number;
  /** 1 for the first try. */
  readonly number: number;
  readonly atMs: number;
  readonly durationMs: number;
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly answer: string;
  readonly error: string | null;
  readonly result: 'delivered' | 'retrying' | 'failed';
}

export interface Notification {
  readonly atMs: number;
  readonly to: readonly string[];
  readonly text: string;
}

export interface OutcomeQueue {
  /** Adds a trigger. Throws `ControlError` UNKNOWN_APP. */
  define(definition: TriggerDefinition): Trigger;
  /** Changes a trigger in force; undefined when there is none of that id. */
  redefine(triggerId: number, definition: TriggerDefinition): Trigger | undefined;
  remove(triggerId: number): boolean;
  triggers(): Trigger[];
  /** Called for every save; queues a delivery for each trigger that is met. */
  onSaved(saved: SavedRecord): void;
  /** The "Test Request" button: runs a trigger's outcome for a record, whatever its rules say. */
  test(triggerId: number, recordId: number): void;
  /** Oldest first. */
  attempts(): readonly Attempt[];
  notifications(): readonly Notification[];
  /** Deliveries still waiting or under way. */
  pending(): number;
  /** Resolves when no request is under way. */
  settled(): Promise<void>;
  clearLog(): void;
  reset(): void;
}

export interface OutcomeQueueOptions {
  readonly state: TenantState;
  readonly clock: Clock;
  readonly behaviour: Behaviour;
  readonly save: (request: Omit<SaveRequest, 'nowMs'>) => SavedRecord;
  readonly onError: (error: unknown) => void;
}

/** The attempt log is for people and tests: the oldest entries give way. */
const KEPT_ATTEMPTS = 5_000;
const KEPT_ANSWER_CHARACTERS = 4_000;
/** Requests under way at once; more wait. Undocumented; a burst of saves should not open a thousand sockets. */
const PARALLEL_REQUESTS = 8;

interface Delivery {
  readonly id: number;
  readonly trigger: Trigger;
  readonly recordId: number;
  attempt: number;
}

export function createOutcomeQueue(options: OutcomeQueueOptions): OutcomeQueue {
  const { state, clock, behaviour } = options;
  const sender = createRequestSender(clock, behaviour);
  const triggers = new Map<number, Trigger>();
  const underWay = new Set<Promise<void>>();
  const ready: Delivery[] = [];
  let stopper = new AbortController();
  let attempts: Attempt[] = [];
  let notifications: Notification[] = [];
  let waiting = 0;
  let lastTriggerId = 0;
  let lastDeliveryId = 0;

  function enqueue(delivery: Delivery, delayMs: number): void {
    waiting += 1;
    clock.schedule(delayMs, () => {
      waiting -= 1;
      ready.push(delivery);
      startReady();
    });
  }

  function startReady(): void {
    while (underWay.size < PARALLEL_REQUESTS) {
      const delivery = ready.shift();
      if (!delivery) return;
      const run: Promise<void> = attempt(delivery, stopper.signal)
        .catch(options.onError)
        .finally(() => {
          underWay.delete(run);
          startReady();
        });
      underWay.add(run);
    }
  }

  async function attempt(delivery: Delivery, stop: AbortSignal): Promise<void> {
    const { definition, appId, id: triggerId } = delivery.trigger;
    const app = state.apps.get(appId);
    const record = app?.records.get(delivery.recordId);
    // The record went away before its turn: nothing is left to tell.
    if (!app || !record) return;
    const request = fillRequest(definition, { state, app, record, escapeTokens: behaviour.escapeTokens });
    const atMs = clock.now();
    const reply = await sender.send(definition, request, stop);
    if (stop.aborted) return;
    const canRetry = reply.error !== null && delivery.attempt <= definition.retries;
    attempts.push({
      deliveryId: delivery.id,
      triggerId,
      triggerName: definition.name,
      appId,
      recordId: record.recordId,
      recordNumber: record.recordNumber,
      number: delivery.attempt,
      atMs,
      durationMs: clock.now() - atMs,
      method: definition.method,
      url: request.url,
      body: request.body,
      status: reply.status,
      answer: reply.answer.slice(0, KEPT_ANSWER_CHARACTERS),
      error: reply.error,
      result: reply.error === null ? 'delivered' : canRetry ? 'retrying' : 'failed',
    });
    if (attempts.length > KEPT_ATTEMPTS) attempts = attempts.slice(-KEPT_ATTEMPTS);
    if (reply.error === null) applyAnswer(definition, { app, record }, reply.json);
    else if (canRetry) enqueue({ ...delivery, attempt: delivery.attempt + 1 }, behaviour.outcomeRetryDelayMs);
    else notify(definition, `${definition.name} failed for record ${record.recordNumber}: ${reply.error}`);
  }

  /** Mapped members are written to the record that fired the trigger, as an indirect save. */
  function applyAnswer(definition: TriggerDefinition, place: Pick<SavedRecord, 'app' | 'record'>, json: unknown): void {
    const { app, record } = place;
    if (definition.mappings.length === 0) return;
    const { inputs, problems } = mapResponse(state, app, definition.mappings, json);
    if (problems.length > 0)
      notify(definition, `${definition.name}, record ${record.recordNumber}: ${problems.join('; ')}`);
    if (inputs.size === 0) return;
    try {
      options.save({ app, record, inputs, cause: 'mapping' });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      notify(definition, `${definition.name}, record ${record.recordNumber}: ${error.message}`);
    }
  }

  function notify(definition: TriggerDefinition, text: string): void {
    notifications.push({ atMs: clock.now(), to: definition.notify, text });
  }

  function isRelevantSave(definition: TriggerDefinition, saved: SavedRecord): boolean {
    switch (saved.cause) {
      case 'ui':
        return true;
      case 'api':
        return behaviour.apiSavesFireOutcomes;
      case 'mapping':
        return definition.onIndirectSave;
      case 'seed':
        return false;
    }
  }

  function deliver(trigger: Trigger, recordId: number): void {
    lastDeliveryId += 1;
    enqueue({ id: lastDeliveryId, trigger, recordId, attempt: 1 }, behaviour.outcomeDelayMs);
  }

  function put(id: number, definition: TriggerDefinition): Trigger {
    const app = findApp(state, definition.app);
    if (!app) throw new ControlError('UNKNOWN_APP', `no app "${definition.app}"; seed it first`);
    const trigger: Trigger = { id, appId: app.id, definition };
    triggers.set(id, trigger);
    return trigger;
  }

  return {
    define(definition) {
      lastTriggerId += 1;
      return put(lastTriggerId, definition);
    },
    redefine: (triggerId, definition) => (triggers.has(triggerId) ? put(triggerId, definition) : undefined),
    remove: (triggerId) => triggers.delete(triggerId),
    triggers: () => [...triggers.values()],
    onSaved(saved) {
      for (const trigger of triggers.values()) {
        const { definition } = trigger;
        if (trigger.appId !== saved.app.id || !definition.enabled || !definition.outcomeEnabled) continue;
        if (isRelevantSave(definition, saved) && isTriggered(state, definition, saved))
          deliver(trigger, saved.record.recordId);
      }
    },
    test(triggerId, recordId) {
      const trigger = triggers.get(triggerId);
      if (!trigger) throw new ControlError('UNKNOWN_TRIGGER', `no trigger ${triggerId}`);
      if (!state.apps.get(trigger.appId)?.records.has(recordId)) {
        throw new ControlError('UNKNOWN_RECORD', `no record ${recordId} in app ${trigger.appId}`);
      }
      deliver(trigger, recordId);
    },
    attempts: () => attempts,
    notifications: () => notifications,
    pending: () => waiting + ready.length + underWay.size,
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    clearLog() {
      attempts = [];
      notifications = [];
    },
    reset() {
      stopper.abort();
      stopper = new AbortController();
      ready.length = 0;
      waiting = 0;
      triggers.clear();
      lastTriggerId = 0;
      lastDeliveryId = 0;
      this.clearLog();
    },
  };
}
