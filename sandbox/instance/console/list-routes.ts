import type { Hono } from 'hono';
import type { Values } from '../types.ts';
import { listAddress } from './address.ts';
import { type Env, show, type Tell, toBad, withMessages } from './answer.ts';
import { renderListPage, selectPage, toFilteredQuery } from './list-page.ts';
import type { Notice } from './page.ts';
import { readMessages, runListAction } from './run-action.ts';

/** Pages of lists, and the package's actions on them. */
export function addListRoutes(app: Hono<Env>, tell: Tell): void {
  app.get('/now/list/:table', (c) => {
    const visit = c.get('visit');
    const table = c.req.param('table');
    const ask = (name: string) => c.req.query(name) ?? '';
    const list = ask('list');
    const title = ask('title');
    const view = ask('view');
    const query = c.req.query('query') ?? null;
    const asked = { search: ask('search'), field: ask('field'), operator: ask('operator'), value: ask('value') };
    if ((asked.search !== '' || asked.operator !== '') && visit.instance.schema.table(table) !== undefined) {
      return c.redirect(
        listAddress(table, { list, title, view, query: toFilteredQuery(visit, table, query ?? '', asked) }),
        303,
      );
    }
    const page = Number.parseInt(ask('page'), 10) || 1;
    const notices = c.get('notices');
    return show(c, renderListPage(visit, { table, query, list, title, view, page, notices }));
  });

  app.post('/now/list/:table/action', (c) => {
    const visit = c.get('visit');
    const table = c.req.param('table');
    if (visit.instance.schema.table(table) === undefined) return show(c, null);
    const form = c.get('form');
    const { list = '', title = '', view = '', query = '' } = form;
    const page = Number.parseInt(form['page'] ?? '', 10) || 1;
    const first = selectPage(visit, { table, query, page }).rows[0] ?? null;
    const { action, chosen } = readRequest(form);
    const result = runListAction(visit, { table, view, first }, action, chosen);
    if (!result.ok) tell(c, ...withMessages(visit, [toBad(result.message)]));
    else tell(c, ...toOutcome(result), ...readMessages(visit));
    const next = result.ok ? result.next : null;
    return c.redirect(next ?? listAddress(table, { list, title, view, query, page }), 303);
  });
}

/** The action of the button or choice that was pressed, and the records it is for. */
function readRequest(form: Readonly<Values>): { action: string; chosen: readonly string[] } {
  const [rowAction = '', row = ''] = (form['row'] ?? '').split('.');
  if (row !== '') return { action: rowAction, chosen: [row] };
  const chosen = Object.keys(form).filter((name) => name.startsWith('chosen.'));
  return {
    action: form['action'] || (form['choice'] ?? ''),
    chosen: chosen.map((name) => name.slice('chosen.'.length)),
  };
}

function toOutcome({ done, left }: { readonly done: number; readonly left: number }): readonly Notice[] {
  const records = (count: number) => (count === 1 ? '1 record' : `${count} records`);
  const good: Notice = { kind: 'good', text: done === 0 ? 'Done.' : `Done for ${records(done)}.` };
  const rest: Notice = { kind: 'info', text: `Not done for ${records(left)}: the action does not fit their state.` };
  return [...(done === 0 && left > 0 ? [] : [good]), ...(left > 0 ? [rest] : [])];
}
