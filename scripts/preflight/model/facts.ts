/** Plain facts of a package that documents must name: tables, roles, routes, properties, jobs, foreign tables. */

import type { Project } from './project.ts';
import { tableUses } from './records.ts';

export interface PackageFacts {
  readonly tables: readonly string[];
  readonly roles: readonly string[];
  /** `GET /config` ... */
  readonly routes: readonly string[];
  readonly properties: readonly string[];
  readonly jobs: readonly string[];
  /** Tables of other scopes that code, privileges or references touch. */
  readonly foreignTables: readonly string[];
  readonly version: string;
}

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].filter((name) => name !== '').sort();

/** Reads the facts of a project's package. */
export function readFacts(project: Project): PackageFacts {
  const { built } = project;
  const names = (table: string, column = 'name') => sorted(built.of(table).map(({ fields }) => fields[column] ?? ''));
  const foreign = [
    ...tableUses(project).flatMap(({ tables }) => tables ?? []),
    ...built
      .of('sys_scope_privilege')
      .filter(({ fields }) => fields['target_type'] === 'sys_db_object')
      .map(({ fields }) => fields['target_name'] ?? ''),
    ...built.of('sys_dictionary').map((column) => built.tableName(column, 'reference')),
  ];
  return {
    tables: names('sys_db_object'),
    roles: names('sys_user_role'),
    routes: sorted(
      built
        .of('sys_ws_operation')
        .map(({ fields }) => `${fields['http_method'] ?? ''} ${fields['relative_path'] ?? ''}`),
    ),
    properties: names('sys_properties'),
    jobs: sorted(built.tables.filter((table) => table.startsWith('sysauto')).flatMap((table) => names(table))),
    foreignTables: sorted(foreign.filter((table) => table !== '' && !built.isOwn(table))),
    version: built.app?.fields['version'] ?? '',
  };
}
