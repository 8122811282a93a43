/** Makes the client-side actions of a list run. What the package's scripts work with is in the form's `data-list-of`. */
import { call, createGiven, loadScript, refuse } from './package-script.js';

const form = document.getElementById('list-form');
const list = JSON.parse(form.dataset.listOf);

const chosen = () =>
  [...form.querySelectorAll('[name^="chosen."]:checked')].map((box) => box.name.slice('chosen.'.length));

const offered = {
  getChecked: () => chosen().join(','),
  getTableName: () => list.table,
  getQuery: () => list.query,
  getView: () => list.view,
  getTitle: () => list.title,
  getListName: () => list.table,
  refresh: () => location.reload(),
};
const g_list = new Proxy(offered, {
  get: (target, member) => {
    if (typeof member === 'symbol' || member in target) return target[member];
    throw new Error(`not emulated: g_list.${member}`);
  },
});

/** Sends the list to the server script of an action, as if its button were one without a script. */
function submitTo(name) {
  const button = document.querySelector(`[data-action-name="${CSS.escape(name)}"]`);
  if (button === null) throw new Error(`the list has no action ${name}`);
  const sent = document.createElement('input');
  Object.assign(sent, { type: 'hidden', name: 'action', value: button.dataset.action });
  form.append(sent);
  form.requestSubmit();
}

const given = createGiven(list.user, { g_list, gsftSubmit: (_control, _form, name) => submitTo(name) });

async function run(name, address) {
  const script = { name: `UI action “${name.trim()}”`, address };
  const main = await loadScript(script, given);
  if (typeof main === 'function')
    await Promise.resolve(call(script, main)).catch((error) => refuse(script.name, error));
}

for (const button of document.querySelectorAll('button[data-client-action]'))
  button.addEventListener('click', () => run(button.textContent, button.dataset.clientAction));

const choice = form.querySelector('[name="choice"]');
form.querySelector('[data-run-choice]')?.addEventListener('click', (event) => {
  const option = choice.selectedOptions[0];
  if (!option?.dataset.clientAction) return;
  event.preventDefault();
  run(option.textContent, option.dataset.clientAction);
});

form.dataset.ready = 'true';
