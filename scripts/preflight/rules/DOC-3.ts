import { checkGone, checkHeadings, checkNames, readDocument, STORE_DOCUMENTS } from '../model/documents.ts';
import { readFacts } from '../model/facts.ts';
import type { Rule } from '../rule.ts';

const SECTIONS: Readonly<Record<string, RegExp>> = {
  'what must be there before': /prerequisite|before you (begin|start)|requirements|what you need/i,
  roles: /roles?\b/i,
  'the integration user': /integration (user|account)/i,
  'the connection': /connect/i,
  properties: /propert|settings/i,
  'checking that it works': /verif|check/i,
  'switching off and uninstalling': /uninstall|remov/i,
};
const PLACEHOLDER = /\b(TODO|TBD|FIXME|lorem ipsum|to be (written|defined|done))\b|\?\?\?/i;

export const rule: Rule = {
  id: 'DOC-3',
  severity: 'B',
  requirement: 'The installation guide can be followed literally; it names every role and property of the build.',
  fix: 'Add what is missing to docs/store/installation-guide.md and follow it on an empty instance.',
  needs: ['package', 'modules', 'documents'],
  check(project, report) {
    const document = readDocument(project, STORE_DOCUMENTS.installation, report);
    if (document === undefined) return;
    const facts = readFacts(project);
    checkHeadings(document, SECTIONS, report);
    checkNames(document, 'role', facts.roles, report);
    checkNames(document, 'property', facts.properties, report);
    for (const family of project.store?.families ?? [])
      if (!document.text.includes(family)) report.failed({ file: document.path }, `does not name the family ${family}`);
    const placeholder = PLACEHOLDER.exec(document.text)?.[0];
    if (placeholder !== undefined) report.failed({ file: document.path }, `is not finished: "${placeholder}"`);
    checkGone(project, document, report);
  },
};
