/** Script action of the doorbell event. */

import { gs } from '@servicenow/glide';
import { ringDoorbell } from '../outbound/doorbell.ts';

/** Rings the companion; a failure is logged and nothing is lost, since the companion also polls. */
export function onDoorbellEvent(): void {
  try {
    ringDoorbell();
  } catch (error) {
    gs.warn('Doorbell failed: {0}', error instanceof Error ? error.message : 'unknown cause');
  }
}
