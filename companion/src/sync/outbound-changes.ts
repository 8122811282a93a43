import type { Acknowledgement, Change } from '../../../now-app/server/contract/protocol.ts';
import type { ErrorCode } from '../error-table.ts';
import type { MappedApp, MappedField } from './catalogue.ts';

/** What the drain decides about changes without asking anybody. */

export type FailedAcknowledgement = Extract<Acknowledgement, { readonly outcome: 'failed' }>;

/** Changes of fields that both sides may write, after a look at what Onspring holds. */
export interface CheckedChanges {
  readonly sendable: readonly Change[];
  readonly failures: readonly FailedAcknowledgement[];
  readonly isAgain: boolean;
  /** Records to be created that exist already, by number. */
  readonly created: ReadonlyMap<string, number>;
}

/** Changes that may go at once. Records to be created for one parent go one after the other, as they were made here. */
export function toSequences(changes: readonly Change[]): Change[][] {
  const sequences = new Map<string, Change[]>();
  for (const change of changes) {
    const isNew = change.onspringRecord === null && change.parentRecord !== null;
    const key = isNew ? `${change.recordMap}:${change.parentRecord}` : change.id;
    sequences.set(key, [...(sequences.get(key) ?? []), change]);
  }
  return [...sequences.values()];
}

/** Records that were created in Onspring just now. */
export function toCreated(changes: readonly Change[], acknowledgements: readonly Acknowledgement[]) {
  return acknowledgements.flatMap((one) => {
    const change = changes.find(({ id }) => id === one.id);
    if (one.outcome !== 'delivered' || one.created === undefined || change === undefined) return [];
    return [{ ...change, onspringRecord: one.created.onspringRecord }];
  });
}

/** Fields of a change that Onspring is told: of a record it does not have, all. */
export function outboundFields(app: MappedApp, change: Change): MappedField[] {
  const isNew = change.onspringRecord === null;
  return app.fields.filter(
    ({ map }) => (isNew || map.direction !== 'inbound') && Object.hasOwn(change.fields, map.field),
  );
}

/** A change that is tried again later, or given up. */
export function toFailed(
  { id, version }: Pick<Change, 'id' | 'version'>,
  code: ErrorCode,
  message: string,
  retryable: boolean,
): FailedAcknowledgement {
  return { id, version, outcome: 'failed', code, message, retryable, retryAfterSeconds: null };
}

/** Why a record cannot be created without a field for its number. */
export function toKeylessMessage(app: MappedApp): string {
  return `Record map "${app.map.name}" creates records in Onspring, so it needs a field for "number" that travels there`;
}
