import { type AnyNode, type Class, type Node, type Program, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { ScriptError } from './script-error.ts';

const UNKNOWN_GLOBALS = new Set(['Reflect', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics']);
const CLOSED_CLASSES = new Set([
  'Array',
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Function',
  'Map',
  'Set',
  'Promise',
  'RegExp',
]);

/** An `import` or `export … from` of a module. */
export interface ModuleImport {
  readonly specifier: string;
  readonly line: number;
}

/**
 * Parses script text and refuses what the platform's engine refuses although Node runs it (servicenow-instance.md 15,
 * lists "Disallowed" and "Not supported"). Generator objects in loops and Reflect by a detour are refused at run time,
 * see script-context.ts.
 * Throws `SCRIPT_SYNTAX` or `RHINO_UNSUPPORTED` with path and line. Answers the imports of a module.
 */
export function checkRhinoLimits(path: string, source: string, kind: 'module' | 'script'): readonly ModuleImport[] {
  const program = parseProgram(path, source, kind);
  const refuse = (node: Node, feature: string): never => {
    throw new ScriptError('RHINO_UNSUPPORTED', `the platform's script engine has no ${feature}`, {
      place: { path, line: node.loc?.start.line ?? 0 },
    });
  };
  const checkClass = (node: Class): void => {
    if (node.superClass?.type === 'Identifier' && CLOSED_CLASSES.has(node.superClass.name)) {
      refuse(node, `subclasses of ${node.superClass.name}; throw a plain object or an Error with a code property`);
    }
  };
  const checkMember = (
    node: Node & { readonly static: boolean; readonly computed: boolean; readonly key: AnyNode },
  ): void => {
    if (node.key.type === 'PrivateIdentifier' && !node.static) {
      refuse(node, `private instance members (#${node.key.name})`);
    }
  };
  ancestor(program, {
    ClassDeclaration: (node) => checkClass(node),
    ClassExpression: (node) => checkClass(node),
    MethodDefinition(node) {
      checkMember(node);
      if (node.value.async) refuse(node, 'async class methods; use an async arrow function');
    },
    PropertyDefinition: (node) => checkMember(node),
    Function(node) {
      if (node.async && node.generator) refuse(node, 'async generators');
    },
    ForOfStatement(node) {
      if (node.await) refuse(node, 'for await');
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Function') refuse(node, 'new Function');
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Function') refuse(node, 'Function(...)');
    },
    Identifier(node, _state, ancestors) {
      const parent = ancestors.at(-2);
      const isTested = parent?.type === 'UnaryExpression';
      if (UNKNOWN_GLOBALS.has(node.name) && !isTested) refuse(node, node.name);
    },
    MemberExpression(node) {
      const isSpecies =
        node.object.type === 'Identifier' &&
        node.object.name === 'Symbol' &&
        node.property.type === 'Identifier' &&
        node.property.name === 'species';
      if (isSpecies) refuse(node, 'Symbol.species');
    },
    BinaryExpression(node) {
      if (node.left.type === 'PrivateIdentifier') refuse(node, 'brand checks (#x in object)');
    },
    Literal(node) {
      const flags = node.regex?.flags ?? '';
      if (flags.includes('d') || flags.includes('v')) refuse(node, `regular expression flag in /${flags}`);
    },
    ImportExpression: (node) => refuse(node, 'dynamic import()'),
    AwaitExpression(node, _state, ancestors) {
      if (!ancestors.some(isFunction)) refuse(node, 'await outside a function');
    },
    MetaProperty(node, _state, ancestors) {
      if (node.meta.name === 'import') refuse(node, 'import.meta');
      const around = ancestors.findLast(isFunction);
      if (around?.type === 'ArrowFunctionExpression') refuse(node, 'new.target in arrow functions');
    },
  });
  return kind === 'module' ? importsOf(program) : [];
}

function isFunction(node: Node): boolean {
  return /^(Arrow)?Function(Declaration|Expression)$/.test(node.type);
}

/** Throws `SCRIPT_SYNTAX` with path and line. */
export function parseProgram(path: string, source: string, kind: 'module' | 'script'): Program {
  try {
    return parse(source, { ecmaVersion: 'latest', sourceType: kind, locations: true });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = 'loc' in error && isLocation(error.loc) ? error.loc.line : 0;
    throw new ScriptError('SCRIPT_SYNTAX', error.message, { place: { path, line } });
  }
}

function isLocation(value: unknown): value is { readonly line: number } {
  return typeof value === 'object' && value !== null && 'line' in value && typeof value.line === 'number';
}

function importsOf(program: Program): ModuleImport[] {
  const imports: ModuleImport[] = [];
  for (const node of program.body) {
    const isImport =
      node.type === 'ImportDeclaration' ||
      node.type === 'ExportNamedDeclaration' ||
      node.type === 'ExportAllDeclaration';
    if (isImport && node.source && typeof node.source.value === 'string') {
      imports.push({ specifier: node.source.value, line: node.loc?.start.line ?? 0 });
    }
  }
  return imports;
}
