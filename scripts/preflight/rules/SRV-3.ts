import ts from 'typescript';
import { allCalls } from '../model/code.ts';
import type { ServerModules } from '../model/modules.ts';
import { RECORD_CLASSES } from '../model/records.ts';
import { forEachNode } from '../model/syntax.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'SRV-3',
  severity: 'H',
  requirement: 'Queries are built with addQuery and its parameters, not by putting values into an encoded query.',
  fix: 'Use addQuery(column, operator, value); an encoded query is a constant or comes whole from a column an admin edits.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { modules } = project;
    for (const { call, place } of allCalls(project)) {
      if (!RECORD_CLASSES.has(call.receiver) || call.name !== 'addEncodedQuery') continue;
      const query = call.node.arguments[0];
      if (query === undefined || modules.constant(query) !== undefined) continue;
      if (isBuilt(modules, query)) report.failed(place, 'the encoded query is put together at run time');
      else report.note(place, 'runs an encoded query as a whole: it must come from a column only an admin edits');
    }
  },
};

/** Whether a text is put together here, or comes from a request. */
function isBuilt(modules: ServerModules, query: ts.Expression): boolean {
  const start = startOf(modules, query);
  let found = false;
  forEachNode(start, (node) => {
    if (ts.isTemplateExpression(node)) found = true;
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) found = true;
    if (ts.isCallExpression(node) && /\.(join|concat)$/.test(node.expression.getText())) found = true;
    if (ts.isIdentifier(node) && /^RESTAPIRequest/.test(modules.className(node))) found = true;
  });
  return found;
}

/** What a variable was made of. */
function startOf(modules: ServerModules, expression: ts.Expression): ts.Expression {
  const declaration = ts.isIdentifier(expression) ? modules.symbol(expression)?.valueDeclaration : undefined;
  const start =
    declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return start ?? expression;
}
