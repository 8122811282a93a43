/** The built package as tables one can join. */

import { isPlatformTable } from '../platform/tables.ts';
import type { Place } from '../rule.ts';
import type { PackageContent, PackageRecord, TableIndex } from './package-xml.ts';

/** Fields a person knows a record by, first one that is filled. */
const NAMES = ['name', 'title', 'label', 'short_description', 'element', 'sys_name'] as const;

export class BuiltPackage {
  readonly content: PackageContent;
  readonly scope: string;
  /** Path of the package folder below the project's root, for messages. */
  readonly folder: string;
  readonly #byTable = new Map<string, PackageRecord[]>();
  readonly #byId = new Map<string, PackageRecord>();

  constructor(content: PackageContent, folder: string) {
    this.content = content;
    this.folder = folder;
    for (const record of content.records) {
      const group = this.#byTable.get(record.table);
      if (group === undefined) this.#byTable.set(record.table, [record]);
      else group.push(record);
      if (record.sysId !== '') this.#byId.set(record.sysId, record);
    }
    this.scope = this.app?.fields['scope'] ?? '';
  }

  /** The `sys_app` record. */
  get app(): PackageRecord | undefined {
    return this.of('sys_app')[0];
  }

  get indexes(): readonly TableIndex[] {
    return this.content.indexes;
  }

  /** Tables that have records in the package. */
  get tables(): readonly string[] {
    return [...this.#byTable.keys()];
  }

  /** Records of a table that are installed or updated (deletions of an earlier version left out). */
  of(table: string): readonly PackageRecord[] {
    return (this.#byTable.get(table) ?? []).filter((record) => record.action === 'INSERT_OR_UPDATE');
  }

  get(sysId: string): PackageRecord | undefined {
    return this.#byId.get(sysId);
  }

  /** Whether a table, role or property belongs to this scope. */
  isOwn(name: string): boolean {
    return (
      this.scope !== '' &&
      (name === this.scope || name.startsWith(`${this.scope}_`) || name.startsWith(`${this.scope}.`))
    );
  }

  /** Tables the package defines; one of the platform that it only adds columns to is none of them. */
  get ownTables(): readonly PackageRecord[] {
    return this.of('sys_db_object').filter(({ fields }) => !isPlatformTable(fields['name'] ?? ''));
  }

  /** What a reference field points at: its text, or the name its attributes give. */
  reference(record: PackageRecord, field: string): string {
    const text = record.fields[field] ?? '';
    return text === '' ? (record.attributes[field]?.['name'] ?? '') : text;
  }

  /** Name of the table a reference to `sys_db_object` means, whether written as id or name. */
  tableName(record: PackageRecord, field: string): string {
    const value = this.reference(record, field);
    return this.get(value)?.fields['name'] ?? record.attributes[field]?.['name'] ?? value;
  }

  /** How a person would look for a record. */
  place(record: PackageRecord): Place {
    const name = NAMES.map((field) => record.fields[field] ?? '').find((value) => value !== '') ?? record.sysId;
    return { file: `${this.folder}/${record.file}`, record: `${record.table}:${name}` };
  }
}
