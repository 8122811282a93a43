/** Syntax trees: read once however many projects share a file, and as lists, since rules look at each again and again. */

import ts from 'typescript';

interface ListedTree {
  /** Each node before those below it. */
  readonly nodes: readonly ts.Node[];
  /** Positions of the nodes of a kind, in their order. */
  readonly kinds: ReadonlyMap<ts.SyntaxKind, readonly number[]>;
  /** Position of a node, and of the first behind all below it. */
  readonly spans: ReadonlyMap<ts.Node, readonly [start: number, end: number]>;
}

const listed = new WeakMap<ts.SourceFile, ListedTree>();

/** Visits a node and all below it. The tree must know its parents; throws `NODE_UNKNOWN` for a node of no tree. */
export function forEachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  const { tree, span } = find(node);
  for (const inner of tree.nodes.slice(...span)) visit(inner);
}

/** Visits the nodes of some kinds that a node has in and below it, kind after kind, each in order. Otherwise as `forEachNode`. */
export function forEachOfKind(node: ts.Node, kinds: readonly ts.SyntaxKind[], visit: (node: ts.Node) => void): void {
  const { tree, span } = find(node);
  for (const kind of kinds) {
    const places = tree.kinds.get(kind) ?? [];
    const begin = firstFrom(places, span[0]);
    for (const place of places.slice(begin, firstFrom(places, span[1]))) {
      const inner = tree.nodes[place];
      if (inner !== undefined) visit(inner);
    }
  }
}

/** Index of the first number that is not below a limit, in ascending ones. */
function firstFrom(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function find(node: ts.Node): { readonly tree: ListedTree; readonly span: readonly [number, number] } {
  const file = node.getSourceFile();
  let tree = listed.get(file);
  if (tree === undefined) {
    tree = listNodes(file);
    listed.set(file, tree);
  }
  const span = tree.spans.get(node);
  if (span === undefined) throw new Error(`NODE_UNKNOWN: ${file.fileName} has no such ${ts.SyntaxKind[node.kind]}`);
  return { tree, span };
}

function listNodes(file: ts.SourceFile): ListedTree {
  const nodes: ts.Node[] = [];
  const kinds = new Map<ts.SyntaxKind, number[]>();
  const spans = new Map<ts.Node, readonly [number, number]>();
  const add = (node: ts.Node): void => {
    const start = nodes.push(node) - 1;
    const alike = kinds.get(node.kind);
    if (alike === undefined) kinds.set(node.kind, [start]);
    else alike.push(start);
    ts.forEachChild(node, add);
    spans.set(node, [start, nodes.length]);
  };
  add(file);
  return { nodes, kinds, spans };
}

/** Trees by the options they were read with and their path, each as it last stood there. */
const trees = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();
const registry = ts.createDocumentRegistry();

/**
 * Reads files from disk, the scripts of records from `virtual`. A file that stands as another project found it keeps its
 * tree: most of a project are declarations of the language and of the platform.
 */
export function createHost(options: ts.CompilerOptions, virtual: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  const settings = registry.getKeyForCompilationSettings(options);
  const readFile = (path: string): string | undefined => virtual.get(path) ?? host.readFile(path);
  return {
    ...host,
    fileExists: (path) => virtual.has(path) || host.fileExists(path),
    readFile,
    getSourceFile(path, language) {
      const text = readFile(path);
      if (text === undefined) return undefined;
      const key = JSON.stringify([settings, language, path]);
      const known = trees.get(key);
      if (known?.text === text) return known.file;
      const file = ts.createSourceFile(path, text, language, true);
      trees.set(key, { text, file });
      return file;
    },
  };
}
