/** The other way round: a document must not name a table, role, route or property that the build does not have. */

import type { PackageDetails } from './details.ts';

/** One line per name in back ticks that belongs to the scope but is unknown to the build. */
export function findNameFaults(path: string, text: string, details: PackageDetails): readonly string[] {
  const { scope } = details;
  const known = new Set<string>([
    scope,
    ...details.tables.flatMap(({ name, columns }) => [name, ...columns.map((column) => `${name}.${column.name}`)]),
    ...[details.roles, details.properties, details.events, details.fieldAcls].flatMap((items) =>
      items.map(({ name }) => name),
    ),
    ...details.fieldAcls.map(({ name }) => name),
  ]);
  const routes = new Set(details.routes.map(({ route }) => route));
  const names = [...text.matchAll(new RegExp(`\`(${scope}[\\w.*]*)\``, 'g'))].map(([, name]) => name ?? '');
  const paths = [...text.matchAll(/`((?:GET|POST|PUT|PATCH|DELETE) \/[\w/{}]+)`/g)]
    .map(([, route]) => route ?? '')
    .filter((route) => !route.includes(' /onspring/') && !route.includes(' /servicenow/'));
  return [
    ...new Set([
      ...names
        .filter((name) => !known.has(name))
        .map((name) => `${path}: names ${name}, which the build does not have`),
      ...paths
        .filter((route) => !routes.has(route))
        .map((route) => `${path}: names the route ${route}, which the build does not have`),
    ]),
  ];
}
