/** Writes docs/states.md from the state model of the app, so that the page and the rule cannot differ. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FINDING_STATE } from '../now-app/server/contract/states.ts';
import {
  explainNeed,
  type FindingFacts,
  isClosedState,
  MOVES,
  toNextStates,
  toStateName,
} from '../now-app/server/domain/finding-states.ts';
import { toEnglish } from '../now-app/server/domain/message.ts';
import { projectRoot } from './build.ts';

export const statesFile = join(projectRoot, 'docs', 'states.md');

/** A finding about which nothing is known yet: what a move then misses is what it asks for. */
const nothing: FindingFacts = {
  approval: 'not requested',
  sourceStatus: 'open',
  tasksTotal: 0,
  tasksDone: 0,
  parent: '',
  deferredUntil: '',
  acceptance: '',
};

const meanings: Readonly<Record<string, string>> = {
  [FINDING_STATE.created]: 'Arrived while the app was switched off; becomes Qualified at its next change once it is on',
  [FINDING_STATE.qualified]: 'Has its priority with the reasons, group, approver and playbook; tasks follow',
  [FINDING_STATE.planned]: 'Has its tasks; approvers are asked level by level, or rejected the plan',
  [FINDING_STATE.inRemediation]: 'The plan is approved; tasks are worked on in their order',
  [FINDING_STATE.awaitingValidation]: 'All tasks are done; Onspring validates',
  [FINDING_STATE.closed]: 'Onspring confirmed the closure',
  [FINDING_STATE.riskAccepted]:
    'A risk manager accepted the risk until a date; open tasks rest, then it opens again by itself',
  [FINDING_STATE.cancelled]: 'Cancelled in Onspring; open tasks were skipped',
  [FINDING_STATE.duplicate]: 'Repeats the finding named as Parent; open tasks were skipped',
};

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The page as Markdown. */
export function renderStatesDocument(): string {
  const states = Object.values(FINDING_STATE);
  return [
    '# States of a finding',
    '',
    'Written by `node scripts/states-document.ts` from `now-app/server/domain/finding-states.ts`; a test compares the two.',
    'Each move reaches Onspring as the field Remediation Status. A move that is not listed is refused with a message that',
    'names the possible ones; a move that misses something is refused with the sentence in the last column. Forms offer an',
    'agent only the moves by agents that miss nothing.',
    '',
    row('State', 'Value', 'Means', 'Over', 'Next'),
    row('---', '---', '---', '---', '---'),
    ...states.map((state) =>
      row(
        toEnglish(toStateName(state)),
        state,
        meanings[state] ?? '',
        isClosedState(state) ? 'yes' : 'no',
        toNextStates(state).map(toStateName).map(toEnglish).join(', '),
      ),
    ),
    '',
    '## Moves',
    '',
    row('From', 'To', 'By', 'Until it has what it asks for'),
    row('---', '---', '---', '---'),
    ...MOVES.map((move) =>
      row(
        toEnglish(toStateName(move.from)),
        toEnglish(toStateName(move.to)),
        move.by.join(', '),
        toEnglish(explainNeed(move.from, move.to, nothing) ?? ''),
      ),
    ),
    '',
    'The status in Onspring decides over all others: closed there closes here and cancelled there cancels here, whatever',
    'is left to do. Open again there reopens a closed or cancelled finding where its plan stood: In remediation when the',
    'plan was approved, Planned when it was not, Qualified without tasks. So does the end of an accepted risk.',
    'Nobody approves what they asked for or work on: who opened the finding, owns it or is assigned to it does not decide.',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(statesFile, renderStatesDocument());
  console.log(`Wrote docs/states.md, ${readFileSync(statesFile, 'utf8').split('\n').length} lines.`);
}
