/** Which tables code reads and writes: every GlideRecord the modules and inline scripts make. */

import ts from 'typescript';
import type { Place } from '../rule.ts';
import { placeOf, reachedNodes } from './code.ts';
import type { EntryPoint } from './entry-points.ts';
import type { Project } from './project.ts';
import { methodsOn } from './record-flow.ts';
import { forEachOfKind } from './syntax.ts';

export type Operation = 'read' | 'create' | 'write' | 'delete';

/** One use of a table by code. */
export interface TableUse {
  /** `undefined`: the name is only known at run time. */
  readonly tables: readonly string[] | undefined;
  readonly operation: Operation;
  readonly place: Place;
  readonly entry: EntryPoint | undefined;
}

/** Classes of the platform that read and write tables. */
export const RECORD_CLASSES: ReadonlySet<string> = new Set([
  'GlideRecord',
  'GlideRecordSecure',
  'GlideAggregate',
  'GlideQuickQuery',
  'GlideQuery',
]);
const OPERATIONS: Readonly<Record<string, Operation>> = {
  query: 'read',
  _query: 'read',
  get: 'read',
  next: 'read',
  select: 'read',
  selectOne: 'read',
  insert: 'create',
  update: 'write',
  updateMultiple: 'write',
  deleteRecord: 'delete',
  deleteMultiple: 'delete',
};

const known = new WeakMap<Project, readonly TableUse[]>();

/** Uses of tables by everything the entry points reach, and by modules nothing reaches. Read once for a project. */
export function tableUses(project: Project): readonly TableUse[] {
  const before = known.get(project);
  if (before !== undefined) return before;
  const uses: TableUse[] = [];
  const seen = new Set<ts.Node>();
  const look = (node: ts.Node, entry: EntryPoint | undefined): void => {
    forEachOfKind(node, [ts.SyntaxKind.NewExpression], (inner) => {
      if (!ts.isNewExpression(inner) || seen.has(inner)) return;
      if (!RECORD_CLASSES.has(project.modules.madeClass(inner))) return;
      seen.add(inner);
      const tables = project.modules.constants(inner.arguments?.[0]);
      for (const operation of operationsOn(project, inner))
        uses.push({ tables, operation, place: placeOf(project, inner), entry });
    });
  };
  for (const [node, entry] of reachedNodes(project)) look(node, entry);
  for (const file of project.modules.files) look(file, undefined);
  known.set(project, uses);
  return uses;
}

/** What is done with a new record; one that is never touched is read. */
function operationsOn({ modules }: Project, made: ts.NewExpression): ReadonlySet<Operation> {
  const found = new Set<Operation>();
  for (const method of methodsOn(modules, made).keys()) {
    const operation = OPERATIONS[method];
    if (operation !== undefined) found.add(operation);
  }
  return found.size === 0 ? new Set(['read']) : found;
}
