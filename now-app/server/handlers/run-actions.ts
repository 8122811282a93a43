/** Buttons of a sync run: what the companion is to do with it. The companion looks at least every 15 seconds. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { message } from '../domain/message.ts';
import { toWords } from '../records/messages.ts';

function order(run: GlideRecord, command: 'pause' | 'resume' | 'cancel'): void {
  run.setValue('command', command);
  run.update();
  gs.addInfoMessage(toWords(message('The companion is told. The run shows its new state within a minute.')));
}

/** Button Pause run. */
export function pauseRun(current: GlideRecord): void {
  order(current, 'pause');
}

/** Button Go on. */
export function resumeRun(current: GlideRecord): void {
  order(current, 'resume');
}

/** Button Cancel run. */
export function cancelRun(current: GlideRecord): void {
  order(current, 'cancel');
}
