/** What a release held: kept in the repository, so that the next one can be compared with it. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BuiltPackage } from './built-package.ts';

/** Folder of the release records, one `<version>.json` each. */
export const RELEASES = 'docs/store/releases';

const releaseSchema = z.strictObject({
  version: z.string(),
  /** By `table:sys_id`. */
  records: z.record(z.string(), z.strictObject({ name: z.string(), active: z.boolean(), digest: z.string() })),
});
export type Release = z.infer<typeof releaseSchema>;

/** Columns that differ between two builds of the same sources. */
const OF_A_BUILD = /^sys_(updated|created|mod)_/;

/** What a package holds, as the record of its release. */
export function toRelease(built: BuiltPackage): Release {
  const records: Release['records'] = {};
  for (const record of built.content.records) {
    if (record.action !== 'INSERT_OR_UPDATE' || record.sysId === '') continue;
    const fields = Object.entries(record.fields).filter(([name]) => !OF_A_BUILD.test(name));
    records[`${record.table}:${record.sysId}`] = {
      name: built.place(record).record ?? '',
      active: record.fields['active'] !== 'false',
      digest: createHash('sha256').update(JSON.stringify(fields.sort())).digest('hex').slice(0, 16),
    };
  }
  return { version: built.app?.fields['version'] ?? '', records };
}

/** Less than, equal to or greater than zero, as versions of three numbers compare. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The highest release a project has recorded, if any. Throws `RELEASE_UNREADABLE` for a record that is none. */
export function readLastRelease(root: string): Release | undefined {
  const folder = join(root, RELEASES);
  if (!existsSync(folder)) return undefined;
  const releases = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const parsed = releaseSchema.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (parsed.success) return parsed.data;
      throw new Error(`RELEASE_UNREADABLE: ${RELEASES}/${name} is no release record. Restore it from the release.`);
    });
  return releases.sort((left, right) => compareVersions(left.version, right.version)).at(-1);
}
