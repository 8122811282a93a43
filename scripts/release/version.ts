/** The version stands in the root package.json; everything else follows it. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.looseObject({ version: z.string() });
const lockSchema = z.looseObject({
  version: z.string(),
  packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })),
});

/** One line per place that tells another version. */
export function findVersionFaults(root: string): readonly string[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { version } = manifestSchema.parse(read('package.json'));
  const faults: string[] = [];
  const compare = (place: string, found: string | undefined) => {
    if (found !== version) faults.push(`${place}: version ${found ?? 'none'}, package.json has ${version}`);
  };
  if (!/^\d+\.\d+\.\d+$/.test(version)) faults.push(`package.json: ${version} is no version of three numbers`);
  compare('companion/package.json', manifestSchema.parse(read('companion/package.json')).version);
  compare('sandbox/package.json', manifestSchema.parse(read('sandbox/package.json')).version);
  const lock = lockSchema.parse(read('package-lock.json'));
  compare('package-lock.json', lock.version);
  for (const workspace of ['', 'companion', 'sandbox'])
    compare(`package-lock.json, "${workspace}"`, lock.packages[workspace]?.version);
  for (const path of ['CHANGELOG.md', 'docs/store/release-notes.md'])
    if (!existsSync(join(root, path)) || !hasHeading(readFileSync(join(root, path), 'utf8'), version))
      faults.push(`${path}: has no heading ${version}`);
  return faults;
}

/** A changelog may still call the version that is being made "Unreleased". */
const hasHeading = (text: string, version: string): boolean =>
  text.split('\n').some((line) => line.startsWith('## ') && (line.includes(version) || line.includes('Unreleased')));
