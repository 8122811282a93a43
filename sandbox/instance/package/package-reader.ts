import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { keepResult } from '../kept-result.ts';

/** One record of a built package. */
export interface PackageRecord {
  readonly table: string;
  readonly sysId: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Attributes of reference elements, by field: they name the target by its key (`<super_class name="task">`). */
  readonly keys: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** File the record came from, for messages. */
  readonly file: string;
  /** Data of the first installation, which an upgrade would not load again. */
  readonly firstInstall: boolean;
}

export interface PackageIndex {
  readonly table: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
}

/** What `now-sdk build` wrote, read but not interpreted. */
export interface AppPackage {
  readonly scope: string;
  readonly version: string;
  readonly records: readonly PackageRecord[];
  readonly indexes: readonly PackageIndex[];
}

/** A folder that is no built package, or a file in it that cannot be read. */
export class PackageError extends Error {
  readonly code: 'PACKAGE_MISSING' | 'PACKAGE_UNREADABLE';

  constructor(code: PackageError['code'], message: string) {
    super(`${code}: ${message}`);
    this.name = 'PackageError';
    this.code = code;
  }
}

type XmlNode = { readonly [name: string]: unknown };

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Scripts outside CDATA are full of &quot; and numeric entities.
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 50_000_000 },
});

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toNodes(value: unknown): XmlNode[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isNode(value)) return textOf(value['#text'] ?? '');
  return '';
}

function attributesOf(node: XmlNode): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('@') && typeof value === 'string') attributes[name.slice(1)] = value;
  }
  return attributes;
}

/** Attributes that say how a reference reads, not which record it means. */
const descriptive = new Set(['display_value', 'source', 'action']);

/** Packages of fewer files are parsed as fast as they would be looked up. */
const KEPT_FROM = 20;

interface RecordFile {
  readonly file: string;
  readonly firstInstall: boolean;
}

/** A record, or a container without an action of its own: list and form layouts come as `<sys_ui_list table="…">`. */
function holdsRecords(node: XmlNode): boolean {
  return node['@action'] !== undefined || Object.values(node).some((value) => toNodes(value).some(holdsRecords));
}

/**
 * Records of a `<record_update>` document, nested containers such as `sys_choice_v2` opened. Lines with
 * `action="delete_multiple"` and `DELETE` clean an earlier installation; a fresh instance has none, so they are left out.
 */
function parseRecords(document: unknown, file: RecordFile): PackageRecord[] {
  const records: PackageRecord[] = [];
  const visit = (table: string, node: XmlNode): void => {
    const action = node['@action'];
    if (action === 'delete_multiple' || action === 'DELETE') return;
    const fields: Record<string, string> = {};
    const keys: Record<string, Readonly<Record<string, string>>> = {};
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('@') || name === '#text') continue;
      const nested = toNodes(value).filter(holdsRecords);
      if (nested.length > 0) {
        for (const child of nested) visit(name, child);
        continue;
      }
      fields[name] = textOf(Array.isArray(value) ? value.at(-1) : value);
      if (!isNode(value)) continue;
      const key = Object.entries(attributesOf(value)).filter(([attribute]) => !descriptive.has(attribute));
      if (key.length > 0) keys[name] = Object.fromEntries(key);
    }
    const sysId = fields['sys_id'] ?? '';
    if (action !== undefined && sysId !== '') records.push({ table, sysId, fields, keys, ...file });
  };
  const root = isNode(document) ? document['record_update'] : undefined;
  for (const node of toNodes(root)) visit('', node);
  return records;
}

/** Indexes of the bootstrap form of a table (`dictionary/<table>.xml`); its columns also come as sys_dictionary. */
function parseIndexes(document: unknown): PackageIndex[] {
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

async function listXml(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Reads every folder of a built package: `scope`, `dictionary`, `update`, `author_elective_update`, `unload` (data of
 * the first installation) and, by option, `unload.demo` (sdk-build.md "Output"). Throws PackageError.
 */
export async function readPackage(folder: string, options: { readonly demoData?: boolean } = {}): Promise<AppPackage> {
  const files = await listXml(folder).catch((cause: unknown) => {
    throw new PackageError(
      'PACKAGE_MISSING',
      `${folder} cannot be listed (${String(cause)}); run "now-sdk build" first`,
    );
  });
  if (files.length === 0)
    throw new PackageError('PACKAGE_MISSING', `${folder} holds no XML; run "now-sdk build" first`);
  const { demoData = false } = options;
  const wanted = files.filter((path) => demoData || !toRelative(folder, path).startsWith('unload.demo'));
  const parse = () => parsePackage(folder, wanted);
  if (wanted.length < KEPT_FROM) return await parse();
  return await keepResult(`package ${folder}, demo data ${demoData}`, [import.meta.filename, ...wanted], parse);
}

const toRelative = (folder: string, path: string): string => path.slice(folder.length + 1);

async function parsePackage(folder: string, paths: readonly string[]): Promise<AppPackage> {
  const records: PackageRecord[] = [];
  const indexes: PackageIndex[] = [];
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  for (const [position, path] of paths.entries()) {
    const file = toRelative(folder, path);
    const document = parseFile(texts[position] ?? '', file);
    if (file.startsWith('dictionary')) indexes.push(...parseIndexes(document));
    else records.push(...parseRecords(document, { file, firstInstall: file.startsWith('unload') }));
  }
  const app = records.find((record) => record.table === 'sys_app');
  if (app === undefined) throw new PackageError('PACKAGE_UNREADABLE', `${folder} holds no sys_app record`);
  return { scope: app.fields['scope'] ?? '', version: app.fields['version'] ?? '', records, indexes };
}

function parseFile(text: string, file: string): unknown {
  try {
    return parser.parse(text);
  } catch (error) {
    throw new PackageError('PACKAGE_UNREADABLE', `${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
