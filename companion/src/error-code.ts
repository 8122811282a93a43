/**
 * Code of a Node or network error (`ENOENT`, `ECONNREFUSED`), or `null`. Looks at the member and not at the class, since
 * errors of another realm (worker, test environment) are no instance of this realm's `Error`.
 */
export function readErrorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
