/**
 * What forms and lists share to run scripts of the package in the browser: the names a script is given, and a refusal by
 * name for everything else.
 */

/** A line of words above the page. `isOwn`: of the console, which `clearMessages` of a script leaves alone. */
export function notify(kind, text, isOwn = false) {
  const line = document.createElement('p');
  line.className = `notice ${kind}`;
  line.setAttribute('role', kind === 'bad' ? 'alert' : 'status');
  line.textContent = text;
  if (!isOwn) line.dataset.script = 'true';
  document.querySelector('.page-head').before(line);
}

/** A script of the package that fails here is named on the form, never passed over. */
export function refuse(name, error) {
  notify('bad', `${name} did not run to its end: ${error instanceof Error ? error.message : error}`, true);
}

export function notEmulated(what) {
  // A class can be called, constructed and asked for members: each of them is refused by name.
  return new Proxy(class {}, {
    get: (_target, member) => {
      if (typeof member === 'symbol') return undefined;
      throw new Error(`not emulated: ${what}.${member}`);
    },
    apply: () => {
      throw new Error(`not emulated: ${what}()`);
    },
    construct: () => {
      throw new Error(`not emulated: new ${what}()`);
    },
  });
}

/** A question in a box of the page. Tells the callback, and the promise, what was answered. */
function ask(title, text, callback) {
  const { promise, resolve } = Promise.withResolvers();
  const box = document.createElement('dialog');
  box.className = 'question';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const words = document.createElement('p');
  words.textContent = text ?? '';
  const buttons = document.createElement('form');
  buttons.method = 'dialog';
  buttons.className = 'actions';
  const button = (label, value, style) => {
    const made = document.createElement('button');
    Object.assign(made, { textContent: label, value, className: style });
    return made;
  };
  buttons.append(button('Cancel', 'no', ''), button('OK', 'yes', 'primary'));
  box.append(heading, words, buttons);
  box.addEventListener('close', () => {
    box.remove();
    callback?.(box.returnValue === 'yes');
    resolve(box.returnValue === 'yes');
  });
  document.body.append(box);
  box.showModal();
  return promise;
}

/** Calls a client-callable script include (the platform's `xmlhttp.do`); a call that fails is named on the page. */
class GlideAjax {
  #parameters;

  constructor(processor) {
    this.#parameters = new URLSearchParams({ sysparm_processor: processor });
  }

  addParam(name, value) {
    this.#parameters.set(name, value);
  }

  /** The callback gets the whole answer; `answer` is an attribute of its document element. */
  async getXML(callback) {
    const name = `GlideAjax ${this.#parameters.get('sysparm_processor')}`;
    const csrf = document.querySelector('[name="csrf"]').value;
    const body = new URLSearchParams([...this.#parameters, ['csrf', csrf]]);
    try {
      const reply = await fetch('/now/ajax', { method: 'POST', body });
      const responseText = await reply.text();
      if (!reply.ok) throw new Error(responseText);
      const responseXML = new DOMParser().parseFromString(responseText, 'text/xml');
      callback?.({ responseXML, responseText });
    } catch (error) {
      refuse(name, error);
    }
  }

  getXMLAnswer(callback) {
    return this.getXML(({ responseXML }) => callback?.(responseXML.documentElement.getAttribute('answer')));
  }

  getXMLWait() {
    throw new Error('GlideAjax.getXMLWait() is not available to scoped applications; use getXMLAnswer()');
  }
}

/** The names a script of the package finds: what every page has, `more` of this page, and refusals for the rest. */
export function createGiven(user, more) {
  const given = {
    g_user: {
      ...user,
      getFullName: () => `${user.firstName} ${user.lastName}`,
      hasRole: (role) => user.roles.includes('admin') || user.roles.includes(role),
      hasRoleExactly: (role) => user.roles.includes(role),
      hasRoleFromList: (names) => names.split(',').some((role) => given.g_user.hasRole(role.trim())),
    },
    g_modal: {
      confirm: (title, text, callback) =>
        typeof text === 'function' ? ask(title, '', text) : ask(title, text, callback),
      alert: (title, text, callback) => ask(title, text, callback),
    },
    GlideAjax,
    getMessage: (key) => key,
    getMessages: (keys) => Object.fromEntries(keys.map((key) => [key, key])),
    ...more,
  };
  for (const name of GIVEN_NAMES) given[name] ??= notEmulated(name);
  return given;
}

const GIVEN_NAMES = [
  'g_form',
  'g_list',
  'g_scratchpad',
  'gsftSubmit',
  'gel',
  'GlideRecord',
  'GlideModal',
  'GlideDialogWindow',
  'NOW',
  'spModal',
  'window',
  'document',
  'jQuery',
  '$j',
  '$',
];

/** The function of a script, or `null` when it cannot be loaded or has none. */
export async function loadScript(script, given) {
  try {
    const module = await import(script.address);
    return module.default(given);
  } catch (error) {
    refuse(script.name, error);
    return null;
  }
}

/** Calls a script; one that fails is named on the page. */
export function call(script, run, ...values) {
  try {
    return run(...values);
  } catch (error) {
    refuse(script.name, error);
    return undefined;
  }
}
