/** Playbooks. */

import { GlideRecord } from '@servicenow/glide';
import { TABLES } from '../contract/states.ts';
import { readInteger } from './field-value.ts';

/** Counts the versions of playbooks up. One query. */
export function raisePlaybookVersions(sysIds: readonly string[]): void {
  if (sysIds.length === 0) return;
  const playbook = new GlideRecord(TABLES.playbook);
  playbook.addQuery('sys_id', 'IN', sysIds.join(','));
  playbook.query();
  while (playbook.next()) {
    playbook.setValue('version', String((readInteger(playbook, 'version') ?? 0) + 1));
    playbook.update();
  }
}
