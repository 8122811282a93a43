import { reachOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

const SENDS = new Set(['execute', 'executeAsync']);
const CLIENT = /^(RESTMessageV2|SOAPMessageV2|GlideHTTPRequest)$/;

export const rule: Rule = {
  id: 'OUT-5',
  severity: 'H',
  requirement: 'Nothing leaves the instance until an admin switches the integration on; the switch ships off.',
  fix: 'Read a property of the app before sending, with false as its shipped value.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built, modules } = project;
    const senders = project.entries.filter((entry) =>
      reachOf(project, entry).some((node) =>
        modules.calls(node).some((call) => SENDS.has(call.name) && CLIENT.test(call.receiver)),
      ),
    );
    if (senders.length === 0) return;
    const switches = built
      .of('sys_properties')
      .filter(({ fields }) => /(enabled|active)$/.test(fields['name'] ?? ''))
      .map(({ fields }) => fields['name'] ?? '');
    for (const property of built.of('sys_properties'))
      if (switches.includes(property.fields['name'] ?? '') && property.fields['value'] === 'true')
        report.failed(built.place(property), 'the main switch ships switched on');
    for (const entry of senders) {
      const reads = reachOf(project, entry).some((node) =>
        modules
          .calls(node)
          .some(
            (call) => call.name === 'getProperty' && switches.includes(modules.constant(call.node.arguments[0]) ?? ''),
          ),
      );
      if (!reads) report.failed(built.place(entry.record), 'sends without reading the main switch');
    }
  },
};
