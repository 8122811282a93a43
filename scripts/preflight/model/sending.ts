/** Calls to other systems. */

import type ts from 'typescript';
import type { Call, ServerModules } from './modules.ts';

/** Classes of the platform that call another system. */
const CLIENT = /^(RESTMessageV2|SOAPMessageV2|GlideHTTPRequest|HTTPRequest)$/;
const SENDS = /^(execute|executeAsync|get|post|put|del)$/;

/** Whether a call leaves the instance. */
export const isSending = ({ name, receiver }: Call): boolean =>
  CLIENT.test(receiver) && (/^execute(Async)?$/.test(name) || (!/Message/.test(receiver) && SENDS.test(name)));

/** Whether running a node calls another system, itself or by what it reaches. */
export const sends = (modules: ServerModules, node: ts.Node): boolean =>
  modules.reach(node).some((reached) => modules.calls(reached).some(isSending));
