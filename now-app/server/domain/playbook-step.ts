/** What is wrong with a playbook step. Pure. */

import { parseAutomationInputs, RECORD_WORDS } from './automation.ts';
import { mayTemplateSet, parseTemplate } from './change-template.ts';
import { type Message, message } from './message.ts';

export interface StepFacts {
  readonly title: string;
  /** sys_id of the automation, empty: none. */
  readonly subflow: string;
  readonly subflowInputs: string;
  /** Template values of the change request. */
  readonly changeTemplate: string;
}

/** Why a step cannot be saved, with the next step; `null` when it can. */
export function findStepFault({ title, subflow, subflowInputs, changeTemplate }: StepFacts): Message | null {
  // The plan looks for tasks with the same title by a query, and queries have no escape for a caret.
  if (title.includes('^')) return message('The short description of a step must not hold ^. Leave it out.');
  const column = parseTemplate(changeTemplate).find(([name]) => !mayTemplateSet(name))?.[0];
  if (column !== undefined) {
    return message('The values of the change must not set {0}: the app sets it. Take it out of the template.', column);
  }
  if (subflow === '' && subflowInputs.trim() === '') return null;
  try {
    parseAutomationInputs(subflowInputs);
    return null;
  } catch {
    return message(
      'The inputs of the automation cannot be read. Write them as {"name": "value"}; a value that begins with @ is one of {0}.',
      RECORD_WORDS.join(', '),
    );
  }
}
