import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { Instance } from '../types.ts';
import { approvalAddress, propertiesAddress, recordAddress, toConsoleAddress, toLocalPath } from './address.ts';
import { type Env, show, showMachinery, type Tell, toBad } from './answer.ts';
import { decide, renderApprovalPage, renderApprovalsPage } from './approvals-page.ts';
import { renderConsentPage, renderConsentProblem } from './consent-page.ts';
import { renderDashboardPage } from './dashboard-page.ts';
import { findApproval } from './found-record.ts';
import { renderHomePage } from './home-page.ts';
import { addListRoutes } from './list-routes.ts';
import {
  renderFlowPage,
  renderFlowsPage,
  renderLogPage,
  renderMailItemPage,
  renderMailPage,
  renderRestCallsPage,
} from './machinery-pages.ts';
import { type Notice, renderDocument } from './page.ts';
import { renderPropertiesPage, saveProperties } from './properties-page.ts';
import { addRecordRoutes } from './record-routes.ts';
import { allowFormTarget, isForeign, readFields, readForm, secureAnswer } from './request.ts';
import { renderSignInPage } from './sign-in-page.ts';
import { createSignIns } from './sign-ins.ts';
import { findUiPage, renderUiPage } from './ui-page.ts';
import { type ConsoleParts, selectRows } from './visit.ts';

const COOKIE = 'sandbox_console';
/** The console's own files by their name under `/now/`. */
const ASSETS = new Map(
  [
    ['console.css', './console.css', 'text/css'],
    ['form.js', './browser/form.js', 'text/javascript'],
    ['form-rules.js', './browser/form-rules.js', 'text/javascript'],
    ['list.js', './browser/list.js', 'text/javascript'],
    ['tabs.js', './browser/tabs.js', 'text/javascript'],
    ['package-script.js', './browser/package-script.js', 'text/javascript'],
  ].map(([name = '', path = '', type = '']) => {
    const text = readFileSync(new URL(path, import.meta.url), 'utf8');
    return [name, { text, type, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 20)}"` }];
  }),
);

/**
 * The stand-in's pages for people. Mount at `/`: it answers `/`, `/sign-in`, `/sign-out`, `/now/...` and platform-shaped
 * addresses (`/<table>.do`, `/<table>_list.do`, `/nav_to.do`), and leaves everything else alone. A person acts with
 * their own session: every read passes the access rules, every write the business rules.
 */
export function createConsole(instance: Instance, parts: ConsoleParts = {}): Hono<Env> {
  const app = new Hono<Env>();
  const signIns = createSignIns();
  /** Messages for the page that follows a redirect, by sign-in secret. */
  const waiting = new Map<string, Notice[]>();

  app.get('/now/:asset{[a-z-]+\\.(?:css|js)}', (c) => {
    const asset = ASSETS.get(c.req.param('asset'));
    if (asset === undefined) return c.notFound();
    c.header('ETag', asset.tag);
    c.header('Cache-Control', 'no-cache');
    if (c.req.header('If-None-Match') === asset.tag) return c.body(null, 304);
    c.header('Content-Type', `${asset.type}; charset=utf-8`);
    return c.body(asset.text);
  });

  app.get('/sign-in', (c) => {
    const nonce = secureAnswer(c);
    return c.html(renderSignInPage(instance, { next: toLocalPath(c.req.query('next')), nonce, message: '' }));
  });

  app.post('/sign-in', async (c) => {
    const nonce = secureAnswer(c);
    const form = await readForm(c);
    const next = toLocalPath(form['next']);
    const userName = form['user'] ?? '';
    if (isForeign(c)) return c.text('Sign in from the console itself.', 403);
    if (userName === '' || instance.sessionFor(userName) === undefined) {
      return c.html(renderSignInPage(instance, { next, nonce, message: 'There is no such active user.' }), 400);
    }
    setCookie(c, COOKIE, signIns.open(userName), { httpOnly: true, sameSite: 'Lax', path: '/' });
    return c.redirect(next, 303);
  });

  app.post('/sign-out', async (c) => {
    const secret = getCookie(c, COOKIE);
    const form = await readForm(c);
    if (signIns.find(secret)?.csrfToken !== form['csrf']) return c.redirect('/sign-in', 303);
    signIns.close(secret);
    waiting.delete(secret ?? '');
    deleteCookie(c, COOKIE, { path: '/' });
    return c.redirect('/sign-in', 303);
  });

  /** Page of the authorization code grant: who is not signed in goes there first. */
  app.on(['GET', 'POST'], '/oauth_auth.do', async (c) => {
    const { codes } = parts;
    if (codes === undefined) return c.notFound();
    const nonce = secureAnswer(c);
    const url = new URL(c.req.url);
    const path = url.pathname + url.search;
    const request = codes.check(url.searchParams);
    if (typeof request === 'string') return c.html(renderConsentProblem(request, nonce), 400);
    const signIn = signIns.find(getCookie(c, COOKIE));
    const session = signIn === undefined ? undefined : instance.sessionFor(signIn.userName);
    if (signIn === undefined || session === undefined) {
      return c.redirect(`/sign-in?next=${encodeURIComponent(path)}`, 303);
    }
    if (c.req.method === 'GET') {
      allowFormTarget(c, new URL(request.redirectUri).origin);
      const name = instance.database.get('sys_user', session.userId)?.['name'] || session.userName;
      return c.html(renderConsentPage(request, { name, csrfToken: signIn.csrfToken, nonce, path }));
    }
    const form = await readForm(c);
    if (form['csrf'] !== signIn.csrfToken || isForeign(c)) {
      return c.text('This form is out of date. Go back, load the page again and repeat.', 403);
    }
    return c.redirect(codes.answer(request, form['answer'] === 'allow' ? session.userName : null), 302);
  });

  app.get('/', (c) => c.redirect('/now/home', 302));
  app.get('/nav_to.do', toConsole);
  app.get('/:page{[a-z0-9_]+\\.do}', toConsole);
  app.get('/now/nav/ui/classic/params/target/*', toConsole);

  /** Who is there, and for writes: did the form come from one of our pages. */
  app.use('/now/*', async (c, next) => {
    const nonce = secureAnswer(c);
    const secret = getCookie(c, COOKIE);
    const signIn = signIns.find(secret);
    const session = signIn === undefined ? undefined : instance.sessionFor(signIn.userName);
    const url = new URL(c.req.url);
    const path = url.pathname + url.search;
    if (secret === undefined || signIn === undefined || session === undefined) {
      return c.redirect(`/sign-in?next=${encodeURIComponent(path)}`, 303);
    }
    if (c.req.method !== 'GET') {
      const form = await readForm(c);
      if (form['csrf'] !== signIn.csrfToken || isForeign(c)) {
        return c.text('This form is out of date. Go back, load the page again and repeat.', 403);
      }
      c.set('form', form);
    }
    const transaction = instance.begin(`console ${c.req.method} ${url.pathname}`, { ...session, interactive: true });
    c.set('notices', waiting.get(secret) ?? []);
    if (c.req.method === 'GET') waiting.delete(secret);
    c.set('visit', { instance, parts, session, transaction, csrfToken: signIn.csrfToken, nonce, path });
    return next();
  });

  const tell: Tell = (c, ...notices) => waiting.set(getCookie(c, COOKIE) ?? '', [...c.get('notices'), ...notices]);

  app.get('/now/home', (c) => show(c, renderHomePage(c.get('visit'), c.get('notices'))));

  addListRoutes(app, tell);
  addRecordRoutes(app, tell);

  app.get('/now/approvals', (c) => show(c, renderApprovalsPage(c.get('visit'), c.get('notices'))));

  app.get('/now/approvals/:sysId', (c) => {
    const approval = findApproval(c.get('visit'), c.req.param('sysId'));
    return show(c, approval === null ? null : renderApprovalPage(c.get('visit'), approval, c.get('notices')));
  });

  app.post('/now/approvals/:sysId', (c) => {
    const approval = findApproval(c.get('visit'), c.req.param('sysId'));
    if (approval === null) return show(c, null);
    const form = c.get('form');
    const result = decide(c.get('visit'), approval, form['decision'] ?? '', form['comment'] ?? '');
    tell(c, result.ok ? { kind: 'good', text: result.words } : toBad(result.message));
    return c.redirect(result.ok ? '/now/approvals' : approvalAddress(c.req.param('sysId')), 303);
  });

  app.get('/now/dashboard/:sysId', (c) =>
    show(c, renderDashboardPage(c.get('visit'), c.req.param('sysId'), c.req.query('tab') ?? '')),
  );

  app.get('/now/page/:endpoint', (c) => {
    const page = findUiPage(c.get('visit'), c.req.param('endpoint'));
    return show(c, page === undefined ? null : renderUiPage(c.get('visit'), page));
  });

  app.get('/now/properties', (c) => {
    const asked = { title: c.req.query('title') ?? '', category: c.req.query('category') ?? '' };
    return show(c, renderPropertiesPage(c.get('visit'), asked, c.get('notices')));
  });

  app.post('/now/properties', (c) => {
    const asked = { title: c.req.query('title') ?? '', category: c.req.query('category') ?? '' };
    const { fields } = readFields(c.get('form'));
    tell(c, ...saveProperties(c.get('visit'), asked.category, fields));
    return c.redirect(propertiesAddress(asked), 303);
  });

  app.get('/now/flows', (c) => showMachinery(c, renderFlowsPage));
  app.get('/now/flows/:id', (c) => showMachinery(c, (visit) => renderFlowPage(visit, c.req.param('id'))));
  app.get('/now/rest-calls', (c) => showMachinery(c, renderRestCallsPage));
  app.get('/now/mail', (c) => showMachinery(c, renderMailPage));
  app.get('/now/mail/:id', (c) => showMachinery(c, (visit) => renderMailItemPage(visit, c.req.param('id'))));
  app.get('/now/log', (c) => showMachinery(c, (visit) => renderLogPage(visit, c.req.query('level') ?? '')));

  /** Workspace addresses: `/now/<workspace>/record/<table>/<sys_id>` opens the record, any other page the home page. */
  app.get('/now/:workspace/record/:table/:sysId', (c) =>
    c.redirect(recordAddress(c.req.param('table'), c.req.param('sysId')), 302),
  );
  app.get('/now/:workspace/:page?', (c) => {
    const path = c.req.param('workspace');
    const isWorkspace = selectRows(c.get('visit'), 'sys_ux_page_registry', '').some((row) => row['path'] === path);
    return isWorkspace ? c.redirect('/now/home', 302) : show(c, null);
  });

  app.onError((error, c) => {
    instance.log('error', 'console', error.stack ?? error.message);
    const text = 'The page could not be made. The system log names the cause.';
    const body = html`<main class="welcome"><h1>Something went wrong</h1><p>${text}</p><p><a href="/now/home">Home</a></p></main>`;
    return c.html(renderDocument({ title: 'Error', nonce: secureAnswer(c), style: '' }, body), 500);
  });

  return app;
}

function toConsole(c: Context) {
  const url = new URL(c.req.url);
  const address = toConsoleAddress(url.pathname + url.search);
  return address === null ? c.notFound() : c.redirect(address, 302);
}
