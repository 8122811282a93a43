/**
 * Whether a request that changes something comes from our own page or from no page at all. A browser tells where a
 * form was posted from (`Sec-Fetch-Site`, `Origin`); a script sends neither and is let through.
 */
export function isSameSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}
