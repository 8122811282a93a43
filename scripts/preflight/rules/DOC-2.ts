import { readDocument, readTable, STORE_DOCUMENTS, TEST_COLUMNS } from '../model/documents.ts';
import type { Rule } from '../rule.ts';

const PASSED = /^\W*(pass(ed)?|ok)\W*$/i;

export const rule: Rule = {
  id: 'DOC-2',
  severity: 'B',
  requirement: 'The test plan comes with results: case, expected, actual, status, date and the version of the build.',
  fix: 'Run the cases against this version and write their results to docs/store/test-plan.md.',
  needs: ['package', 'documents'],
  check(project, report) {
    const document = readDocument(project, STORE_DOCUMENTS.testPlan, report);
    if (document === undefined) return;
    const place = { file: document.path };
    const version = project.built.app?.fields['version'] ?? '';
    const cases = readTable(document.text, TEST_COLUMNS);
    if (cases.length === 0) report.failed(place, `has no table with the columns ${TEST_COLUMNS.join(', ')}`);
    for (const row of cases) {
      const name = row['case'] ?? '';
      const empty = TEST_COLUMNS.filter((column) => (row[column] ?? '') === '');
      if (empty.length > 0) report.failed(place, `case "${name}" has no ${empty.join(', ')}`);
      else if (!PASSED.test(row['status'] ?? '')) report.failed(place, `case "${name}" is ${row['status']}`);
      else if (row['version'] !== version)
        report.failed(place, `case "${name}" was run on ${row['version']}, this is ${version}`);
    }
  },
};
