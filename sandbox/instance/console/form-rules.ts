import type { Values } from '../types.ts';
import {
  type DecidedForm,
  decideForm,
  type FieldMessage,
  type FormFieldState,
  type FormPolicy,
  parseConditions,
  unknownConditions,
} from './browser/form-rules.js';
import { columnAt, findField, isSecret } from './field-text.ts';
import { canReadField } from './value-html.ts';
import { isOfView } from './views.ts';
import { isOn, selectRows, type Visit } from './visit.ts';

/** A script of the package for the browser, and when it runs. */
export interface FormScript {
  readonly sysId: string;
  readonly name: string;
  /** `onLoad`, `onChange` or `onSubmit` of a client script; `policyTrue`, `policyFalse` of a UI policy. */
  readonly event: string;
  /** Field of an `onChange` script. */
  readonly field: string;
}

/** UI policies and client scripts of a form. */
export interface FormRules {
  readonly policies: readonly FormPolicy[];
  readonly scripts: readonly FormScript[];
  /** Values the conditions ask for, those of fields outside the form included. */
  readonly values: Readonly<Values>;
  /** Names of policies left out, with the condition that cannot be decided here. */
  readonly refused: readonly string[];
}

/** Interface types 0 (desktop) and 10 (all); 1 is for phones and portals. */
const OTHER_INTERFACE = '1';
const MESSAGE_KINDS: readonly FieldMessage['kind'][] = ['info', 'warning', 'error'];
const DATES = new Set(['glide_date', 'glide_date_time', 'due_date', 'glide_time']);
const CLIENT_EVENTS = new Set(['onLoad', 'onChange', 'onSubmit']);

/** What the package's sys_ui_policy and sys_script_client records say about a form in a view. */
export function readFormRules(visit: Visit, table: string, view: string, row: Readonly<Values>): FormRules {
  const rows = ownAndInherited(visit, table, 'sys_ui_policy', 'inherit')
    .filter((policy) => isOfView(visit, policy, view))
    .toSorted((a, b) => Number(a['order'] || 100) - Number(b['order'] || 100));
  const refused: string[] = [];
  const policies: FormPolicy[] = [];
  for (const each of rows) {
    const unknown = findUndecidable(visit, table, each['conditions'] ?? '');
    if (unknown.length === 0) policies.push(toPolicy(visit, each));
    else refused.push(`UI policy “${each['short_description']}”: ${unknown.join(', ')}`);
  }
  const known = new Set(policies.map((policy) => policy.sysId));
  return {
    policies,
    scripts: [
      ...readClientScripts(visit, table, view),
      ...rows.filter((each) => known.has(each['sys_id'] ?? '')).flatMap(toPolicyScripts),
    ],
    values: readValues(visit, table, row, policies),
    refused,
  };
}

/** The form as it is drawn first, or (`sent`) as it is when a person sends it: policies that only follow a change count then. */
export function decide(
  rules: FormRules,
  fields: Readonly<Record<string, FormFieldState>>,
  values: Readonly<Values>,
  at: 'first' | 'sent',
): DecidedForm {
  const policies = at === 'sent' ? rules.policies : rules.policies.filter((policy) => policy.onLoad);
  return decideForm(policies, fields, { ...values, ...rules.values });
}

/** Active records for a table: its own, and those of its parents which say that they count below. */
function ownAndInherited(visit: Visit, table: string, kind: string, inherit: string): readonly Readonly<Values>[] {
  return visit.instance.schema
    .ancestors(table)
    .flatMap((name) =>
      selectRows(visit, kind, `table=${name}^active=true`).filter((row) => name === table || isOn(row[inherit])),
    )
    .filter((row) => (row['ui_type'] ?? '') !== OTHER_INTERFACE);
}

function readClientScripts(visit: Visit, table: string, view: string): readonly FormScript[] {
  return ownAndInherited(visit, table, 'sys_script_client', 'applies_extended')
    .filter((row) => CLIENT_EVENTS.has(row['type'] ?? '') && isOfView(visit, row, view))
    .toSorted((a, b) => Number(a['order'] || 0) - Number(b['order'] || 0))
    .map((row) => ({
      sysId: row['sys_id'] ?? '',
      name: `Client script “${row['name']}”`,
      event: row['type'] ?? '',
      field: row['field'] ?? '',
    }));
}

function toPolicyScripts(policy: Readonly<Values>): readonly FormScript[] {
  if (!isOn(policy['run_scripts'])) return [];
  const name = `Script of UI policy “${policy['short_description']}”`;
  const sysId = policy['sys_id'] ?? '';
  return [
    { sysId, name, event: 'policyTrue', field: '' },
    { sysId, name, event: 'policyFalse', field: '' },
  ];
}

function toPolicy(visit: Visit, row: Readonly<Values>): FormPolicy {
  const sysId = row['sys_id'] ?? '';
  return {
    sysId,
    name: row['short_description'] ?? '',
    conditions: row['conditions'] ?? '',
    reverse: isOn(row['reverse_if_false']),
    onLoad: isOn(row['on_load']),
    actions: selectRows(visit, 'sys_ui_policy_action', `ui_policy=${sysId}`).map((action) => ({
      field: action['field'] ?? '',
      visible: toDecision(action['visible']),
      mandatory: toDecision(action['mandatory']),
      readOnly: toDecision(action['disabled']),
      message: toMessage(action),
      value: toValue(action),
    })),
    lists: selectRows(visit, 'sys_ui_policy_rl_action', `ui_policy=${sysId}`).map((action) => ({
      list: (action['list'] ?? '').replace(/^REL:/, ''),
      visible: toDecision(action['visible']),
    })),
  };
}

/** `true`, `false`, or `ignore`: leave alone. */
function toDecision(text: string | undefined): boolean | null {
  return text === 'true' ? true : text === 'false' ? false : null;
}

function toMessage(action: Readonly<Values>): FieldMessage | null {
  const kind = MESSAGE_KINDS.find((each) => each === action['field_message_type']);
  const text = action['field_message'] ?? '';
  return text === '' || kind === undefined ? null : { kind, text };
}

function toValue(action: Readonly<Values>): string | null {
  const asked = (action['value_action'] ?? '').replace(/[^a-z]/gi, '').toLowerCase();
  if (isOn(action['cleared']) || asked === 'clearvalue') return '';
  return asked === 'setvalue' ? (action['value'] ?? '') : null;
}

/** Conditions a form cannot decide: unknown operators and fields, and comparisons of dates, which depend on the zone. */
function findUndecidable(visit: Visit, table: string, conditions: string): readonly string[] {
  const dates = parseConditions(conditions)
    .flat(2)
    .filter(({ field, operator, value }) => {
      const column = columnAt(visit.instance, table, field);
      const needsValue = value !== '' && !operator.endsWith('EMPTY');
      return operator !== '' && (column === undefined || (DATES.has(column.type) && needsValue));
    })
    .map(({ text }) => text);
  return [...unknownConditions(conditions), ...dates];
}

/** Values the policies ask for; those this person may not read count as empty. */
function readValues(visit: Visit, table: string, row: Readonly<Values>, policies: readonly FormPolicy[]): Values {
  const fields = policies.flatMap(({ conditions, actions }) => [
    ...parseConditions(conditions)
      .flat(2)
      .map(({ field }) => field),
    ...actions.map(({ field }) => field),
  ]);
  return Object.fromEntries([...new Set(fields)].map((field) => [field, readValue(visit, table, row, field)]));
}

function readValue(visit: Visit, table: string, row: Readonly<Values>, field: string): string {
  const place = findField(visit.instance, table, row, field);
  if (place === null || !canReadField(visit, place) || isSecret(place.table, place.column, place.row)) return '';
  const value = place.row[place.column.name] ?? '';
  return place.column.type === 'boolean' ? String(isOn(value)) : value;
}
