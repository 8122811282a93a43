/** What must hold for a release: one version, licences and lock file, workflows, deployment files. One line per fault. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build.ts';
import { findDeploymentFaults } from './deployment.ts';
import { findSupplyFaults } from './licences.ts';
import { findVersionFaults } from './version.ts';
import { findWorkflowFaults } from './workflows.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
/** Dependencies that the decision justifies: the first cell of its table. */
const justified = [...read('docs/decisions/0005-dependencies-of-the-companion.md').matchAll(/^\| `([^`]+)` \|/gm)].map(
  ([, name]) => name ?? '',
);
const deployment = findDeploymentFaults(projectRoot);
const faults = [
  ...findVersionFaults(projectRoot),
  ...findSupplyFaults(JSON.parse(read('package-lock.json')), justified),
  ...(await findWorkflowFaults(projectRoot)),
  ...deployment.faults,
];
for (const fault of faults) console.error(fault);
for (const line of deployment.notVerified) console.log(`not verified: ${line}`);
console.log(
  faults.length === 0
    ? 'Release: version, licences, workflows and deployment files are in order.'
    : `Release: ${faults.length} faults.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
