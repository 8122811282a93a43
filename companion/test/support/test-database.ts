/**
 * PostgreSQL for the store's tests, or `null` to test the embedded store alone. The tests drop the store's schemas, so the
 * database must be named as one for tests.
 */
export function testDatabaseUrl(): string | null {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '') return null;
  const name = new URL(url).pathname.slice(1);
  if (!name.includes('test'))
    throw new Error(`DATABASE_URL names "${name}"; the tests empty it, so its name must hold "test"`);
  return url;
}
