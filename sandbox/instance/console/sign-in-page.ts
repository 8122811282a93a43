import { html } from 'hono/html';
import type { Instance } from '../types.ts';
import { BRAND_MARK, renderDocument } from './page.ts';
import { type Html, isOn } from './visit.ts';

interface Person {
  readonly userId: string;
  readonly userName: string;
  readonly name: string;
  readonly title: string;
  /** Decisions and tasks that wait for this person, in words. */
  readonly waiting: readonly string[];
  readonly waitingCount: number;
}

interface Crew {
  readonly title: string;
  readonly text: string;
  readonly people: readonly Person[];
}

const ADMIN = 'admin';

/**
 * Everybody who may sign in, by what they do: the package's roles in its own words, each person under the rarest of
 * their roles, those for whom most waits first.
 */
export function renderSignInPage(instance: Instance, options: { next: string; nonce: string; message: string }): Html {
  const crews = readCrews(instance);
  return renderDocument(
    { title: 'Sign in', nonce: options.nonce, style: '' },
    html`<main class="welcome">
      <header>
        <span class="brand">${BRAND_MARK}</span>
        <h1>Who do you want to be?</h1>
        <p>
          This is a stand-in for a ServiceNow instance. It runs the built package; the people are invented, so no password is
          asked. What each may see and do follows from the package's roles and access rules.
        </p>
      </header>
      ${options.message === '' ? '' : html`<p class="notice bad" role="alert">${options.message}</p>`}
      <form method="post" action="/sign-in">
        <input type="hidden" name="next" value="${options.next}" />
        ${crews.map(renderCrew)}
      </form>
    </main>`,
  );
}

function renderCrew(crew: Crew, index: number): Html {
  const id = `crew-${index}`;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${crew.title} ${crew.text === '' ? '' : html`<span class="muted small">${crew.text}</span>`}</h2>
    <div class="tiles people">
      ${crew.people.map(
        (person) =>
          html`<button class="tile" type="submit" name="user" value="${person.userName}">
            <strong>${person.name}</strong><span>${person.title || person.userName}</span>
            ${person.waiting.length === 0 ? '' : html`<span class="waits">${person.waiting.map((words) => html`<span class="waiting">${words}</span>`)}</span>`}
          </button>`,
      )}
    </div>
  </section>`;
}

/** People by role: administrators, the package's roles with the largest crew first, then everybody else. */
function readCrews(instance: Instance): readonly Crew[] {
  const people = readPeople(instance);
  const holders = readHolders(instance);
  const left = new Map(people.map((person) => [person.userId, person]));
  const take = (ids: Iterable<string>) => {
    const taken = [...ids].flatMap((id) => left.get(id) ?? []);
    for (const person of taken) left.delete(person.userId);
    return taken.toSorted((a, b) => b.waitingCount - a.waitingCount || a.name.localeCompare(b.name));
  };
  const admins: Crew = {
    title: 'System administrator',
    text: 'Sees everything, and what runs behind the records.',
    people: take(holders.get(ADMIN)?.users ?? []),
  };
  const roles = [...holders.values()].filter((role) => role.name.includes('.'));
  const crews = roles
    .toSorted((a, b) => a.users.size - b.users.size)
    .map((role) => ({ title: toTitle(role.name), text: role.description, people: take(role.users) }))
    .toSorted((a, b) => b.people.length - a.people.length);
  const others: Crew = { title: 'Everybody else', text: '', people: take(left.keys()) };
  return [...crews, admins, others].filter((crew) => crew.people.length > 0);
}

interface RoleHolders {
  readonly name: string;
  readonly description: string;
  readonly users: Set<string>;
}

/** Roles by name with those to whom they were granted directly. */
function readHolders(instance: Instance): ReadonlyMap<string, RoleHolders> {
  const { schema, database } = instance;
  const holders = new Map<string, RoleHolders>();
  if (schema.table('sys_user_has_role') === undefined) return holders;
  for (const grant of database.select('sys_user_has_role', '')) {
    const role = database.get('sys_user_role', grant['role'] ?? '');
    const name = role?.['name'] ?? '';
    if (role === undefined || isOn(grant['inherited'])) continue;
    const known = holders.get(name) ?? { name, description: role['description'] ?? '', users: new Set<string>() };
    holders.set(name, known);
    known.users.add(grant['user'] ?? '');
  }
  return holders;
}

/** `x_scope.agent` -> `Agent`. */
function toTitle(role: string): string {
  const name = (role.split('.').at(-1) ?? role).replaceAll('_', ' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function readPeople(instance: Instance): readonly Person[] {
  if (instance.schema.table('sys_user') === undefined) return [];
  return instance.database
    .select('sys_user', 'active=true^ORDERBYname')
    .filter((user) => !isOn(user['web_service_access_only']))
    .map((user) => {
      const userId = user['sys_id'] ?? '';
      const userName = user['user_name'] ?? '';
      const decisions = count(instance, 'sysapproval_approver', `approver=${userId}^state=requested`);
      const tasks = count(instance, 'task', `assigned_to=${userId}^active=true`);
      return {
        userId,
        userName,
        name: user['name'] || userName,
        title: user['title'] ?? '',
        waiting: [...toWords(decisions, 'decision'), ...toWords(tasks, 'task')],
        waitingCount: decisions + tasks,
      };
    });
}

function count(instance: Instance, table: string, query: string): number {
  return instance.schema.table(table) === undefined ? 0 : instance.database.count(table, query);
}

function toWords(number: number, noun: string): readonly string[] {
  if (number === 0) return [];
  return [number === 1 ? `1 ${noun} waits` : `${number} ${noun}s wait`];
}
