import { allCalls } from '../model/code.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'DAT-2',
  severity: 'H',
  requirement: 'Only fields the customer chose leave the instance: no record is serialised whole.',
  fix: 'Read the mapped columns one by one.',
  needs: ['package', 'modules'],
  check(project, report) {
    for (const { call, place } of allCalls(project)) {
      const [first] = call.node.arguments;
      if (first === undefined) continue;
      const record = /^GlideRecord(Secure)?$/.test(project.modules.className(first));
      if (record && (call.name === 'stringify' || call.name === 'serialize'))
        report.failed(place, 'serialises a whole record');
      if (call.name === 'getFields' || call.name === 'getElements')
        report.note(place, `${call.name}() reads every column`);
    }
  },
};
