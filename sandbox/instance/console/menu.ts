import type { Values } from '../types.ts';
import { dashboardAddress, listAddress, newRecordAddress } from './address.ts';
import { canRead, hasAnyRole, selectRows, type Visit } from './visit.ts';

export interface MenuItem {
  readonly title: string;
  /** Empty for a heading between items. */
  readonly href: string;
  readonly hint: string;
  /** Rows of the list behind the item; absent when it opens something else. */
  readonly rows?: { readonly table: string; readonly query: string };
}

export interface MenuGroup {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

function byOrder(a: Readonly<Values>, b: Readonly<Values>): number {
  return Number(a['order'] ?? 0) - Number(b['order'] ?? 0) || (a['title'] ?? '').localeCompare(b['title'] ?? '');
}

function isActive(row: Readonly<Values>): boolean {
  return row['active'] !== 'false';
}

/** Lists of the package's workspaces by category (sys_ux_list_category, sys_ux_list) that this person may see. */
export function readWorkspaceMenu(visit: Visit): readonly MenuGroup[] {
  const categories = [...selectRows(visit, 'sys_ux_list_category', '')].filter(isActive).sort(byOrder);
  return categories
    .map((category) => ({
      title: category['title'] ?? '',
      items: [...selectRows(visit, 'sys_ux_list', `category=${category['sys_id']}`)]
        .filter((list) => isActive(list) && isForThisPerson(visit, list) && canRead(visit, list['table'] ?? '', null))
        .sort(byOrder)
        .map((list) => ({
          title: list['title'] ?? '',
          href: listAddress(list['table'] ?? '', { list: list['sys_id'] ?? '' }),
          hint: '',
          rows: { table: list['table'] ?? '', query: (list['condition'] ?? '').replace(/\^?EQ$/, '') },
        })),
    }))
    .filter((group) => group.items.length > 0);
}

/** A list with applicabilities is for the roles they name; one without is for everybody. */
function isForThisPerson(visit: Visit, list: Readonly<Values>): boolean {
  const links = selectRows(visit, 'sys_ux_applicability_m2m_list', `list=${list['sys_id']}`).filter(isActive);
  if (links.length === 0) return hasAnyRole(visit.session, list['roles'] ?? '');
  return links.some((link) => {
    const applicability = visit.instance.database.get('sys_ux_applicability', link['applicability'] ?? '');
    if (applicability === undefined || !isActive(applicability)) return false;
    const names = (applicability['roles'] ?? '')
      .split(',')
      .map((id) => visit.instance.database.get('sys_user_role', id)?.['name'] ?? '');
    return hasAnyRole(visit.session, [...names, applicability['role_names'] ?? ''].join(','));
  });
}

/** Applications and modules of the navigator (sys_app_application, sys_app_module) that this person may see. */
export function readApplicationMenu(visit: Visit): readonly MenuGroup[] {
  const applications = [...selectRows(visit, 'sys_app_application', '')].filter(isActive).sort(byOrder);
  return applications
    .filter((application) => hasAnyRole(visit.session, application['roles'] ?? ''))
    .map((application) => ({
      title: application['title'] ?? '',
      items: [...selectRows(visit, 'sys_app_module', `application=${application['sys_id']}`)]
        .filter((module) => isActive(module) && hasAnyRole(visit.session, module['roles'] ?? ''))
        .sort(byOrder)
        .flatMap((module) => toModuleItem(visit, module) ?? [])
        .filter((item, index, items) => item.href !== '' || (items[index + 1]?.href ?? '') !== ''),
    }))
    .filter((group) => group.items.length > 0);
}

/** What the platform's own navigator offers administrators, as far as setting up an app needs it. */
const ADMINISTRATION: readonly (readonly [group: string, modules: readonly (readonly [string, string, string])[]])[] = [
  [
    'User Administration',
    [
      ['Users', 'sys_user', 'active=true^ORDERBYname'],
      ['Groups', 'sys_user_group', 'ORDERBYname'],
      ['Roles', 'sys_user_role', 'ORDERBYname'],
    ],
  ],
  ['System OAuth', [['Application Registry', 'oauth_entity', 'ORDERBYname']]],
  ['System Properties', [['All Properties', 'sys_properties', 'ORDERBYname']]],
];

export function readAdministrationMenu(visit: Visit): readonly MenuGroup[] {
  if (!visit.session.roles.has('admin')) return [];
  return ADMINISTRATION.map(([title, modules]) => ({
    title,
    items: modules.map(([name, table, query]) => ({
      title: name,
      hint: '',
      href: listAddress(table, { query, title: name }),
    })),
  }));
}

function toModuleItem(visit: Visit, module: Readonly<Values>): MenuItem | null {
  const title = module['title'] ?? '';
  const hint = module['hint'] ?? '';
  const table = module['name'] ?? '';
  switch (module['link_type'] ?? '') {
    case 'LIST':
    case 'FILTER':
      if (visit.instance.schema.table(table) === undefined || !canRead(visit, table, null)) return null;
      return {
        title,
        hint,
        href: listAddress(table, { query: module['filter'] ?? '', title, view: module['view_name'] ?? '' }),
      };
    case 'NEW':
      return visit.instance.schema.table(table) === undefined ? null : { title, hint, href: newRecordAddress(table) };
    case 'SEPARATOR':
      return { title, hint, href: '' };
    case 'DIRECT':
      return { title, hint, href: toModuleAddress(module['query'] ?? '') };
    default:
      return null;
  }
}

/** Address of a URL module: pages of the instance are opened here, others as they are; script addresses are refused. */
function toModuleAddress(address: string): string {
  if (/^https:\/\//.test(address) || /^mailto:/.test(address)) return address;
  return `/${address.replace(/^\/+/, '').replace(/^[a-z]+:/i, '')}`;
}

/** Active dashboards this person may open (par_dashboard; no permission record means everybody). */
export function readDashboardMenu(visit: Visit): readonly MenuItem[] {
  return [...selectRows(visit, 'par_dashboard', 'ORDERBYname')]
    .filter((dashboard) => isActive(dashboard) && mayOpenDashboard(visit, dashboard['sys_id'] ?? ''))
    .map((dashboard) => ({
      title: dashboard['name'] ?? '',
      href: dashboardAddress(dashboard['sys_id'] ?? ''),
      hint: dashboard['description'] ?? '',
    }));
}

export function mayOpenDashboard(visit: Visit, dashboardId: string): boolean {
  if (visit.session.roles.has('admin')) return true;
  const permissions = selectRows(visit, 'par_dashboard_permission', `dashboard=${dashboardId}`);
  if (permissions.length === 0) return true;
  const groups = new Set(
    selectRows(visit, 'sys_user_grmember', `user=${visit.session.userId}`).map((member) => member['group'] ?? ''),
  );
  return permissions.some((permission) => {
    if (permission['can_read'] === 'false') return false;
    const role = visit.instance.database.get('sys_user_role', permission['role'] ?? '')?.['name'] ?? '';
    return (
      permission['user'] === visit.session.userId ||
      (role !== '' && visit.session.roles.has(role)) ||
      groups.has(permission['group'] || '-')
    );
  });
}
