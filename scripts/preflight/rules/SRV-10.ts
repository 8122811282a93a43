import ts from 'typescript';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-10',
  severity: 'L',
  requirement: 'Scripts that stand in records leave no global names behind.',
  fix: 'Move the script into a module, or wrap it in a function.',
  needs: ['package'],
  check({ built, entries }, report) {
    for (const entry of entries) {
      if (entry.form !== 'inline' || entry.start === undefined || entry.kind === 'include') continue;
      ts.forEachChild(entry.start, (statement) => {
        if (ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.BlockScoped) === 0)
          report.failed(
            built.place(entry.record),
            `leaves the global ${statement.declarationList.getText()}`.slice(0, 120),
          );
      });
    }
  },
};
