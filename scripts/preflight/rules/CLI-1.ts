import type { Rule } from '../rule.ts';

const PAGES: Readonly<Record<string, readonly string[]>> = {
  sys_ui_page: ['html'],
  sys_ui_macro: ['xml'],
  sp_widget: ['template'],
};

export const rule: Rule = {
  id: 'CLI-1',
  severity: 'B',
  requirement: 'No page shows content of another site in a frame.',
  fix: 'Link to it instead, opened in a new tab.',
  needs: ['package'],
  check({ built }, report) {
    for (const [table, columns] of Object.entries(PAGES))
      for (const page of built.of(table))
        for (const column of columns)
          if (/<iframe\b[^>]*\bsrc\s*=\s*["']?(https?:)?\/\//i.test(page.fields[column] ?? ''))
            report.failed(built.place(page), 'frames content of another site');
  },
};
