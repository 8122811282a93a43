/** What a code means to a person, and what to do about it. */
export interface ErrorEntry {
  /** `yes`: tried again by itself. `no`: waits for a person. `held`: work waits, no attempt is used up. */
  readonly retried: 'yes' | 'no' | 'held';
  readonly meaning: string;
  readonly remedy: string;
}

/** Every code this service raises. The keys are part of its public surface; docs/errors.md is made from this. */
export const ERROR_TABLE = {
  APP_NOT_FOUND: {
    retried: 'no',
    meaning: 'A record map names an Onspring app that the API key cannot see.',
    remedy: 'Correct the app name in the record map, or give the role of the API key read access to the app.',
  },
  BODY_TOO_LARGE: {
    retried: 'no',
    meaning: 'A request to the companion is larger than its route takes.',
    remedy: 'Send fewer events in one request (64 KiB); a doorbell has no content (4 KiB).',
  },
  CALL_UNANSWERED: {
    retried: 'yes',
    meaning:
      'A vendor answers other calls but not this one: each time it took too long, was cut off or failed at a gateway.',
    remedy:
      'Look in that system at the record named: a formula, rule or automation that takes too long, or very large content.',
  },
  COMPANION_UNREACHABLE: {
    retried: 'no',
    meaning: 'A command found no companion at the address of the settings.',
    remedy: 'Run the command on the host, and with the settings, of a companion that runs.',
  },
  CONFIG_INVALID: {
    retried: 'no',
    meaning: 'The settings do not describe a companion that can run.',
    remedy: 'Correct the settings that the message lists; companion/README.md describes each.',
  },
  FIELD_NOT_FOUND: {
    retried: 'no',
    meaning: 'A field map names a field that the Onspring app does not show to the API key.',
    remedy: 'Correct the name in the field map, or give the role of the API key access to the field.',
  },
  FILES_TOO_MANY: {
    retried: 'no',
    meaning: 'The record holds more files than the field map carries.',
    remedy: 'Raise "Most files of a record" in the field map, or remove files.',
  },
  FILE_ELSEWHERE: {
    retried: 'no',
    meaning: 'Onspring only links to the file, which another service keeps.',
    remedy: 'Upload the file to Onspring itself.',
  },
  FILE_EMPTY: {
    retried: 'no',
    meaning: 'The file has no content.',
    remedy: 'Upload it again.',
  },
  FILE_INCOMPLETE: {
    retried: 'yes',
    meaning: 'Less or more of a file arrived than was announced.',
    remedy:
      'Nothing unless it persists: then open the file by hand, it may be damaged, encrypted or held back by a virus scan.',
  },
  FILE_TOO_LARGE: {
    retried: 'no',
    meaning: 'The file is larger than the field map allows.',
    remedy:
      'Raise "Largest file in MB" in the field map, and above 10 the property glide.rest.max_content_length, or make the file smaller.',
  },
  FILE_TYPE_REFUSED: {
    retried: 'no',
    meaning: 'The field map does not allow the extension of the file, or its type contradicts it.',
    remedy:
      'Add the extension to "File types" in the field map, or save the file as an allowed type. An image field takes images only.',
  },
  FILTER_INVALID: {
    retried: 'no',
    meaning: 'A value cannot be looked up in Onspring safely.',
    remedy: 'Remove control characters from the key value that the message names.',
  },
  IMPORT_ROW_FAILED: {
    retried: 'yes',
    meaning: 'ServiceNow took the row but its transform or a business rule refused it.',
    remedy:
      'Read the comment of the row in the import set; correct the rule or the record, then save it in Onspring again.',
  },
  IMPORT_TIMEOUT: {
    retried: 'yes',
    meaning: 'ServiceNow did not finish the transform of an import set within ten minutes.',
    remedy:
      'Look at the transform history and the system load of the instance. Importing again changes nothing that landed.',
  },
  INTERNAL: {
    retried: 'no',
    meaning: 'The companion failed on a request.',
    remedy: 'Look for the event "request.failed" in its log.',
  },
  INVALID_BODY: {
    retried: 'no',
    meaning: 'The body of a look-up, or of a request for a run or a replay, is not what its route takes.',
    remedy: 'For a look-up correct the template of the outcome in Onspring; else use the commands of the companion.',
  },
  INVALID_BOOLEAN: {
    retried: 'no',
    meaning: 'A value for a yes/no column is neither.',
    remedy: 'Use a list with a value map to 1 and 0, or correct the value in Onspring.',
  },
  INVALID_DATE: {
    retried: 'no',
    meaning: 'A value for a date column is no date.',
    remedy: 'Map a date field, or correct the value.',
  },
  INVALID_DECIMAL: {
    retried: 'no',
    meaning: 'A value for a number column has more than 15 digits or is no number.',
    remedy: 'Map a number field, or correct the value in Onspring.',
  },
  INVALID_EVENT: {
    retried: 'no',
    meaning: 'The body of an event is not what the companion takes.',
    remedy: 'Correct the template of the outcome in Onspring; the answer names field and reason.',
  },
  INVALID_INTEGER: {
    retried: 'no',
    meaning: 'A value for a whole-number column has a fraction, more than 15 digits, or is no number.',
    remedy: 'Map it to a decimal column, or correct the value in Onspring.',
  },
  INVALID_NUMBER: {
    retried: 'no',
    meaning: 'A ServiceNow value for an Onspring number field has more than 15 digits or is no number.',
    remedy: 'Choose another transform in the field map.',
  },
  INVALID_REFERENCE: {
    retried: 'no',
    meaning: 'A value for a reference does not refer to a record.',
    remedy: 'Map a reference field of Onspring.',
  },
  INVALID_TEXT: {
    retried: 'no',
    meaning: 'A value for a text column is not text, or is a number of more than 15 digits.',
    remedy: 'Choose the transform that fits the type of the Onspring field.',
  },
  INVALID_TIME_SPAN: {
    retried: 'no',
    meaning: 'A time span repeats, counts in months or years, or is none: ServiceNow has no duration for it.',
    remedy: 'Enter seconds, minutes, hours, days or weeks without a repetition, or map the field as text.',
  },
  LISTEN_FAILED: {
    retried: 'no',
    meaning: 'The companion cannot listen on its address.',
    remedy: 'Choose another BRIDGE_HOST or BRIDGE_PORT, or stop the process that has it.',
  },
  LIST_VALUE_HAS_COMMA: {
    retried: 'no',
    meaning: 'A value of a multi-value list holds a comma, which separates values in ServiceNow.',
    remedy: 'Give the value an entry in the value map of the field.',
  },
  LOOKUP_NOT_FOUND: {
    retried: 'no',
    meaning:
      'ServiceNow has no record, or several, with the key a look-up names, or the record map it names is paused or not active.',
    remedy:
      'Correct the key in the template of the outcome, or the key column of the record map; activate or resume the map.',
  },
  LOOKUP_TIMEOUT: {
    retried: 'no',
    meaning: 'ServiceNow did not answer a look-up before Onspring would have given up.',
    remedy: 'Let the outcome retry; look at the load of the instance if it persists.',
  },
  MANY_RECORDS_GONE: {
    retried: 'no',
    meaning: 'Many linked records are gone from Onspring at once; nothing was ended in ServiceNow.',
    remedy:
      'Check what the role of the API key may read. If they were deleted on purpose, cancel their findings by hand.',
  },
  MAPS_UNREAD: {
    retried: 'held',
    meaning: 'The companion has just started, or cannot reach ServiceNow: it has not read the record maps yet.',
    remedy: 'Ask again in a few seconds. If it lasts, "doctor" shows what keeps the companion from ServiceNow.',
  },
  MAP_NOT_FOUND: {
    retried: 'yes',
    meaning:
      'A change waits in ServiceNow for a record whose map is gone or inactive, or a run was asked for without a map.',
    remedy: 'Activate the record map, correct its name, or ignore the issue with a reason.',
  },
  MIRROR_NO_KEY: {
    retried: 'no',
    meaning: 'A map is to be mirrored or looked up, but has no key column that it also sends to Onspring.',
    remedy: 'Set the key column of the record map to a column of one of its field maps.',
  },
  MIRROR_VALUES: {
    retried: 'yes',
    meaning: 'A mirror left out values that Onspring would not take.',
    remedy: 'Add what is missing in Onspring, or correct the field map; the next run brings the values.',
  },
  NEWER_IN_ONSPRING: {
    retried: 'yes',
    meaning: 'A change here would overwrite a newer value in Onspring that does not fit in ServiceNow.',
    remedy:
      'Solve the issue about that field: correct the value in Onspring or the field map. Then the change is decided.',
  },
  NOT_FOUND: {
    retried: 'no',
    meaning: 'The companion has nothing at this address.',
    remedy: 'Check the path against companion/README.md.',
  },
  OUTBOUND_REFUSED: {
    retried: 'no',
    meaning: 'A call would have left the configured hosts; nothing was sent.',
    remedy: 'Report it: an id that a vendor gave does not look like one.',
  },
  PARENT_MISSING: {
    retried: 'yes',
    meaning: 'A child record in Onspring names no parent, or one that could not be brought into ServiceNow.',
    remedy: 'Name the parent in Onspring, give the role of the API key access to it, or solve the issue about it.',
  },
  RECORD_BUSY: {
    retried: 'held',
    meaning: 'Another companion on the same database has worked on the record for half a minute.',
    remedy: 'None needed. If it lasts, look in the log of the other companions for a slow import.',
  },
  RECORD_GONE: {
    retried: 'no',
    meaning:
      'A change waits for a record that was deleted in ServiceNow or does not belong to its record map any more.',
    remedy: 'If that was meant, ignore the issue; else restore the record or the record map, then ask for a retry.',
  },
  RECORD_NOT_FOUND: {
    retried: 'no',
    meaning: 'An event names a record that Onspring does not have or does not show to the API key.',
    remedy: 'If it was deleted, nothing is to be done; else give the role of the API key access to its content.',
  },
  RECORD_NUMBER_UNREADABLE: {
    retried: 'no',
    meaning: 'An event names a record by its number, but the API key cannot read the field Record Id.',
    remedy: 'Give the role of the API key read access to the field Record Id.',
  },
  REFERENCE_AMBIGUOUS: {
    retried: 'no',
    meaning: 'Several records of Onspring have the key that a reference names.',
    remedy: 'Make the key unique there, or choose another key field in the field map.',
  },
  REFERENCE_NOT_FOUND: {
    retried: 'no',
    meaning: 'The record that a reference names does not exist on the other side.',
    remedy: 'Create it there (for a person: with the same e-mail address), or correct the reference.',
  },
  RELEASED: {
    retried: 'yes',
    meaning: 'Work was put back because its worker ended.',
    remedy: 'Nothing: another worker, or the next start, takes it.',
  },
  RUN_BUSY: {
    retried: 'no',
    meaning: 'A run of the record map waits or runs already.',
    remedy: 'Wait for its end, or cancel it.',
  },
  RUN_NOT_FOUND: {
    retried: 'no',
    meaning: 'No run of the record map is under way.',
    remedy: 'List the runs with "runs".',
  },
  SCHEDULE_INVALID: {
    retried: 'no',
    meaning: 'The schedule of a record map is not a cron expression.',
    remedy: 'Enter five fields such as "30 2 * * *", or leave it empty for every night.',
  },
  SEVERAL_LIST_VALUES: {
    retried: 'no',
    meaning: 'A list field holds several values and its column takes one.',
    remedy: 'Use the transform multi_list, or make the list single-select.',
  },
  SEVERAL_REFERENCES: {
    retried: 'no',
    meaning: 'A reference field refers to several records and its column takes one.',
    remedy: 'Keep one reference, or make the field single-select.',
  },
  SIDES_DIFFER: {
    retried: 'no',
    meaning: 'Two linked records stay unlike although everything was repaired that could be.',
    remedy: 'Look at other issues of the record and at rules that change the named fields after each save.',
  },
  SOURCE_REFUSED: {
    retried: 'no',
    meaning: 'An event came from a network that is not listed.',
    remedy: 'Add the network to BRIDGE_EVENT_SOURCES; behind a reverse proxy set BRIDGE_TRUSTED_PROXIES.',
  },
  STOPPING: {
    retried: 'held',
    meaning: 'The companion was stopped while it waited for a vendor.',
    remedy: 'Nothing: the work goes on after the next start.',
  },
  STORE_LOCKED: {
    retried: 'no',
    meaning: 'Another process has the embedded database.',
    remedy: 'Stop it, choose another BRIDGE_DATA_DIR, or use PostgreSQL for several replicas.',
  },
  STORE_NEWER: {
    retried: 'no',
    meaning: 'A newer version of the companion has worked with the store. Nothing was changed.',
    remedy:
      'Start that version, or go back with the copy of the store from before the upgrade; `reconcile` makes up for the rest.',
  },
  STORE_UNAVAILABLE: {
    retried: 'held',
    meaning: 'The database cannot be used now. Senders of events get 503 and send again.',
    remedy: 'Check the database server, its credentials and its disk; /readyz tells when it is back.',
  },
  TABLE_NOT_INBOUND: {
    retried: 'no',
    meaning: 'A record map brings records into a table that only sends them.',
    remedy: 'Set the direction of the record map to "To Onspring".',
  },
  TOO_MANY_REQUESTS: {
    retried: 'no',
    meaning: 'One address sent more requests to the companion than BRIDGE_REQUESTS_PER_SECOND allows.',
    remedy: 'Raise the limit, or set BRIDGE_TRUSTED_PROXIES if all requests seem to come from your proxy.',
  },
  TRANSFORM_NOT_INBOUND: {
    retried: 'no',
    meaning: 'A field map brings a value to ServiceNow with a transform that only goes the other way.',
    remedy: 'Make the field outbound, or choose another transform.',
  },
  UNAUTHENTICATED: {
    retried: 'no',
    meaning: 'A request to the companion has no or wrong credentials.',
    remedy:
      'Compare what the sender uses with BRIDGE_EVENT_KEYS, BRIDGE_EVENT_LOGINS, BRIDGE_DOORBELL_KEYS, BRIDGE_METRICS_TOKEN or BRIDGE_CONTROL_TOKEN.',
  },
  UNEXPECTED: {
    retried: 'yes',
    meaning: 'Something failed that has no code of its own.',
    remedy: 'Read the log line with the correlation id; if it persists, report it with that line.',
  },
  UNKNOWN_APP: {
    retried: 'no',
    meaning: 'Onspring sent an event for an app that no active record map names.',
    remedy: 'Add or activate a record map for the app, or switch off the outcome in Onspring.',
  },
  UNKNOWN_LIST_VALUE: {
    retried: 'no',
    meaning: 'A list value has no counterpart on the other side.',
    remedy: 'Add it to the value map of the field, or to the list in Onspring.',
  },
  VENDOR_300: {
    retried: 'held',
    meaning: 'A vendor, or what stands before it, sends callers to another address. Nothing was sent there.',
    remedy:
      'Correct ONSPRING_URL or SERVICENOW_URL to the address that answers itself; a sign-in page before it must let the companion pass.',
  },
  VENDOR_400: {
    retried: 'no',
    meaning: 'A vendor refused the content of a call.',
    remedy: "Read the vendor's words in the message; most often a field takes no such value.",
  },
  VENDOR_401: {
    retried: 'held',
    meaning: 'A vendor does not accept the credentials of the companion.',
    remedy: 'Renew the API key or the OAuth client; work goes on by itself once they are right. "doctor" shows which.',
  },
  VENDOR_403: {
    retried: 'no',
    meaning: 'The credentials are right but may not do this.',
    remedy: 'Give the role of the API key, or the integration user, access to what the message names.',
  },
  VENDOR_404: {
    retried: 'no',
    meaning: 'What a call names does not exist or is not shown to the companion.',
    remedy: 'Check that the app, the record or the REST API of the scoped app exists.',
  },
  VENDOR_408: {
    retried: 'held',
    meaning: 'A vendor gave up waiting for a call.',
    remedy: 'Nothing unless it persists: then look at the network between them.',
  },
  VENDOR_429: {
    retried: 'held',
    meaning: "A vendor's rate limit is reached. Nothing more is sent until the time it names.",
    remedy: 'Nothing; if it persists, raise the rate limit rule of the instance for the integration user.',
  },
  VENDOR_499: {
    retried: 'held',
    meaning: 'The gateway of Onspring ended a call that took too long.',
    remedy: 'Nothing unless it persists: then map fewer fields of large apps.',
  },
  VENDOR_500: {
    retried: 'yes',
    meaning: 'A vendor failed on a call; it may be one record.',
    remedy: 'Look at the system log of the vendor at that time; the record named is tried again alone.',
  },
  VENDOR_502: {
    retried: 'held',
    meaning: 'A gateway got no answer from the vendor.',
    remedy: 'Nothing unless it persists: see the status page of the vendor.',
  },
  VENDOR_503: {
    retried: 'held',
    meaning: 'A vendor is down or in maintenance.',
    remedy: 'Nothing: work is kept and goes on by itself.',
  },
  VENDOR_504: {
    retried: 'held',
    meaning: 'A gateway gave up waiting for the vendor.',
    remedy: 'Nothing unless it persists: see the status page of the vendor.',
  },
  VENDOR_HELD: {
    retried: 'held',
    meaning: 'A vendor failed several times in a row or asked to wait; calls are held back for a moment.',
    remedy: 'Look at the line before it for the cause.',
  },
  VENDOR_REPLY_INVALID: {
    retried: 'yes',
    meaning: 'A vendor answered in a shape the companion does not know.',
    remedy: 'Compare the versions of companion and scoped app; "doctor" shows both.',
  },
  VENDOR_REPLY_NOT_JSON: {
    retried: 'held',
    meaning: 'A page came back instead of data: the instance is asleep or a gateway answered for it.',
    remedy: 'Wake the instance by signing in, or check the address in SERVICENOW_URL or ONSPRING_URL.',
  },
  VENDOR_UNREACHABLE: {
    retried: 'held',
    meaning: 'A vendor could not be reached: name, network, firewall or certificate.',
    remedy: 'Check name resolution and outgoing HTTPS from the host of the companion.',
  },
  WORKER_DIED: {
    retried: 'no',
    meaning: 'The process ended each time it worked on this record.',
    remedy: 'Report it with the record; look at the memory limit of the container.',
  },
} as const satisfies Readonly<Record<string, ErrorEntry>>;

/** A code of the table; statuses of vendors without an entry of their own behave as their class (4xx, 5xx). */
export type ErrorCode = keyof typeof ERROR_TABLE | `VENDOR_${number}`;

/** Whether a text is one of the codes of the table. */
export function isErrorCode(code: string): code is keyof typeof ERROR_TABLE {
  return Object.hasOwn(ERROR_TABLE, code);
}

/** The entry of a code; a vendor status without one gets that of its class, and `null` means that the code is not ours. */
export function findError(code: string): ErrorEntry | null {
  if (isErrorCode(code)) return ERROR_TABLE[code];
  const [, statusClass] = /^VENDOR_([345])\d\d$/.exec(code) ?? [];
  const ofClass = `VENDOR_${statusClass}00`;
  return isErrorCode(ofClass) ? ERROR_TABLE[ofClass] : null;
}
