import { z } from 'zod';
import { parseRuleLogic, type RuleLogic } from './rule-logic.ts';

/** How the outcome authenticates itself (onspring-api.md 10 "Authorization Type"). */
const authorizationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('apiKey'), header: z.string().min(1), value: z.string() }),
  z.strictObject({ kind: z.literal('basic'), user: z.string(), password: z.string() }),
  z.strictObject({
    kind: z.literal('oauth2'),
    tokenUrl: z.url(),
    clientId: z.string(),
    clientSecret: z.string(),
    scope: z.string().default(''),
  }),
]);

const ruleSchema = z.strictObject({
  /** Name of the field the rule looks at. */
  field: z.string(),
  operator: z.enum(['changed', 'changedTo', 'equals', 'notEquals', 'isEmpty', 'isNotEmpty']),
  /** Compared with the field's formatted text; list values by name. */
  value: z.string().default(''),
});

/** A trigger with its REST API outcome, as an administrator sets it up on an app's Triggers tab (10). */
const triggerMembers = z.strictObject({
  /** App by id or name. */
  app: z.union([z.number().int(), z.string()]),
  name: z.string().min(1).default('REST API'),
  /** Trigger and outcome are switched on separately; both are needed. */
  enabled: z.boolean().default(true),
  outcomeEnabled: z.boolean().default(true),
  /** "When Record is New". */
  whenNew: z.boolean().default(false),
  rules: z.array(ruleSchema).default([]),
  /** All rules, any of them, or filter logic over their numbers: `1 and (2 or 3)`. */
  logic: z.string().default('all'),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('POST'),
  url: z.string().min(1),
  headers: z.array(z.tuple([z.string().min(1), z.string()])).default([]),
  authorization: authorizationSchema.default({ kind: 'none' }),
  /** Null: request body not enabled. */
  body: z.string().nullable().default(null),
  useListValueGuid: z.boolean().default(false),
  retries: z.number().int().min(0).max(10).default(0),
  /** "System/Indirect Save"; direct saves always run. */
  onIndirectSave: z.boolean().default(false),
  /** Top-level member of the JSON answer -> field of the record that fired the trigger. */
  mappings: z.array(z.strictObject({ source: z.string(), field: z.string() })).default([]),
  /** Users and groups told of a failure. */
  notify: z.array(z.string()).default([]),
});

/** The members with logic that fits the rules; "When Record is New" counts as the rule behind the last. */
export const triggerSchema = triggerMembers.refine(
  ({ logic, rules, whenNew }) => logicOf(logic, rules.length + Number(whenNew)) !== undefined,
  { path: ['logic'], message: 'expected all, any, or the numbers of the rules with and, or, not and parentheses' },
);

/** Undefined when the text is no logic over so many rules. */
export function logicOf(text: string, count: number): RuleLogic | undefined {
  if (text === 'all') return (results) => results.every(Boolean);
  if (text === 'any') return (results) => results.some(Boolean);
  return parseRuleLogic(text, count);
}

export type TriggerDefinition = z.output<typeof triggerSchema>;
export type TriggerInput = z.input<typeof triggerSchema>;
export type Authorization = TriggerDefinition['authorization'];
export type TriggerRule = TriggerDefinition['rules'][number];

/** A definition in force. */
export interface Trigger {
  readonly id: number;
  readonly appId: number;
  readonly definition: TriggerDefinition;
}
