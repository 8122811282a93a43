/** Fingerprint of mapped values, the same on both sides whatever the order of the fields. Imports nothing. */

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
