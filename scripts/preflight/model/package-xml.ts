/** Reads what `now-sdk build` wrote: every record of every file, with the folder that says when it is loaded. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

/** One record of a built package. */
export interface PackageRecord {
  readonly table: string;
  readonly sysId: string;
  /** `INSERT_OR_UPDATE`, `DELETE`, `delete_multiple` ... */
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Attributes of a field's element, e.g. the name a reference reads by. */
  readonly attributes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** File below the package folder. */
  readonly file: string;
  /** First folder of the file: `scope`, `update`, `author_elective_update`, `unload`, `unload.demo` ... */
  readonly folder: string;
}

/** An index of the bootstrap form of a table. */
export interface TableIndex {
  readonly table: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
}

export interface PackageContent {
  readonly records: readonly PackageRecord[];
  readonly indexes: readonly TableIndex[];
  /** Files that are no XML or could not be parsed, with the reason: nothing in them was checked. */
  readonly unread: readonly { readonly file: string; readonly why: string }[];
}

type XmlNode = { readonly [name: string]: unknown };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 50_000_000 },
});

const isNode = (value: unknown): value is XmlNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const toNodes = (value: unknown): XmlNode[] => (Array.isArray(value) ? value : [value]).filter(isNode);

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value.at(-1));
  return isNode(value) ? textOf(value['#text'] ?? '') : '';
}

function attributesOf(node: XmlNode): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node))
    if (name.startsWith('@') && typeof value === 'string') attributes[name.slice(1)] = value;
  return attributes;
}

const holdsRecords = (node: XmlNode): boolean =>
  node['@action'] !== undefined || Object.values(node).some((value) => toNodes(value).some(holdsRecords));

function readRecords(document: unknown, file: string, folder: string): PackageRecord[] {
  const records: PackageRecord[] = [];
  const visit = (table: string, node: XmlNode): void => {
    const fields: Record<string, string> = {};
    const attributes: Record<string, Readonly<Record<string, string>>> = {};
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('@') || name === '#text') continue;
      const nested = toNodes(value).filter(holdsRecords);
      for (const child of nested) visit(name, child);
      if (nested.length > 0) continue;
      fields[name] = textOf(value);
      if (isNode(value)) attributes[name] = attributesOf(value);
    }
    const action = node['@action'];
    if (typeof action === 'string')
      records.push({ table, sysId: fields['sys_id'] ?? '', action, fields, attributes, file, folder });
  };
  // Demo and first-install data come as <unload>, everything else as <record_update>.
  if (isNode(document))
    for (const root of ['record_update', 'unload']) for (const node of toNodes(document[root])) visit('', node);
  return records;
}

function readIndexes(document: unknown): TableIndex[] {
  const database = isNode(document) ? document['database'] : undefined;
  return toNodes(database)
    .flatMap((node) => toNodes(node['element']))
    .flatMap((table) =>
      toNodes(table['index']).map((index) => ({
        table: textOf(table['@name']),
        columns: toNodes(index['element']).map((element) => textOf(element['@name'])),
        unique: index['@unique'] === 'true',
      })),
    );
}

/** Reads a built package. A file that cannot be read is listed in `unread`, never left out in silence. */
export function readPackage(folder: string): PackageContent {
  const records: PackageRecord[] = [];
  const indexes: TableIndex[] = [];
  const unread: { file: string; why: string }[] = [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    const file = relative(folder, path).replaceAll('\\', '/');
    if (!file.endsWith('.xml')) {
      if (!/(^|\/)\.|\.(json|txt|properties|csv)$/.test(file)) unread.push({ file, why: 'not an XML file' });
      continue;
    }
    try {
      const document: unknown = parser.parse(readFileSync(path, 'utf8'));
      if (file.startsWith('dictionary/')) indexes.push(...readIndexes(document));
      else {
        const found = readRecords(document, file, file.split('/')[0] ?? '');
        if (found.length === 0) unread.push({ file, why: 'holds no record this tool understands' });
        records.push(...found);
      }
    } catch (error) {
      unread.push({ file, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { records, indexes, unread };
}
