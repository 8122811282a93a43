import type { Change, ShownField } from '../../../now-app/server/contract/protocol.ts';
import { VendorError } from '../errors.ts';
import type { MappedField } from './catalogue.ts';

/** A value that was sent, with the field it was meant for. */
export type SentValue = readonly [MappedField, ShownField];

/** A value that Onspring refused when it came alone. */
export interface RefusedValue {
  readonly sent: SentValue;
  readonly error: VendorError;
}

/** Longest value that a message quotes, and most of them. */
const VALUE_SHOWN = 80;
const VALUES_SHOWN = 8;

/** Whether Onspring refused what was sent (400), or one of the fields to this API key (403), as opposed to the call. */
export function isRefusal(error: unknown): error is VendorError {
  return error instanceof VendorError && (error.status === 400 || error.status === 403);
}

function toValue([{ map }, { value, display }]: SentValue): string {
  const text = display === '' ? value : display;
  const shown = text.length > VALUE_SHOWN ? `${text.slice(0, VALUE_SHOWN)}…` : text;
  return shown === '' ? `the empty value in "${map.onspringField}"` : `"${shown}" in "${map.onspringField}"`;
}

/** Onspring's own words as a sentence. */
function toReason({ said, status }: VendorError): string {
  if (said === null) return `It gives no reason (status ${status ?? '-'}).`;
  return `It says: ${/[.!?]$/.test(said) ? said : `${said}.`}`;
}

/** What a person is told when Onspring refused values of a record; values refused for one and the same reason are told once. */
export function toRefusals(change: Change, refused: readonly RefusedValue[]): string[] {
  const record = `record ${change.onspringApp}/${change.onspringRecord}`;
  return [...new Set(refused.map(({ error }) => toReason(error)))].map((reason) => {
    const values = refused.filter(({ error }) => toReason(error) === reason).map(({ sent }) => toValue(sent));
    return `Onspring does not take ${toList(values)} for ${record}. ${reason} ${NEXT}`;
  });
}

const NEXT = 'Correct the value here, or what the field takes in Onspring.';

/** What a person is told when Onspring refused a record as a whole: the fields that it names, or all that was sent. */
export function toRecordRefusal(record: string, sent: readonly SentValue[], error: VendorError): string {
  const said = error.said ?? '';
  const named = sent.filter(
    ([{ field }]) =>
      new RegExp(`\\b${field.id}\\b`).test(said) || said.toLowerCase().includes(field.name.toLowerCase()),
  );
  const values = (named.length > 0 ? named : sent).map(toValue);
  return `Onspring does not take ${record} with ${toList(values)}. ${toReason(error)} ${NEXT}`;
}

function toList(values: readonly string[]): string {
  const more = values.length - VALUES_SHOWN;
  return `${values.slice(0, VALUES_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
