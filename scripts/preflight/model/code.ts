/** Looks of rules at code: what an entry point can reach, and where a call stands. */

import ts from 'typescript';
import type { Place } from '../rule.ts';
import type { EntryPoint } from './entry-points.ts';
import type { Call } from './modules.ts';
import type { Project } from './project.ts';
import { forEachOfKind } from './syntax.ts';

/** Everything an entry point can reach: its script or function with all it names. */
export function reachOf({ modules }: Project, entry: EntryPoint): readonly ts.Node[] {
  return entry.start === undefined ? [] : modules.reach(entry.start);
}

const owners = new WeakMap<Project, ReadonlyMap<ts.Node, EntryPoint>>();

/** Which entry point a script of a record is. */
function ownersOf(project: Project): ReadonlyMap<ts.Node, EntryPoint> {
  const before = owners.get(project);
  if (before !== undefined) return before;
  const found = new Map<ts.Node, EntryPoint>();
  for (const entry of project.entries)
    if (entry.form === 'inline' && entry.start !== undefined && !found.has(entry.start)) found.set(entry.start, entry);
  owners.set(project, found);
  return found;
}

/** Place of a node: a line of a module, or the record whose script it stands in. */
export function placeOf(project: Project, node: ts.Node): Place {
  const file = node.getSourceFile();
  const owner = ownersOf(project).get(file);
  if (owner === undefined) return project.modules.place(node);
  const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  return { ...project.built.place(owner.record), line };
}

/** Everything that entry points can reach, each function once, with the first that reaches it. */
export function reachedNodes(
  project: Project,
  entries: readonly EntryPoint[] = project.entries,
): ReadonlyMap<ts.Node, EntryPoint> {
  const reached = new Map<ts.Node, EntryPoint>();
  for (const entry of entries)
    for (const node of reachOf(project, entry)) if (!reached.has(node)) reached.set(node, entry);
  return reached;
}

/** A call with where it stands and the entry points that reach it. */
export interface ReachedCall {
  readonly call: Call;
  readonly place: Place;
  readonly entry: EntryPoint;
}

/** Every call that entry points of some kinds can reach; a call that several reach comes once, with the first. */
export function reachedCalls(project: Project, kinds?: readonly EntryPoint['kind'][]): readonly ReachedCall[] {
  const seen = new Set<ts.Node>();
  const calls: ReachedCall[] = [];
  const entries = project.entries.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  for (const [node, entry] of reachedNodes(project, entries))
    for (const call of project.modules.calls(node)) {
      if (seen.has(call.node)) continue;
      seen.add(call.node);
      calls.push({ call, place: placeOf(project, call.node), entry });
    }
  return calls;
}

/** Visits every node of some kinds in the modules and in the scripts of records, reached or not. */
export function forEachCodeNode(
  project: Project,
  kinds: readonly ts.SyntaxKind[],
  visit: (node: ts.Node) => void,
): void {
  for (const file of project.modules.all) forEachOfKind(file, kinds, visit);
}

type PlacedCall = Pick<ReachedCall, 'call' | 'place'>;
const calls = new WeakMap<Project, readonly PlacedCall[]>();

/** Every call of the modules and of the scripts in records, reached or not. Read once for a project. */
export function allCalls(project: Project): readonly PlacedCall[] {
  const before = calls.get(project);
  if (before !== undefined) return before;
  const { modules } = project;
  const found = modules.all.flatMap((file) =>
    modules.calls(file).map((call) => ({ call, place: placeOf(project, call.node) })),
  );
  calls.set(project, found);
  return found;
}

/** The function around a node, or its file. */
export function functionAround(node: ts.Node): ts.Node {
  let around = node;
  while (around.parent !== undefined && (around === node || !ts.isFunctionLike(around))) around = around.parent;
  return around;
}

/** Methods of lists that run a function once for each entry. */
const EACH = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'flatMap', 'reduce']);

/** Kinds of nodes that may be loops. */
export const LOOP_KINDS: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.CallExpression,
];

/** What a node repeats, when it is a loop: `times` for a loop over entries, `until` for one that ends by a condition. */
export function loopOf(node: ts.Node): { readonly body: ts.Node; readonly kind: 'times' | 'until' } | undefined {
  if (ts.isForOfStatement(node) || ts.isForInStatement(node)) return { body: node.statement, kind: 'times' };
  if (ts.isWhileStatement(node) || ts.isDoStatement(node) || ts.isForStatement(node))
    return { body: node.statement, kind: 'until' };
  const isEach =
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && EACH.has(node.expression.name.text);
  const body = isEach
    ? node.arguments.find((argument) => ts.isArrowFunction(argument) || ts.isFunctionExpression(argument))
    : undefined;
  return body === undefined ? undefined : { body, kind: 'times' };
}
