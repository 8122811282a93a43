import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { acquireDirectoryLock } from './directory-lock.ts';

describe('acquireDirectoryLock', () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'bridge-lock-'));
    file = join(directory, 'companion.lock');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const holder = (changes: object) => {
    const lock = acquireDirectoryLock(directory);
    const own: object = JSON.parse(readFileSync(file, 'utf8'));
    lock.release();
    writeFileSync(file, JSON.stringify({ ...own, token: 'other', ...changes }));
  };

  it('lets one process in and names it to the next', () => {
    const lock = acquireDirectoryLock(directory);
    expect(() => acquireDirectoryLock(directory)).toThrow(`in use by process ${process.pid}`);
    lock.release();
    expect(existsSync(file)).toBe(false);
    acquireDirectoryLock(directory).release();
  });

  it('takes over from a process that ended without a word', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    holder({ pid });
    acquireDirectoryLock(directory).release();
  });

  it('takes over from an earlier boot, from a process id that was given away again, and from half a file', () => {
    for (const changes of [{ boot: 'another boot' }, { startedAt: '1' }]) {
      holder(changes);
      acquireDirectoryLock(directory).release();
    }
    writeFileSync(file, '{"token":');
    acquireDirectoryLock(directory).release();
  });

  it('waits out a holder on another host', () => {
    holder({ host: 'another-host' });
    expect(() => acquireDirectoryLock(directory)).toThrow('another-host');
    const silentSince = new Date(Date.now() - 31_000);
    utimesSync(file, silentSince, silentSince);
    acquireDirectoryLock(directory).release();
  });

  it('leaves a lock alone that is not its own', () => {
    const lock = acquireDirectoryLock(directory);
    writeFileSync(file, '{"token":"other"}');
    lock.release();
    expect(existsSync(file)).toBe(true);
  });
});
