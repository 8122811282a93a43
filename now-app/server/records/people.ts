/** People who decide, from groups, managers and the app's properties. */

import { GlideRecord } from '@servicenow/glide';
import { readField } from './field-value.ts';
import { hold } from './held.ts';

const MOST_MEMBERS = 50;

/** Active members of a group named by its sys_id, or by its name. One query. */
export function readMembers(group: { readonly id: string; readonly name: string }): readonly string[] {
  if (group.id === '' && group.name === '') return [];
  const record = new GlideRecord('sys_user_grmember');
  if (group.id === '') record.addQuery('group.name', group.name);
  else record.addQuery('group', group.id);
  record.addQuery('user.active', true);
  record.orderBy('user.name');
  record.setLimit(MOST_MEMBERS);
  record.query();
  const members: string[] = [];
  while (record.next()) members.push(readField(record, 'user'));
  return members;
}

/** Whether people are active, of those who were asked about. */
const readHeldPeople = hold(() => new Map<string, boolean>());

/** Those of some people who are active, in their order. One query for those who were not asked about a moment ago. */
export function readActive(people: readonly string[]): readonly string[] {
  const active = readHeldPeople();
  const unknown = [...new Set(people)].filter((person) => person !== '' && !active.has(person));
  if (unknown.length > 0) {
    const record = new GlideRecord('sys_user');
    record.addQuery('sys_id', 'IN', unknown.join(','));
    record.addQuery('active', true);
    record.query();
    for (const person of unknown) active.set(person, false);
    while (record.next()) active.set(record.getUniqueValue(), true);
  }
  return people.filter((person) => active.get(person) === true);
}

function readActiveManager(table: string, sysId: string): string {
  const record = new GlideRecord(table);
  return sysId !== '' && record.get(sysId) ? (readActive([readField(record, 'manager')])[0] ?? '') : '';
}

/** Active manager of a user, `''` when there is none. Two queries. */
export function readManager(user: string): string {
  return readActiveManager('sys_user', user);
}

/** Active manager of a group, `''` when there is none. Two queries. */
export function readGroupManager(group: string): string {
  return readActiveManager('sys_user_group', group);
}
