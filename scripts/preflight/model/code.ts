/** Looks of rules at code: what an entry point can reach, and where a call stands. */

import type ts from 'typescript';
import type { Place } from '../rule.ts';
import type { EntryPoint } from './entry-points.ts';
import type { Call } from './modules.ts';
import type { Project } from './project.ts';

/** Everything an entry point can reach: an inline script itself, or its function with all it names. */
export function reachOf({ modules }: Project, entry: EntryPoint): readonly ts.Node[] {
  if (entry.start === undefined) return [];
  return entry.form === 'inline' ? [entry.start] : modules.reach(entry.start);
}

/** Place of a node: a line of a module, or the record whose inline script it stands in. */
export function placeOf({ modules, built }: Project, entry: EntryPoint | undefined, node: ts.Node): Place {
  return entry?.form === 'inline' ? built.place(entry.record) : modules.place(node);
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
  for (const entry of project.entries.filter(({ kind }) => kinds === undefined || kinds.includes(kind)))
    for (const node of reachOf(project, entry))
      for (const call of project.modules.calls(node)) {
        if (seen.has(call.node)) continue;
        seen.add(call.node);
        calls.push({ call, place: placeOf(project, entry, call.node), entry });
      }
  return calls;
}

/** Every call of the modules and inline scripts, reached or not. */
export function allCalls(project: Project): readonly { readonly call: Call; readonly place: Place }[] {
  const inModules = project.modules.files.flatMap((file) =>
    project.modules.calls(file).map((call) => ({ call, place: project.modules.place(call.node) })),
  );
  const inline = project.entries
    .filter(({ form }) => form === 'inline')
    .flatMap((entry) =>
      entry.start === undefined
        ? []
        : project.modules.calls(entry.start).map((call) => ({ call, place: project.built.place(entry.record) })),
    );
  return [...inModules, ...inline];
}
