import { readDocument, readTable, STORE_DOCUMENTS, TEST_COLUMNS } from '../model/documents.ts';
import type { Rule } from '../rule.ts';

/** What a case says when it is about this. */
const WANTED: Readonly<Record<string, RegExp>> = {
  'the same request twice': /twice|repeat|again|replay|retr(y|ies)|idempot/i,
  'an echo of a change of our own': /echo|loop|own change|comes? back/i,
};

export const rule: Rule = {
  id: 'INB-6',
  severity: 'H',
  requirement: 'Inbound creates and notes may be repeated, and a change does not come back as an echo: cases prove it.',
  fix: 'Add cases for a repeated request and for an echo to docs/store/test-plan.md.',
  needs: ['package', 'documents'],
  check(project, report) {
    const takes = project.built.of('sys_ws_operation').some(({ fields }) => fields['http_method'] !== 'GET');
    if (!takes) return;
    const document = readDocument(project, STORE_DOCUMENTS.testPlan, report);
    if (document === undefined) return;
    const cases = readTable(document.text, TEST_COLUMNS);
    for (const [name, pattern] of Object.entries(WANTED))
      if (!cases.some((row) => pattern.test(`${row['case']} ${row['expected']}`)))
        report.failed({ file: document.path }, `no case is about ${name}`);
  },
};
