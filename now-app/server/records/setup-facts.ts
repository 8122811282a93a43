/** What the check of the set-up looks at, and its rows. */

import { GlideRecord } from '@servicenow/glide';
import { RUN_KIND, TABLES } from '../contract/states.ts';
import type { Account, NamedRecord, SetupStep, StepResult } from '../domain/setup.ts';
import { toFieldTime, toSecondsUntil } from './clock.ts';
import { readField, writeFields } from './field-value.ts';
import { toWords } from './messages.ts';

const INTEGRATION_ROLE = 'x_onspr_bridge.integration';
/** Roles an account of a companion must not have: each opens more than the sync API. */
const EXCESS_ROLES = [
  'admin',
  'security_admin',
  'itil',
  'x_onspr_bridge.admin',
  'x_onspr_bridge.agent',
  'x_onspr_bridge.approver',
  'x_onspr_bridge.executive',
] as const;
const MOST_ACCOUNTS = 20;

function queryRoles(roles: readonly string[], limit: number): GlideRecord {
  const record = new GlideRecord('sys_user_has_role');
  record.addQuery('role.name', 'IN', roles.join(','));
  record.addQuery('user.active', true);
  record.setLimit(limit);
  return record;
}

/** Whether an active person has a role. One query. */
export function hasHolder(role: string): boolean {
  const record = queryRoles([role], 1);
  record.query();
  return record.hasNext();
}

/** Active accounts with the integration role, and their other roles of weight. Two queries. */
export function readAccounts(): readonly Account[] {
  const holders = queryRoles([INTEGRATION_ROLE], MOST_ACCOUNTS);
  holders.query();
  const ids: string[] = [];
  while (holders.next()) ids.push(readField(holders, 'user'));
  if (ids.length === 0) return [];
  const roles = queryRoles([INTEGRATION_ROLE, ...EXCESS_ROLES], MOST_ACCOUNTS * (EXCESS_ROLES.length + 1));
  roles.addQuery('user', 'IN', ids.join(','));
  roles.query();
  const accounts = new Map<string, { userName: string; roles: string[]; webServiceOnly: boolean }>();
  while (roles.next()) {
    const id = readField(roles, 'user');
    const account = accounts.get(id) ?? {
      userName: String(roles.getElement('user.user_name')),
      roles: [],
      webServiceOnly: ['true', '1'].includes(String(roles.getElement('user.web_service_access_only'))),
    };
    account.roles.push(String(roles.getElement('role.name')));
    accounts.set(id, account);
  }
  return [...accounts.values()];
}

/** Whether the record a property names is there. One query, none for an empty property. */
export function findNamed(table: 'sys_user_group' | 'sys_user', column: string, name: string): NamedRecord {
  return { name, exists: name !== '' && new GlideRecord(table).get(column, name) };
}

/** Seconds since the latest sign of life of a companion, `null` without one. One query. */
export function readSeenSecondsAgo(): number | null {
  const record = new GlideRecord(TABLES.syncRun);
  record.addQuery('kind', RUN_KIND.heartbeat);
  record.orderByDesc('last_seen');
  record.setLimit(1);
  record.query();
  const seconds = record.next() ? toSecondsUntil(readField(record, 'last_seen')) : null;
  return seconds === null ? null : -seconds;
}

/** Whether a load or a comparison of both sides ended well. One query. */
export function hasLoaded(): boolean {
  const record = new GlideRecord(TABLES.syncRun);
  record.addQuery('kind', 'IN', 'initial_load,backfill,reconcile');
  record.addQuery('state', 'complete');
  record.setLimit(1);
  record.query();
  return record.hasNext();
}

/** Writes results into the rows of their steps. One query. */
export function saveResults(results: Readonly<Partial<Record<SetupStep, StepResult>>>): void {
  const record = new GlideRecord(TABLES.setupStep);
  record.addQuery('step', 'IN', Object.keys(results).join(','));
  record.query();
  while (record.next()) {
    const result = results[readField(record, 'step') as SetupStep];
    if (result === undefined) continue;
    writeFields(record, { state: result.state, result: toWords(result.words), checked: toFieldTime() });
    record.update();
  }
}
