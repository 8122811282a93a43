/** A person at the console of the stand-in: presses the buttons that the page offers, as in a browser. */
import { demoPassword } from '../../../sandbox/instance/base/demo-people.ts';
import { createTableClient, type InstanceAccess, type TableClient } from '../../../scripts/demo/rest.ts';

export interface Person {
  /** The same person over the table API. */
  readonly api: TableClient;
  /** Names of the buttons on the page of a record. */
  buttons(table: string, sysId: string): Promise<readonly string[]>;
  /** Fills in fields and presses a button; answers the text of the page that follows. */
  press(table: string, sysId: string, button: string, fields?: Readonly<Record<string, string>>): Promise<string>;
  /** Decides the open approval of a record that this person may decide; throws when there is none. */
  decide(sysId: string, state: 'approved' | 'rejected', comments: string): Promise<void>;
}

/** Signs somebody in. */
export async function createPerson(access: InstanceAccess, user: string): Promise<Person> {
  const api = createTableClient({ ...access, user, password: demoPassword(user) });
  const post = (path: string, fields: Readonly<Record<string, string>>, cookie: string) =>
    fetch(access.url + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie },
      redirect: 'manual',
    });
  const welcome = await post('/sign-in', { user, next: '/now/home' }, '');
  const cookie = (welcome.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const read = async (path: string) => (await fetch(access.url + path, { headers: { cookie } })).text();
  const buttonsOf = (page: string) =>
    [...page.matchAll(/formaction="([^"]+)"[^>]*>\s*([^<]+?)\s*<\/button>/g)].map(([, address = '', name = '']) => ({
      address: address.replaceAll('&amp;', '&'),
      name,
    }));

  return {
    api,
    async buttons(table, sysId) {
      return buttonsOf(await read(`/now/record/${table}/${sysId}`)).map(({ name }) => name);
    },
    async press(table, sysId, button, fields = {}) {
      const path = `/now/record/${table}/${sysId}`;
      const page = await read(path);
      const found = buttonsOf(page).find(({ name }) => name === button);
      if (found === undefined) throw new Error(`BUTTON_MISSING: ${user} has no button "${button}" on ${path}`);
      const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
      const entered = Object.entries(fields).map(([name, value]) => [`f.${name}`, value]);
      const answer = await post(found.address, { csrf, ...Object.fromEntries(entered) }, cookie);
      return answer.status === 303 ? read(answer.headers.get('location') ?? path) : answer.text();
    },
    async decide(sysId, state, comments) {
      const waiting = await api.list('sysapproval_approver', `sysapproval=${sysId}^state=requested`, ['sys_id']);
      for (const row of waiting) {
        const changed = await api.update('sysapproval_approver', row['sys_id']?.value ?? '', { state, comments }).then(
          () => true,
          () => false,
        );
        if (changed) return;
      }
      throw new Error(`APPROVAL_MISSING: ${user} may decide no approval of ${sysId}`);
    },
  };
}
