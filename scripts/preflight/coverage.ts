/** The page that says which requirements are checked here, and who answers for the others. */

import type { HumanRequirement } from './human.ts';
import type { Rule, Severity } from './rule.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { B: 'blocks', H: 'high', M: 'medium', L: 'low' };
const toCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** Writes the page. */
export function toCoveragePage(rules: readonly Rule[], human: readonly HumanRequirement[]): string {
  return [
    '# Store requirements: what is checked, and by whom',
    '',
    `\`npm run preflight\` checks ${rules.length} of ${rules.length + human.length} requirements of the store review. A person answers for the other`,
    `${human.length}. This page is written by \`npm run preflight -- --coverage --output docs/store/preflight-coverage.md\`.`,
    '',
    'A rule that cannot read what it needs says "not verified" and the command fails. A finding somebody answers for has a',
    'waiver with a reason and a last day in `preflight.waivers.json`; the reasons are the notes to the certifier.',
    '',
    '## Checked',
    '',
    '| Id | Severity | Requirement | When it fails |',
    '|---|---|---|---|',
    ...rules.map(
      (rule) => `| ${rule.id} | ${SEVERITY[rule.severity]} | ${toCell(rule.requirement)} | ${toCell(rule.fix)} |`,
    ),
    '',
    '## Answered by a person',
    '',
    '| Id | Requirement | Why a person | What to do |',
    '|---|---|---|---|',
    ...human.map(
      (entry) => `| ${entry.id} | ${toCell(entry.requirement)} | ${toCell(entry.why)} | ${toCell(entry.answer)} |`,
    ),
    '',
  ].join('\n');
}
