/** People who decide, from groups, managers and the app's properties. */

import { GlideRecord } from '@servicenow/glide';
import { readField } from './field-value.ts';

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

/** Manager of a user, `''` when there is none. One query. */
export function readManager(user: string): string {
  const record = new GlideRecord('sys_user');
  return user !== '' && record.get(user) ? readField(record, 'manager') : '';
}
