import { readDocument, STORE_DOCUMENTS } from '../model/documents.ts';
import { readFacts } from '../model/facts.ts';
import { isCmdb } from '../platform/tables.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'DOC-4',
  severity: 'B',
  requirement: 'An app that touches the CMDB says class by class what it reads and writes there.',
  fix: 'Add a section about the CMDB to the design document, with each class.',
  needs: ['package', 'modules', 'documents'],
  check(project, report) {
    const classes = readFacts(project).foreignTables.filter(isCmdb);
    if (classes.length === 0) return;
    const document = readDocument(project, STORE_DOCUMENTS.design, report);
    if (document === undefined) return;
    const section = document.section(/cmdb|configuration item/i);
    for (const name of classes)
      if (!section.includes(name)) report.failed({ file: document.path }, `no section about the CMDB names ${name}`);
  },
};
