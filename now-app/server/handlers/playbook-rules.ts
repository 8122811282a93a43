/** Rules of playbooks and their steps: a new version with each change that plans would show. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { findStepFault } from '../domain/playbook-step.ts';
import { readField, readInteger } from '../records/field-value.ts';
import { toWords } from '../records/messages.ts';
import { raisePlaybookVersions } from '../records/playbooks.ts';

/** Before update of a playbook: another condition is another version. */
export function preparePlaybook(current: GlideRecord, previous: GlideRecord | null): void {
  if (previous === null || readField(previous, 'condition') === readField(current, 'condition')) return;
  current.setValue('version', String((readInteger(previous, 'version') ?? 0) + 1));
}

/** Before insert and update of a step: what could not be planned is refused. */
export function preparePlaybookStep(current: GlideRecord): void {
  const fault = findStepFault({
    title: readField(current, 'short_description'),
    subflow: readField(current, 'subflow'),
    subflowInputs: readField(current, 'subflow_inputs'),
    changeTemplate: readField(current, 'change_template'),
  });
  if (fault === null) return;
  gs.addErrorMessage(toWords(fault));
  current.setAbortAction(true);
}

/** After insert, update and delete of a step: the playbook gets a new version; both when the step moved to another. */
export function followPlaybookStep(current: GlideRecord, previous: GlideRecord | null): void {
  const playbooks = [current, previous].map((record) => (record === null ? '' : readField(record, 'playbook')));
  raisePlaybookVersions(playbooks.filter((playbook) => playbook !== ''));
}
