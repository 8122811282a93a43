/**
 * Sections of documents that state facts of the built package. A document marks where one goes:
 * `<!-- begin NAME -->` and `<!-- end NAME -->`; what stands between is written by `npm run documents`.
 */

import { type NamedDetail, OPERATIONS, type PackageDetails } from './details.ts';
import { codes, table } from './markdown.ts';

type Section = (details: PackageDetails) => string;

const named = (details: readonly NamedDetail[], on: string, when: string): string =>
  table(
    ['Name', on, when, 'Purpose'],
    details.map((detail) => [detail.name, `\`${detail.on}\``, detail.when, detail.purpose]),
  );

/** Roles without the scope, as a matrix reads best. */
const shortRoles = (details: PackageDetails, roles: readonly string[]): string =>
  roles.length === 0 ? 'nobody' : roles.map((role) => role.replace(`${details.scope}.`, '')).join(', ');

export const SECTIONS: Readonly<Record<string, Section>> = {
  version: ({ version }) => `Version ${version}.`,

  counts: ({ tables, roles, routes, properties, jobs, foreignTables }) =>
    table(
      ['What', 'How many'],
      [
        ['Custom tables', String(tables.length)],
        [
          'of these, tables for import sets',
          String(tables.filter((one) => one.extends === 'sys_import_set_row').length),
        ],
        ['Roles', String(roles.length)],
        ['REST routes', String(routes.length)],
        ['Properties', String(properties.length)],
        ['Scheduled jobs', String(jobs.length)],
        ['Tables of other scopes that are touched', String(foreignTables.length)],
      ],
    ),

  tables: ({ tables }) =>
    table(
      ['Table', 'Label', 'Extends', 'Columns'],
      tables.map((one) => [
        `\`${one.name}\``,
        one.label,
        one.extends === '' ? 'nothing' : `\`${one.extends}\``,
        String(one.columns.length),
      ]),
    ),

  columns: ({ tables }) =>
    tables
      .map((one) =>
        [
          `### ${one.label}: \`${one.name}\``,
          '',
          table(
            ['Column', 'Label', 'Type', 'Meaning'],
            one.columns.map(({ name, label, type, reference, hint }) => [
              `\`${name}\``,
              label,
              reference === '' ? type : `${type} to \`${reference}\``,
              hint,
            ]),
          ),
        ].join('\n'),
      )
      .join('\n\n'),

  'acl-matrix': (details) =>
    table(
      ['Table', ...OPERATIONS],
      details.tables.map((one) => [
        `\`${one.name}\``,
        ...OPERATIONS.map((operation) => shortRoles(details, one.access[operation] ?? [])),
      ]),
    ),

  'field-acls': (details) =>
    table(
      ['Column or page', 'Operation', 'Roles'],
      details.fieldAcls.map(({ name, operation, roles }) => [`\`${name}\``, operation, shortRoles(details, roles)]),
    ),

  roles: ({ roles }) =>
    table(
      ['Role', 'Contains', 'For'],
      roles.map(({ name, contains, purpose }) => [`\`${name}\``, codes(contains), purpose]),
    ),

  routes: (details) =>
    table(
      ['Route', 'Address', 'Role', 'Purpose'],
      details.routes.map(({ route, uri, roles, purpose }) => [
        `\`${route}\``,
        `\`${uri}\``,
        shortRoles(details, roles),
        purpose,
      ]),
    ),

  properties: ({ properties }) =>
    table(
      ['Property', 'Type', 'Default', 'Meaning'],
      properties.map(({ name, type, value, purpose }) => [
        `\`${name}\``,
        type,
        value === '' ? 'empty' : `\`${value}\``,
        purpose,
      ]),
    ),

  rules: ({ rules }) => named(rules, 'Table', 'When'),
  flows: ({ flows }) =>
    table(
      ['Name', 'Kind', 'Purpose'],
      flows.map(({ name, on, purpose }) => [name, on, purpose]),
    ),
  jobs: ({ jobs }) =>
    table(
      ['Job', 'Runs'],
      jobs.map(({ name, when }) => [name, when]),
    ),
  events: ({ events }) => named(events, 'Table', 'Fired by'),
  notifications: ({ notifications }) => named(notifications, 'Table', 'Sent on'),
  actions: ({ actions }) =>
    table(
      ['Action', 'Table', 'Purpose'],
      actions.map(({ name, on, purpose }) => [name, `\`${on}\``, purpose]),
    ),
  slas: ({ slas }) =>
    table(
      ['Name', 'Table', 'Starts when'],
      slas.map(({ name, on, when }) => [name, `\`${on}\``, `\`${when}\``]),
    ),
  transforms: ({ transforms }) =>
    table(
      ['Transform map', 'From and to'],
      transforms.map(({ name, on }) => [name, on]),
    ),

  'foreign-tables': ({ foreignTables }) =>
    table(
      ['Table', 'Allowed to the app', 'Done by its code', 'Referred to by'],
      foreignTables.map(({ name, allowed, used, references }) => [
        `\`${name}\``,
        allowed.join(', ') || 'nothing',
        used.join(', ') || 'nothing',
        codes(references),
      ]),
    ),
  privileges: ({ otherPrivileges }) => codes(otherPrivileges),
  network: ({ network }) =>
    table(
      ['Direction', 'What', 'Why'],
      network.map(({ direction, target, purpose }) => [direction, target, purpose]),
    ),
  'first-install': ({ firstInstall }) =>
    table(
      ['Table', 'Rows'],
      firstInstall.map(({ table: name, rows }) => [`\`${name}\``, String(rows)]),
    ),
};

const MARK = /<!-- begin ([\w-]+) -->[\s\S]*?<!-- end \1 -->/g;

/** Writes the marked sections of a document anew. Throws `DOCUMENT_SECTION_UNKNOWN`. */
export function fillSections(
  text: string,
  details: PackageDetails,
  more: Readonly<Record<string, string>> = {},
): string {
  return text.replaceAll(MARK, (_whole, name: string) => {
    const body = more[name] ?? SECTIONS[name]?.(details);
    if (body === undefined) throw new Error(`DOCUMENT_SECTION_UNKNOWN: no section is called ${name}`);
    return `<!-- begin ${name} -->\n${body}\n<!-- end ${name} -->`;
  });
}

/** Sections each submission document must mark: a document that lost one would drift in silence. */
export const REQUIRED_SECTIONS: Readonly<Record<string, readonly string[]>> = {
  'docs/app-reference.md': Object.keys(SECTIONS).filter((name) => name !== 'counts'),
  'docs/store/design-document.md': [
    'version',
    'counts',
    'tables',
    'acl-matrix',
    'roles',
    'routes',
    'properties',
    'jobs',
    'foreign-tables',
    'flows',
    'network',
  ],
  'docs/store/installation-guide.md': ['version', 'roles', 'properties'],
  'docs/store/listing.md': ['version', 'counts', 'features', 'foreign-tables', 'network'],
  'docs/store/test-plan.md': ['version', 'test-results'],
};
