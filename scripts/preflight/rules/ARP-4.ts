import ts from 'typescript';
import { forEachCodeNode, placeOf, reachedCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

const CLIENT = /^(RESTMessageV2|SOAPMessageV2|GlideHTTPRequest)$/;

export const rule: Rule = {
  id: 'ARP-4',
  severity: 'H',
  requirement: 'Every host the app calls is declared in a network policy; a wildcard says why.',
  fix: 'Add a now_outbound entry to networkPolicies in now.config.json: the exact host, or the narrowest wildcard with its reason.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built } = project;
    const policies = built
      .of('sys_arp_network_policy')
      .filter(
        (policy) => built.reference(policy, 'policy_type') === 'now_outbound' && policy.fields['status'] === 'allowed',
      );
    const open = built
      .of('sys_arp_segment_policy')
      .filter(
        ({ fields }) =>
          fields['active'] === 'true' && Object.values(fields).some((value) => value.includes('now_outbound')),
      );
    for (const policy of open) {
      if ((policy.fields['short_description'] ?? '') === '')
        report.failed(built.place(policy), 'every host is open without a reason');
      else report.note(built.place(policy), `every host is open: ${policy.fields['short_description']}`);
    }
    if (open.length > 0) return;
    const hosts = policies.map((policy) => policy.fields['host'] ?? '');
    const covered = (host: string) => hosts.some((pattern) => matches(pattern, host));
    const sends = reachedCalls(project).filter(
      ({ call }) => /^execute(Async)?$/.test(call.name) && CLIENT.test(call.receiver),
    );
    for (const { place } of sends.slice(0, 1))
      if (hosts.length === 0) report.failed(place, 'the app calls out and declares no now_outbound network policy');
    forEachCodeNode(project, [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral], (node) => {
      if (!ts.isStringLiteralLike(node)) return;
      const host = /^https?:\/\/[^/?#\s]+/.exec(node.text)?.[0];
      if (host !== undefined && sends.length > 0 && !covered(host))
        report.failed(placeOf(project, node), `${host} is not declared`);
    });
    for (const policy of policies)
      if ((policy.fields['host'] ?? '').includes('*') && (policy.fields['short_description'] ?? '') === '')
        report.failed(built.place(policy), 'a wildcard host without a reason');
  },
};

/** Whether a host fits a declared one; `*` stands for any text without a slash. */
function matches(pattern: string, host: string): boolean {
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*');
  return new RegExp(`^${expression}$`).test(host);
}
