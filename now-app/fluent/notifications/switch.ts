/** Condition of every notification: nothing leaves the instance before the app is switched on for it (see `readSwitch`). */
export const WHEN_SWITCHED_ON =
  "gs.getProperty('x_onspr_bridge.enabled', 'false') == 'true' && gs.getProperty('x_onspr_bridge.instance_id', '') == gs.getProperty('instance_id', 'unknown')";
