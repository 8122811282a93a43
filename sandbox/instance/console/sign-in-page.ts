import { html } from 'hono/html';
import type { Instance } from '../types.ts';
import { BRAND_MARK, renderDocument } from './page.ts';
import type { Html } from './visit.ts';

interface Person {
  readonly userName: string;
  readonly name: string;
  readonly title: string;
  readonly roles: readonly string[];
}

/** Everybody who may sign in, by what they can do: first those with roles, then the rest. */
export function renderSignInPage(instance: Instance, options: { next: string; nonce: string; message: string }): Html {
  const people = readPeople(instance);
  const withRoles = people.filter((person) => person.roles.length > 0);
  const others = people.filter((person) => person.roles.length === 0);
  return renderDocument(
    { title: 'Sign in', nonce: options.nonce, style: '' },
    html`<main class="welcome">
      <header>
        <div class="tile-mark">${BRAND_MARK_LARGE}</div>
        <h1>Sign in as a demo user</h1>
        <p>
          This is a stand-in for a ServiceNow instance. It runs the built package; the people are invented, so no password is
          asked. What each may see and do follows from the package's roles and access rules.
        </p>
      </header>
      ${options.message === '' ? '' : html`<p class="notice bad" role="alert">${options.message}</p>`}
      <form method="post" action="/sign-in">
        <input type="hidden" name="next" value="${options.next}" />
        ${renderPeople('People with a role', withRoles)} ${renderPeople('Everybody else', others)}
      </form>
    </main>`,
  );
}

const BRAND_MARK_LARGE = html`<span class="brand">${BRAND_MARK}</span>`;

function renderPeople(title: string, people: readonly Person[]): Html {
  if (people.length === 0) return html``;
  return html`<h2>${title}</h2>
    <div class="tiles">
      ${people.map(
        (person) =>
          html`<button class="tile" type="submit" name="user" value="${person.userName}">
            <strong>${person.name}</strong><span>${person.title || person.userName}</span>
            ${person.roles.length === 0 ? '' : html`<span class="roles">${person.roles.join(', ')}</span>`}
          </button>`,
      )}
    </div>`;
}

function readPeople(instance: Instance): readonly Person[] {
  if (instance.schema.table('sys_user') === undefined) return [];
  return instance.database.select('sys_user', 'active=true^ORDERBYname').map((user) => {
    const userName = user['user_name'] ?? '';
    const roles = [...(instance.sessionFor(userName)?.roles ?? [])].toSorted();
    return { userName, name: user['name'] || userName, title: user['title'] ?? '', roles: shortRoles(roles) };
  });
}

/** Drops the scope prefix of application roles; `admin` stands for everything. */
function shortRoles(roles: readonly string[]): readonly string[] {
  if (roles.includes('admin')) return ['administrator'];
  return [...new Set(roles.map((role) => role.split('.').at(-1) ?? role))].filter(
    (role) => !role.startsWith('snc_') && !role.startsWith('canvas_'),
  );
}
