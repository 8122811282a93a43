import type { Column, Table } from '../../types.ts';

/** Columns the platform fills itself. */
const AUTOMATIC = /^sys_(id|created_on|created_by|updated_on|updated_by|mod_count|class_name|domain|domain_path)$/;

interface Described {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly length: number;
  readonly isMandatory: boolean;
  readonly hasChoices: boolean;
}

/**
 * `GlideElementDescriptor` of a field, or of a table (type `collection`), from the dictionary (ServiceNowDocs, scoped
 * page). Neither edge nor field encryption is there, so that all questions about them answer no.
 */
export class GlideElementDescriptor {
  readonly #described: Described;

  constructor(described: Described) {
    this.#described = described;
  }

  getName(): string {
    return this.#described.name;
  }

  getLabel(): string {
    return this.#described.label;
  }

  /** The label with an s: plurals are not in the dictionary (C). */
  getPlural(): string {
    return `${this.#described.label}s`;
  }

  getInternalType(): string {
    return this.#described.type;
  }

  getLength(): number {
    return this.#described.length;
  }

  isMandatory(): boolean {
    return this.#described.isMandatory;
  }

  isChoiceTable(): boolean {
    return this.#described.hasChoices;
  }

  isAutoOrSysID(): boolean {
    return AUTOMATIC.test(this.#described.name);
  }

  /** Calculated fields are not in this dictionary. */
  isVirtual(): boolean {
    return false;
  }

  isEncrypted(): boolean {
    return false;
  }

  isEdgeEncrypted(): boolean {
    return false;
  }

  hasAttachmentsEncrypted(): boolean {
    return false;
  }

  getEncryptionType(): string | null {
    return null;
  }

  getAttachmentEncryptionType(): string | null {
    return null;
  }
}

/** Descriptor of a column. */
export function describeColumn(column: Column): GlideElementDescriptor {
  const { name, label, type, maxLength, mandatory, choice } = column;
  return new GlideElementDescriptor({
    name,
    label,
    type,
    length: maxLength,
    isMandatory: mandatory,
    hasChoices: choice,
  });
}

/** Descriptor of a table: its dictionary entry has the type `collection` and no length. */
export function describeTable({ name, label }: Table): GlideElementDescriptor {
  return new GlideElementDescriptor({
    name,
    label,
    type: 'collection',
    length: 0,
    isMandatory: false,
    hasChoices: false,
  });
}
