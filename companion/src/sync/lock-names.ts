import type { MappedApp } from './catalogue.ts';
import type { InboundEvent, Lock, OnspringRecord } from './ports.ts';

/**
 * What companions on one database lock against each other, see `Locks`. A record has two names, its id and its number, and
 * whoever is given one learns the other by reading the record. So a step that reads a record and then lands it, or saves
 * it, locks the name it was given before it reads and the other one before it writes: of two such steps, the one that
 * writes later has read after the other wrote.
 */

type RecordName = InboundEvent['record'];

/** Telling Onspring: one companion at a time fetches changes, delivers and acknowledges them. */
export const OUTBOUND_LOCKS: readonly Lock[] = [{ name: 'outbound', isShared: false }];

/** The mirror of an app: finds what the app lacks, and creates it. */
export function toMirrorLocks(appId: number): Lock[] {
  return [{ name: `mirror:${appId}`, isShared: false }];
}

/** Creating single records of an app by key: of two companions, the second finds what the first created. */
export function toCreationLocks(appId: number): Lock[] {
  return [{ name: `creation:${appId}`, isShared: false }];
}

/** All records of an app, also those that nobody knows yet. */
export function toAppLocks(appId: number): Lock[] {
  return [{ name: `app:${appId}`, isShared: false }];
}

/** Records of an app by the names given. */
export function toRecordLocks(appId: number, names: readonly RecordName[]): Lock[] {
  if (names.length === 0) return [];
  const app = { name: `app:${appId}`, isShared: true };
  return [app, ...names.map((name) => ({ name: toLockName(appId, name), isShared: false }))];
}

/** Records by their ids. */
export function toIdLocks(appId: number, ids: readonly number[]): Lock[] {
  return toRecordLocks(
    appId,
    ids.map((id) => ({ kind: 'id', id })),
  );
}

/** Records that were read, by both their names. */
export function toReadLocks(app: MappedApp, records: readonly OnspringRecord[]): Lock[] {
  const names = records.flatMap(({ recordId, values }): RecordName[] => {
    const number = Number(app.recordNumberFieldId === null ? Number.NaN : values.get(app.recordNumberFieldId));
    return [
      { kind: 'id', id: recordId },
      ...(Number.isSafeInteger(number) ? [{ kind: 'number' as const, number }] : []),
    ];
  });
  return toRecordLocks(app.appId, names);
}

function toLockName(appId: number, name: RecordName): string {
  return name.kind === 'id' ? `app:${appId}:id:${name.id}` : `app:${appId}:number:${name.number}`;
}
