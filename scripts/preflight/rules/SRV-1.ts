import ts from 'typescript';
import { placeOf } from '../model/code.ts';
import type { EntryPoint } from '../model/entry-points.ts';
import type { ServerModules } from '../model/modules.ts';
import { methodsOn } from '../model/record-flow.ts';
import { forEachNode } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

const WRITES = ['update', 'insert', 'updateMultiple', 'insertWithReferences', 'updateWithReferences'] as const;

export const rule: Rule = {
  id: 'SRV-1',
  severity: 'B',
  requirement: 'A business rule does not save its own record: no current.update() or current.insert().',
  fix: 'Set the values in a before rule and let the platform save, or move the write to another record or an event.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { entries, modules } = project;
    for (const entry of entries.filter(({ kind }) => kind === 'rule')) {
      const reported = new Set<ts.Node>();
      for (const start of recordsOf(modules, entry)) {
        const methods = methodsOn(modules, start);
        for (const call of WRITES.flatMap((name) => methods.get(name) ?? [])) {
          if (reported.has(call)) continue;
          reported.add(call);
          report.failed(
            placeOf(project, call),
            `rule "${entry.record.fields['name'] ?? ''}" saves the record it runs for`,
          );
        }
      }
    }
  },
};

/** Where the record of a rule comes in: a parameter of its function, or the name `current` of an inline script. */
function recordsOf(modules: ServerModules, { start, form, arguments: given }: EntryPoint): readonly ts.Identifier[] {
  if (start === undefined) return [];
  if (form === 'module') {
    const name = ts.isFunctionLike(start) ? start.parameters[given.indexOf('current')]?.name : undefined;
    return name !== undefined && ts.isIdentifier(name) ? [name] : [];
  }
  const found: ts.Identifier[] = [];
  forEachNode(start, (node) => {
    if (ts.isIdentifier(node) && node.text === 'current' && modules.symbol(node) === undefined) found.push(node);
  });
  return found;
}
