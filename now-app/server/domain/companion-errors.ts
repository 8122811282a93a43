/**
 * What the codes of the companion mean, in words that can be translated. The companion's own table says the same in English
 * (companion/src/error-table.ts); a test keeps both alike. Codes that never reach an issue are not here. Pure.
 */

import { type Message, message, type Word } from './message.ts';

/** Meaning and remedy by code. */
const ERRORS: Readonly<Record<string, readonly [meaning: Message, remedy: Message]>> = {
  APP_NOT_FOUND: [
    message('A record map names an Onspring app that the API key cannot see.'),
    message('Correct the app name in the record map, or give the role of the API key read access to the app.'),
  ],
  CALL_UNANSWERED: [
    message(
      'A vendor answers other calls but not this one: each time it took too long, was cut off or failed at a gateway.',
    ),
    message(
      'Look in that system at the record named: a formula, rule or automation that takes too long, or very large content.',
    ),
  ],
  FIELD_NOT_FOUND: [
    message('A field map names a field that the Onspring app does not show to the API key.'),
    message('Correct the name in the field map, or give the role of the API key access to the field.'),
  ],
  FILES_TOO_MANY: [
    message('The record holds more files than the field map carries.'),
    message('Raise "Most files of a record" in the field map, or remove files.'),
  ],
  FILE_ELSEWHERE: [
    message('Onspring only links to the file, which another service keeps.'),
    message('Upload the file to Onspring itself.'),
  ],
  FILE_EMPTY: [message('The file has no content.'), message('Upload it again.')],
  FILE_INCOMPLETE: [
    message('Less or more of a file arrived than was announced.'),
    message(
      'Nothing unless it persists: then open the file by hand, it may be damaged, encrypted or held back by a virus scan.',
    ),
  ],
  FILE_TOO_LARGE: [
    message('The file is larger than the field map allows.'),
    message(
      'Raise "Largest file in MB" in the field map, and above 10 the property glide.rest.max_content_length, or make the file smaller.',
    ),
  ],
  FILE_TYPE_REFUSED: [
    message('The field map does not allow the extension of the file, or its type contradicts it.'),
    message(
      'Add the extension to "File types" in the field map, or save the file as an allowed type. An image field takes images only.',
    ),
  ],
  FILTER_INVALID: [
    message('A value cannot be looked up in Onspring safely.'),
    message('Remove control characters from the key value that the message names.'),
  ],
  IMPORT_ROW_FAILED: [
    message('ServiceNow took the row but its transform or a business rule refused it.'),
    message(
      'Read the comment of the row in the import set; correct the rule or the record, then save it in Onspring again.',
    ),
  ],
  IMPORT_TIMEOUT: [
    message('ServiceNow did not finish the transform of an import set within ten minutes.'),
    message(
      'Look at the transform history and the system load of the instance. Importing again changes nothing that landed.',
    ),
  ],
  INTERNAL: [message('The companion failed on a request.'), message('Look for the event "request.failed" in its log.')],
  INVALID_BOOLEAN: [
    message('A value for a yes/no column is neither.'),
    message('Use a list with a value map to 1 and 0, or correct the value in Onspring.'),
  ],
  INVALID_DATE: [message('A value for a date column is no date.'), message('Map a date field, or correct the value.')],
  INVALID_DECIMAL: [
    message('A value for a number column has more than 15 digits or is no number.'),
    message('Map a number field, or correct the value in Onspring.'),
  ],
  INVALID_INTEGER: [
    message('A value for a whole-number column has a fraction, more than 15 digits, or is no number.'),
    message('Map it to a decimal column, or correct the value in Onspring.'),
  ],
  INVALID_NUMBER: [
    message('A ServiceNow value for an Onspring number field has more than 15 digits or is no number.'),
    message('Choose another transform in the field map.'),
  ],
  INVALID_REFERENCE: [
    message('A value for a reference does not refer to a record.'),
    message('Map a reference field of Onspring.'),
  ],
  INVALID_TEXT: [
    message('A value for a text column is not text, or is a number of more than 15 digits.'),
    message('Choose the transform that fits the type of the Onspring field.'),
  ],
  INVALID_TIME_SPAN: [
    message('A time span repeats, counts in months or years, or is none: ServiceNow has no duration for it.'),
    message('Enter seconds, minutes, hours, days or weeks without a repetition, or map the field as text.'),
  ],
  LIST_VALUE_HAS_COMMA: [
    message('A value of a multi-value list holds a comma, which separates values in ServiceNow.'),
    message('Give the value an entry in the value map of the field.'),
  ],
  MANY_RECORDS_GONE: [
    message('Many linked records are gone from Onspring at once; nothing was ended in ServiceNow.'),
    message(
      'Check what the role of the API key may read. If they were deleted on purpose, cancel their findings by hand.',
    ),
  ],
  MAP_NOT_FOUND: [
    message(
      'A change waits in ServiceNow for a record whose map is gone or inactive, or a run was asked for without a map.',
    ),
    message('Activate the record map, correct its name, or ignore the issue with a reason.'),
  ],
  MIRROR_NO_KEY: [
    message('A map is to be mirrored or looked up, but has no key column that it also sends to Onspring.'),
    message('Set the key column of the record map to a column of one of its field maps.'),
  ],
  MIRROR_VALUES: [
    message('A mirror left out values that Onspring would not take.'),
    message('Add what is missing in Onspring, or correct the field map; the next run brings the values.'),
  ],
  NEWER_IN_ONSPRING: [
    message('A change here would overwrite a newer value in Onspring that does not fit in ServiceNow.'),
    message(
      'Solve the issue about that field: correct the value in Onspring or the field map. Then the change is decided.',
    ),
  ],
  OUTBOUND_REFUSED: [
    message('A call would have left the configured hosts; nothing was sent.'),
    message('Report it: an id that a vendor gave does not look like one.'),
  ],
  PARENT_MISSING: [
    message('A child record in Onspring names no parent, or one that could not be brought into ServiceNow.'),
    message('Name the parent in Onspring, give the role of the API key access to it, or solve the issue about it.'),
  ],
  RECORD_GONE: [
    message(
      'A change waits for a record that was deleted in ServiceNow or does not belong to its record map any more.',
    ),
    message('If that was meant, ignore the issue; else restore the record or the record map, then ask for a retry.'),
  ],
  RECORD_NOT_FOUND: [
    message('An event names a record that Onspring does not have or does not show to the API key.'),
    message('If it was deleted, nothing is to be done; else give the role of the API key access to its content.'),
  ],
  RECORD_NUMBER_UNREADABLE: [
    message('An event names a record by its number, but the API key cannot read the field Record Id.'),
    message('Give the role of the API key read access to the field Record Id.'),
  ],
  REFERENCE_AMBIGUOUS: [
    message('Several records of Onspring have the key that a reference names.'),
    message('Make the key unique there, or choose another key field in the field map.'),
  ],
  REFERENCE_NOT_FOUND: [
    message('The record that a reference names does not exist on the other side.'),
    message('Create it there (for a person: with the same e-mail address), or correct the reference.'),
  ],
  SCHEDULE_INVALID: [
    message('The schedule of a record map is not a cron expression.'),
    message('Enter five fields such as "30 2 * * *", or leave it empty for every night.'),
  ],
  SEVERAL_LIST_VALUES: [
    message('A list field holds several values and its column takes one.'),
    message('Use the transform multi_list, or make the list single-select.'),
  ],
  SEVERAL_REFERENCES: [
    message('A reference field refers to several records and its column takes one.'),
    message('Keep one reference, or make the field single-select.'),
  ],
  SIDES_DIFFER: [
    message('Two linked records stay unlike although everything was repaired that could be.'),
    message('Look at other issues of the record and at rules that change the named fields after each save.'),
  ],
  STORE_UNAVAILABLE: [
    message('The database cannot be used now. Senders of events get 503 and send again.'),
    message('Check the database server, its credentials and its disk; /readyz tells when it is back.'),
  ],
  TABLE_NOT_INBOUND: [
    message('A record map brings records into a table that only sends them.'),
    message('Set the direction of the record map to "To Onspring".'),
  ],
  TRANSFORM_NOT_INBOUND: [
    message('A field map brings a value to ServiceNow with a transform that only goes the other way.'),
    message('Make the field outbound, or choose another transform.'),
  ],
  UNEXPECTED: [
    message('Something failed that has no code of its own.'),
    message('Read the log line with the correlation id; if it persists, report it with that line.'),
  ],
  UNKNOWN_APP: [
    message('Onspring sent an event for an app that no active record map names.'),
    message('Add or activate a record map for the app, or switch off the outcome in Onspring.'),
  ],
  UNKNOWN_LIST_VALUE: [
    message('A list value has no counterpart on the other side.'),
    message('Add it to the value map of the field, or to the list in Onspring.'),
  ],
  VENDOR_300: [
    message('A vendor, or what stands before it, sends callers to another address. Nothing was sent there.'),
    message(
      'Correct ONSPRING_URL or SERVICENOW_URL to the address that answers itself; a sign-in page before it must let the companion pass.',
    ),
  ],
  VENDOR_400: [
    message('A vendor refused the content of a call.'),
    message("Read the vendor's words in the message; most often a field takes no such value."),
  ],
  VENDOR_401: [
    message('A vendor does not accept the credentials of the companion.'),
    message('Renew the API key or the OAuth client; work goes on by itself once they are right. "doctor" shows which.'),
  ],
  VENDOR_403: [
    message('The credentials are right but may not do this.'),
    message('Give the role of the API key, or the integration user, access to what the message names.'),
  ],
  VENDOR_404: [
    message('What a call names does not exist or is not shown to the companion.'),
    message('Check that the app, the record or the REST API of the scoped app exists.'),
  ],
  VENDOR_408: [
    message('A vendor gave up waiting for a call.'),
    message('Nothing unless it persists: then look at the network between them.'),
  ],
  VENDOR_429: [
    message("A vendor's rate limit is reached. Nothing more is sent until the time it names."),
    message('Nothing; if it persists, raise the rate limit rule of the instance for the integration user.'),
  ],
  VENDOR_499: [
    message('The gateway of Onspring ended a call that took too long.'),
    message('Nothing unless it persists: then map fewer fields of large apps.'),
  ],
  VENDOR_500: [
    message('A vendor failed on a call; it may be one record.'),
    message('Look at the system log of the vendor at that time; the record named is tried again alone.'),
  ],
  VENDOR_502: [
    message('A gateway got no answer from the vendor.'),
    message('Nothing unless it persists: see the status page of the vendor.'),
  ],
  VENDOR_503: [message('A vendor is down or in maintenance.'), message('Nothing: work is kept and goes on by itself.')],
  VENDOR_504: [
    message('A gateway gave up waiting for the vendor.'),
    message('Nothing unless it persists: see the status page of the vendor.'),
  ],
  VENDOR_HELD: [
    message('A vendor failed several times in a row or asked to wait; calls are held back for a moment.'),
    message('Look at the line before it for the cause.'),
  ],
  VENDOR_REPLY_INVALID: [
    message('A vendor answered in a shape the companion does not know.'),
    message('Compare the versions of companion and scoped app; "doctor" shows both.'),
  ],
  VENDOR_REPLY_NOT_JSON: [
    message('A page came back instead of data: the instance is asleep or a gateway answered for it.'),
    message('Wake the instance by signing in, or check the address in SERVICENOW_URL or ONSPRING_URL.'),
  ],
  VENDOR_UNREACHABLE: [
    message('A vendor could not be reached: name, network, firewall or certificate.'),
    message('Check name resolution and outgoing HTTPS from the host of the companion.'),
  ],
  WORKER_DIED: [
    message('The process ended each time it worked on this record.'),
    message('Report it with the record; look at the memory limit of the container.'),
  ],
};

export interface CompanionError {
  readonly meaning: Message;
  readonly remedy: Message;
}

/** The code whose words serve for a vendor's status without words of its own. */
function toClass(code: string): string {
  const [, status] = /^VENDOR_([345])\d\d$/.exec(code) ?? [];
  if (status === undefined) return code;
  return `VENDOR_${status}00`;
}

/** What a code means and what to do about it; `null` for one that only a newer companion knows. */
export function findCompanionError(code: string): CompanionError | null {
  const [meaning, remedy] = ERRORS[code] ?? ERRORS[toClass(code)] ?? [];
  return meaning === undefined || remedy === undefined ? null : { meaning, remedy };
}

/** The meaning of a code, and what the companion adds in its own words: names, values, a vendor's answer. */
export function explainCode(code: string, detail: string): Word {
  const known = findCompanionError(code);
  return known === null ? detail : message('{0} Details: {1}', known.meaning, detail);
}

/** Every code with its words, for the comparison with the companion's table. */
export const COMPANION_CODES: readonly string[] = Object.keys(ERRORS);
