import type { Values } from '../types.ts';
import { toMessage } from './ui-action.ts';
import { isOn, selectRows, type Visit } from './visit.ts';

export type AjaxResult =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly status: 403 | 404 | 500; readonly message: string };

/** `AbstractAjaxProcessor` of the global scope, as far as the reference of GlideAjax documents it. */
const BASE_CLASS = `
var AbstractAjaxProcessor = function () {};
AbstractAjaxProcessor.prototype = {
  initialize: function () {},
  getParameter: function (name) { return name in parameters ? parameters[name] : null; },
  getName: function () { return this.getParameter('sysparm_name'); },
  getValue: function () { return this.getParameter('sysparm_value'); },
  getType: function () { return this.getParameter('sysparm_type'); },
  newItem: function () { throw new Error('not emulated: AbstractAjaxProcessor.newItem'); },
  type: 'AbstractAjaxProcessor',
};
AbstractAjaxProcessor;`;

/**
 * Answers a GlideAjax call: the method that `sysparm_name` names of a script include which is client callable. ACLs of the
 * type `client_callable_script_include` with its name hold it; without one, everybody who is signed in may call it.
 */
export function runAjax(visit: Visit, parameters: Readonly<Values>): AjaxResult {
  const { instance, transaction } = visit;
  const name = (parameters['sysparm_processor'] ?? '').split('.').at(-1) ?? '';
  const method = parameters['sysparm_name'] ?? '';
  const isName = (text: string) => /^[A-Za-z]\w*$/.test(text);
  const include = isName(name) ? selectRows(visit, 'sys_script_include', `name=${name}^active=true`)[0] : undefined;
  if (include === undefined || !isOn(include['client_callable'])) {
    return { ok: false, status: 404, message: `no client callable script include ${name}` };
  }
  // A leading underscore makes a method private.
  if (!isName(method)) return { ok: false, status: 404, message: `${name} has no public method ${method}` };
  const acls = selectRows(visit, 'sys_security_acl', `type=client_callable_script_include^name=${name}^active=true`);
  const ids = acls.map((acl) => acl['sys_id'] ?? '');
  if (ids.length > 0 && !instance.access.canExecute(transaction, ids)) {
    return { ok: false, status: 403, message: `your roles may not call ${name}` };
  }
  const place = `sys_script_include.${include['sys_id']}.script`;
  try {
    const base = instance.scripts.run(transaction, BASE_CLASS, `${place} base`, { parameters });
    const globals = { parameters, global: { AbstractAjaxProcessor: base } };
    const answer = instance.scripts.run(transaction, `new ${name}().${method}();`, place, globals);
    return { ok: true, xml: toXml({ answer, method, name }) };
  } catch (error) {
    instance.log('error', place, toMessage(error));
    return { ok: false, status: 500, message: toMessage(error) };
  }
}

function toXml({ answer, method, name }: { answer: unknown; method: string; name: string }): string {
  const toEntities = (text: string) => text.replace(/[&<>"\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const attribute = answer === undefined || answer === null ? '' : ` answer="${toEntities(String(answer))}"`;
  return `<?xml version="1.0" encoding="UTF-8"?><xml${attribute} sysparm_max="15" sysparm_name="${method}" sysparm_processor="${name}"/>`;
}
