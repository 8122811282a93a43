/**
 * What a person of the app opens, on the built package: each table has a list and a form, and all that layouts, policies,
 * workspace lists, related lists and modules name is there, has a label and can be done by somebody.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { columnAt, tableAt } from '../sandbox/instance/console/field-text.ts';
import { createInstance, type LoadedInstance } from '../sandbox/instance/instance.ts';
import type { Values } from '../sandbox/instance/types.ts';
import { builtApp } from './build.ts';

const scope = 'x_onspr_bridge';
const people = ['admin', 'agent', 'approver', 'executive'] as const;
/** Their labels are their column names, as `insertMultiple` finds columns by label. */
const staging = new Set(['inbound', 'inbound_task', 'inbound_comment'].map((name) => `${scope}_${name}`));
const defaultView = 'Default view';

type Row = Readonly<Values>;
const of = (row: Row | undefined, name: string): string => row?.[name] ?? '';

describe('the screens of the package', () => {
  let instance: LoadedInstance;
  let tables: readonly string[];
  beforeAll(async () => {
    instance = await createInstance({ packageFolder: builtApp, background: false });
    tables = [...instance.schema.tables()].map(({ name }) => name).filter((name) => name.startsWith(`${scope}_`));
  });

  const select = (table: string, query = ''): readonly Row[] => [...instance.database.select(table, query)];
  const isThere = (table: string, path: string): boolean =>
    instance.schema.table(table) !== undefined && columnAt(instance, table, path) !== undefined;
  const missing = (table: string, paths: readonly string[], place: string): string[] =>
    paths.filter((path) => !isThere(table, path)).map((path) => `${place}: ${table} has no ${path}`);
  const columnsOf = (list: Row): string[] =>
    select('sys_ui_list_element', `list_id=${of(list, 'sys_id')}`).map((row) => of(row, 'element'));
  const ownLists = (): readonly Row[] => select('sys_ui_list').filter((list) => tables.includes(of(list, 'name')));
  /** Fields of a table's form in its default view, in their order. */
  function fieldsOf(table: string): string[] {
    const sections = select('sys_ui_section', `name=${table}^view=${defaultView}`);
    return sections.flatMap((section) =>
      select('sys_ui_element', `sys_ui_section=${of(section, 'sys_id')}^ORDERBYposition`)
        .filter((element) => of(element, 'type') === '' && !of(element, 'element').startsWith('.'))
        .map((element) => of(element, 'element')),
    );
  }
  /** Fields that an encoded query names. */
  const fieldsIn = (query: string): string[] =>
    query
      .split('^')
      .map((part) => part.replace(/^(?:ORDERBYDESC|ORDERBY|GROUPBY|NQ|OR(?=[a-z]))/, ''))
      .flatMap((part) => /^[a-z][a-z0-9_.]*/.exec(part)?.[0] ?? []);
  function transactionOf(role: string) {
    const roles = role === 'admin' ? [`${scope}.admin`, `${scope}.agent`] : [`${scope}.${role}`];
    const guest = instance.sessionFor('guest') ?? instance.systemSession;
    const session = { ...guest, userId: `a user with ${role}`, system: false, roles: new Set(roles) };
    return instance.begin('screens', session);
  }
  const readers = (table: string): readonly string[] =>
    people.filter((role) => instance.access.can(transactionOf(role), 'read', table, null));
  const writers = (table: string, field: string): readonly string[] => {
    const row = { sys_id: 'a'.repeat(32), sys_class_name: table, state: '10' };
    return people.filter((role) => {
      const transaction = transactionOf(role);
      return (['create', 'write'] as const).some((operation) => {
        const asked = operation === 'create' ? null : row;
        return (
          instance.access.can(transaction, operation, table, asked) &&
          instance.access.canField(transaction, operation, table, field, asked)
        );
      });
    });
  };

  it('have a list and a form for each table that somebody may read', () => {
    const opened = tables.filter((table) => readers(table).length > 0);
    expect(opened.length).toBeGreaterThan(12);
    const bare = opened.flatMap((table) => [
      ...(select('sys_ui_list', `name=${table}^view=${defaultView}^parentISEMPTY`).some(
        (list) => columnsOf(list).length > 1,
      )
        ? []
        : [`${table} has no list`]),
      ...(fieldsOf(table).length > 1 ? [] : [`${table} has no form`]),
    ]);
    expect(bare).toEqual([]);
  });

  it('name columns that exist, each once, in lists, forms and workspace lists', () => {
    const twice = (names: readonly string[], place: string): string[] =>
      names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${place}: ${name} twice`);
    const lists = ownLists().flatMap((list) => {
      const place = `list of ${of(list, 'name')} in ${of(list, 'parent') || of(list, 'view')}`;
      return [...missing(of(list, 'name'), columnsOf(list), place), ...twice(columnsOf(list), place)];
    });
    const forms = tables.flatMap((table) => [
      ...missing(table, fieldsOf(table), 'form'),
      ...twice(fieldsOf(table), `form of ${table}`),
    ]);
    const workspace = select('sys_ux_list').flatMap((list) => {
      const names = [...of(list, 'columns').split(','), ...fieldsIn(of(list, 'condition'))];
      return missing(of(list, 'table'), names, `workspace list ${of(list, 'title')}`);
    });
    expect([...lists, ...forms, ...workspace]).toEqual([]);
  });

  it('have a label of words for each field that is shown', () => {
    const shown = tables
      .filter((table) => !staging.has(table))
      .flatMap((table) => {
        const lists = ownLists().filter((list) => of(list, 'name') === table);
        return [...new Set([...fieldsOf(table), ...lists.flatMap(columnsOf)])].map((path) => ({ table, path }));
      });
    const raw = shown.filter(({ table, path }) => {
      const label = columnAt(instance, table, path)?.label ?? '';
      return label === '' || label.includes('_') || label === path.split('.').at(-1);
    });
    expect(raw.map(({ table, path }) => `${tableAt(instance, table, path)}.${path}`)).toEqual([]);
  });

  it('demand nothing that nobody may enter, and have policies only for what stands on the form', () => {
    const policies = select('sys_ui_policy').filter((policy) => tables.includes(of(policy, 'table')));
    const actions = policies.flatMap((policy) =>
      select('sys_ui_policy_action', `ui_policy=${of(policy, 'sys_id')}`).map((action) => ({ policy, action })),
    );
    expect(actions.length).toBeGreaterThan(20);
    const absent = actions
      .filter(({ policy, action }) => !fieldsOf(of(policy, 'table')).includes(of(action, 'field')))
      .map(({ policy, action }) => `${of(policy, 'short_description')}: ${of(action, 'field')} is not on the form`);
    const unknown = policies.flatMap((policy) =>
      missing(
        of(policy, 'table'),
        fieldsIn(of(policy, 'conditions').replace(/\^EQ$/, '')),
        of(policy, 'short_description'),
      ),
    );
    const demanded = [
      ...actions
        .filter(({ action }) => of(action, 'mandatory') === 'true')
        .map(({ policy, action }) => ({ table: of(policy, 'table'), field: of(action, 'field') })),
      ...tables.flatMap((table) =>
        [...instance.schema.columns(table).values()]
          .filter((column) => column.mandatory && column.table.startsWith(`${scope}_`))
          .map((column) => ({ table, field: column.name })),
      ),
    ];
    const impossible = demanded
      .filter(({ table, field }) => !fieldsOf(table).includes(field) || writers(table, field).length === 0)
      .map(({ table, field }) => `${table}.${field} is demanded of people who may not enter it`);
    expect([...absent, ...unknown, ...impossible]).toEqual([]);
  });

  it('are reached by modules and related lists that lead somewhere', () => {
    const modules = select('sys_app_module').filter((module) => of(module, 'link_type') === 'LIST');
    expect(modules.length).toBeGreaterThan(15);
    const strays = modules.flatMap((module) => {
      const [table, view, place] = [of(module, 'name'), of(module, 'view_name'), `module ${of(module, 'title')}`];
      const hasView = view === '' || select('sys_ui_view', `name=${view}`).length === 1;
      const roles = of(module, 'roles').split(',');
      const shut = roles
        .map((role) => role.replace(`${scope}.`, ''))
        .filter((role) => tables.includes(table) && !readers(table).includes(role));
      return [
        ...missing(table, fieldsIn(of(module, 'filter')), place),
        ...(hasView ? [] : [`${place}: no view ${view}`]),
        ...shut.map((role) => `${place}: ${role} may not read ${table}`),
      ];
    });
    const related = select('sys_ui_related_list_entry')
      .map((entry) => of(entry, 'related_list'))
      .filter((name) => !name.startsWith('REL:'))
      .flatMap((name) => missing(name.split('.')[0] ?? '', [name.split('.')[1] ?? ''], `related list ${name}`));
    expect([...strays, ...related]).toEqual([]);
  });
});
