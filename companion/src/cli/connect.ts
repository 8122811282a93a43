/** What commands need that go to the vendors or the store themselves; slow to load, so that others leave it out. */
import { type Config, listSecrets } from '../config.ts';
import { BridgeError } from '../errors.ts';
import { createLog, createRedactor, type Log } from '../log.ts';
import { createMetrics } from '../metrics.ts';
import { createOnspringClient } from '../onspring/client.ts';
import { acquireDirectoryLock } from '../queue/directory-lock.ts';
import { openPostgres } from '../queue/postgres.ts';
import { createServiceNowClient } from '../servicenow/client.ts';
import { createCatalogue } from '../sync/catalogue.ts';

const CALL_RETRY = { retries: 1, initialDelayMs: 200, maxDelayMs: 1_000 };

/** Connects to both vendors. */
export function connect(config: Config) {
  // Findings go to standard output; what the clients would log is in the findings.
  const secrets = listSecrets(config);
  const log = createLog({ level: 'silent', secrets });
  const shared = { redact: createRedactor(secrets), log, metrics: createMetrics(), retry: CALL_RETRY };
  const onspring = createOnspringClient({ ...shared, url: config.onspring.url, apiKey: config.onspring.apiKey });
  const serviceNow = createServiceNowClient({ ...shared, ...config.serviceNow, nowMs: Date.now });
  const close = () => {
    onspring.http.close();
    serviceNow.http.close();
  };
  return { log, onspring, serviceNow, catalogue: createCatalogue({ onspring, nowMs: Date.now }), close };
}

/** What the store is; a lock held by a running companion is as it should be. */
export async function describeStore(config: Config, log: Log): Promise<string> {
  if (config.databaseUrl !== null) {
    const database = openPostgres(config.databaseUrl, 1, log);
    try {
      const [row] = await database.query('SHOW server_version');
      return `PostgreSQL ${String(row?.['server_version'])}`;
    } finally {
      await database.close();
    }
  }
  const embedded = `embedded in ${config.dataDirectory}: one process, not safe against power loss`;
  try {
    acquireDirectoryLock(config.dataDirectory).release();
    return embedded;
  } catch (error) {
    if (error instanceof BridgeError && error.code === 'STORE_LOCKED') return `${embedded}; in use by a companion`;
    throw error;
  }
}
