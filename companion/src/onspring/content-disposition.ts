/**
 * File name of a `Content-Disposition` header, `''` when it has none. `filename*` (RFC 8187) goes before `filename`, which may
 * be quoted (onspring-api.md 7, download headers).
 */
export function readFileName(header: string | undefined): string {
  const text = header ?? '';
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(text)?.[1];
  const decoded = encoded === undefined ? null : decode(encoded);
  if (decoded !== null) return decoded;
  const quoted = /filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(.)/g, '$1');
  return /filename\s*=\s*([^;\s]+)/i.exec(text)?.[1] ?? '';
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // Not what the RFC says: the plain name counts.
    if (error instanceof URIError) return null;
    throw error;
  }
}
