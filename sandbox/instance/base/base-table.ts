import { createHash } from 'node:crypto';
import { createColumn, type TableDefinition } from '../database/schema.ts';
import type { Choice, Column } from '../types.ts';

/** One out-of-the-box table, written down as data. */
export interface BaseTable {
  readonly name: string;
  readonly label: string;
  readonly parent?: string;
  readonly extendable?: boolean;
  /** `[label, type]` or `[label, type, details]` by column name. */
  readonly columns: Readonly<Record<string, BaseColumn>>;
  /** Dictionary attributes of the table. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly indexes?: readonly { readonly columns: readonly string[]; readonly unique: boolean }[];
  /** `sys_number` prefix; the numbers start at 1000 with 7 digits. */
  readonly numberPrefix?: string;
}

interface BaseColumnDetails {
  readonly reference?: string;
  readonly length?: number;
  readonly default?: string;
  readonly unique?: boolean;
  readonly display?: boolean;
  readonly indexed?: boolean;
  readonly readOnly?: boolean;
  /** Label by stored value, in order. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
}

type BaseColumn = readonly [label: string, type: string, details?: BaseColumnDetails];

/** Sys_id that depends only on what it stands for, so that demo data is the same in every run. */
export function toSysId(...parts: readonly string[]): string {
  return createHash('md5').update(parts.join('\u0000')).digest('hex');
}

const lengths: Readonly<Record<string, number>> = {
  reference: 32,
  glide_list: 4000,
  journal: 4000,
  journal_input: 4000,
  journal_list: 4000,
  html: 65536,
  script: 65536,
  script_plain: 65536,
  translated_html: 65536,
  conditions: 4000,
  document_id: 32,
  password: 255,
  password2: 255,
};

export function toTableDefinition(table: BaseTable): TableDefinition {
  return {
    name: table.name,
    label: table.label,
    parent: table.parent ?? null,
    scope: 'global',
    wsAccess: true,
    access: 'public',
    crossScope: { read: true, create: true, update: true, delete: true },
    extendable: table.extendable ?? false,
  };
}

export function toColumns(table: BaseTable): Column[] {
  return Object.entries(table.columns).map(([name, [label, type, details = {}]]) =>
    createColumn({
      name,
      label,
      type,
      table: table.name,
      reference: details.reference ?? null,
      maxLength: details.length ?? lengths[type] ?? 40,
      defaultValue: details.default ?? '',
      unique: details.unique ?? false,
      readOnly: details.readOnly ?? false,
      display: details.display ?? false,
      choice: details.choices !== undefined,
      indexed: details.indexed ?? false,
    }),
  );
}

export function toChoices(table: BaseTable): { table: string; column: string; choice: Choice }[] {
  return Object.entries(table.columns).flatMap(([column, [, , details]]) =>
    (details?.choices ?? []).map(([value, label], sequence) => ({
      table: table.name,
      column,
      choice: { value, label, sequence, inactive: false },
    })),
  );
}
