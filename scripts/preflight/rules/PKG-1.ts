import type { Rule } from '../rule.ts';

/** Longest scope name: the platform cuts application ids that are longer (store-certification.md PKG-1). */
const LONGEST = 18;

export const rule: Rule = {
  id: 'PKG-1',
  severity: 'B',
  requirement: 'The scope is x_, a company code of 2 to 5 characters, _ and an application id; at most 18 characters.',
  fix: 'Choose a shorter scope with the company code of the publisher before the first release; it cannot change later.',
  needs: ['package'],
  check({ built, config }, report) {
    const app = built.app;
    if (app === undefined) return;
    if (!/^x_[a-z0-9]{2,5}_[a-z0-9_]+$/.test(built.scope))
      report.failed(built.place(app), `scope ${built.scope} is not x_<company code>_<application>`);
    if (built.scope.length > LONGEST)
      report.failed(
        built.place(app),
        `scope ${built.scope} has ${built.scope.length} characters, ${LONGEST} are allowed`,
      );
    if (built.scope !== config.scope)
      report.failed(
        built.place(app),
        `the package says ${built.scope}, now.config.json says ${config.scope}: build again`,
      );
  },
};
