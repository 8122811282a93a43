/** Conversion of a message authentication code. Pure: the engine has no Buffer. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Lower-case hex of base64 text; characters outside the alphabet and padding are left out. */
export function toHexFromBase64(base64: string): string {
  let bits = 0;
  let held = 0;
  let hex = '';
  for (const character of base64) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      hex += ((held >> bits) & 0xff).toString(16).padStart(2, '0');
    }
  }
  return hex;
}

/** UTF-8 bytes of a text. */
function toUtf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const part of encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? []) {
    bytes.push(part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0));
  }
  return bytes;
}

/** Base64 of the UTF-8 bytes of a text, with padding. */
export function toBase64(text: string): string {
  const bytes = toUtf8(text);
  let base64 = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    for (let position = 0; position < 4; position += 1) {
      base64 += position > left ? '=' : ALPHABET.charAt((group >> (18 - 6 * position)) & 0x3f);
    }
  }
  return base64;
}
