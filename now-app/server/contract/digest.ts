/** How both sides compare records: the comparable form of a value, and the fingerprint of many. Imports nothing. */

const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME) >>> 0;
  }
  return value;
}

/** 16 hex digits, whatever the order of the keys. Shows a change, not an attack; empty values count as absent. */
export function toDigest(values: Readonly<Record<string, string>>): string {
  const text = Object.keys(values)
    .filter((key) => values[key] !== '')
    .sort()
    .map((key) => `${JSON.stringify(key)}:${JSON.stringify(values[key])}`)
    .join(',');
  return [0x811c9dc5, 0x7ee3623b].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

/**
 * The form in which a canonical value is compared: what two ways of writing share is one value. Blanks around a text and
 * kinds of line ends do not count, nor does the case of a reference's key, the order of several values, or `1.50` for `1.5`.
 */
export function toComparable(transform: string, value: string): string {
  const text = value.replace(/\r\n?/g, '\n').trim();
  switch (transform) {
    case 'integer':
    case 'decimal': {
      const number = Number(text);
      return text === '' || !Number.isFinite(number) ? text : String(number);
    }
    case 'boolean':
      return text === 'true' || text === '1' ? '1' : '';
    case 'reference':
    case 'onspring_reference':
      return text.toLowerCase();
    case 'multi_list':
      return text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .sort()
        .join(',');
    default:
      return text;
  }
}
