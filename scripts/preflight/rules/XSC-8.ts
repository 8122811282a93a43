import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'XSC-8',
  severity: 'M',
  requirement: 'A table that extends task has ACLs of its own, and it is known that it counts as a custom table.',
  fix: 'Give the table its own ACLs; say in the design document why it extends task.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of built.ownTables) {
      if (built.tableName(table, 'super_class') !== 'task') continue;
      const name = table.fields['name'] ?? '';
      if (!built.of('sys_security_acl').some((acl) => acl.fields['name'] === name))
        report.failed(built.place(table), `${name} extends task and has no ACL of its own`);
      else report.note(built.place(table), `${name} extends task: a custom table that may count as a fulfilment table`);
    }
  },
};
