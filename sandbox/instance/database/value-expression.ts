import { type Expression, type Node, parseExpressionAt } from 'acorn';
import { type DateContext, dateHelper } from './date-helpers.ts';

/**
 * `javascript:` values of queries (servicenow-instance.md 10.4): one expression of literals and allowed calls, as
 * guarded script has it. Anything else yields no value, which behaves as the empty string.
 */
export interface ValueContext extends DateContext {
  readonly userId: string;
}

const prefix = 'javascript:';

export function isExpression(value: string): boolean {
  return value.startsWith(prefix);
}

/** Value of a query part: literal text as it is, an expression evaluated; `''` when the expression fails. */
export function evaluateValue(value: string, context: ValueContext): string {
  if (!isExpression(value)) return value;
  const result = evaluate(value.slice(prefix.length).trim(), context);
  return result === undefined ? '' : String(result);
}

function evaluate(source: string, context: ValueContext): string | number | boolean | undefined {
  let expression: Expression;
  try {
    expression = parseExpressionAt(source, 0, { ecmaVersion: 2022 });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  return evaluateNode(expression, context);
}

function evaluateNode(node: Node, context: ValueContext): string | number | boolean | undefined {
  const expression = node as Expression;
  switch (expression.type) {
    case 'Literal': {
      const { value } = expression;
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
    }
    case 'UnaryExpression': {
      const argument = evaluateNode(expression.argument, context);
      return expression.operator === '-' && typeof argument === 'number' ? -argument : undefined;
    }
    case 'BinaryExpression': {
      if (expression.operator !== '+') return undefined;
      const left = evaluateNode(expression.left, context);
      const right = evaluateNode(expression.right, context);
      if (left === undefined || right === undefined) return undefined;
      return typeof left === 'number' && typeof right === 'number' ? left + right : `${left}${right}`;
    }
    case 'CallExpression': {
      const { callee } = expression;
      if (callee.type !== 'MemberExpression' || callee.computed) return undefined;
      if (callee.object.type !== 'Identifier' || callee.object.name !== 'gs') return undefined;
      if (callee.property.type !== 'Identifier') return undefined;
      const parameters = expression.arguments.map((argument) => evaluateNode(argument, context));
      if (parameters.includes(undefined)) return undefined;
      if (callee.property.name === 'getUserID') return context.userId;
      return dateHelper(
        callee.property.name,
        parameters.map((parameter) => String(parameter)),
        context,
      );
    }
    default:
      return undefined;
  }
}
