import { MEGABYTE } from '../../../now-app/server/contract/files.ts';
import {
  type IssueCommand,
  type IssueReport,
  type RecordMap,
  RUN_KINDS,
  type RunKind,
  toDeadLetterKey,
} from '../../../now-app/server/contract/protocol.ts';
import { type ErrorCode, findError } from '../error-table.ts';
import { BridgeError } from '../errors.ts';
import type { MappedApp, MappedAttachments } from './catalogue.ts';
import type { ComparedRecord } from './comparison.ts';
import type { InboundEvent, InboundJob, JobFailure, SettledFile } from './ports.ts';

/** Key of the issue about an app that no record map names. */
export const unknownAppKey = (appId: number): string => `unknown_app:${appId}`;

/** An event named an app that no record map names. It is solved once a record of the app lands. */
export function toUnknownAppIssue(appId: number, correlation: string): IssueReport {
  return {
    key: unknownAppKey(appId),
    kind: 'unknown_app',
    code: 'UNKNOWN_APP',
    title: `Onspring app ${appId} is not mapped`,
    cause: `Onspring sent an event for app ${appId}, but no active record map brings that app to ServiceNow.`,
    suggestedFix: 'Add or activate a record map for the app, or switch off the outcome in Onspring.',
    onspringApp: appId,
    onspringRecord: null,
    field: null,
    correlation,
  };
}

/** Key of the dead letter of the record an event names. */
export function deadLetterKey(event: InboundEvent): string {
  const { record } = event;
  return toDeadLetterKey(event.appId, record.kind === 'id' ? record.id : `number-${record.number}`);
}

/** The event that reads the record of an issue again, `null` when the issue is about no record. */
export function toRetryEvent(issue: Pick<IssueCommand, 'key' | 'onspringApp' | 'onspringRecord'>): InboundEvent | null {
  const byNumber = /^dead_letter:(\d+):number-(\d+)$/.exec(issue.key);
  const reason = 'retry';
  if (byNumber !== null) {
    return { appId: Number(byNumber[1]), record: { kind: 'number', number: Number(byNumber[2]) }, reason };
  }
  const { onspringApp, onspringRecord } = issue;
  if (onspringApp === null || onspringRecord === null || onspringApp <= 0 || onspringRecord <= 0) return null;
  return { appId: onspringApp, record: { kind: 'id', id: onspringRecord }, reason };
}

/** The run that an issue about a refused run asks for again, `null` for other issues. */
export function toRetryRun(key: string): { readonly recordMap: string; readonly kind: RunKind } | null {
  const parts = /^configuration:([0-9a-f]{32}):([a-z_]+)(?::unread)?$/.exec(key);
  const kind = RUN_KINDS.find((candidate) => candidate === parts?.[2]);
  return kind === undefined ? null : { recordMap: parts?.[1] ?? '', kind };
}

/** A record was given up after its last attempt, or waits for its parent. */
export function toDeadLetterIssue(job: InboundJob, failure: JobFailure): IssueReport {
  const { appId, record } = job.event;
  const name = record.kind === 'id' ? `record ${record.id}` : `Record Id ${record.number}`;
  return {
    key: deadLetterKey(job.event),
    kind: 'dead_letter',
    code: failure.code,
    title: `Onspring app ${appId}, ${name} ${isWaiting(failure) ? 'waits for its parent' : 'did not reach ServiceNow'}`,
    cause: `${failure.message} (attempts: ${job.attempt})`,
    suggestedFix: `${findError(failure.code)?.remedy ?? 'Remove the cause.'} Then ask for a retry here, or save the record in Onspring again: the newest state is taken over and this issue closes.`,
    onspringApp: appId,
    onspringRecord: record.kind === 'id' ? record.id : null,
    field: null,
    correlation: job.id,
  };
}

/** Its parent may come any time: people see from the start what it waits for, and ServiceNow asks for it when the parent lands. */
export function isWaiting({ code, retryable }: JobFailure): boolean {
  return code === 'PARENT_MISSING' && retryable;
}

const RUN_NAMES: Readonly<Record<RunKind, string>> = {
  initial_load: 'initial load',
  backfill: 'back-fill',
  reconcile: 'reconcile',
  mirror: 'mirror',
};

interface RefusedRun {
  readonly run: string;
  readonly error: BridgeError;
}

/** A run of a map was refused; its key serves to solve it, without an error. */
export function toRunIssue(map: RecordMap, kind: RunKind, refused: RefusedRun | null = null): IssueReport {
  return {
    key: `configuration:${map.id}:${kind}`,
    kind: 'configuration',
    code: refused?.error.code ?? '',
    title: `The ${RUN_NAMES[kind]} of map "${map.name}" was refused`,
    cause: refused?.error.message ?? '',
    suggestedFix: 'Correct the map or the role of the API key, then ask for the run again.',
    onspringApp: map.onspringAppId,
    onspringRecord: null,
    field: null,
    correlation: refused?.run ?? '',
  };
}

/** Onspring did not show a run some records, whose ids nobody knows; its key serves to solve it. */
export function toUnreadIssue(map: RecordMap, kind: RunKind, unread: number): IssueReport {
  return {
    key: `configuration:${map.id}:${kind}:unread`,
    kind: 'configuration',
    code: 'CALL_UNANSWERED',
    title: `The ${RUN_NAMES[kind]} of map "${map.name}" could not read ${unread} records`,
    cause: `Onspring does not answer for them, not even one by one. All others were read. The log of the companion tells behind which record each stands (event "page.unread").`,
    suggestedFix: 'Look at these records in Onspring, then ask for the run again here.',
    onspringApp: map.onspringAppId,
    onspringRecord: null,
    field: null,
    correlation: '',
  };
}

/** ServiceNow did not say whether it has a record already, so it was not brought there: it might come twice. */
export function toUnlinkedIssue(app: MappedApp, recordId: number, failure: JobFailure): IssueReport {
  const event: InboundEvent = { appId: app.appId, record: { kind: 'id', id: recordId }, reason: 'backfill' };
  return toDeadLetterIssue({ id: '', event, attempt: 1 }, failure);
}

/** An app is not looked at for missed events; its key serves to solve it, without an error. */
export function toPollIssue(map: RecordMap, error: BridgeError | null): IssueReport {
  return {
    key: `configuration:${map.id}:poll`,
    kind: 'configuration',
    code: error?.code ?? '',
    title: `Changes of map "${map.name}" without an event are not looked for`,
    cause: error?.message ?? '',
    suggestedFix: `${findError(error?.code ?? '')?.remedy ?? 'Remove the cause.'} The nightly comparison makes up for what was missed.`,
    onspringApp: map.onspringAppId,
    onspringRecord: null,
    field: null,
    correlation: '',
  };
}

/** The schedule of a map is no cron expression. */
export function toScheduleIssue(map: RecordMap): IssueReport {
  return {
    key: `configuration:${map.id}:schedule`,
    kind: 'configuration',
    code: 'SCHEDULE_INVALID',
    title: `The schedule of map "${map.name}" cannot be read`,
    cause: `"${map.schedule ?? ''}" is not a cron expression, so the two sides of the map are not compared by themselves.`,
    suggestedFix: 'Enter five fields such as "30 2 * * *" or the word never, or leave it empty for every night.',
    onspringApp: map.onspringAppId,
    onspringRecord: null,
    field: null,
    correlation: '',
  };
}

/** A map cannot work as a whole: its app is not there, or may not be read. */
export function toMapIssue(map: RecordMap, error: BridgeError): IssueReport {
  return {
    key: `configuration:${map.id}:app`,
    kind: 'configuration',
    code: error.code,
    title: `Nothing is synchronised by map "${map.name}"`,
    cause: `${error.message}.`,
    suggestedFix: findError(error.code)?.remedy ?? 'Correct the map, or the role of the API key.',
    onspringApp: map.onspringAppId,
    onspringRecord: null,
    field: null,
    correlation: '',
  };
}

/** Whether an issue is about a map that does not fit what Onspring has: about its app, its parent field or a field map. */
export function isMapFaultKey(key: string): boolean {
  return /^configuration:[^:]+:(app|parent|[0-9a-f]{32})$/.test(key);
}

export function missingAppError(map: RecordMap): BridgeError {
  return new BridgeError({
    code: 'APP_NOT_FOUND',
    message: `Record map "${map.name}" names the Onspring app "${map.onspringApp}", which the API key cannot see`,
  });
}

/** Two linked records stay unlike although everything was repaired that could be. */
export function toDiscrepancyIssue(app: MappedApp, record: ComparedRecord, run: string): IssueReport {
  const unlike = app.fields.filter(({ map }) => record.here?.[map.id] !== record.there?.[map.id]);
  const names = unlike.map(({ map }) => map.onspringField).join(', ');
  const cause = record.here === null ? 'The record did not reach ServiceNow.' : `Unlike after all repairs: ${names}.`;
  return {
    key: `discrepancy:${app.map.id}:${record.onspringRecord}`,
    kind: 'discrepancy',
    code: 'SIDES_DIFFER',
    title: `${record.number === '' ? '' : `${record.number}, `}Onspring app ${app.appId}, record ${record.onspringRecord}: the sides differ`,
    cause,
    suggestedFix: 'Look at other issues of the record and at rules that change these fields after each save.',
    onspringApp: app.appId,
    onspringRecord: record.onspringRecord,
    field: null,
    correlation: run,
  };
}

/** So many records are gone from Onspring that lost rights are likelier than deleted records. */
export function toManyGoneIssue(app: MappedApp, gone: number, total: number, run: string): IssueReport {
  return {
    key: `configuration:${app.map.id}:many_gone`,
    kind: 'configuration',
    code: 'MANY_RECORDS_GONE',
    title: `${gone} of ${total} records of map "${app.map.name}" are gone from Onspring`,
    cause: 'The API key no longer sees them. Nothing was ended here, since it may have lost rights to their content.',
    suggestedFix: 'Check the role of the API key. If they were deleted on purpose, cancel their findings by hand.',
    onspringApp: app.appId,
    onspringRecord: null,
    field: null,
    correlation: run,
  };
}

/** A mirror left values out. */
export function toMirrorIssue(app: MappedApp, faults: readonly string[], run: string): IssueReport {
  return {
    key: `configuration:${app.map.id}:mirror_values`,
    kind: 'configuration',
    code: 'MIRROR_VALUES',
    title: `The mirror of map "${app.map.name}" left ${faults.length} values out`,
    cause: faults.slice(0, 10).join('\n'),
    suggestedFix: 'Add what is missing in Onspring, or correct the field map; the next run brings the values.',
    onspringApp: app.appId,
    onspringRecord: null,
    field: null,
    correlation: run,
  };
}

interface RecordName {
  readonly appId: number;
  readonly recordId: number;
}

/** Key of the issue about one file of a record. */
export function toFileKey({ appId, recordId }: RecordName, file: Pick<SettledFile, 'side' | 'fileId'>): string {
  return `file:${appId}:${recordId}:${file.side}:${file.fileId}`;
}

/** Whether an issue is about files: a retry then judges the files of its record anew. */
export function isFileKey(key: string): boolean {
  return key.startsWith('file:');
}

/** Why a file was left where it is. */
export interface LeftReason {
  readonly code: ErrorCode;
  /** What a vendor said, `null` where the code says it all. */
  readonly words: string | null;
  /** It failed in the last attempt, and may travel later as it is. */
  readonly isGivenUp: boolean;
}

/** A file does not travel; the rest of its record does. */
export function toFileIssue(
  app: MappedApp,
  record: RecordName,
  file: Pick<SettledFile, 'side' | 'fileId'> & { readonly name: string; readonly mapped: MappedAttachments },
  { code, words, isGivenUp }: LeftReason,
  correlation: string,
): IssueReport {
  const { limits, onspringField } = file.mapped.map;
  const name = file.name === '' ? `file ${file.fileId}` : `"${file.name}"`;
  const place = `Onspring app "${app.map.onspringApp}" (${record.appId}), record ${record.recordId}`;
  const way = file.side === 'onspring' ? 'was not brought to ServiceNow' : 'was not sent to Onspring';
  const entry = findError(code);
  const allowed = `Allowed: ${limits.types.join(', ') || 'no type'}; at most ${limits.maxBytes / MEGABYTE} MB each and ${limits.mostFiles} files.`;
  return {
    key: toFileKey(record, file),
    kind: isGivenUp ? 'dead_letter' : 'file',
    code,
    title: `${name} of record ${record.recordId} ${way}`,
    cause: `${place}, field "${onspringField}": ${words ?? entry?.meaning ?? code} ${isGivenUp ? 'It failed in every attempt.' : allowed}`,
    suggestedFix: `${entry?.remedy ?? 'Remove the cause.'} Then ask for a retry here.`,
    onspringApp: record.appId,
    onspringRecord: record.recordId,
    field: null,
    correlation,
  };
}

/** Id by which a job is followed in the log: of the event that led to it, else its own. */
export function toCorrelation({ id, event }: InboundJob): string {
  return event.correlation ?? id;
}

/** The files of a record could not be carried after the last attempt; its key serves to solve it, without a failure. */
export function toFilesIssue(job: InboundJob, failure: JobFailure | null = null): IssueReport {
  const { appId, record } = job.event;
  const recordId = record.kind === 'id' ? record.id : 0;
  return {
    key: `file:${appId}:${recordId}`,
    kind: 'dead_letter',
    code: failure?.code ?? '',
    title: `Files of Onspring app ${appId}, record ${recordId} were not all carried`,
    cause: `${failure?.message ?? ''} (attempts: ${job.attempt})`,
    suggestedFix: `${findError(failure?.code ?? '')?.remedy ?? 'Remove the cause.'} Then ask for a retry here.`,
    onspringApp: appId,
    onspringRecord: recordId,
    field: null,
    correlation: toCorrelation(job),
  };
}
