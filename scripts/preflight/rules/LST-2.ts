import { readDocument, STORE_DOCUMENTS } from '../model/documents.ts';
import { readFacts } from '../model/facts.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'LST-2',
  severity: 'H',
  requirement: 'The listing says what the build says: custom tables, families, platform tables, hosts and version.',
  fix: 'Write the facts into docs/store/listing.md as the message gives them, best from the build.',
  needs: ['package', 'modules', 'documents'],
  check(project, report) {
    const { built, store } = project;
    const document = readDocument(project, STORE_DOCUMENTS.listing, report);
    if (document === undefined) return;
    const place = { file: document.path };
    const facts = readFacts(project);
    const counted = /custom tables\D{0,40}?(\d+)|(\d+) custom tables/i.exec(document.text);
    const count = counted?.[1] ?? counted?.[2];
    if (count !== String(facts.tables.length))
      report.failed(place, `custom tables: ${facts.tables.length} in the build, ${count ?? 'none'} on the listing`);
    if (!document.names(facts.version)) report.failed(place, `does not name the version ${facts.version}`);
    for (const family of store?.families ?? [])
      if (!document.text.includes(family)) report.failed(place, `does not name the family ${family}`);
    for (const privilege of built.of('sys_scope_privilege')) {
      const target = privilege.fields['target_name'] ?? '';
      if (!document.names(target)) report.failed(place, `does not name the privilege on ${target}`);
    }
    for (const policy of built.of('sys_arp_network_policy')) {
      const host = policy.fields['host'] ?? '';
      if (host !== '' && !document.text.includes(host)) report.failed(place, `does not name the host ${host}`);
    }
  },
};
