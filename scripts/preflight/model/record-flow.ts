/** What is done with a record: followed through variables, fields, helper functions and returns. */

import ts from 'typescript';
import type { ServerModules } from './modules.ts';

/** Methods called on a record, by name, each with the places of the calls. */
export type Methods = ReadonlyMap<string, readonly ts.PropertyAccessExpression[]>;

const known = new WeakMap<ServerModules, Map<ts.Node, Methods>>();

/**
 * The methods called on what an expression makes, or on what a declared name (a parameter) holds, anywhere in the
 * project's code it is handed to. What goes into a list, a map or code of others is lost from sight.
 */
export function methodsOn(modules: ServerModules, start: ts.Expression | ts.BindingName): Methods {
  const before = known.get(modules) ?? new Map<ts.Node, Methods>();
  known.set(modules, before);
  const methods = before.get(start) ?? followRecord(modules, start);
  before.set(start, methods);
  return methods;
}

function followRecord(modules: ServerModules, start: ts.Expression | ts.BindingName): Methods {
  const methods = new Map<string, ts.PropertyAccessExpression[]>();
  const seen = new Set<ts.Node | ts.Symbol>();

  /** `via` is the call that handed the record into the function at hand; what that returns comes out there. */
  const follow = (value: ts.Expression, via?: ts.CallExpression): void => {
    if (seen.has(value)) return;
    seen.add(value);
    const { parent } = value;
    if (isThrough(parent, value)) follow(parent, via);
    else if (ts.isPropertyAccessExpression(parent) && parent.expression === value) {
      const known = methods.get(parent.name.text);
      if (known === undefined) methods.set(parent.name.text, [parent]);
      else known.push(parent);
      // Chains, as GlideQuery has them.
      if (ts.isCallExpression(parent.parent) && isChained(parent.parent)) follow(parent.parent, via);
    } else if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) followName(parent.name, via);
    else if (ts.isPropertyAssignment(parent)) {
      followName(parent.name, via);
      if (ts.isObjectLiteralExpression(parent.parent))
        followSymbol(modules.filledProperty(parent.name.getText(), parent.parent), via);
    } else if (ts.isShorthandPropertyAssignment(parent))
      followSymbol(modules.filledProperty(parent.name.text, parent.parent), via);
    else if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      if (parent.right !== value) return;
      followName(ts.isPropertyAccessExpression(parent.left) ? parent.left.name : parent.left, via);
      follow(parent, via);
    } else if (ts.isReturnStatement(parent) || ts.isArrowFunction(parent)) {
      if (via !== undefined) follow(via);
      else followCalls(parent);
    } else if (ts.isCallExpression(parent)) followParameter(parent, value);
  };
  const followSymbol = (symbol: ts.Symbol | undefined, via?: ts.CallExpression): void => {
    if (symbol === undefined || seen.has(symbol)) return;
    seen.add(symbol);
    for (const use of modules.uses(symbol)) {
      const access = use.parent;
      follow(ts.isPropertyAccessExpression(access) && access.name === use ? access : use, via);
    }
  };
  const followName = (name: ts.Node, via?: ts.CallExpression): void => followSymbol(modules.symbol(name), via);
  const followParameter = (call: ts.CallExpression, value: ts.Expression): void => {
    const callee = ts.isParenthesizedExpression(call.expression) ? call.expression.expression : call.expression;
    const target = ts.isFunctionLike(callee) ? callee : modules.declarationOf(callee);
    const position = call.arguments.indexOf(value);
    const name = target !== undefined && ts.isFunctionLike(target) ? target.parameters[position]?.name : undefined;
    if (name !== undefined) followName(name, call);
  };
  /** The record comes out of a function that made it: every call of that is the record. */
  const followCalls = (at: ts.Node): void => {
    let around = at;
    while (around.parent !== undefined && !ts.isFunctionLike(around)) around = around.parent;
    const named = ts.isFunctionDeclaration(around) || ts.isMethodDeclaration(around) ? around : around.parent;
    const isNamed = ts.isFunctionDeclaration(named) || ts.isMethodDeclaration(named) || ts.isVariableDeclaration(named);
    const symbol = isNamed && named.name !== undefined ? modules.symbol(named.name) : undefined;
    for (const use of symbol === undefined ? [] : modules.uses(symbol)) {
      const callee = ts.isPropertyAccessExpression(use.parent) ? use.parent : use;
      if (ts.isCallExpression(callee.parent) && callee.parent.expression === callee) follow(callee.parent);
    }
  };

  if (ts.isParameter(start.parent)) followName(start);
  else if (!ts.isObjectBindingPattern(start) && !ts.isArrayBindingPattern(start)) follow(start);
  return methods;
}

/** Expressions that only hand a value on. */
function isThrough(parent: ts.Node, value: ts.Expression): parent is ts.Expression {
  return (
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== value) ||
    (ts.isBinaryExpression(parent) &&
      [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(parent.operatorToken.kind))
  );
}

/** Whether a method is called on the result of this call. */
const isChained = (call: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(call.parent) && call.parent.expression === call;
