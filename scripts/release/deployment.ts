/**
 * Lints what is deployed and cannot be run everywhere: the Dockerfile, the compose file (against the schema of the
 * specification), the systemd unit. The Helm chart is rendered and checked by companion/deploy/helm.test.ts.
 */

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../build.ts';

const DOCKERFILE = 'companion/Dockerfile';
const COMPOSE = 'companion/deploy/compose.yaml';
const UNIT = 'companion/deploy/onspring-bridge.service';

export interface DeploymentFaults {
  readonly faults: readonly string[];
  /** What was not looked at, and why. */
  readonly notVerified: readonly string[];
}

/** One line per fault of the three files below `root`. Throws `LINTER_FAILED` when a linter itself does not work. */
export function findDeploymentFaults(root: string): DeploymentFaults {
  const unit = lintUnit(join(root, UNIT));
  return {
    faults: [...lintDockerfile(join(root, DOCKERFILE)), ...lintCompose(join(root, COMPOSE)), ...(unit ?? [])],
    notVerified: unit === null ? [`${UNIT}: this machine has no systemd-analyze`] : [],
  };
}

function run(command: string, args: readonly string[]): SpawnSyncReturns<string> {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  if (result.error !== undefined) throw new Error(`LINTER_FAILED: ${command}: ${result.error.message}`);
  return result;
}

const runTool = (tool: string, ...args: string[]): SpawnSyncReturns<string> =>
  run(process.execPath, [join(projectRoot, 'node_modules', '.bin', tool), ...args]);

function lintDockerfile(file: string): string[] {
  const { status, stdout, stderr } = runTool('dockerfile-utils', 'lint', file);
  if (status === 0) return [];
  const found = [...stdout.matchAll(/^Line: (\d+)\n[\s\S]*?^(?:Error|Warning): (.*)$/gm)];
  if (found.length === 0) throw new Error(`LINTER_FAILED: dockerfile-utils: ${stdout}${stderr}`);
  return found.map(([, line, message]) => `${DOCKERFILE}:${line}: ${message}`);
}

const composeReport = z.array(
  z.object({ messages: z.array(z.object({ rule: z.string(), message: z.string(), line: z.number() })) }),
);

/** Errors only: the linter's warnings are about the order of keys. */
function lintCompose(file: string): string[] {
  const { status, stdout, stderr } = runTool('dclint', '--quiet', '--formatter', 'json', file);
  const report = composeReport.safeParse(stdout.trim() === '' ? null : JSON.parse(stdout));
  if (!report.success || (status !== 0 && report.data.length === 0))
    throw new Error(`LINTER_FAILED: dclint: ${stdout}${stderr}`);
  return report.data.flatMap(({ messages }) =>
    messages.map(({ rule, message, line }) => `${COMPOSE}:${line}: ${rule}: ${message.replace(/\s+/g, ' ')}`),
  );
}

/** `null` without systemd. Node is looked for where this one is, since the unit's own path is that of its host. */
function lintUnit(file: string): string[] | null {
  if (spawnSync('systemd-analyze', ['--version']).error !== undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'onspring-bridge-unit-'));
  try {
    const copy = join(folder, basename(file));
    writeFileSync(copy, readFileSync(file, 'utf8').replaceAll('/usr/bin/node', process.execPath));
    const { status, stdout, stderr } = run('systemd-analyze', ['verify', '--man=no', copy]);
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => line.includes(basename(file)));
    if (status !== 0 && lines.length === 0) throw new Error(`LINTER_FAILED: systemd-analyze: ${stdout}${stderr}`);
    return lines.map((line) => line.replace(copy, UNIT));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
