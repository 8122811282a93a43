/** Licences of what is shipped, and the lock file that names it. Decision 0005 says which licences are taken. */

import { z } from 'zod';

const entrySchema = z.looseObject({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) });
type Entries = z.infer<typeof lockSchema>['packages'];

/** Licences that may be passed on with notice only. Everything else, and none at all, is refused. */
export const TAKEN: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'PostgreSQL',
]);

/** Whether an SPDX expression can be met with taken licences alone. */
export function isTaken(expression: string): boolean {
  const text = expression.replaceAll(/[()]/g, '').trim();
  if (text.includes(' AND ')) return text.split(' AND ').every(isTaken);
  if (text.includes(' OR ')) return text.split(' OR ').some(isTaken);
  return TAKEN.has(text);
}

/** Packages the companion needs at run time, by their path in the lock file. */
export function shippedPackages(entries: Entries): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (from: string): void => {
    const entry = entries[from];
    for (const name of Object.keys({ ...entry?.dependencies, ...entry?.optionalDependencies })) {
      const path = resolve(entries, from, name);
      if (path === undefined || found.has(path)) continue;
      found.add(path);
      visit(path);
    }
  };
  visit('companion');
  return found;
}

/** Where Node finds a package: beside its user, then further up. */
function resolve(entries: Entries, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (entries[path] !== undefined) return path;
    if (folder === '') return undefined;
    if (!folder.includes('/node_modules/')) folder = '/node_modules/';
  }
}

/** One line per fault of the lock file: licences, download addresses, missing hashes, packages that are not in it. */
export function findSupplyFaults(lock: unknown, expectedShipped?: readonly string[]): readonly string[] {
  const entries = lockSchema.parse(lock).packages;
  const faults: string[] = [];
  const shipped = shippedPackages(entries);
  for (const path of shipped) {
    const licence = entries[path]?.license;
    if (licence === undefined || !isTaken(licence))
      faults.push(`${path}: licence ${licence ?? 'not stated'} is not among those that are taken`);
  }
  for (const [path, entry] of Object.entries(entries)) {
    if (!path.includes('node_modules/') || entry.link === true) continue;
    if (entry.resolved !== undefined) faults.push(`${path}: names the address it was downloaded from`);
    if (entry.integrity === undefined) faults.push(`${path}: has no hash`);
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }))
      if (resolve(entries, path, name) === undefined)
        faults.push(`${path}: needs ${name}, which is not in the lock file`);
  }
  if (expectedShipped !== undefined) {
    const direct = Object.keys(entries['companion']?.dependencies ?? {});
    for (const name of direct)
      if (!expectedShipped.includes(name))
        faults.push(`companion/package.json: ${name} is not justified in decision 0005`);
    for (const name of expectedShipped)
      if (!direct.includes(name)) faults.push(`decision 0005: justifies ${name}, which the companion does not use`);
  }
  return faults;
}
