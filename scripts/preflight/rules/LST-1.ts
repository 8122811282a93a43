import { readDocument, readTable, STORE_DOCUMENTS, TEST_COLUMNS } from '../model/documents.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'LST-1',
  severity: 'B',
  requirement: 'Each feature the listing claims is proved by a case of the test plan.',
  fix: 'End each line of "Key features" in docs/store/listing.md with the cases that prove it, e.g. (T-03).',
  needs: ['package', 'documents'],
  check(project, report) {
    const listing = readDocument(project, STORE_DOCUMENTS.listing, report);
    const plan = readDocument(project, STORE_DOCUMENTS.testPlan, report);
    if (listing === undefined || plan === undefined) return;
    const features = listing
      .section(/key features/i)
      .split('\n')
      .filter((line) => /^\s*[-*]\s/.test(line));
    if (features.length === 0) report.failed({ file: listing.path }, 'has no list below a heading "Key features"');
    const cases = new Set(readTable(plan.text, TEST_COLUMNS).map((row) => /^[A-Z]+-?\d+/.exec(row['case'] ?? '')?.[0]));
    for (const feature of features) {
      const claimed = feature.match(/\b[A-Z]+-?\d+\b/g) ?? [];
      const words = feature.trim().slice(0, 60);
      if (!claimed.some((name) => cases.has(name)))
        report.failed({ file: listing.path }, `"${words}" names no case of the test plan`);
    }
  },
};
