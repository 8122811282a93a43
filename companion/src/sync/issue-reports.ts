import type { IssueReport, RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { findError } from '../error-table.ts';
import type { BridgeError } from '../errors.ts';
import type { InboundEvent, InboundJob, JobFailure } from './ports.ts';

/** An event named an app that no record map names. */
export function toUnknownAppIssue(appId: number, correlation: string): IssueReport {
  return {
    key: `unknown_app:${appId}`,
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
  return `dead_letter:${event.appId}:${record.kind === 'id' ? record.id : `number-${record.number}`}`;
}

/** A record was given up after its last attempt. */
export function toDeadLetterIssue(job: InboundJob, failure: JobFailure): IssueReport {
  const { appId, record } = job.event;
  const name = record.kind === 'id' ? `record ${record.id}` : `Record Id ${record.number}`;
  return {
    key: deadLetterKey(job.event),
    kind: 'dead_letter',
    code: failure.code,
    title: `Onspring app ${appId}, ${name} did not reach ServiceNow`,
    cause: `${failure.message} (attempts: ${job.attempt})`,
    suggestedFix: `${findError(failure.code)?.remedy ?? 'Remove the cause.'} Then save the record in Onspring again: the newest state is taken over and this issue closes.`,
    onspringApp: appId,
    onspringRecord: record.kind === 'id' ? record.id : null,
    field: null,
    correlation: job.id,
  };
}

/** The initial load of a map was refused. */
export function toLoadIssue(map: RecordMap, error: BridgeError): IssueReport {
  return {
    key: `configuration:${map.id}:initial_load`,
    kind: 'configuration',
    code: error.code,
    title: `The records of map "${map.name}" were not loaded`,
    cause: error.message,
    suggestedFix: 'Correct the map or the role of the API key, then start the companion again with --initial-load.',
    onspringApp: map.onspringAppId,
    onspringRecord: null,
    field: null,
    correlation: '',
  };
}
