import { html } from 'hono/html';
import type { AuthorizationRequest } from '../rest/authorization-codes.ts';
import { BRAND_MARK, renderDocument } from './page.ts';
import type { Html } from './visit.ts';

/** Asks the signed-in person whether an application may act as them, as `oauth_auth.do` of an instance does. */
export function renderConsentPage(
  request: AuthorizationRequest,
  person: { readonly name: string; readonly csrfToken: string; readonly nonce: string; readonly path: string },
): Html {
  return renderDocument(
    { title: 'Allow access', nonce: person.nonce, style: '' },
    html`<main class="welcome">
      <header>
        <span class="brand">${BRAND_MARK}</span>
        <h1>Allow ${request.clientName} to act as you?</h1>
        <p>
          ${request.clientName} asks to read and change what you, ${person.name}, may read and change. You go back to
          ${new URL(request.redirectUri).origin}.
        </p>
      </header>
      <form class="actions" method="post" action="${person.path}">
        <input type="hidden" name="csrf" value="${person.csrfToken}" />
        <button class="primary" type="submit" name="answer" value="allow">Allow</button>
        <button type="submit" name="answer" value="deny">Deny</button>
      </form>
    </main>`,
  );
}

/** Says why there is nothing to allow. */
export function renderConsentProblem(problem: string, nonce: string): Html {
  return renderDocument(
    { title: 'No access', nonce, style: '' },
    html`<main class="welcome">
      <header>
        <span class="brand">${BRAND_MARK}</span>
        <h1>This request for access cannot be answered</h1>
      </header>
      <p class="notice bad" role="alert">${problem}</p>
    </main>`,
  );
}
