import { reachOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

const MAC = /^(generateMac|verifyMac|createHmac)$/;

export const rule: Rule = {
  id: 'INB-10',
  severity: 'M',
  requirement: 'A route without login proves its caller with a keyed signature.',
  fix: 'Ask for a login, or compute the MAC over body and time with a shared secret and compare it in constant time.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const entry of project.entries) {
      if (entry.kind !== 'route' || entry.record.fields['requires_authentication'] === 'true') continue;
      const signs = reachOf(project, entry).some((node) =>
        project.modules.calls(node).some((call) => MAC.test(call.name)),
      );
      if (!signs) report.failed(project.built.place(entry.record), 'takes requests without login or signature');
    }
  },
};
