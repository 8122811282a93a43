import { html } from 'hono/html';
import type { App } from '../model.ts';
import { type Markup, renderPage } from './layout.ts';
import type { OutcomeTexts } from './outcome-form.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const AUTHORIZATIONS: readonly (readonly [string, string])[] = [
  ['none', 'No Authorization Required'],
  ['apiKey', 'API Key'],
  ['basic', 'Basic Authorization'],
  ['oauth2', 'OAuth 2.0'],
];
/** What a new trigger starts with: switched on, no rule, so that every save runs it. */
const NEW_OUTCOME: OutcomeTexts = { enabled: 'on', outcomeEnabled: 'on', method: 'POST', hasBody: 'on', retries: '3' };

export interface OutcomePageOptions {
  readonly app: App;
  /** Absent: a new one. */
  readonly triggerId?: number;
  readonly texts?: OutcomeTexts;
  readonly problem?: string;
  readonly notice?: string;
  /** Rules the form has no controls for. */
  readonly ruleCount?: number;
}

/** Form of a trigger with its REST API Outcome, in the words of the vendor's dialog (onspring-api.md 10). */
export function renderOutcomePage(options: OutcomePageOptions): Markup {
  const { app, triggerId, texts = NEW_OUTCOME } = options;
  const title = triggerId === undefined ? `New REST API Outcome in ${app.name}` : (texts['name'] ?? 'REST API');
  const action = triggerId === undefined ? `/ui/apps/${app.id}/outcomes` : `/ui/outcomes/${triggerId}`;
  /** `kind`: the authorization the control is for; others hide it. */
  const text = (name: string, label: string, kind = '') =>
    html`<div class="field ${kind === '' ? '' : `for-${kind}`}"><label for="o-${name}">${label}</label><input id="o-${name}" name="${name}" value="${texts[name] ?? ''}"></div>`;
  const area = (name: string, label: string, hint: string) =>
    html`<div class="field wide"><label for="o-${name}">${label} <span class="hint">${hint}</span></label><textarea id="o-${name}" name="${name}" rows="3">${texts[name] ?? ''}</textarea></div>`;
  const box = (name: string, label: string) =>
    html`<div class="field check"><input type="checkbox" id="o-${name}" name="${name}" ${texts[name] === undefined ? '' : html`checked`}><label for="o-${name}">${label}</label></div>`;
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    html`<div class="field"><label for="o-${name}">${label}</label><select id="o-${name}" name="${name}">${options.map(([value, words]) => html`<option value="${value}" ${texts[name] === value ? html`selected` : ''}>${words}</option>`)}</select></div>`;
  const part = (heading: string, controls: readonly Markup[]) =>
    html`<fieldset class="part"><legend>${heading}</legend><div class="fields">${controls}</div></fieldset>`;
  const form = html`<form class="panel" method="post" action="${action}"><div class="stack" style="padding:20px">
${part('General Settings', [
  text('name', 'Name'),
  box('enabled', 'Trigger enabled'),
  box('outcomeEnabled', 'Outcome enabled'),
  box('whenNew', 'When Record is New'),
])}
${options.ruleCount ? html`<p class="muted small">${options.ruleCount} further rules stay as they are; POST /_sandbox/outcomes sets them.</p>` : html`<p class="muted small">Without a rule every save runs it.</p>`}
${part('REST API Settings', [
  choice(
    'method',
    'HTTP Method',
    METHODS.map((method) => [method, method] as const),
  ),
  text('url', 'REST URL'),
  choice('authorization', 'Authorization Type', AUTHORIZATIONS),
  text('retries', 'Retries'),
  text('keyHeader', 'API Key header', 'apiKey'),
  text('keyValue', 'API Key value', 'apiKey'),
  text('user', 'User Name', 'basic'),
  text('password', 'Password', 'basic'),
  text('tokenUrl', 'Access Token URL', 'oauth2'),
  text('clientId', 'Client ID', 'oauth2'),
  text('clientSecret', 'Client Secret', 'oauth2'),
  text('scope', 'Scope', 'oauth2'),
  area('headers', 'Header Information', 'one per line, Name: value'),
  box('useListValueGuid', 'Use List Value GUID'),
  box('onIndirectSave', 'System/Indirect Save'),
])}
${part('Request', [box('hasBody', 'Enable request body'), area('body', 'Request body', 'Raw; {:Field Name} stands for the value of the field')])}
${part('Data Mapping', [area('mappings', 'Data Mapping', 'one per line, Source Field = Onspring Field')])}
${part('Notifications', [area('notify', 'Users and groups to notify', 'one per line; told when it fails')])}
</div><div class="actions"><button class="primary">Save outcome</button><a class="button" href="/ui/outcomes">All outcomes</a></div></form>`;
  return renderPage({
    title,
    section: 'outcomes',
    crumbs: [
      { text: 'Outcomes', href: '/ui/outcomes' },
      { text: app.name, href: `/ui/apps/${app.id}` },
    ],
    body: html`<div class="head"><div><h1>${title}</h1><p>What ${app.name} sends when a record is saved.</p></div></div>
${options.notice ? html`<div class="note" role="status">${options.notice}</div>` : ''}
${options.problem ? html`<div class="note bad" role="alert">Not saved. ${options.problem}</div>` : ''}
${form}`,
  });
}
