/** Checks who may import what (rules and reasons in `.dependency-cruiser.json`). */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { projectRoot } from './build.ts';

/**
 * Cruises `folder` (default: the project) with the project's rules.
 * Returns one line per violation: rule, importing file, imported file; an empty list when all is well.
 */
export async function findBoundaryViolations(folder = projectRoot): Promise<string[]> {
  const config = await extractDepcruiseConfig(join(projectRoot, '.dependency-cruiser.json'));
  const options: ICruiseOptions = {
    ...config.options,
    baseDir: folder,
    ruleSet: config,
    validate: true,
    exclude: folder === projectRoot ? config.options?.exclude : undefined,
  };
  const parts = ['now-app', 'companion', 'sandbox'].filter((part) => existsSync(join(folder, part)));
  const result = await cruise(parts, options, undefined, {
    tsConfig: extractTSConfig(join(projectRoot, 'tsconfig.json')),
  });
  if (typeof result.output === 'string')
    throw new Error('BOUNDARIES_UNREADABLE: dependency-cruiser answered text instead of a result.');
  if (result.output.summary.totalCruised === 0)
    throw new Error(`BOUNDARIES_UNREADABLE: no module found below ${folder}.`);
  return result.output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const violations = await findBoundaryViolations();
  for (const violation of violations) console.error(violation);
  console.log(
    violations.length === 0
      ? 'Boundaries: all imports are allowed.'
      : `Boundaries: ${violations.length} forbidden imports.`,
  );
  process.exitCode = violations.length === 0 ? 0 : 1;
}
