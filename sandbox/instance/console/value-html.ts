import { html } from 'hono/html';
import { documentTableOf } from '../records/display.ts';
import type { Values } from '../types.ts';
import { recordAddress } from './address.ts';
import { displayOfField, type FieldPlace, findField, toMoment, toRelative } from './field-text.ts';
import { type Tone, toneOf } from './tone.ts';
import { canRead, type Html, type Visit } from './visit.ts';

const LONG_TEXT = 255;

export function renderBadge(tone: Tone, text: string): Html {
  return html`<span class="badge tone-${tone}">${text}</span>`;
}

/** A field as people read it: badge, link to the referenced record, relative time as a tooltip, or text. */
export function renderValue(visit: Visit, table: string, row: Readonly<Values>, path: string): Html {
  const place = findField(visit.instance, table, row, path);
  if (place === null || !canReadField(visit, place)) return html``;
  return renderPlace(visit, place);
}

/** Display text of a field, `''` when this person may not read it. */
export function readText(visit: Visit, table: string, row: Readonly<Values>, path: string): string {
  const place = findField(visit.instance, table, row, path);
  return place === null || !canReadField(visit, place) ? '' : displayOfField(visit.instance, place, visit.session);
}

export function canReadField(visit: Visit, place: FieldPlace): boolean {
  const { access } = visit.instance;
  return access.canField(visit.transaction, 'read', place.table, place.column.name, place.row);
}

function renderPlace(visit: Visit, place: FieldPlace): Html {
  const value = place.row[place.column.name] ?? '';
  const text = displayOfField(visit.instance, place, visit.session);
  const tone = place.column.choice ? toneOf(place.column.name, value, text) : null;
  if (tone !== null) return renderBadge(tone, text);
  switch (place.column.type) {
    case 'boolean':
      return html`${value === 'true' || value === '1' ? 'Yes' : 'No'}`;
    case 'glide_date_time':
    case 'due_date':
      return value === ''
        ? html``
        : html`<time title="${toRelative(value, visit.instance.clock.now())}"
            >${toMoment(value, visit.session.timeZone)
              .split(', ')
              .map((part, index) => html`${index === 0 ? '' : ', '}<span class="nowrap">${part}</span>`)}</time
          >`;
    case 'html':
      return html`${toWords(value)}`;
    case 'url':
      return /^https?:\/\//.test(value) ? html`<a href="${value}" rel="noreferrer">${value}</a>` : html`${value}`;
    case 'document_id':
      return renderReference(visit, documentTableOf(place.column, place.row), value, text);
    default:
      return place.column.reference === null
        ? html`${text}`
        : renderReference(visit, place.column.reference, value, text);
  }
}

/** Formatted text as words and lines: markup out of a record never becomes part of a page. */
function toWords(markup: string): string {
  return markup
    .replace(/<li[^>]*>/gi, '- ')
    .replace(/<\/(p|li|div|h\d)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .trim();
}

function renderReference(visit: Visit, table: string, sysId: string, text: string): Html {
  const target = visit.instance.schema.table(table) && visit.instance.database.get(table, sysId);
  if (target === undefined) return html`${text}`;
  const real = target['sys_class_name'];
  const realTable = real !== undefined && visit.instance.schema.table(real) !== undefined ? real : table;
  if (!canRead(visit, realTable, target)) return html`${text}`;
  return html`<a href="${recordAddress(realTable, sysId)}">${text}</a>`;
}

/** Text that deserves a paragraph rather than a line. */
export function isLongText(place: FieldPlace): boolean {
  return ['html', 'script', 'multi_line', 'journal'].includes(place.column.type) || place.column.maxLength > LONG_TEXT;
}
