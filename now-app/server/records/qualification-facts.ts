/** What the qualification of a finding needs from other records. */

import { GlideFilter, GlideRecord } from '@servicenow/glide';
import { TABLES } from '../contract/states.ts';
import type { PlaybookCondition } from '../domain/playbook-match.ts';
import { readField } from './field-value.ts';
import { hold } from './held.ts';
import { findHeldRecord } from './reference-lookup.ts';
import { readDefaults } from './settings.ts';

export interface ApplicationFacts {
  readonly name: string;
  readonly criticality: string;
  readonly supportGroup: string;
  /** People who answer for the application, the most fitting first. */
  readonly owners: readonly string[];
}

export const NO_APPLICATION: ApplicationFacts = { name: '', criticality: '', supportGroup: '', owners: [] };

/** Columns of the application that name its owner, the most fitting first. The one place that decides this. */
const OWNER_COLUMNS = ['it_application_owner', 'owned_by', 'managed_by'] as const;

const APPLICATION_TABLE = 'cmdb_ci_business_app';

/** A business application. One query unless an import has just found it; an id that finds nothing answers like none. */
export function readApplication(sysId: string): ApplicationFacts {
  if (sysId === '') return NO_APPLICATION;
  const record = findHeldRecord(APPLICATION_TABLE, sysId) ?? new GlideRecord(APPLICATION_TABLE);
  if (!record.isValidRecord() && !record.get(sysId)) return NO_APPLICATION;
  return {
    name: readField(record, 'name'),
    criticality: readField(record, 'business_criticality'),
    supportGroup: readField(record, 'support_group'),
    owners: OWNER_COLUMNS.map((column) => readField(record, column)).filter((owner) => owner !== ''),
  };
}

const MOST_PLAYBOOKS = 200;

function readPlaybooks(): readonly PlaybookCondition[] {
  const record = new GlideRecord(TABLES.playbook);
  record.addQuery('active', true);
  record.orderBy('order');
  record.orderBy('name');
  record.setLimit(MOST_PLAYBOOKS);
  record.query();
  const playbooks: PlaybookCondition[] = [];
  while (record.next()) {
    playbooks.push({
      sysId: record.getUniqueValue(),
      name: readField(record, 'name'),
      condition: readField(record, 'condition'),
      assignmentGroup: readField(record, 'assignment_group'),
    });
  }
  return playbooks;
}

/** Active playbooks in order; an admin's change reaches the rules within seconds. */
export const readHeldPlaybooks = hold(readPlaybooks);

/** Whether a finding as it stands in memory fits an encoded query (c_GlideFilterScopedAPI.md). */
export function fitsCondition(finding: GlideRecord, condition: string): boolean {
  return GlideFilter.checkRecord(finding, condition);
}

/** An active playbook by its sys_id. */
export function findHeldPlaybook(sysId: string): PlaybookCondition | undefined {
  return readHeldPlaybooks().find((playbook) => playbook.sysId === sysId);
}

/** sys_id of the default assignment group, `''` when none is set or found. */
export function readDefaultGroup(): string {
  const { assignmentGroup } = readDefaults();
  const record = new GlideRecord('sys_user_group');
  return assignmentGroup !== '' && record.get('name', assignmentGroup) ? record.getUniqueValue() : '';
}

/** sys_id of the default approver, `''` when none is set, found or active. */
export function readDefaultApprover(): string {
  const { approver } = readDefaults();
  if (approver === '') return '';
  const record = new GlideRecord('sys_user');
  record.addQuery('user_name', approver);
  record.addQuery('active', true);
  record.setLimit(1);
  record.query();
  return record.next() ? record.getUniqueValue() : '';
}
