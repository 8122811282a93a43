import type { Rule } from '../rule.ts';

const PAGES: Readonly<Record<string, readonly string[]>> = {
  sys_ui_page: ['html'],
  sys_ui_macro: ['xml'],
  sp_widget: ['template'],
};
const SAFE = ['noopener', 'noreferrer', 'nofollow'] as const;

export const rule: Rule = {
  id: 'CLI-6',
  severity: 'M',
  requirement:
    'Links out carry noopener, noreferrer and nofollow; scripts and styles from elsewhere carry a hash, better none at all.',
  fix: 'Add rel="noopener noreferrer nofollow"; ship the script with the app.',
  needs: ['package'],
  check({ built }, report) {
    for (const [table, columns] of Object.entries(PAGES))
      for (const page of built.of(table))
        for (const column of columns) {
          const html = page.fields[column] ?? '';
          for (const [tag] of html.matchAll(/<a\b[^>]*\bhref\s*=\s*["']https?:[^>]*>/gi)) {
            const rel = /\brel\s*=\s*["']([^"']*)["']/i.exec(tag)?.[1] ?? '';
            const missing = SAFE.filter((word) => !rel.split(/\s+/).includes(word));
            if (missing.length > 0) report.failed(built.place(page), `a link out lacks ${missing.join(', ')}`);
          }
          for (const [tag] of html.matchAll(/<(script|link)\b[^>]*\b(src|href)\s*=\s*["']https?:[^>]*>/gi))
            if (!/\bintegrity\s*=/i.test(tag))
              report.failed(built.place(page), 'loads a script or style from elsewhere without a hash');
        }
  },
};
