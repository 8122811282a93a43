/** A person at the instance's console: forms and buttons, with the rights of that person, over HTTP. */
import type { StandIns } from '../../../scripts/demo/stand-ins.ts';

export interface Page {
  readonly status: number;
  /** Text without markup. */
  readonly text: string;
  readonly html: string;
}

export interface Console {
  /** First record of a list, by its sys_id. */
  find(table: string, query: string): Promise<string>;
  open(table: string, sysId: string): Promise<Page>;
  /** Any page by its address. */
  visit(path: string): Promise<Page>;
  /** Fills a new form; answers the sys_id, throws with the page's text when it is refused. */
  create(table: string, fields: Readonly<Record<string, string>>): Promise<string>;
  save(table: string, sysId: string, fields: Readonly<Record<string, string>>): Promise<Page>;
  /** Presses a button of the form after filling fields; answers the page that follows, with its messages. */
  press(table: string, sysId: string, button: string, fields?: Readonly<Record<string, string>>): Promise<Page>;
}

const decode = (text: string): string =>
  text
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const toText = (html: string): string => decode(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');

export async function openConsole(standIns: StandIns, userName: string): Promise<Console> {
  const { url } = standIns.access.instance;
  const signIn = await fetch(`${url}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ user: userName, next: '/now/home' }),
    redirect: 'manual',
  });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';

  async function get(path: string): Promise<Page> {
    const response = await fetch(`${url}${path}`, { headers: { cookie } });
    const html = await response.text();
    return { status: response.status, html, text: toText(html) };
  }
  /** Sends the form of a page as a browser does; follows the redirect. */
  async function send(
    page: Page,
    path: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<Page & { to: string }> {
    const csrf = /name="csrf" value="([^"]*)"/.exec(page.html)?.[1] ?? '';
    const version = /name="version" value="([^"]*)"/.exec(page.html)?.[1] ?? '';
    const named = Object.entries(fields).map(([name, value]): [string, string] => [`f.${name}`, value]);
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams([['csrf', csrf], ['version', version], ...named]),
      redirect: 'manual',
    });
    const to = response.headers.get('location') ?? '';
    if (to !== '') return { ...(await get(to)), to };
    const html = await response.text();
    return { status: response.status, html, text: toText(html), to };
  }
  const address = (table: string, sysId: string): string => `/now/record/${table}/${sysId}`;

  return {
    async find(table, query) {
      const page = await get(`/now/list/${table}?query=${encodeURIComponent(query)}`);
      const sysId = new RegExp(`/now/record/${table}/([0-9a-f]{32})`).exec(page.html)?.[1];
      if (sysId === undefined) throw new Error(`NO_RECORD: ${table} ${query}: ${page.text.slice(0, 300)}`);
      return sysId;
    },
    open: (table, sysId) => get(address(table, sysId)),
    visit: get,
    async create(table, fields) {
      const path = `/now/new/${table}`;
      const page = await send(await get(path), path, fields);
      const sysId = /([0-9a-f]{32})$/.exec(page.to)?.[1];
      if (sysId === undefined) throw new Error(`NOT_CREATED: ${table}: ${page.text.slice(0, 1500)}`);
      return sysId;
    },
    async save(table, sysId, fields) {
      return send(await get(address(table, sysId)), address(table, sysId), fields);
    },
    async press(table, sysId, button, fields = {}) {
      const page = await get(address(table, sysId));
      const buttons = [...page.html.matchAll(/formaction="([^"]+)"[^>]*>([^<]*)</g)];
      const path = buttons.find(([, , name]) => decode(name ?? '').trim() === button)?.[1];
      if (path === undefined)
        throw new Error(`NO_BUTTON: ${button} on ${table}: ${buttons.map(([, , name]) => name?.trim())}`);
      return send(page, decode(path), fields);
    },
  };
}
