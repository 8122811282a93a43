import type { Rule } from '../rule.ts';

const OF_AN_INSTANCE = [
  'sys_user',
  'sys_user_group',
  'sys_user_has_role',
  'sys_group_has_role',
  'sys_user_grmember',
  'sys_user_preference',
  'sys_update_set',
  'sys_update_xml',
  'sys_user_delegate',
] as const;

export const rule: Rule = {
  id: 'PKG-11',
  severity: 'B',
  requirement: 'No records of an instance: users, groups, role grants, preferences, update sets.',
  fix: 'Remove the record; the installation guide tells the admin to make it.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of OF_AN_INSTANCE)
      for (const record of built.of(table)) report.failed(built.place(record), `${table} exists on one instance only`);
  },
};
