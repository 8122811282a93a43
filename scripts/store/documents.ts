/**
 * `npm run documents`: writes every document and section that states facts of the build. With `--check` nothing is
 * written, and what is not current is listed.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toErrorDocument } from '../../companion/src/error-document.ts';
import { buildApp, projectRoot } from '../build.ts';
import { toCoveragePage } from '../preflight/coverage.ts';
import { HUMAN } from '../preflight/human.ts';
import { readProject } from '../preflight/model/project.ts';
import { RULES } from '../preflight/rules/index.ts';
import { renderStatesDocument } from '../states-document.ts';
import { type PackageDetails, readDetails } from './details.ts';
import { FEATURES, renderFeatures } from './features.ts';
import { findNameFaults } from './names.ts';
import { fillSections, REQUIRED_SECTIONS } from './sections.ts';
import { readTestResults, renderTestResults } from './test-results.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

/** Documents that state facts, with the text they should have. */
export function renderDocuments(details: PackageDetails): ReadonlyMap<string, string> {
  const more = {
    features: renderFeatures(FEATURES),
    'test-results': renderTestResults(readTestResults()),
  };
  return new Map([
    ...Object.keys(REQUIRED_SECTIONS).map((path) => [path, fillSections(read(path), details, more)] as const),
    ['docs/states.md', renderStatesDocument()] as const,
    ['docs/errors.md', toErrorDocument()] as const,
    ['docs/store/preflight-coverage.md', toCoveragePage(RULES, HUMAN)] as const,
  ]);
}

/** One line per fault: a document that is not current, lacks a section, or names what the build does not have. */
export function findFaults(details: PackageDetails): readonly string[] {
  const faults: string[] = [];
  for (const [path, text] of renderDocuments(details)) {
    const current = read(path);
    if (current !== text) faults.push(`${path}: is not current; run npm run documents`);
    for (const section of REQUIRED_SECTIONS[path] ?? [])
      if (!current.includes(`<!-- begin ${section} -->`)) faults.push(`${path}: lacks the section ${section}`);
    if (path.startsWith('docs/store/') || path === 'docs/app-reference.md')
      faults.push(...findNameFaults(path, current, details));
  }
  const results = readTestResults();
  if (results.version !== details.version)
    faults.push(`docs/store/test-results.json: is of version ${results.version}; run npm run test:record`);
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  buildApp();
  const details = readDetails(readProject(projectRoot));
  if (process.argv.includes('--check')) {
    const faults = findFaults(details);
    for (const fault of faults) console.error(fault);
    console.log(
      faults.length === 0 ? 'Documents of the build: current.' : `Documents of the build: ${faults.length} faults.`,
    );
    process.exitCode = faults.length === 0 ? 0 : 1;
  } else {
    for (const [path, text] of renderDocuments(details)) {
      if (read(path) === text) continue;
      writeFileSync(join(projectRoot, path), text);
      console.log(`Wrote ${path}.`);
    }
  }
}
