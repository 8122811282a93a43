/**
 * Pauses until `sn_fd.FlowAPI.sendMessage` gives this execution the message, letter by letter (servicenow-instance.md
 * 11.11; SDK "waitForMessage"). Output `payload`: that of the message, empty after the time-out. A message that comes
 * before the step is reached is lost (assumed).
 */
import { parseDuration } from '../flow-duration.ts';
import { type Action, readText } from './action-call.ts';

export const waitForMessage: Action = (call) => ({
  wait: { kind: 'message', message: readText(call, 'message') },
  dueAt:
    readText(call, 'enable_timeout') === 'true'
      ? call.instance.clock.now() + parseDuration(readText(call, 'timeout'))
      : null,
});
