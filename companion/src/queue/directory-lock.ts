import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readErrorCode } from '../error-code.ts';
import { BridgeError } from '../errors.ts';

/**
 * A lock on a data directory. PGlite has none, and two processes that open one directory silently lose data
 * (sdk-build.md "Queue engine, measured").
 *
 * The lock is a file that names its holder: host, boot, process and that process's start time. On the same host and boot
 * the kernel says whether the holder lives, so a `kill -9` never blocks the next start. For another host (a shared volume)
 * only time can tell: the holder touches the file every few seconds, and silence means it is gone.
 */
export interface DirectoryLock {
  release(): void;
}

const LOCK_FILE = 'companion.lock';
const TOUCH_INTERVAL_MS = 5_000;
/** Silence after which a holder on another host counts as gone: six missed touches. */
const SILENCE_MS = 30_000;

const holderSchema = z.object({
  token: z.string(),
  host: z.string(),
  boot: z.string(),
  pid: z.number(),
  startedAt: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/** Takes the lock. Throws `STORE_LOCKED` when another living process holds it. */
export function acquireDirectoryLock(directory: string): DirectoryLock {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, LOCK_FILE);
  const holder: Holder = {
    token: randomUUID(),
    host: hostname(),
    boot: readBootId(),
    pid: process.pid,
    startedAt: readStartTime(process.pid) ?? '',
  };
  for (let tries = 0; !isCreated(file, holder); tries += 1) {
    const other = readHolder(file);
    if (other !== null && isAlive(file, other, holder)) throw lockedError(directory, other);
    if (tries >= 3) throw lockedError(directory, other);
    removeStale(file, other);
  }
  const timer = setInterval(() => utimesSync(file, new Date(), new Date()), TOUCH_INTERVAL_MS);
  timer.unref();
  return {
    release() {
      clearInterval(timer);
      if (readHolder(file)?.token === holder.token) rmSync(file, { force: true });
    },
  };
}

function isCreated(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (readErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** `null` when there is no file, or one that was cut short by a crash while it was written. */
function readHolder(file: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

function isAlive(file: string, other: Holder, own: Holder): boolean {
  if (other.host === own.host && other.boot === own.boot) return readStartTime(other.pid) === other.startedAt;
  if (other.host === own.host) return false;
  return Date.now() - statSync(file).mtimeMs < SILENCE_MS;
}

/**
 * Moves the stale file aside first: of two processes that found it stale, only one move succeeds. A third that created a
 * fresh lock in between gets it back.
 */
function removeStale(file: string, stale: Holder | null): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (readHolder(aside)?.token !== stale?.token) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function lockedError(directory: string, other: Holder | null): BridgeError {
  const who = other === null ? 'another process' : `process ${other.pid} on ${other.host}`;
  return new BridgeError({
    code: 'STORE_LOCKED',
    message: `The data directory ${directory} is in use by ${who}. Stop it first; to run several companions set DATABASE_URL to a PostgreSQL database.`,
  });
}

function readBootId(): string {
  return readTextFile('/proc/sys/kernel/random/boot_id') ?? '';
}

/**
 * Start time of a process, so that a reused process id is not taken for the holder; `null` when it does not live.
 * Without `/proc` (macOS, Windows) an empty text stands for "lives".
 */
function readStartTime(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (readErrorCode(error) !== 'EPERM') return null;
  }
  const stat = readTextFile(`/proc/${pid}/stat`);
  // Field 22 of proc(5) stat; the name in field 2 may hold spaces, so count behind its closing parenthesis.
  return stat === null ? '' : (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '');
}

function readTextFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT' || readErrorCode(error) === 'ESRCH') return null;
    throw error;
  }
}
