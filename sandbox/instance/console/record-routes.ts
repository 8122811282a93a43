import type { Hono } from 'hono';
import type { Values } from '../types.ts';
import { recordAddress } from './address.ts';
import { runAjax } from './ajax.ts';
import { type Env, findRecord, type Page, show, showMachinery, type Tell, toBad, withMessages } from './answer.ts';
import { attachFile, findAttachment, removeAttachment, toDownload } from './attachments-card.ts';
import { readFormScript } from './form-scripts.ts';
import { type FoundRecord, refuseNew } from './found-record.ts';
import type { Notice } from './page.ts';
import { type FormVisit, newValues, renderNewRecordPage, renderRecordPage } from './record-page.ts';
import { readChanges, saveRecord } from './record-save.ts';
import { readFields } from './request.ts';
import { renderRightsPage } from './rights-page.ts';
import { readMessages, runFormAction } from './run-action.ts';
import type { Visit } from './visit.ts';

/** Forms of records: new and stored ones, with the package's actions, attachments and rights. */
export function addRecordRoutes(app: Hono<Env>, tell: Tell): void {
  app.get('/now/new/:table', (c) => {
    const table = c.req.param('table');
    const refusal = refuseNew(c.get('visit'), table);
    return refusal === null ? show(c, renderNewRecordPage(c.get('visit'), table, toFormVisit(c))) : show(c, refusal);
  });

  app.post('/now/new/:table', (c) => {
    const visit = c.get('visit');
    const table = c.req.param('table');
    const refusal = refuseNew(visit, table);
    if (refusal !== null) return show(c, refusal);
    const fields = readFields(c.get('form'));
    const result = saveRecord(visit, table, null, fields);
    if (!result.ok) return showNewRefusal(c, table, result);
    tell(c, { kind: 'good', text: 'Created.' }, ...readMessages(visit));
    return c.redirect(recordAddress(table, result.sysId, fields.view), 303);
  });

  app.post('/now/new/:table/action/:action', (c) => {
    const visit = c.get('visit');
    const table = c.req.param('table');
    const refusal = refuseNew(visit, table);
    if (refusal !== null) return show(c, refusal);
    const fields = readFields(c.get('form'));
    const read = readChanges(visit, table, null, fields);
    if (!read.ok) return showNewRefusal(c, table, read);
    const form = { table, row: newValues(visit, table, fields.query), isNew: true, view: fields.view };
    const result = runFormAction(visit, form, c.req.param('action'), read.changes);
    if (!result.ok) return showNewRefusal(c, table, { messages: [result.message], entries: read.changes });
    tell(c, ...toDone(visit));
    return c.redirect(result.next, 303);
  });

  app.get('/now/record/:table/:sysId', (c) => {
    const found = findRecord(c);
    if (found === null) return show(c, null);
    return show(c, renderRecordPage(c.get('visit'), found.table, found.row, toFormVisit(c)));
  });

  app.post('/now/record/:table/:sysId', (c) => {
    const found = findRecord(c);
    if (found === null) return show(c, null);
    const visit = c.get('visit');
    const fields = readFields(c.get('form'));
    const result = saveRecord(visit, found.table, found.row, fields);
    if (!result.ok) return showRefusal(c, found, result);
    const outcome: Notice = result.changed
      ? { kind: 'good', text: 'Saved.' }
      : { kind: 'info', text: 'Nothing was changed.' };
    tell(c, outcome, ...readMessages(visit));
    return c.redirect(recordAddress(found.table, result.sysId, fields.view), 303);
  });

  app.post('/now/record/:table/:sysId/action/:action', (c) => {
    const found = findRecord(c);
    if (found === null) return show(c, null);
    const visit = c.get('visit');
    const fields = readFields(c.get('form'));
    const read = readChanges(visit, found.table, found.row, fields);
    if (!read.ok) return showRefusal(c, found, read);
    const form = { ...found, isNew: false, view: fields.view };
    const result = runFormAction(visit, form, c.req.param('action'), read.changes);
    if (!result.ok) return showRefusal(c, found, { messages: [result.message], entries: read.changes });
    tell(c, ...toDone(visit));
    return c.redirect(result.next, 303);
  });

  app.get('/now/form-script/:sysId/:event', (c) => {
    const script = readFormScript(c.get('visit'), c.req.param('sysId'), c.req.param('event'));
    if (script === null) return c.text('There is no such script.', 404);
    c.header('Content-Type', 'text/javascript; charset=utf-8');
    return c.body(script);
  });

  app.post('/now/ajax', (c) => {
    const { csrf: _token, ...parameters } = c.get('form');
    const result = runAjax(c.get('visit'), parameters);
    if (!result.ok) return c.text(result.message, result.status);
    c.header('Content-Type', 'text/xml; charset=utf-8');
    return c.body(result.xml);
  });

  app.get('/now/record/:table/:sysId/rights', (c) => {
    const found = findRecord(c);
    return showMachinery(c, (visit) =>
      found === null ? null : renderRightsPage(visit, found.table, found.row, c.req.query('field') ?? ''),
    );
  });

  app.post('/now/record/:table/:sysId/attachments', async (c) => {
    const found = findRecord(c);
    if (found === null) return show(c, null);
    const record = { table: found.table, sysId: c.req.param('sysId') };
    const file = (await c.req.formData()).get('file');
    const { name, type } = file instanceof File ? file : { name: '', type: '' };
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const result = attachFile(c.get('visit'), record, { name, type, bytes });
    tell(c, result.ok ? { kind: 'good', text: `Attached ${name}.` } : toBad(result.message));
    return c.redirect(recordAddress(record.table, record.sysId), 303);
  });

  app.get('/now/attachment/:sysId', (c) => {
    const file = findAttachment(c.get('visit'), c.req.param('sysId'));
    return file === undefined ? show(c, null) : toDownload(c.get('visit'), file);
  });

  app.post('/now/attachment/:sysId/remove', (c) => {
    const file = findAttachment(c.get('visit'), c.req.param('sysId'));
    if (file === undefined) return show(c, null);
    const result = removeAttachment(c.get('visit'), file);
    tell(c, result.ok ? { kind: 'good', text: `Removed ${file['file_name']}.` } : toBad(result.message));
    return c.redirect(recordAddress(file['table_name'] ?? '', file['table_sys_id'] ?? ''), 303);
  });
}

/** What scripts of an action told the person, or that it ran. */
function toDone(visit: Visit): readonly Notice[] {
  const messages = readMessages(visit);
  return messages.length > 0 ? messages : [{ kind: 'good', text: 'Done.' }];
}

type Refused = { readonly messages: readonly string[]; readonly entries: Readonly<Values> };

function showRefusal(c: Page, found: FoundRecord, refused: Refused) {
  return show(c, renderRecordPage(c.get('visit'), found.table, found.row, toAttempt(c, refused)), 422);
}

function showNewRefusal(c: Page, table: string, refused: Refused) {
  return show(c, renderNewRecordPage(c.get('visit'), table, toAttempt(c, refused)), 422);
}

/** The form again with what was typed and why it was refused. */
function toAttempt(c: Page, { messages, entries }: Refused): FormVisit {
  const { view, query } = readFields(c.get('form'));
  return { view, query, notices: withMessages(c.get('visit'), messages.map(toBad)), entries };
}

/** The view and the values the address asks for, and the messages that wait for this page. */
function toFormVisit(c: Page): FormVisit {
  const query = c.req.query('query') ?? '';
  return { view: c.req.query('view') ?? '', query, notices: c.get('notices'), entries: {} };
}
