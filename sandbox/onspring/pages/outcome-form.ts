import { z } from 'zod';
import type { App } from '../model.ts';
import { type TriggerDefinition, triggerSchema } from '../outcomes/definition.ts';

/** Texts of the outcome's form by control name; an unchecked box is absent. */
export type OutcomeTexts = Readonly<Record<string, string>>;

export type ParsedOutcome =
  | { readonly ok: true; readonly definition: TriggerDefinition }
  | { readonly ok: false; readonly problem: string };

const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `Left: right` or `Left = right`, one per line. */
function pairs(text: string | undefined, separator: ':' | '='): [string, string][] {
  return lines(text).map((line) => {
    const at = line.indexOf(separator);
    return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
}

function toAuthorization(texts: OutcomeTexts): unknown {
  const text = (name: string) => texts[name] ?? '';
  switch (text('authorization')) {
    case 'apiKey':
      return { kind: 'apiKey', header: text('keyHeader'), value: text('keyValue') };
    case 'basic':
      return { kind: 'basic', user: text('user'), password: text('password') };
    case 'oauth2':
      return {
        kind: 'oauth2',
        tokenUrl: text('tokenUrl'),
        clientId: text('clientId'),
        clientSecret: text('clientSecret'),
        scope: text('scope'),
      };
    default:
      return { kind: 'none' };
  }
}

/** The trigger an administrator filled in; what the form has no control for (rules) stays as it was. */
export function parseOutcome(app: App, texts: OutcomeTexts, before: TriggerDefinition | undefined): ParsedOutcome {
  const isOn = (name: string) => texts[name] !== undefined;
  const parsed = triggerSchema.safeParse({
    app: app.id,
    name: texts['name'],
    enabled: isOn('enabled'),
    outcomeEnabled: isOn('outcomeEnabled'),
    whenNew: isOn('whenNew'),
    rules: before?.rules ?? [],
    logic: before?.logic ?? 'all',
    method: texts['method'],
    url: (texts['url'] ?? '').trim(),
    headers: pairs(texts['headers'], ':'),
    authorization: toAuthorization(texts),
    body: isOn('hasBody') ? (texts['body'] ?? '').replaceAll('\r\n', '\n') : null,
    useListValueGuid: isOn('useListValueGuid'),
    retries: Number(texts['retries'] ?? '0'),
    onIndirectSave: isOn('onIndirectSave'),
    mappings: pairs(texts['mappings'], '=').map(([source, field]) => ({ source, field })),
    notify: lines(texts['notify']),
  });
  if (!parsed.success) return { ok: false, problem: z.prettifyError(parsed.error) };
  // The dialog asks for at least one person to tell (onspring-api.md 10).
  if (parsed.data.notify.length === 0) return { ok: false, problem: 'Name at least one user or group to notify.' };
  const unknown = parsed.data.mappings.find(({ field }) => !app.fields.some(({ name }) => name === field));
  if (unknown) return { ok: false, problem: `Data mapping: ${app.name} has no field “${unknown.field}”.` };
  return { ok: true, definition: parsed.data };
}

/** A definition as its form shows it. */
export function toOutcomeTexts(definition: TriggerDefinition): OutcomeTexts {
  const { authorization } = definition;
  const on = (name: string, isOn: boolean) => (isOn ? { [name]: 'on' } : {});
  return {
    name: definition.name,
    ...on('enabled', definition.enabled),
    ...on('outcomeEnabled', definition.outcomeEnabled),
    ...on('whenNew', definition.whenNew),
    method: definition.method,
    url: definition.url,
    headers: definition.headers.map(([name, value]) => `${name}: ${value}`).join('\n'),
    authorization: authorization.kind,
    ...(authorization.kind === 'apiKey' ? { keyHeader: authorization.header, keyValue: authorization.value } : {}),
    ...(authorization.kind === 'basic' ? { user: authorization.user, password: authorization.password } : {}),
    ...(authorization.kind === 'oauth2'
      ? {
          tokenUrl: authorization.tokenUrl,
          clientId: authorization.clientId,
          clientSecret: authorization.clientSecret,
          scope: authorization.scope,
        }
      : {}),
    ...on('hasBody', definition.body !== null),
    body: definition.body ?? '',
    ...on('useListValueGuid', definition.useListValueGuid),
    retries: String(definition.retries),
    ...on('onIndirectSave', definition.onIndirectSave),
    mappings: definition.mappings.map(({ source, field }) => `${source} = ${field}`).join('\n'),
    notify: definition.notify.join('\n'),
  };
}
