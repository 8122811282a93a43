import { STORE_DOCUMENTS } from '../model/documents.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'DOC-5',
  severity: 'H',
  requirement: 'The release notes tell the customer what this version brings.',
  fix: 'Add a heading with the version and what changes for the customer to docs/store/release-notes.md.',
  needs: ['package', 'documents'],
  check({ built, text }, report) {
    const version = built.app?.fields['version'] ?? '';
    const path = STORE_DOCUMENTS.releaseNotes;
    const notes = text(path);
    if (notes === undefined) report.failed({ file: path }, 'the document does not exist');
    else if (!notes.split('\n').some((line) => line.startsWith('#') && line.split(/[\s,:()[\]]+/).includes(version)))
      report.failed({ file: path }, `no heading names the version ${version}`);
  },
};
