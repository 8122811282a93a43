/** Addresses of the console's pages, in one place so that links and routes agree. */

export function listAddress(
  table: string,
  options: { query?: string; page?: number; list?: string; title?: string; view?: string } = {},
): string {
  const parameters = new URLSearchParams();
  if (options.list !== undefined && options.list !== '') parameters.set('list', options.list);
  if (options.title !== undefined && options.title !== '') parameters.set('title', options.title);
  if (options.view !== undefined && options.view !== '') parameters.set('view', options.view);
  if (options.query !== undefined) parameters.set('query', options.query);
  if (options.page !== undefined && options.page > 1) parameters.set('page', String(options.page));
  const text = parameters.toString();
  return `/now/list/${encodeURIComponent(table)}${text === '' ? '' : `?${text}`}`;
}

export function recordAddress(table: string, sysId: string, view = ''): string {
  return `/now/record/${encodeURIComponent(table)}/${encodeURIComponent(sysId)}${toViewParameter(view)}`;
}

/** `query` fills the new form: `finding=<sys_id>^priority=1`. */
export function newRecordAddress(table: string, view = '', query = ''): string {
  const parameters = new URLSearchParams();
  if (view !== '') parameters.set('view', view);
  if (query !== '') parameters.set('query', query);
  const text = parameters.toString();
  return `/now/new/${encodeURIComponent(table)}${text === '' ? '' : `?${text}`}`;
}

function toViewParameter(view: string): string {
  return view === '' ? '' : `?view=${encodeURIComponent(view)}`;
}

/** A script of the package for the browser: the column of a record that holds it. */
export function scriptAddress(sysId: string, event: string): string {
  return `/now/form-script/${encodeURIComponent(sysId)}/${encodeURIComponent(event)}`;
}

export function actionAddress(table: string, sysId: string, action: string): string {
  return `${recordAddress(table, sysId)}/action/${encodeURIComponent(action)}`;
}

/** An action of the form of a record that does not exist yet. */
export function newActionAddress(table: string, action: string): string {
  return `${newRecordAddress(table)}/action/${encodeURIComponent(action)}`;
}

/** Where the form of a list sends its action and the chosen records. */
export function listActionAddress(table: string): string {
  return `${listAddress(table)}/action`;
}

export function approvalAddress(sysId: string): string {
  return `/now/approvals/${encodeURIComponent(sysId)}`;
}

export function attachmentAddress(sysId: string): string {
  return `/now/attachment/${encodeURIComponent(sysId)}`;
}

export function dashboardAddress(sysId: string, tab = ''): string {
  return `/now/dashboard/${encodeURIComponent(sysId)}${tab === '' ? '' : `?tab=${encodeURIComponent(tab)}`}`;
}

/** Properties page of an application: its title, and the names of its categories. */
export function propertiesAddress(asked: { readonly title: string; readonly category: string }): string {
  return `/now/properties?${new URLSearchParams([
    ['title', asked.title],
    ['category', asked.category],
  ])}`;
}

/** A path of this site to go to after signing in; anything that could lead elsewhere becomes the home page. */
export function toLocalPath(value: unknown): string {
  const isLocal = typeof value === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(value);
  return isLocal && !value.startsWith('/sign-') ? value : '/now/home';
}

const SYS_ID = /[0-9a-f]{32}/;

/**
 * Console address of a platform-shaped one, as records in other systems carry them: `/incident.do?sys_id=...`,
 * `/some_page.do` (a UI page),
 * `/incident_list.do?sysparm_query=...`, `/nav_to.do?uri=...`; `null` for anything else.
 */
export function toConsoleAddress(address: string): string | null {
  const url = new URL(address, 'http://console.invalid/');
  if (url.pathname === '/nav_to.do') {
    const target = url.searchParams.get('uri');
    return target === null || target.includes('nav_to.do') ? null : toConsoleAddress(target);
  }
  const classic = /^\/now\/nav\/ui\/classic\/params\/target\/(.+)$/.exec(url.pathname);
  if (classic?.[1] !== undefined) return toConsoleAddress(`/${toDecoded(classic[1])}`);
  const list = /^\/([a-z0-9_]+)_list\.do$/.exec(url.pathname);
  const view = url.searchParams.get('sysparm_view') ?? '';
  if (list?.[1] !== undefined)
    return listAddress(list[1], { query: url.searchParams.get('sysparm_query') ?? '', view });
  if (url.pathname === '/system_properties_ui.do') {
    const asked = (name: string) => url.searchParams.get(`sysparm_${name}`) ?? '';
    return propertiesAddress({ title: asked('title'), category: asked('category') });
  }
  const form = /^\/([a-z0-9_]+)\.do$/.exec(url.pathname);
  if (form?.[1] === undefined) return null;
  const sysId = url.searchParams.get('sys_id') ?? SYS_ID.exec(url.searchParams.get('sysparm_query') ?? '')?.[0];
  if (sysId === undefined) return `/now/page/${form[1]}.do`;
  const query = url.searchParams.get('sysparm_query') ?? '';
  return sysId === '-1' ? newRecordAddress(form[1], view, query) : recordAddress(form[1], sysId, view);
}

function toDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
