/**
 * Who may write which column by hand, on the built package. The lists name what a person may write; every other column
 * of every table of the app is asked for, and has to be closed to everybody, the admins of the instance included.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createInstance, type LoadedInstance } from '../../sandbox/instance/instance.ts';
import { builtApp } from '../../scripts/build.ts';

const scope = 'x_onspr_bridge';
const roles = ['agent', 'approver', 'executive', 'integration', 'admin'] as const;
type Role = (typeof roles)[number] | 'system admin';

/** Columns of task that the app works with; the rest of task is the platform's. */
const ofTask = {
  finding:
    'number,state,priority,approval,active,parent,due_date,assignment_group,assigned_to,short_description,description,cmdb_ci,correlation_id,opened_at,opened_by,closed_at,closed_by,approval_set,approval_history',
  remediation_task:
    'number,state,priority,approval,active,due_date,assignment_group,assigned_to,short_description,description,opened_at,opened_by,closed_at,closed_by,approval_set,approval_history,close_notes',
};

/** By agents. */
const byAgents: Readonly<Record<string, string>> = {
  finding:
    'state,parent,due_date,assignment_group,assigned_to,short_description,cmdb_ci,playbook,plan_approver,resolution,risk_justification,compensating_control,acceptance_until,cannot_resolve_reason,not_duplicate,related_incident,related_problem,related_change',
  remediation_task:
    'state,due_date,assignment_group,assigned_to,short_description,description,close_notes,evidence,blocked_reason,change_request',
  sync_issue: 'owner,ignore_reason',
};

/** Staging tables: rows are written by the companion's account and by nobody else. */
const byCompanion = ['inbound', 'inbound_task', 'inbound_comment'];

/** By admins of the app only. */
const byAdmins: Readonly<Record<string, string>> = {
  finding:
    'severity,likelihood,category,control,recommendation,regulations,business_application,source,finding_owner,known_exploited,description',
  remediation_task: 'finding,instructions,evidence_required,needs_change,step_order',
  playbook: 'name,description,active,order,condition_table,condition,assignment_group',
  playbook_step: '*',
  weight: '*',
  record_map: '*',
  field_map: '*',
};

const split = (list = ''): readonly string[] => list.split(',').filter((name) => name !== '');

describe('columns that people write', () => {
  let instance: LoadedInstance;
  let tables: readonly string[];
  beforeAll(async () => {
    instance = await createInstance({ packageFolder: builtApp, background: false });
    tables = [...instance.schema.tables()].map(({ name }) => name).filter((name) => name.startsWith(`${scope}_`));
  });

  /** A person with one role, and the roles it contains. */
  function sessionOf(role: Role) {
    if (role === 'system admin') return instance.sessionFor('admin') ?? instance.systemSession;
    const own = role === 'admin' ? [`${scope}.admin`, `${scope}.agent`] : [`${scope}.${role}`];
    const nobody = instance.sessionFor('guest') ?? instance.systemSession;
    return { ...nobody, userId: `a user with ${role}`, system: false, roles: new Set(own) };
  }
  const ownColumns = (table: string): readonly string[] => {
    const parent = instance.schema.ancestors(table)[1];
    const inherited = parent === undefined ? new Set<string>() : new Set(instance.schema.columns(parent).keys());
    return [...instance.schema.columns(table).keys()].filter(
      (name) => !inherited.has(name) && !name.startsWith('sys_'),
    );
  };
  /** A stored record of a task that a playbook made, and of a finding that is Qualified. */
  const rowOf = (table: string) => ({ sys_id: 'a'.repeat(32), sys_class_name: table, state: '10', source: 'playbook' });
  function writableBy(role: Role, table: string, columns: readonly string[]): readonly string[] {
    const transaction = instance.begin('rights', sessionOf(role));
    return columns.filter((name) => instance.access.canField(transaction, 'write', table, name, rowOf(table)));
  }

  it('are those of the lists, table by table and role by role', () => {
    const matrix: Record<string, Record<string, readonly string[]>> = {};
    const expected: typeof matrix = {};
    for (const table of tables) {
      const name = table.slice(scope.length + 1);
      const columns = [...ownColumns(table), ...split(name in ofTask ? ofTask[name as keyof typeof ofTask] : '')];
      const agents = columns.filter((column) => split(byAgents[name]).includes(column));
      const extra = byAdmins[name] === '*' ? columns : split(byAdmins[name]);
      const admins = columns.filter((column) => agents.includes(column) || extra.includes(column));
      matrix[name] = Object.fromEntries(
        [...roles, 'system admin' as const].map((role) => [role, writableBy(role, table, columns)]),
      );
      expected[name] = {
        agent: agents,
        approver: [],
        executive: [],
        integration: byCompanion.includes(name) ? columns : [],
        admin: admins,
        // The platform lets its own admin pass each rule that names a role which may write.
        'system admin': byCompanion.includes(name) ? columns : admins,
      };
    }
    expect(Object.keys(matrix).length).toBeGreaterThan(12);
    expect(matrix).toEqual(expected);
  });

  it('of records that prove the agreement can neither be made nor removed by people of the app', () => {
    const closed = ['link', 'finding_regulation', 'outbound', 'sync_run', 'sync_issue', 'comment'].map(
      (name) => `${scope}_${name}`,
    );
    for (const role of ['agent', 'approver', 'executive', 'admin'] as const) {
      const transaction = instance.begin('rights', sessionOf(role));
      const may = closed.flatMap((table) =>
        (['create', 'delete'] as const).filter((operation) =>
          instance.access.can(transaction, operation, table, operation === 'create' ? null : rowOf(table)),
        ),
      );
      expect({ role, may }).toEqual({ role, may: [] });
    }
  });
});
