import { tableUses } from '../model/records.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'XSC-10',
  severity: 'H',
  requirement: 'One privilege per operation and target, none that nothing uses, none left as requested.',
  fix: 'Delete the privilege, or name in a waiver what uses it (a flow, a transform, a reference look-up).',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built } = project;
    const uses = tableUses(project);
    const open = uses.some((use) => use.tables === undefined);
    // Flows and reference columns reach tables without a line of code.
    const named = built.content.records
      .filter(({ table }) => /^sys_hub_|^sys_dictionary$|^sys_transform|^par_|^sys_ux_/.test(table))
      .flatMap((record) => [
        ...Object.values(record.fields),
        ...Object.keys(record.fields).map((field) => built.reference(record, field)),
      ]);
    const seen = new Set<string>();
    for (const privilege of built.of('sys_scope_privilege')) {
      const { target_name: target = '', operation = '', status = '' } = privilege.fields;
      const key = `${target}:${operation}`;
      if (seen.has(key)) report.failed(built.place(privilege), `${operation} on ${target} is declared twice`);
      seen.add(key);
      if (status === 'requested') report.failed(built.place(privilege), `${operation} on ${target} is only requested`);
      if (privilege.fields['target_type'] !== 'sys_db_object') continue;
      const used = uses.some((use) => use.operation === operation && use.tables?.includes(target) === true);
      if (used || named.includes(target)) continue;
      const words = `nothing in the package is seen to ${operation} ${target}`;
      if (open) report.note(built.place(privilege), `${words}; some table names are known at run time only`);
      else report.failed(built.place(privilege), words);
    }
  },
};
