/**
 * Pauses until `sn_fd.FlowAPI.sendMessage` gives this execution the message, letter by letter (servicenow-instance.md
 * 11.11; SDK "waitForMessage"). Output `payload`: that of the message, empty after the time-out. A message that comes
 * before the step is reached is lost (assumed).
 */
import { type Action, readText, readTimeOut } from './action-call.ts';

export const waitForMessage: Action = (call) => ({
  wait: { kind: 'message', message: readText(call, 'message') },
  dueAt: readTimeOut(call, { flag: 'enable_timeout', duration: 'timeout' }),
});
