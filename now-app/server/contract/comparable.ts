/**
 * The form in which two canonical values of one field are compared, the same on both sides of the protocol: what a
 * transform or a column type adds or drops is no difference. Never written to a record. Imports nothing.
 */

/** Elements of a value of several, each once, in order. */
export function toElements(value: string): readonly string[] {
  const elements = value.split(',').map((element) => element.trim());
  return [...new Set(elements.filter((element) => element !== ''))].sort();
}

function toComparableText(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+\n/g, '\n')
    .trim();
}

function toComparableNumber(value: string): string {
  const number = Number(value);
  // Beyond 2^53 two texts may become one number: those are compared as they are.
  return value.trim() === '' || !Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER
    ? value.trim()
    : String(number);
}

/** Comparable form of a canonical value; `transform` is one of the protocol's names. */
export function toComparable(transform: string, value: string): string {
  switch (transform) {
    case 'text':
      return toComparableText(value);
    case 'html_to_text':
      // On the way through rich text lines lose their indent, and of several empty lines one is left.
      return toComparableText(value.replace(/\u00a0/g, ' '))
        .replace(/\n[^\S\n]+/g, '\n')
        .replace(/\n{3,}/g, '\n\n');
    case 'integer':
    case 'decimal':
      return toComparableNumber(value);
    case 'boolean':
      // A yes-or-no column here is never empty: nothing chosen in Onspring is stored as no.
      return value === '1' || value === 'true' ? '1' : '0';
    case 'date':
      // The same day may be held by a column with a time.
      return value.slice(0, 10);
    case 'multi_list':
      return toElements(value).join(',');
    case 'reference':
    case 'onspring_reference':
      // Keys are compared without case, as the platform looks them up; a sys_id has none.
      return value.trim().toLowerCase();
    case 'onspring_references':
      return toElements(value.toLowerCase()).join(',');
    default:
      return value.trim();
  }
}
