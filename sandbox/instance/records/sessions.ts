import type { WritableDatabase } from '../database/database.ts';
import type { Session, Values } from '../types.ts';
import type { Secrets } from './secrets.ts';

export interface Sessions {
  readonly system: Session;
  forName(userName: string): Session | undefined;
  /** By sys_id of the user. */
  forId(userId: string): Session | undefined;
  authenticate(userName: string, password: string): Session | undefined;
}

/** Sessions of active users: own roles, group roles, and all roles these contain (servicenow-instance.md 13.6, C). */
export function createSessions(options: {
  readonly database: WritableDatabase;
  readonly secrets: Secrets;
  /** Zone of users without one of their own (`glide.sys.default.tz`). */
  readonly defaultTimeZone: () => string;
}): Sessions {
  const { database, secrets, defaultTimeZone } = options;

  function rolesOf(userId: string): ReadonlySet<string> {
    const groups = database.select('sys_user_grmember', `user=${userId}`).map((row) => row['group'] ?? '');
    const direct = database.select('sys_user_has_role', `user=${userId}`).map((row) => row['role'] ?? '');
    const byGroup = groups.flatMap((group) => database.select('sys_group_has_role', `group=${group}`));
    const ids = new Set([...direct, ...byGroup.map((row) => row['role'] ?? '')]);
    // A set grows while it is walked, so contained roles of contained roles are reached too.
    for (const id of ids) {
      for (const row of database.select('sys_user_role_contains', `role=${id}`)) ids.add(row['contains'] ?? '');
    }
    const names = [...ids].map((id) => database.get('sys_user_role', id)?.['name'] ?? '');
    // Every internal user holds snc_internal (13.5, D); externals are not emulated.
    return new Set([...names.filter((name) => name !== ''), 'snc_internal']);
  }

  function sessionOf(user: Readonly<Values> | undefined): Session | undefined {
    if (user === undefined || user['active'] === 'false' || user['locked_out'] === 'true') return undefined;
    const userId = user['sys_id'] ?? '';
    return {
      userId,
      userName: user['user_name'] ?? '',
      roles: rolesOf(userId),
      timeZone: user['time_zone'] || defaultTimeZone(),
      system: false,
      interactive: false,
    };
  }

  /** The name is compared once more, since a query reads some names as operators or expressions. */
  function findUser(userName: string): Readonly<Values> | undefined {
    const name = userName.toLowerCase();
    const rows = database.select('sys_user', `user_name=${userName}`);
    return name === '' ? undefined : rows.find((row) => (row['user_name'] ?? '').toLowerCase() === name);
  }

  return {
    system: {
      userId: 'system',
      userName: 'system',
      roles: new Set(['admin', 'snc_internal']),
      timeZone: 'UTC',
      system: true,
      interactive: false,
    },
    forName: (userName) => sessionOf(findUser(userName)),
    forId: (userId) => sessionOf(userId === '' ? undefined : database.get('sys_user', userId)),
    authenticate(userName, password) {
      const user = findUser(userName);
      return secrets.isPassword(password, user?.['user_password'] ?? '') ? sessionOf(user) : undefined;
    },
  };
}
