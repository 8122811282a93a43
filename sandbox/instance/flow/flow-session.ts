/** Whose rights a flow has while it runs (servicenow-instance.md 14.3 "Run as"; SDK "Flow", `runWithRoles`). */
import type { Instance, Session } from '../types.ts';
import { FlowError } from './flow-error.ts';
import type { FlowProgram } from './flow-program.ts';

/**
 * The session of a run: the system's, or that of the user who starts it with the roles of the flow. `runAs` is what a
 * script asked for instead (`asUser`, `withRoles`; ScriptableFlowRunnerScopedAPI).
 * @throws FlowError ROLES_REFUSED as that page says
 */
export const sessionOf = (
  instance: Instance,
  program: Pick<FlowProgram, 'name' | 'runAsSystem' | 'roles'>,
  session: Session,
  runAs?: 'user' | 'roles',
): Session => {
  const { name, roles } = program;
  if (runAs === 'user' && roles.length > 0) {
    throw new FlowError('ROLES_REFUSED', `asUser(): flow ${name} has roles; use withRoles()`);
  }
  if (runAs === 'roles' && roles.length === 0) {
    throw new FlowError('ROLES_REFUSED', `withRoles(): flow ${name} has no roles; use asUser()`);
  }
  if (program.runAsSystem && runAs === undefined) return instance.systemSession;
  if (roles.length === 0) return session;
  const names = roles.map((role) => instance.database.get('sys_user_role', role)?.['name'] ?? '');
  return { ...session, roles: new Set([...session.roles, ...names.filter((role) => role !== '')]) };
};
