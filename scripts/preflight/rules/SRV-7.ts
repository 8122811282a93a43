import ts from 'typescript';
import { LOOP_KINDS, loopOf, placeOf, reachedNodes } from '../model/code.ts';
import { forEachOfKind } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

const QUERIES = new Set(['query', 'get', '_query']);

export const rule: Rule = {
  id: 'SRV-7',
  severity: 'M',
  requirement: 'No query runs once per turn of a loop.',
  fix: 'Collect the keys, query once with IN, and keep the rows in a map.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { modules } = project;
    const reported = new Set<ts.Node>();
    const queries = new Map<ts.Node, boolean>();
    const isQuery = (node: ts.Node): boolean =>
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      QUERIES.has(node.expression.name.text) &&
      /^Glide(Record|RecordSecure|Aggregate)$/.test(modules.className(node.expression.expression));
    /** Whether calling a function queries, itself or by what it calls. */
    const doesQuery = (node: ts.Node): boolean => {
      const known = queries.get(node);
      if (known !== undefined) return known;
      queries.set(node, false);
      let found = false;
      forEachOfKind(node, [ts.SyntaxKind.CallExpression], (inner) => {
        if (isQuery(inner)) found = true;
        if (!found && ts.isCallExpression(inner)) {
          const target = modules.declarationOf(inner.expression);
          if (target !== undefined && doesQuery(target)) found = true;
        }
      });
      queries.set(node, found);
      return found;
    };
    const look = (body: ts.Node, tell: (node: ts.Node, words: string) => void): void =>
      forEachOfKind(body, [ts.SyntaxKind.CallExpression], (node) => {
        if (!ts.isCallExpression(node)) return;
        const target = modules.declarationOf(node.expression);
        if (isQuery(node)) tell(node, 'queries once per turn of a loop');
        else if (target !== undefined && doesQuery(target))
          tell(node, `calls ${node.expression.getText()}(), which queries, once per turn of a loop`);
      });
    for (const node of reachedNodes(project).keys())
      forEachOfKind(node, LOOP_KINDS, (inner) => {
        const body = loopOf(inner)?.body;
        if (body === undefined) return;
        look(body, (call, words) => {
          if (reported.has(call)) return;
          reported.add(call);
          report.failed(placeOf(project, call), words);
        });
      });
  },
};
