import { isPlatformTable } from '../platform/tables.ts';
import type { Rule } from '../rule.ts';

const NAMED = ['sys_db_object', 'sys_user_role', 'sys_properties', 'sysevent_register'] as const;

export const rule: Rule = {
  id: 'PKG-2',
  severity: 'B',
  requirement: 'Tables, roles, properties, events and columns on foreign tables carry the scope as prefix.',
  fix: 'Prefix the name with the scope: nothing else is removed on uninstall, and names of two apps may meet.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of NAMED)
      for (const record of built.of(table)) {
        const name = record.fields[table === 'sysevent_register' ? 'event_name' : 'name'] ?? '';
        const isTouched = table === 'sys_db_object' && isPlatformTable(name);
        if (!built.isOwn(name) && !isTouched)
          report.failed(built.place(record), `${name} lacks the prefix ${built.scope}`);
      }
    for (const column of built.of('sys_dictionary')) {
      const table = column.fields['name'] ?? '';
      const element = column.fields['element'] ?? '';
      if (element !== '' && !built.isOwn(table) && !built.isOwn(element))
        report.failed(built.place(column), `column ${element} on ${table} lacks the prefix ${built.scope}`);
    }
  },
};
