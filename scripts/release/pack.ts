/**
 * `npm run pack`: the installable package in dist/package, with what a customer and a reviewer check it by:
 * the zip, its inventory, the bills of materials of the app and of the companion, and the hashes of all of them.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildApp, builtApp, projectRoot } from '../build.ts';
import { readProject } from '../preflight/model/project.ts';

const folder = join(projectRoot, 'dist', 'package');
const hashOf = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');
const isWindows = process.platform === 'win32';

function run(command: string, args: readonly string[]): string {
  const result = spawnSync(command, args, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.status === 0) return result.stdout;
  throw new Error(`PACK_FAILED: ${command} ${args.join(' ')}: ${result.stderr || (result.error?.message ?? '')}`);
}

/** Every file of the package with its size and hash: what `sha256sum` would say of the unpacked zip. */
function inventory(): string {
  const files = readdirSync(builtApp, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const rows = files.map((file) => {
    const content = readFileSync(file);
    return `${file.slice(builtApp.length + 1).replaceAll('\\', '/')},${content.length},${hashOf(content)}`;
  });
  return ['file,bytes,sha256', ...rows, ''].join('\n');
}

/** The bill of materials that the SDK put into the app. Throws `PACK_NO_BOM`. */
function billOfApp(): string {
  const bill = readProject(projectRoot)
    .built.of('sys_module')
    .find(({ fields }) => (fields['path'] ?? '').endsWith('/bom.json'));
  const text = bill?.fields['content'] ?? '';
  if (!z.looseObject({ bomFormat: z.literal('CycloneDX') }).safeParse(JSON.parse(text || '{}')).success)
    throw new Error('PACK_NO_BOM: the built package holds no bill of materials');
  return text;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
buildApp({ force: true });
run(join(projectRoot, 'node_modules', '.bin', isWindows ? 'now-sdk.cmd' : 'now-sdk'), ['pack']);
const { version } = z
  .looseObject({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')));
const name = `onspring_bridge_${version.replaceAll('.', '_')}`;
writeFileSync(join(folder, `${name}.inventory.csv`), inventory());
writeFileSync(join(folder, `${name}.app-bom.json`), billOfApp());
writeFileSync(
  join(folder, `${name}.companion-bom.json`),
  run(isWindows ? 'npm.cmd' : 'npm', [
    'sbom',
    '--workspace',
    'companion',
    '--omit',
    'dev',
    '--sbom-format',
    'cyclonedx',
    '--package-lock-only',
  ]),
);
const files = readdirSync(folder).sort();
if (!files.includes(`${name}.zip`)) throw new Error(`PACK_FAILED: now-sdk pack wrote no ${name}.zip`);
writeFileSync(
  join(folder, 'SHA256SUMS'),
  files.map((file) => `${hashOf(readFileSync(join(folder, file)))}  ${file}\n`).join(''),
);
for (const file of [...files, 'SHA256SUMS']) console.log(`dist/package/${file}`);
