import { z } from 'zod';

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
export const triggerSchema = z.strictObject({
  /** App by id or name. */
  app: z.union([z.number().int(), z.string()]),
  name: z.string().min(1).default('REST API'),
  /** Trigger and outcome are switched on separately; both are needed. */
  enabled: z.boolean().default(true),
  outcomeEnabled: z.boolean().default(true),
  /** "When Record is New". */
  whenNew: z.boolean().default(false),
  rules: z.array(ruleSchema).default([]),
  logic: z.enum(['all', 'any']).default('all'),
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
