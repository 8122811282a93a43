import { html } from 'hono/html';
import { findAttachmentProblem, listAttachments, readAttachment, writeAttachment } from '../attachment/attachments.ts';
import type { Values } from '../types.ts';
import { attachmentAddress, recordAddress } from './address.ts';
import { toMoment } from './field-text.ts';
import { canRead, type Html, type Visit } from './visit.ts';

export const ATTACHMENTS = 'sys_attachment';

/** Files of a record with download links, and a form to add one for those who may. Nothing when there is neither. */
export function renderAttachments(visit: Visit, table: string, sysId: string): Html {
  if (visit.instance.schema.table(ATTACHMENTS) === undefined) return html``;
  const files = listAttachments(visit.instance, table, sysId).filter((row) => canRead(visit, ATTACHMENTS, row));
  const mayAdd = mayAttach(visit, table, sysId);
  if (files.length === 0 && !mayAdd) return html``;
  return html`<section class="card" aria-labelledby="attachments">
    <header>
      <h2 id="attachments">Attachments <span class="muted">${files.length}</span></h2>
    </header>
    ${files.length === 0 ? '' : html`<ul class="glance files">${files.map((file) => renderFile(visit, file))}</ul>`}
    ${
      mayAdd
        ? html`<form class="body upload" method="post" enctype="multipart/form-data" action="${recordAddress(table, sysId)}/attachments">
            <input type="hidden" name="csrf" value="${visit.csrfToken}" />
            <label class="visually-hidden" for="file">File</label>
            <input id="file" type="file" name="file" required />
            <button type="submit">Attach</button>
          </form>`
        : ''
    }
  </section>`;
}

function renderFile(visit: Visit, file: Readonly<Values>): Html {
  const sysId = file['sys_id'] ?? '';
  const name = file['file_name'] || '(no name)';
  const mayRemove = visit.instance.access.can(visit.transaction, 'delete', ATTACHMENTS, file);
  return html`<li>
    <span
      ><a href="${attachmentAddress(sysId)}">${name}</a><br /><span class="muted small"
        >${toSize(Number(file['size_bytes'] ?? 0))} · ${file['sys_created_by'] ?? ''} · ${toMoment(file['sys_created_on'] ?? '', visit.session.timeZone)}</span
      ></span
    >
    ${
      mayRemove
        ? html`<form method="post" action="${attachmentAddress(sysId)}/remove">
            <input type="hidden" name="csrf" value="${visit.csrfToken}" /><button class="quiet" type="submit" aria-label="Remove ${name}">Remove</button>
          </form>`
        : ''
    }
  </li>`;
}

function toSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function mayAttach(visit: Visit, table: string, sysId: string): boolean {
  const row = { table_name: table, table_sys_id: sysId, sys_class_name: ATTACHMENTS };
  return visit.instance.access.can(visit.transaction, 'create', ATTACHMENTS, row);
}

export type AttachResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Stores a file beside a record when rights and limits allow it. */
export function attachFile(
  visit: Visit,
  record: { readonly table: string; readonly sysId: string },
  file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
): AttachResult {
  if (!mayAttach(visit, record.table, record.sysId)) {
    return { ok: false, message: 'Your roles do not let you attach files here.' };
  }
  if (file.name === '') return { ok: false, message: 'Choose a file first.' };
  const content = {
    ...record,
    fileName: file.name,
    contentType: file.type || 'application/octet-stream',
    bytes: file.bytes,
  };
  const problem = findAttachmentProblem(visit.instance, content);
  if (problem !== null) return { ok: false, message: `${problem}.` };
  const written = writeAttachment(visit.instance, visit.transaction, content);
  return written.ok ? { ok: true } : { ok: false, message: written.message || 'The file was not stored.' };
}

/** A file this person may read; `undefined` when it is not there for them. */
export function findAttachment(visit: Visit, sysId: string): Readonly<Values> | undefined {
  if (visit.instance.schema.table(ATTACHMENTS) === undefined) return undefined;
  const row = visit.instance.database.get(ATTACHMENTS, sysId);
  return row !== undefined && canRead(visit, ATTACHMENTS, row) ? row : undefined;
}

/** Always a download, never a page: what people upload is not this site's. */
export function toDownload(visit: Visit, file: Readonly<Values>): Response {
  return new Response(new Uint8Array(readAttachment(visit.instance, file['sys_id'] ?? '')), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file['file_name'] ?? '')}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}

/** Removes a file when this person may. */
export function removeAttachment(visit: Visit, file: Readonly<Values>): AttachResult {
  if (!visit.instance.access.can(visit.transaction, 'delete', ATTACHMENTS, file)) {
    return { ok: false, message: 'Your roles do not let you remove this file.' };
  }
  const removed = visit.instance.records.remove(visit.transaction, ATTACHMENTS, file['sys_id'] ?? '');
  return removed.ok ? { ok: true } : { ok: false, message: removed.message || 'The file was not removed.' };
}
