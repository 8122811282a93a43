import type { Rule } from '../rule.ts';

const FILLED: Readonly<Record<string, readonly string[]>> = {
  oauth_entity: ['client_id', 'client_secret'],
  oauth_entity_profile: [],
  oauth_credential: [],
  basic_auth_credentials: ['user_name', 'password'],
  sys_auth_profile_basic: ['username', 'password'],
  http_connection: ['host', 'connection_url', 'credential'],
  jdbc_connection: ['host', 'connection_url', 'credential'],
  api_key_credentials: ['api_key'],
  sys_certificate: [],
};

export const rule: Rule = {
  id: 'CFG-2',
  severity: 'B',
  requirement: 'No filled credential, connection or OAuth registry records; an alias at most.',
  fix: 'Ship the alias or its template only; the installation guide tells how to fill it.',
  needs: ['package'],
  check({ built }, report) {
    for (const [table, columns] of Object.entries(FILLED))
      for (const record of built.of(table)) {
        const filled = columns.filter((column) => built.reference(record, column) !== '');
        if (columns.length === 0) report.failed(built.place(record), `${table} belongs to one instance`);
        else if (filled.length > 0) report.failed(built.place(record), `${table} has ${filled.join(', ')}`);
      }
  },
};
