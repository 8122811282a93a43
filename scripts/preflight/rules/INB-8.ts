import ts from 'typescript';
import { placeOf, reachOf } from '../model/code.ts';
import { forEachNode } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'INB-8',
  severity: 'M',
  requirement: 'The API is versioned, sets its status, and tells no exception text or stack to the caller.',
  fix: 'Add a version to the RestApi; answer coded messages and keep the text for the log.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built, modules } = project;
    for (const api of built.of('sys_ws_definition'))
      if (api.fields['is_versioned'] !== 'true') report.failed(built.place(api), 'the API has no version');
    const routes = project.entries.filter(({ kind }) => kind === 'route');
    for (const entry of routes) {
      const reached = reachOf(project, entry);
      if (!reached.some((node) => modules.calls(node).some((call) => /^(setStatus|setError)$/.test(call.name))))
        report.failed(built.place(entry.record), 'the route never sets a status');
    }
    const seen = new Set<ts.Node>();
    for (const entry of routes)
      for (const node of reachOf(project, entry))
        for (const call of modules.calls(node)) {
          if (seen.has(call.node) || !/^(setBody|setMessage|setDetail|writeString)$/.test(call.name)) continue;
          seen.add(call.node);
          forEachNode(call.node, (part) => {
            if (ts.isPropertyAccessExpression(part) && part.name.text === 'stack')
              report.failed(placeOf(project, part), 'the answer holds a stack trace');
          });
        }
  },
};
