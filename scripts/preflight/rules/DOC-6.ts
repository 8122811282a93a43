import { readDocument, STORE_DOCUMENTS } from '../model/documents.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'DOC-6',
  severity: 'M',
  requirement: 'An accessibility statement stands in the app and in the design document.',
  fix: 'Add a module "Accessibility" to the menu, docs/store/accessibility.md, and a section in the design document.',
  needs: ['package', 'documents'],
  check(project, report) {
    const { built } = project;
    readDocument(project, STORE_DOCUMENTS.accessibility, report);
    const design = readDocument(project, STORE_DOCUMENTS.design, report);
    if (design !== undefined && !/accessib/i.test(design.text))
      report.failed({ file: design.path }, 'does not speak of accessibility');
    const isShown = built
      .of('sys_app_module')
      .some(({ fields }) => /accessib/i.test(fields['title'] ?? '') && fields['active'] !== 'false');
    if (!isShown && built.app !== undefined) report.failed(built.place(built.app), 'no module is titled Accessibility');
  },
};
