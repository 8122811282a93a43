import { readDocument, STORE_DOCUMENTS } from '../model/documents.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'LIF-8',
  severity: 'M',
  requirement: 'The design document tells measured capacity: records per hour, batch sizes, times, tested volume.',
  fix: 'Add a section about capacity with the figures of a measured run.',
  needs: ['package', 'documents'],
  check(project, report) {
    const document = readDocument(project, STORE_DOCUMENTS.design, report);
    if (document === undefined) return;
    const figures = document.section(/capacity|performance|scal/i).match(/\d[\d,.]*/g) ?? [];
    if (figures.length < 4) report.failed({ file: document.path }, 'has no section about capacity with figures');
  },
};
