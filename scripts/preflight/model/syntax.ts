/** Syntax trees: read once however many projects share a file, and as lists, since rules look at each again and again. */

import ts from 'typescript';

interface ListedTree {
  /** Each node before those below it. */
  readonly nodes: readonly ts.Node[];
  /** Position of a node, and of the first behind all below it. */
  readonly spans: ReadonlyMap<ts.Node, readonly [start: number, end: number]>;
}

const listed = new WeakMap<ts.SourceFile, ListedTree>();

/** Visits a node and all below it. The tree must know its parents; throws `NODE_UNKNOWN` for a node of no tree. */
export function forEachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  const file = node.getSourceFile();
  let tree = listed.get(file);
  if (tree === undefined) {
    tree = listNodes(file);
    listed.set(file, tree);
  }
  const span = tree.spans.get(node);
  if (span === undefined) throw new Error(`NODE_UNKNOWN: ${file.fileName} has no such ${ts.SyntaxKind[node.kind]}`);
  for (const inner of tree.nodes.slice(...span)) visit(inner);
}

function listNodes(file: ts.SourceFile): ListedTree {
  const nodes: ts.Node[] = [];
  const spans = new Map<ts.Node, readonly [number, number]>();
  const add = (node: ts.Node): void => {
    const start = nodes.push(node) - 1;
    ts.forEachChild(node, add);
    spans.set(node, [start, nodes.length]);
  };
  add(file);
  return { nodes, spans };
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
