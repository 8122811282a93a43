/** Which tables code reads and writes: every GlideRecord the modules and inline scripts make. */

import ts from 'typescript';
import type { Place } from '../rule.ts';
import { placeOf, reachOf } from './code.ts';
import type { EntryPoint } from './entry-points.ts';
import { forEachNode } from './modules.ts';
import type { Project } from './project.ts';

export type Operation = 'read' | 'create' | 'write' | 'delete';

/** One use of a table by code. */
export interface TableUse {
  /** `undefined`: the name is only known at run time. */
  readonly tables: readonly string[] | undefined;
  readonly operation: Operation;
  readonly place: Place;
  readonly entry: EntryPoint | undefined;
}

const CLASSES = new Set(['GlideRecord', 'GlideRecordSecure', 'GlideAggregate', 'GlideQuickQuery']);
const OPERATIONS: Readonly<Record<string, Operation>> = {
  query: 'read',
  _query: 'read',
  get: 'read',
  next: 'read',
  insert: 'create',
  update: 'write',
  updateMultiple: 'write',
  deleteRecord: 'delete',
  deleteMultiple: 'delete',
};

/** Uses of tables by everything the entry points reach, and by modules nothing reaches. */
export function tableUses(project: Project): readonly TableUse[] {
  const uses: TableUse[] = [];
  const seen = new Set<ts.Node>();
  const look = (node: ts.Node, entry: EntryPoint | undefined): void => {
    forEachNode(node, (inner) => {
      if (!ts.isNewExpression(inner) || !ts.isIdentifier(inner.expression) || seen.has(inner)) return;
      if (!CLASSES.has(inner.expression.text)) return;
      seen.add(inner);
      const tables = project.modules.constants(inner.arguments?.[0]);
      for (const operation of operationsOn(inner))
        uses.push({ tables, operation, place: placeOf(project, entry, inner), entry });
    });
  };
  for (const entry of project.entries) for (const node of reachOf(project, entry)) look(node, entry);
  for (const file of project.modules.files) look(file, undefined);
  return uses;
}

/** What is done with a new record: the methods called on the variable it is kept in; kept anywhere else, it is read. */
function operationsOn(made: ts.NewExpression): ReadonlySet<Operation> {
  const declaration = made.parent;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return new Set(['read']);
  const name = declaration.name.text;
  const found = new Set<Operation>();
  let block: ts.Node = declaration;
  while (block.parent !== undefined && !ts.isFunctionLike(block) && !ts.isSourceFile(block)) block = block.parent;
  forEachNode(block, (node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const receiver = node.expression.expression;
    const operation = OPERATIONS[node.expression.name.text];
    if (ts.isIdentifier(receiver) && receiver.text === name && operation !== undefined) found.add(operation);
  });
  return found.size === 0 ? new Set(['read']) : found;
}
