import { html } from 'hono/html';
import type { Column, Values } from '../types.ts';
import { propertiesAddress } from './address.ts';
import { isSecret } from './field-text.ts';
import { type Notice, type PageParts, renderEmpty } from './page.ts';
import { parseInput, renderInput, renderSecretInput } from './record-input.ts';
import { type Html, hasAnyRole, selectRows, type Visit } from './visit.ts';

/** Properties page of an application (`system_properties_ui.do`): its categories, their properties in their order. */

const TABLE = 'sys_properties';
/** Control of a property by its type; any other is text. */
const TYPES: Readonly<Record<string, string>> = { boolean: 'boolean', integer: 'integer', password2: 'password2' };

export interface PropertiesRequest {
  readonly title: string;
  /** Names of categories with commas between. */
  readonly category: string;
}

/** Where a role is named one of them opens the property; without any it is for administrators. */
function mayUse(visit: Visit, roles: string): boolean {
  return hasAnyRole(visit.session, roles === '' ? 'admin' : roles);
}

/** Properties of the categories that this person may see. */
function readProperties(visit: Visit, category: string): readonly Readonly<Values>[] {
  const names = category.split(',').filter((name) => name !== '' && !name.includes('^'));
  const categories = names.flatMap((name) => [...selectRows(visit, 'sys_properties_category', `name=${name.trim()}`)]);
  const places = categories.flatMap((row) => [
    ...selectRows(visit, 'sys_properties_category_m2m', `category=${row['sys_id']}`),
  ]);
  return places
    .toSorted((one, other) => Number(one['order'] ?? 0) - Number(other['order'] ?? 0))
    .map((place) => visit.instance.database.get(TABLE, place['property'] ?? ''))
    .filter((property) => property !== undefined)
    .filter((property) => mayUse(visit, property['read_roles'] ?? ''));
}

/** The value of a property as a column, so that it is entered and checked as a field is. */
function toColumn(visit: Visit, property: Readonly<Values>): Column | undefined {
  const value = visit.instance.schema.column(TABLE, 'value');
  if (value === undefined) return undefined;
  const label = property['description'] || (property['name'] ?? '');
  return {
    ...value,
    name: property['sys_id'] ?? '',
    label,
    type: TYPES[property['type'] ?? ''] ?? 'string',
    maxLength: 255,
  };
}

export function renderPropertiesPage(visit: Visit, asked: PropertiesRequest, notices: readonly Notice[]): PageParts {
  const properties = readProperties(visit, asked.category);
  const body = html`<h1>${asked.title}</h1>
    <section class="card">${properties.length === 0 ? renderEmpty('No properties', 'The category has none that you may read.') : renderForm(visit, asked, properties)}</section>`;
  return {
    title: asked.title,
    breadcrumbs: [{ label: 'Home', href: '/now/home' }, { label: asked.title }],
    notices,
    body,
  };
}

function renderForm(visit: Visit, asked: PropertiesRequest, properties: readonly Readonly<Values>[]): Html {
  return html`<form class="body" method="post" action="${propertiesAddress(asked)}">
    <input type="hidden" name="csrf" value="${visit.csrfToken}" />
    ${properties.map((property) => renderProperty(visit, property))}
    <button type="submit" class="primary">Save</button>
  </form>`;
}

function renderProperty(visit: Visit, property: Readonly<Values>): Html {
  const column = toColumn(visit, property);
  if (column === undefined) return html``;
  const value = property['value'] ?? '';
  const control = isSecretProperty(visit, property)
    ? renderSecretInput(column, value !== '', false)
    : renderInput(visit, TABLE, column, value, false);
  return html`<div class="field">
    <label class="label" for="f-${column.name}">${column.label}</label>
    <fieldset class="control" ${mayUse(visit, property['write_roles'] ?? '') ? '' : html`disabled`}>${control}</fieldset>
    <span class="muted small">${property['name']}</span>
  </div>`;
}

function isSecretProperty(visit: Visit, property: Readonly<Values>): boolean {
  const value = visit.instance.schema.column(TABLE, 'value');
  return value !== undefined && isSecret(TABLE, value, property);
}

/** Stores what was entered, as far as this person may; what does not fit its type is named and left as it was. */
export function saveProperties(visit: Visit, category: string, fields: Readonly<Values>): readonly Notice[] {
  const problems: Notice[] = [];
  for (const property of readProperties(visit, category)) {
    const column = toColumn(visit, property);
    const typed = fields[property['sys_id'] ?? ''];
    if (column === undefined || typed === undefined || !mayUse(visit, property['write_roles'] ?? '')) continue;
    // What is stored is not shown, so an empty control says nothing.
    if (typed === '' && isSecretProperty(visit, property)) continue;
    const parsed = parseInput(visit, column, typed);
    if (!parsed.ok) problems.push({ kind: 'bad', text: parsed.message });
    else if (parsed.value !== (property['value'] ?? '')) {
      visit.instance.records.update(visit.transaction, TABLE, column.name, { value: parsed.value });
    }
  }
  return problems.length > 0 ? problems : [{ kind: 'good', text: 'Saved.' }];
}
