import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type InstanceTarget, openTarget } from './target.ts';

/** Runs on the base tables `incident` and `sys_user`, so on a real instance as well; it removes what it creates. */
const TABLE = '/api/now/table/incident';
const FIELDS = 'sysparm_fields=caller_id,assigned_to,caller_id.user_name,caller_id.nonsense,nonsense';

let target: InstanceTarget;
let incident = '';
let caller: { readonly id: string; readonly name: string; readonly userName: string };

beforeAll(async () => {
  target = await openTarget();
  const { json } = await target.ask('GET', `/api/now/table/sys_user?user_name=${target.user}`);
  const user = json['result']?.['0'];
  caller = {
    id: String(user?.['sys_id']),
    name: String(user?.['name']),
    userName: String(user?.['user_name']),
  };
  const body = { short_description: 'conformance 17.1', caller_id: caller.id };
  const created = await target.ask('POST', TABLE, { body });
  incident = String(created.json['result']?.['sys_id']);
});
afterAll(async () => {
  await target.ask('DELETE', `${TABLE}/${incident}`);
  await target.stop();
});

describe('17.1 shapes of a reference (servicenow-instance.md 2.3)', () => {
  const link = '{url}/api/now/table/sys_user/{id}';
  const shapes: [display: string, exclude: string, set: unknown, empty: unknown][] = [
    ['false', 'false', { link, value: '{id}' }, ''],
    ['false', 'true', '{id}', ''],
    ['true', 'false', { display_value: '{name}', link }, ''],
    ['true', 'true', '{name}', ''],
    ['all', 'false', { display_value: '{name}', value: '{id}', link }, { display_value: '', value: '' }],
    ['all', 'true', { display_value: '{name}', value: '{id}' }, { display_value: '', value: '' }],
  ];
  const filled = (shape: unknown): unknown =>
    JSON.parse(
      JSON.stringify(shape)
        .replaceAll('{url}', target.url)
        .replaceAll('{id}', caller.id)
        .replaceAll('{name}', caller.name),
    );

  it.each(shapes)('display_value=%s, exclude_reference_link=%s', async (display, exclude, set, empty) => {
    const options = `sysparm_display_value=${display}&sysparm_exclude_reference_link=${exclude}`;
    const { json } = await target.ask('GET', `${TABLE}/${incident}?${options}&${FIELDS}`);
    expect(json['result']?.['caller_id']).toEqual(filled(set));
    expect(json['result']?.['assigned_to']).toEqual(empty);
  });

  it('a dot-walked field is keyed by its path, unknown names are ignored (2.2)', async () => {
    const { json } = await target.ask('GET', `${TABLE}/${incident}?${FIELDS}&sysparm_exclude_reference_link=true`);
    expect(json['result']).toEqual({ caller_id: caller.id, assigned_to: '', 'caller_id.user_name': caller.userName });
  });

  it('every value is a string: number, boolean, empty date (2.3)', async () => {
    const { json } = await target.ask('GET', `${TABLE}/${incident}?sysparm_fields=active,sys_mod_count,closed_at`);
    expect(json['result']).toEqual({ active: 'true', sys_mod_count: '0', closed_at: '' });
  });
});
