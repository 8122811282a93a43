import { pathToFileURL } from 'node:url';
import { ERROR_TABLE, type ErrorEntry } from './error-table.ts';

const RETRIED: Readonly<Record<ErrorEntry['retried'], string>> = {
  yes: 'yes',
  no: 'no',
  held: 'held until it works',
};

/** The text of docs/errors.md. Run this file to write it anew: `node companion/src/error-document.ts > docs/errors.md`. */
export function toErrorDocument(): string {
  const rows = Object.entries<ErrorEntry>(ERROR_TABLE).map(
    ([code, entry]) => `| \`${code}\` | ${RETRIED[entry.retried]} | ${entry.meaning} | ${entry.remedy} |`,
  );
  return `# Errors of the companion

Every fault the companion tells of, in its log, in an answer, or as a \`sync_issue\` in ServiceNow, carries one of these codes.
This page is made from \`companion/src/error-table.ts\` by \`companion/src/error-document.ts\`.

"Tried again": **yes** counts an attempt of that record alone, with growing pauses, and ends as a dead letter after
\`BRIDGE_MAX_ATTEMPTS\`; **held** waits without using up an attempt, since the fault is not the record's; **no** waits for a person.
Before an outage is believed, the companion asks the vendor something else. When that is answered, the failure is that of what
was asked: it carries \`CALL_UNANSWERED\` and counts as an attempt of that record, file or run. A batch that fails is divided until
the record at fault stands alone; all others go on. A file that was given up travels with the next change of its record, the
nightly reconcile, or a retry.

A vendor status without a line of its own behaves as \`VENDOR_300\` (3xx), \`VENDOR_400\` (4xx) or \`VENDOR_500\` (5xx).

## When an answer is lost

A call may have been carried out although no answer came. Each call is therefore one that may be repeated:

| Call | Why repeating is safe |
|---|---|
| Import of rows | the app finds a record by its Onspring app and record id; the second import changes nothing |
| Save in Onspring | an existing record is set to the same values |
| Creation in Onspring | a record to be created is looked up first, by its number or key |
| Upload of a file | sent once; before the next try the files of the record are compared by name, size and SHA-256 |
| Acknowledgement | names the version of the change; one that is known already is answered as such |
| Report of an issue | has a key; one open issue per key |
| Report of a run | may appear twice, once without an end |

## Codes

| Code | Tried again | Meaning | Remedy |
|---|---|---|---|
${rows.join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(toErrorDocument());
