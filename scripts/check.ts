/** Everything that can be checked without running the product: types, lint and format, boundaries, documents. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildApp, projectRoot } from './build.ts';

const bin = (name: string) => join(projectRoot, 'node_modules', '.bin', name);
const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['types', bin('tsc'), ['-p', 'tsconfig.json']],
  ['types of the app', bin('tsc'), ['-p', 'now-app/server/tsconfig.json']],
  ['lint and format', bin('biome'), ['ci', '--colors=off', '--error-on-warnings', '.']],
  ['boundaries', process.execPath, ['scripts/check-boundaries.ts']],
  ['documents', process.execPath, ['scripts/check-docs.ts']],
  ['documents of the build', process.execPath, ['scripts/store/documents.ts', '--check']],
  ['version, licences, workflows and deployment files', process.execPath, ['scripts/release/check-release.ts']],
];

buildApp();
const failed: string[] = [];
for (const [name, command, args] of steps) {
  const result = spawnSync(command, args, { cwd: projectRoot, encoding: 'utf8' });
  const good = result.status === 0;
  console.log(`${good ? 'ok    ' : 'FAILED'}  ${name}`);
  if (!good) {
    failed.push(name);
    console.error(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`);
  }
}
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
