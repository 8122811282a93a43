import { html } from 'hono/html';
import { toPageDate } from '../dates.ts';
import { fileIdsOf } from '../file-store.ts';
import type { App, Field, FileField, OnspringRecord, StoredFile } from '../model.ts';
import type { Tenant } from '../tenant.ts';
import type { Markup } from './layout.ts';

/** Image types a browser shows without running anything. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export function isFileField(field: Field): field is FileField {
  return field.type === 'Attachment' || field.type === 'Image';
}

/** Fields of files of a record: what they hold, to be opened, removed or added to. Nothing for apps without such. */
export function renderFilesPanel(tenant: Tenant, app: App, record: OnspringRecord): Markup {
  const fields = app.fields.filter(isFileField).filter((field) => field.status === 'Enabled' && field.system === null);
  if (fields.length === 0) return html``;
  return html`<section class="panel pad" aria-labelledby="files"><h2 id="files">Files</h2>
${fields.map((field) => renderField(tenant, app, record, field))}</section>`;
}

function renderField(tenant: Tenant, app: App, record: OnspringRecord, field: FileField): Markup {
  const files = fileIdsOf({ field, record }).flatMap((id) => tenant.state.files.get(id) ?? []);
  const id = `upload-${field.id}`;
  const action = `/ui/apps/${app.id}/records/${record.recordId}/files/${field.id}`;
  return html`<div class="field files"><label for="${id}">${field.name}</label>
${files.length === 0 ? html`<p class="muted small">No ${field.type === 'Image' ? 'image' : 'file'} yet.</p>` : html`<ul class="log">${files.map((file) => renderFile(tenant, file))}</ul>`}
<form class="upload" method="post" enctype="multipart/form-data" action="${action}">
<input id="${id}" type="file" name="file" accept="${field.type === 'Image' ? 'image/*' : ''}" required><button>Upload</button></form></div>`;
}

function renderFile(tenant: Tenant, file: StoredFile): Markup {
  const address = `/ui/files/${file.id}`;
  const size =
    file.bytes.byteLength < 1_000 ? `${file.bytes.byteLength} B` : `${(file.bytes.byteLength / 1_000).toFixed(1)} kB`;
  return html`<li>${SHOWN.has(file.contentType) ? html`<img src="${address}" alt="">` : ''}
<a href="${address}">${file.name}</a><br>
<span class="muted small">${size} · ${toPageDate(file.createdMs, false, tenant.timeZone)}</span>
${file.notes ? html`<br><span class="small">${file.notes}</span>` : ''}
<form method="post" action="${address}/remove"><button class="link" aria-label="Remove ${file.name}">Remove</button></form></li>`;
}
