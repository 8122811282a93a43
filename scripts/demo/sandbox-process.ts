/** Runs both stand-ins as one process of their own, the same way `npm run sandbox` does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../build.ts';
import type { SandboxAccess } from './stand-ins.ts';

export interface SandboxProcess {
  readonly access: SandboxAccess;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface SandboxProcessOptions {
  readonly findings: number;
  /** Findings that come with action plans. */
  readonly planned: number;
  readonly dataFile: string | undefined;
  readonly ports: { readonly instance: number; readonly onspring: number };
}

/** Starts `scripts/sandbox.ts` and reads the line with addresses and credentials. Throws `SANDBOX_ENDED`. */
export async function startSandboxProcess(options: SandboxProcessOptions): Promise<SandboxProcess> {
  const args = [
    '--instance-port',
    options.ports.instance,
    '--onspring-port',
    options.ports.onspring,
    '--findings',
    options.findings,
    '--planned',
    options.planned,
  ];
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      join(projectRoot, 'scripts/sandbox.ts'),
      ...args.map(String),
      ...(options.dataFile === undefined ? [] : ['--data', options.dataFile]),
    ],
    { cwd: projectRoot, detached: true, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([
    once(lines, 'line'),
    ended.then(([code]) =>
      Promise.reject(new Error(`SANDBOX_ENDED: the stand-ins ended with status ${code}; see the message above`)),
    ),
  ])) as [string];
  return {
    access: JSON.parse(line) as SandboxAccess,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}
