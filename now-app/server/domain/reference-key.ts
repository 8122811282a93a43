/** By which columns a reference finds its record. Pure. */

/** Columns of a reference key such as `number,name`, in the order in which they are tried. */
export function toKeyColumns(referenceKey: string | null): readonly string[] {
  const columns = (referenceKey ?? '').split(',').map((column) => column.trim());
  const named = columns.filter((column) => column !== '');
  return named.length === 0 ? ['name'] : [...new Set(named)];
}

/** Queries run a value that begins so instead of comparing it (servicenow-instance.md 10.4). */
const SCRIPT = /^\s*javascript:/i;

/** Whether a key that came from outside may stand in a query. One that may not names no record. */
export function isPlainKey(key: string): boolean {
  return !SCRIPT.test(key);
}

/** Where a link notes the key that Onspring sent for the record of a column. No column has such a name. */
const toNote = (column: string): string => `${column}#key`;

/** A note for the agreed values: of several keys, which one Onspring holds. */
export function noteSentKey(column: string, sysId: string, key: string): Readonly<Record<string, string>> {
  return { [toNote(column)]: `${sysId} ${key}` };
}

/** The key Onspring sent for this record, `null` when it named another one or never did. */
export function findSentKey(agreed: Readonly<Record<string, string>>, column: string, sysId: string): string | null {
  const note = agreed[toNote(column)] ?? '';
  return sysId !== '' && note.startsWith(`${sysId} `) ? note.slice(sysId.length + 1) : null;
}
