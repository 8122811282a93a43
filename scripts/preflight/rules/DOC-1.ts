import { checkGone, checkHeadings, checkNames, readDocument, STORE_DOCUMENTS } from '../model/documents.ts';
import { readFacts } from '../model/facts.ts';
import type { Rule } from '../rule.ts';

/** What a reviewer judges the architecture from. */
const SECTIONS: Readonly<Record<string, RegExp>> = {
  'purpose and scope': /purpose|scope|what it (does|is)/i,
  architecture: /architecture|parts/i,
  'the data model': /data model|tables/i,
  'inbound and outbound flows': /flow|inbound|outbound/i,
  authentication: /authenticat/i,
  'roles and access': /roles?\b|access/i,
  'platform tables it touches': /platform tables|out.of.box|foreign tables|tables of the platform/i,
  'data and residency': /residency|data handled|privacy/i,
  'what can be configured': /configur|properties|settings/i,
};

export const rule: Rule = {
  id: 'DOC-1',
  severity: 'B',
  requirement: 'The design document names every table, role, route, property, job and foreign table of the build.',
  fix: 'Generate the lists of docs/store/design-document.md from the build, and write the sections it lacks.',
  needs: ['package', 'modules', 'documents'],
  check(project, report) {
    const document = readDocument(project, STORE_DOCUMENTS.design, report);
    if (document === undefined) return;
    const facts = readFacts(project);
    checkHeadings(document, SECTIONS, report);
    checkNames(document, 'table', facts.tables, report);
    checkNames(document, 'role', facts.roles, report);
    checkNames(document, 'property', facts.properties, report);
    checkNames(document, 'job', facts.jobs, report);
    checkNames(document, 'platform table', facts.foreignTables, report);
    const lines = document.text.split('\n');
    for (const route of facts.routes) {
      const [method = '', path = ''] = route.split(' ');
      // A table of routes has method and path in cells of one line.
      const ends = new RegExp(`${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w/{-])`);
      if (!lines.some((line) => new RegExp(`\\b${method}\\b`).test(line) && ends.test(line)))
        report.failed({ file: document.path }, `does not name the route ${route}`);
    }
    checkGone(project, document, report);
  },
};
