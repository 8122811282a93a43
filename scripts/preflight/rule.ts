/**
 * What a rule of the store preflight is, and what it can say. One rule per file in `rules/`, named by the id of the
 * requirement it checks.
 */

import type { Project } from './model/project.ts';

/** B blocks publication, H is raised every time, M is fixed or justified, L is tidied up. */
export type Severity = 'B' | 'H' | 'M' | 'L';

/** Where something was found: a record of the built package, or a place in a file. */
export interface Place {
  /** Path below the project's root. */
  readonly file: string;
  /** First line is 1. */
  readonly line?: number;
  /** `table:name` of a record, as a person would look for it. */
  readonly record?: string;
}

export interface Finding {
  readonly rule: string;
  /** `note` tells a reviewer something without failing the rule. */
  readonly kind: 'failed' | 'not_verified' | 'note';
  readonly place: Place;
  readonly message: string;
}

/** What a rule tells while it looks. */
export interface Report {
  failed(place: Place, message: string): void;
  /** The rule could not look: never counted as passed. */
  notVerified(place: Place, why: string): void;
  note(place: Place, message: string): void;
}

/** What a rule reads. A part that is missing in a project makes the rule "not verified" before it runs. */
export type Need = 'package' | 'modules' | 'sources' | 'documents';

export interface Rule {
  /** Requirement id, e.g. `SEC-1`. */
  readonly id: string;
  readonly severity: Severity;
  /** The requirement in one sentence. */
  readonly requirement: string;
  /** What to do when it fails. */
  readonly fix: string;
  readonly needs: readonly Need[];
  /** Looks at the project and reports. Throwing counts as not verified. */
  check(project: Project, report: Report): void;
}
