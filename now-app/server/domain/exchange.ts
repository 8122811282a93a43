/** Why nothing is exchanged with Onspring, in words for the companion and for rows that could not be imported. Pure. */

export type ClosedReason = 'DISABLED' | 'CLONE' | 'PAUSED';

const EXPLANATIONS: Readonly<Record<ClosedReason, string>> = {
  DISABLED: 'The app is switched off. Set the property x_onspr_bridge.enabled.',
  CLONE: 'The app was switched on for another instance. Set x_onspr_bridge.instance_id to this one.',
  PAUSED: 'An admin paused the exchange. Nothing is lost; set the property x_onspr_bridge.paused to false to go on.',
};

/** What is closed, and what an admin does about it. */
export function explainClosed(reason: ClosedReason): string {
  return EXPLANATIONS[reason];
}
