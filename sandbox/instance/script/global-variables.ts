import type { Pattern, Program } from 'acorn';
import { ancestor } from 'acorn-walk';

/** Nodes that keep the `var`s inside them to themselves. */
const VARIABLE_SCOPES = /^(?:Arrow)?Function(?:Declaration|Expression)$|^StaticBlock$/;

/** Names a script declares outside of functions with `var` or `function`: its transaction's next script sees them. */
export function listGlobalVariables(program: Program): string[] {
  const names = new Set<string>();
  ancestor(program, {
    VariableDeclaration(node, _state, ancestors) {
      if (node.kind !== 'var' || ancestors.some(({ type }) => VARIABLE_SCOPES.test(type))) return;
      for (const { id } of node.declarations) addNames(id, names);
    },
    Function(node, _state, ancestors) {
      if (node.type !== 'FunctionDeclaration' || node.id == null) return;
      if (!ancestors.slice(0, -1).some(({ type }) => VARIABLE_SCOPES.test(type))) names.add(node.id.name);
    },
  });
  return [...names];
}

function addNames(pattern: Pattern, names: Set<string>): void {
  switch (pattern.type) {
    case 'Identifier':
      names.add(pattern.name);
      return;
    case 'ArrayPattern':
      for (const element of pattern.elements) if (element !== null) addNames(element, names);
      return;
    case 'ObjectPattern':
      for (const property of pattern.properties)
        addNames(property.type === 'Property' ? property.value : property.argument, names);
      return;
    case 'AssignmentPattern':
      addNames(pattern.left, names);
      return;
    case 'RestElement':
      addNames(pattern.argument, names);
      return;
    default:
  }
}
