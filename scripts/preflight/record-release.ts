/**
 * `npm run release:record`: writes what the built package holds to `docs/store/releases/<version>.json`. Run once for
 * each release, after its version was set; the preflight compares the next build with it (PRC-4, LIF-3).
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildApp, projectRoot } from '../build.ts';
import { readProject } from './model/project.ts';
import { RELEASES, toRelease } from './model/release.ts';

buildApp();
const release = toRelease(readProject(projectRoot).built);
const path = join(projectRoot, RELEASES, `${release.version}.json`);
if (existsSync(path)) {
  console.error(`RELEASE_RECORDED: ${release.version} was recorded before. Raise the version, or delete the record.`);
  process.exitCode = 1;
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(release, null, 1)}\n`);
  console.log(`Recorded ${Object.keys(release.records).length} records of ${release.version}.`);
}
