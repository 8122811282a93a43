/** Button Test playbook and priority: says what the rules would decide about a finding now, and writes nothing. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { selectParent } from '../domain/duplicate.ts';
import { type Message, message } from '../domain/message.ts';
import { findCaseMates } from '../records/case-mates.ts';
import { readField } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { assess, findPlaybook } from './finding-rules.ts';

function describePlaybook(name: string | undefined, current: string): Message {
  if (name === undefined) return message('No playbook fits. Look at the conditions of the playbooks.');
  return current === '' || current === name
    ? message('Playbook: {0}, the first whose condition fits.', name)
    : message('Playbook: {0} would fit now; the finding keeps {1}, by which it was planned.', name, current);
}

/** Shows priority, reasons, playbook and duplicate. `current` is changed in memory only and never saved. */
export function testFinding(current: GlideRecord): void {
  const dueChosen = readField(current, 'due_date') !== '' && readField(current, 'due_from_priority') !== '1';
  const { result } = assess(current, dueChosen);
  const before = readField(current, 'priority');
  const kept = readField(current, 'playbook') === '' ? '' : String(current.getDisplayValue('playbook'));
  // Conditions may ask for the priority, which the rules set before they choose.
  current.setValue('priority', result.priority);
  const playbook = findPlaybook(current);
  const { twins } = findCaseMates(readField(current, 'correlation_id'), '');
  const self = {
    sysId: current.getUniqueValue(),
    createdOn: readField(current, 'sys_created_on'),
    number: readField(current, 'number'),
  };
  const parent = selectParent(self, twins, false);
  const words = [
    message('Priority {0} (now {1}): {2}', result.priority, before, result.reasons.map(toWords).join('; ')),
    describePlaybook(playbook?.name, kept),
    parent === null ? message('It repeats no open finding.') : message('It repeats {0}.', parent.number),
    message('Nothing was saved.'),
  ];
  for (const entry of words) gs.addInfoMessage(toWords(entry));
}
