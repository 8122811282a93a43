/** One condition of an encoded query; `operator` is empty when a form cannot decide it. */
export interface FormCondition {
  readonly text: string;
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

export interface FormFieldState {
  readonly visible: boolean;
  readonly mandatory: boolean;
  readonly readOnly: boolean;
}

export interface FieldMessage {
  readonly kind: 'info' | 'warning' | 'error';
  readonly text: string;
}

export interface FormPolicyAction {
  readonly field: string;
  /** `null` leaves the property alone. */
  readonly visible: boolean | null;
  readonly mandatory: boolean | null;
  readonly readOnly: boolean | null;
  readonly message: FieldMessage | null;
  /** Value to set, `''` to clear, `null` to leave it. */
  readonly value: string | null;
}

export interface FormPolicy {
  readonly sysId: string;
  readonly name: string;
  readonly conditions: string;
  /** Does the opposite while the conditions do not hold. */
  readonly reverse: boolean;
  /** Also counts before anything was changed. */
  readonly onLoad: boolean;
  readonly actions: readonly FormPolicyAction[];
  /** Related lists as `table.field` or the id of a relationship. */
  readonly lists: readonly { readonly list: string; readonly visible: boolean | null }[];
}

export interface DecidedForm {
  readonly fields: Readonly<Record<string, FormFieldState & { readonly message: FieldMessage | null }>>;
  /** Visibility of the related lists some policy names. */
  readonly lists: Readonly<Record<string, boolean>>;
  /** Values that policies set or clear. */
  readonly changes: Readonly<Record<string, string>>;
  /** Whether the conditions of each policy hold. */
  readonly held: Readonly<Record<string, boolean>>;
}

export function parseConditions(query: string): FormCondition[][][];
export function unknownConditions(query: string): string[];
export function meetsConditions(query: string, values: Readonly<Record<string, string>>): boolean;
export function decideForm(
  policies: readonly FormPolicy[],
  fields: Readonly<Record<string, FormFieldState>>,
  values: Readonly<Record<string, string>>,
): DecidedForm;
