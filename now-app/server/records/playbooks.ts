/** Playbooks. */

import { GlideRecord } from '@servicenow/glide';
import { TABLES } from '../contract/states.ts';
import { readInteger } from './field-value.ts';

/** Counts the version of a playbook up. One query. */
export function raisePlaybookVersion(sysId: string): void {
  const playbook = new GlideRecord(TABLES.playbook);
  if (!playbook.get(sysId)) return;
  playbook.setValue('version', String((readInteger(playbook, 'version') ?? 0) + 1));
  playbook.update();
}
