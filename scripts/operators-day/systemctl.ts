/**
 * Stands in for systemctl during the operator's day: starts and stops what the project's own unit file says, with the settings
 * of its EnvironmentFile. `systemctl.ts <unit file> start|stop|restart|status <name>`; other commands are refused.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const [unitFile = '', command = '', name = ''] = process.argv.slice(2);
const unit = readFileSync(unitFile, 'utf8');
const pidFile = `${unitFile}.pid`;
const values = (key: string): string[] =>
  [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value ?? '');
const one = (key: string): string => {
  const [value] = values(key);
  if (value === undefined) throw new Error(`${name}: the unit has no ${key}`);
  return value;
};

/** `NAME=value` lines; the last one of a name counts. */
const toEnvironment = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines
      .filter((line) => /^[A-Z_]+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

const runningPid = (): number | null => {
  if (!existsSync(pidFile)) return null;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return null; // It ended by itself.
  }
};

function start(): void {
  if (runningPid() !== null) return;
  const env = {
    PATH: process.env['PATH'] ?? '',
    ...toEnvironment(values('Environment')),
    ...toEnvironment(readFileSync(one('EnvironmentFile'), 'utf8').split('\n')),
  };
  const cwd = one('WorkingDirectory');
  for (const line of values('ExecStartPre')) {
    const [program = '', ...args] = line.split(' ');
    const { status, stderr } = spawnSync(program, args, { env, cwd, encoding: 'utf8' });
    if (status === 0) continue;
    console.error(`Job for ${name}.service failed because the control process exited with error code.\n${stderr}`);
    process.exit(1);
  }
  const [program = '', ...args] = one('ExecStart').split(' ');
  const log = openSync(`${unitFile}.log`, 'a');
  const child = spawn(program, args, { env, cwd, detached: true, stdio: ['ignore', log, log] });
  writeFileSync(pidFile, String(child.pid));
  child.unref();
}

/** Asks the process to end and waits as long as the unit allows. */
async function stop(): Promise<void> {
  const pid = runningPid();
  if (pid === null) return;
  process.kill(pid, 'SIGTERM');
  const end = performance.now() + Number(one('TimeoutStopSec')) * 1000;
  while (runningPid() !== null) {
    if (performance.now() > end) throw new Error(`${name}: did not end within TimeoutStopSec`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  rmSync(pidFile);
}

if (command === 'start') start();
else if (command === 'stop') await stop();
else if (command === 'restart') {
  await stop();
  start();
} else throw new Error(`systemctl ${command}: not part of the operator's day`);
