import type { Rule } from '../rule.ts';

/** Lowest order of a homepage that leaves the customer's own in front (store-certification.md PKG-14). */
const LATE = 3000;

export const rule: Rule = {
  id: 'PKG-14',
  severity: 'M',
  requirement:
    'Reports are open to everyone of certain roles, never to a person; homepages have roles and a high order.',
  fix: 'Set the report visible to everyone with roles; give the homepage roles and an order above 3000.',
  needs: ['package'],
  check({ built }, report) {
    for (const entry of built.of('sys_report')) {
      if (entry.fields['user'] !== 'GLOBAL')
        report.failed(built.place(entry), 'the report belongs to a person or group');
      if ((entry.fields['roles'] ?? '') === '') report.failed(built.place(entry), 'the report asks for no role');
    }
    for (const page of built.of('sys_portal_page')) {
      if (Number(page.fields['order'] ?? 0) <= LATE) report.failed(built.place(page), `order is not above ${LATE}`);
      if ((page.fields['roles'] ?? '') === '') report.failed(built.place(page), 'the homepage asks for no role');
    }
  },
};
