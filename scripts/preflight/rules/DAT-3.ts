import { allCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'DAT-3',
  severity: 'M',
  requirement: 'Domain separation is respected: no record names a domain, no query steps around it.',
  fix: 'Leave sys_domain to the platform.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const { call, place } of allCalls(project))
      if (/^(queryNoDomain|setQueryReferences|queryNoDomainSupport)$/.test(call.name))
        report.failed(place, `${call.name}() steps around domains`);
    for (const record of project.built.content.records) {
      const domain = record.fields['sys_domain'] ?? '';
      if (domain !== '' && domain !== 'global')
        report.failed(project.built.place(record), `belongs to domain ${domain}`);
    }
  },
};
