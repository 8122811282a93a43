/** Inputs of the subflow a playbook step names, and what its end means. Pure. */

import { createError } from './coded-error.ts';
import { parseStringRecord } from './json.ts';

/** What a value of the inputs may stand for. */
export const RECORD_WORDS = ['@task', '@finding', '@configuration_item', '@application'] as const;
export type RecordWord = (typeof RECORD_WORDS)[number];

/** Whether a value stands for a record. */
export function isRecordWord(value: string): value is RecordWord {
  return (RECORD_WORDS as readonly string[]).includes(value);
}

const USUAL: Readonly<Record<string, string>> = { task: '@task', finding: '@finding' };

/** Input names and values of an automation. Throws `AUTOMATION_INPUTS` when the text is no JSON object of texts. */
export function parseAutomationInputs(text: string): Readonly<Record<string, string>> {
  if (text.trim() === '') return USUAL;
  let inputs: Readonly<Record<string, string>>;
  try {
    inputs = parseStringRecord(text, 'The inputs of the automation');
  } catch (error) {
    throw createError('AUTOMATION_INPUTS', error instanceof Error ? error.message : 'unreadable');
  }
  for (const value of Object.values(inputs)) {
    if (value.startsWith('@') && !isRecordWord(value)) {
      throw createError('AUTOMATION_INPUTS', `${value} is not one of ${RECORD_WORDS.join(', ')}`);
    }
  }
  return inputs;
}

const MOST_OUTCOME = 4000;

/** Outputs of an automation as lines `name: value`, `''` without any; objects as JSON. */
export function toOutcomeText(outputs: Readonly<Record<string, unknown>>): string {
  const lines = Object.keys(outputs).map((name) => {
    const value = outputs[name];
    return `${name}: ${typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '')}`;
  });
  return lines.join('\n').slice(0, MOST_OUTCOME);
}
