/**
 * A whole scene for scenario tests: both stand-ins in this process, the companion as a process of its own that can be
 * killed and started again on the same directory.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Agreement, readAgreement } from '../../../scripts/demo/agreement.ts';
import {
  type CompanionProcess,
  type CompanionSettings,
  createCompanionSettings,
  startCompanionProcess,
} from '../../../scripts/demo/companion-process.ts';
import { connectCompanion } from '../../../scripts/demo/connect.ts';
import { freePort } from '../../../scripts/demo/free-port.ts';
import { setProperties } from '../../../scripts/demo/instance-setup.ts';
import { untilQuiet } from '../../../scripts/demo/quiet.ts';
import {
  createOnspringClient,
  createTableClient,
  type OnspringClient,
  type TableClient,
} from '../../../scripts/demo/rest.ts';
import { type StandIns, startStandIns } from '../../../scripts/demo/stand-ins.ts';
import { copyEmptyStore } from './empty-store.ts';

export interface Scene {
  readonly standIns: StandIns;
  readonly settings: CompanionSettings;
  readonly admin: TableClient;
  readonly onspring: OnspringClient;
  /** Starts the companion; the scene stops it at its end. */
  startCompanion(options?: { readonly initialLoad: boolean }): Promise<CompanionProcess>;
  /** Waits until nothing is on its way in either direction. */
  settle(companion: CompanionProcess): Promise<void>;
  agreement(): Promise<Agreement>;
  /** Posts an event as an Onspring outcome does. */
  postEvent(body: unknown, key?: string): Promise<Response>;
  stop(): Promise<void>;
}

/** `planned`: findings that come with action plans, whose map is then on. */
export interface SceneOptions {
  readonly findings: number;
  readonly planned?: number;
  /** False: neither system knows the companion's address, and the companion polls as often as it can. */
  readonly connected?: boolean;
  /** Between two polls; else the companion's default, or as often as it can where it is not connected. */
  readonly pollMinutes?: number;
  /** Between two looks for settings and decisions; else the companion's default. */
  readonly lookSeconds?: number;
  /** Attempts before something is given up; else the companion's default. */
  readonly maxAttempts?: number;
  /** Where the companion sends traces. */
  readonly traceEndpoint?: string;
  /** PostgreSQL; else the embedded store. */
  readonly databaseUrl?: string | undefined;
}

export async function createScene({
  connected = true,
  pollMinutes,
  lookSeconds,
  maxAttempts,
  traceEndpoint,
  databaseUrl,
  ...options
}: SceneOptions): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-test-'));
  const standIns = await startStandIns({
    instancePort: 0,
    onspringPort: 0,
    ...options,
    dataFile: undefined,
    setUp: true,
  });
  const created = createCompanionSettings(standIns.access, await freePort(), folder);
  const settings = {
    ...created,
    ...(connected ? {} : { pollMinutes: 0.1 }),
    ...(pollMinutes === undefined ? {} : { pollMinutes }),
    ...(lookSeconds === undefined ? {} : { lookSeconds }),
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...(traceEndpoint === undefined ? {} : { traceEndpoint }),
  };
  if (connected) await connectCompanion(settings);
  await setProperties(standIns.access.instance, { 'outbound.settle_seconds': '1' });
  if (settings.databaseUrl === null) await copyEmptyStore(settings.dataDirectory);
  const admin = createTableClient(standIns.access.instance);
  const onspring = createOnspringClient(standIns.access.onspring);
  const companions: CompanionProcess[] = [];

  return {
    standIns,
    settings,
    admin,
    onspring,
    async startCompanion(options) {
      const companion = await startCompanionProcess(settings, options);
      companions.push(companion);
      return companion;
    },
    settle: (companion) => untilQuiet(companion, standIns.access),
    agreement: () => readAgreement(onspring, admin),
    postEvent: (body, key = settings.eventKey) =>
      fetch(`http://127.0.0.1:${settings.port}/onspring/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': key },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async stop() {
      for (const companion of companions) await companion.stop();
      await standIns.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
