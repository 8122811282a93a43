/** Runs the companion as an operator would: a process of its own that knows nothing but its environment. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build.ts';
import type { SandboxAccess } from './stand-ins.ts';
import { waitFor } from './wait.ts';

export interface CompanionSettings {
  readonly access: SandboxAccess;
  readonly port: number;
  readonly dataDirectory: string;
  /** PostgreSQL; `null`: the embedded store in `dataDirectory`. */
  readonly databaseUrl: string | null;
  /** JSON log lines go to this file. */
  readonly logFile: string;
  readonly eventKey: string;
  readonly doorbellKeyId: string;
  readonly doorbellSecret: string;
  readonly metricsToken: string;
  readonly controlToken: string;
  /** `BRIDGE_POLL_MINUTES`, when not its default. */
  readonly pollMinutes?: number;
  /** `BRIDGE_LOOK_SECONDS`, when not its default. */
  readonly lookSeconds?: number;
  /** `BRIDGE_MAX_ATTEMPTS`, when not its default. */
  readonly maxAttempts?: number;
  /** `OTEL_EXPORTER_OTLP_ENDPOINT`: traces go there. */
  readonly traceEndpoint?: string;
}

/** `GET /status` as far as the demonstration reads it. */
export interface CompanionStatus {
  readonly initialLoad: {
    readonly state: string;
    readonly total: number;
    readonly read: number;
    readonly landed: number;
    readonly failed: number;
  };
  /** Version of the settings it works by, `null` until they were read. */
  readonly configVersion: string | null;
  readonly queue: { readonly waiting: number; readonly active: number };
  readonly delivered: { readonly changes: number; readonly records: number };
  readonly deadLetters: number;
}

/** Settings with fresh secrets; database and log live in `folder`. */
export function createCompanionSettings(access: SandboxAccess, port: number, folder: string): CompanionSettings {
  const secret = () => randomBytes(24).toString('hex');
  return {
    access,
    port,
    dataDirectory: join(folder, 'companion'),
    databaseUrl: null,
    logFile: join(folder, 'companion.log'),
    eventKey: secret(),
    doorbellKeyId: 'demo',
    doorbellSecret: secret(),
    metricsToken: secret(),
    controlToken: secret(),
  };
}

export interface CompanionProcess {
  readonly url: string;
  readonly pid: number;
  status(): Promise<CompanionStatus>;
  /** Settles with a message when the process ends by itself. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Code that Node.js compiled stays here for the next start, which then takes half the processor time. */
export const compiledCode = join(projectRoot, '.data', 'compiled-code');

export function companionEnvironment(settings: CompanionSettings): Record<string, string> {
  const { access } = settings;
  return {
    NODE_COMPILE_CACHE: compiledCode,
    BRIDGE_HOST: '127.0.0.1',
    BRIDGE_PORT: String(settings.port),
    BRIDGE_DATA_DIR: settings.dataDirectory,
    ...(settings.databaseUrl === null ? {} : { DATABASE_URL: settings.databaseUrl }),
    BRIDGE_EVENT_KEYS: settings.eventKey,
    BRIDGE_DOORBELL_KEYS: `${settings.doorbellKeyId}:${settings.doorbellSecret}`,
    BRIDGE_METRICS_TOKEN: settings.metricsToken,
    BRIDGE_CONTROL_TOKEN: settings.controlToken,
    ...(settings.pollMinutes === undefined ? {} : { BRIDGE_POLL_MINUTES: String(settings.pollMinutes) }),
    ...(settings.lookSeconds === undefined ? {} : { BRIDGE_LOOK_SECONDS: String(settings.lookSeconds) }),
    ...(settings.maxAttempts === undefined ? {} : { BRIDGE_MAX_ATTEMPTS: String(settings.maxAttempts) }),
    ...(settings.traceEndpoint === undefined ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: settings.traceEndpoint }),
    ONSPRING_URL: access.onspring.url,
    ONSPRING_API_KEY: access.onspring.apiKey,
    ONSPRING_TIME_ZONE: 'America/Chicago',
    SERVICENOW_URL: access.instance.url,
    SERVICENOW_CLIENT_ID: access.instance.clientId,
    SERVICENOW_CLIENT_SECRET: access.instance.clientSecret,
  };
}

/** As in the container image: without them garbage of a long load piles up before it is collected. */
const memoryFlags = ['--initial-old-space-size=96', '--max-semi-space-size=16', '--heap-growing-percent=20'];

/** Starts the companion, with the initial load unless told otherwise, and waits until it answers. Throws `COMPANION_ENDED` when it does not come up. */
export async function startCompanionProcess(
  settings: CompanionSettings,
  options: { readonly initialLoad: boolean } = { initialLoad: true },
): Promise<CompanionProcess> {
  mkdirSync(settings.dataDirectory, { recursive: true });
  const log = openSync(settings.logFile, 'a');
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      ...memoryFlags,
      join(projectRoot, 'companion/src/main.ts'),
      'start',
      ...(options.initialLoad ? ['--initial-load'] : []),
    ],
    {
      cwd: projectRoot,
      // A group of its own: Ctrl-C on the terminal stops the demonstration, which then stops the companion in order.
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...companionEnvironment(settings), PATH: process.env['PATH'] ?? '' },
    },
  );
  closeSync(log);
  const url = `http://127.0.0.1:${settings.port}`;
  const ended = endOf(child, settings.logFile);
  try {
    await waitFor('the companion to answer', 300_000, async () => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(await ended);
      return (await answers(`${url}/healthz`)) ? true : undefined;
    });
  } catch (error) {
    // Whoever asked has no handle to stop it by.
    child.kill('SIGKILL');
    await ended;
    throw error;
  }
  return {
    url,
    pid: child.pid ?? 0,
    ended,
    async status() {
      const response = await fetch(`${url}/status`, { headers: { authorization: `Bearer ${settings.metricsToken}` } });
      if (!response.ok) throw new Error(`COMPANION_STATUS: ${url}/status answered ${response.status}`);
      return (await response.json()) as CompanionStatus;
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}

function endOf(child: ChildProcess, logFile: string): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`COMPANION_ENDED: could not be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(`COMPANION_ENDED: ended with ${signal ?? `status ${code}`}; its log is ${logFile}`),
    );
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // Not listening yet: the caller asks again until its limit.
  }
}
