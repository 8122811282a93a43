import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { ApiError, ControlError } from '../errors.ts';
import { addFile, removeFile, toDisposition } from '../file-store.ts';
import type { App, OnspringRecord } from '../model.ts';
import { isSameSite } from '../same-site.ts';
import type { Tenant } from '../tenant.ts';
import type { Environment } from '../vendor-api.ts';
import { renderAppsPage } from './apps-page.ts';
import { isFileField } from './files-panel.ts';
import { type FormTexts, parseFormTexts, readFormTexts } from './form-save.ts';
import { PAGE_HEADERS, renderPage } from './layout.ts';
import { addOutcomeRoutes } from './outcome-routes.ts';
import { renderOutcomesPage } from './outcomes-page.ts';
import { renderRecordPage } from './record-page.ts';
import { renderRecordsPage } from './records-page.ts';

/** Browsers ask for HTML; scripts get JSON. */
function wantsHtml(context: Context<Environment>): boolean {
  return (context.req.header('accept') ?? '').includes('text/html');
}

/** What a page says after a form was taken, by the address that follows. */
const NOTICES: Readonly<Record<string, string>> = { '1': 'Saved.', uploaded: 'Uploaded.', removed: 'Removed.' };

/** Why a posted file is not taken; `null` when it is. */
function findFileProblem(tenant: Tenant, file: string | File | null): string | null {
  if (!(file instanceof File) || file.name === '') return 'Choose a file first.';
  return file.size > tenant.behaviour.largestUploadBytes ? 'The file is too large.' : null;
}

/** The tenant's pages under `/ui`. Saving here is a direct save, as a person's in the product. */
export function createPages(tenant: Tenant): Hono<Environment> {
  const pages = new Hono<Environment>();

  pages.use(async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD' && !isSameSite(context.req.raw)) {
      return context.json({ error: { code: 'CROSS_SITE', message: 'forms are accepted from this site only' } }, 403);
    }
    await next();
    for (const [name, value] of Object.entries(PAGE_HEADERS)) context.header(name, value);
    return undefined;
  });

  const findPlace = (context: Context<Environment>): { app: App | undefined; record: OnspringRecord | undefined } => {
    const app = tenant.state.apps.get(Number(context.req.param('appId')));
    return { app, record: app?.records.get(Number(context.req.param('recordId'))) };
  };

  const answerMissing = (context: Context<Environment>) => {
    if (!wantsHtml(context))
      return context.json({ error: { code: 'NOT_FOUND', message: 'no such app or record' } }, 404);
    const body = html`<div class="panel empty"><h1>Not found</h1><p>There is no such app or record. <a href="/ui">Back to the apps</a></p></div>`;
    return context.html(renderPage({ title: 'Not found', section: 'apps', body }), 404);
  };

  const save = async (context: Context<Environment>, app: App, record: OnspringRecord | undefined) => {
    let posted: FormTexts | undefined;
    try {
      posted = await readFormTexts(context.req.raw);
      const inputs = parseFormTexts(tenant, app, posted);
      const saved = tenant.save({ app, record, inputs, cause: 'ui' });
      const { recordId, recordNumber } = saved.record;
      if (wantsHtml(context)) return context.redirect(`/ui/apps/${app.id}/records/${recordId}?saved=1`, 303);
      return context.json({ appId: app.id, recordId, recordNumber }, saved.isNew ? 201 : 200);
    } catch (error) {
      if (!(error instanceof ControlError) && !(error instanceof ApiError)) throw error;
      const code = error instanceof ControlError ? error.code : 'REJECTED';
      if (wantsHtml(context))
        return context.html(
          renderRecordPage(tenant, app, { record, posted, problem: `Not saved. ${error.message}` }),
          400,
        );
      return context.json({ error: { code, message: error.message } }, 400);
    }
  };

  pages.get('/', (context) => context.html(renderAppsPage(tenant)));
  pages.get('/outcomes', (context) => context.html(renderOutcomesPage(tenant)));
  addOutcomeRoutes(pages, tenant, answerMissing);
  pages.get('/apps/:appId', (context) => {
    const { app } = findPlace(context);
    if (!app) return answerMissing(context);
    const page = Number(context.req.query('page') ?? 1);
    return context.html(
      renderRecordsPage(tenant, app, {
        search: context.req.query('search') ?? '',
        page: Number.isInteger(page) ? page : 1,
      }),
    );
  });
  pages.get('/apps/:appId/records/new', (context) => {
    const { app } = findPlace(context);
    return app ? context.html(renderRecordPage(tenant, app, {})) : answerMissing(context);
  });
  pages.get('/apps/:appId/records/:recordId', (context) => {
    const { app, record } = findPlace(context);
    if (!app || !record) return answerMissing(context);
    const notice = NOTICES[context.req.query('saved') ?? ''];
    return context.html(renderRecordPage(tenant, app, { record, notice }));
  });
  pages.post('/apps/:appId/records/:recordId/files/:fieldId', async (context) => {
    const { app, record } = findPlace(context);
    const field = app?.fields.find((each) => each.id === Number(context.req.param('fieldId')));
    if (!app || !record || !field || !isFileField(field)) return answerMissing(context);
    const file = (await context.req.formData()).get('file');
    const problem = findFileProblem(tenant, file);
    if (!(file instanceof File) || problem !== null)
      return context.html(renderRecordPage(tenant, app, { record, problem: `Not uploaded. ${problem}` }), 400);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { name, type: contentType } = file;
    addFile(
      tenant,
      { app, field, record },
      { name, contentType, bytes, notes: null, modifiedMs: tenant.clock.now() },
      'ui',
    );
    return context.redirect(`/ui/apps/${app.id}/records/${record.recordId}?saved=uploaded`, 303);
  });
  pages.get('/files/:fileId', (context) => {
    const file = tenant.state.files.get(Number(context.req.param('fileId')));
    if (!file) return answerMissing(context);
    context.header('Content-Type', file.contentType);
    context.header('Content-Disposition', toDisposition(file.name));
    return context.body(file.bytes);
  });
  pages.post('/files/:fileId/remove', (context) => {
    const file = tenant.state.files.get(Number(context.req.param('fileId')));
    const app = tenant.state.apps.get(file?.appId ?? 0);
    const record = app?.records.get(file?.recordId ?? 0);
    const field = app?.fields.find((each) => each.id === file?.fieldId);
    if (!file || !app || !record || !field || !isFileField(field)) return answerMissing(context);
    removeFile(tenant, { app, field, record }, file.id, 'ui');
    return context.redirect(`/ui/apps/${app.id}/records/${record.recordId}?saved=removed`, 303);
  });
  pages.post('/apps/:appId/records', (context) => {
    const { app } = findPlace(context);
    return app ? save(context, app, undefined) : answerMissing(context);
  });
  pages.post('/apps/:appId/records/:recordId', (context) => {
    const { app, record } = findPlace(context);
    return app && record ? save(context, app, record) : answerMissing(context);
  });
  return pages;
}
