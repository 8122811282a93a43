import { toRelease } from '../model/release.ts';
import type { Rule } from '../rule.ts';

/** Records that do something by themselves; one that stays behind goes on doing it. */
const LOGIC =
  /^(sys_script|sysauto_script|sys_ui_action|sys_ws_operation|sysevent_script_action|sysevent_email_action|sys_hub_flow|sys_script_client|sys_ui_policy):/;

export const rule: Rule = {
  id: 'LIF-3',
  severity: 'H',
  requirement: 'Logic that goes away was shipped inactive in a release before: a customer may skip a deletion.',
  fix: 'Ship the record with active false in this version, and remove it in the next.',
  needs: ['package'],
  check({ built, lastRelease }, report) {
    if (lastRelease === undefined || built.app === undefined) return;
    const now = toRelease(built).records;
    for (const [key, { name, active }] of Object.entries(lastRelease.records))
      if (active && LOGIC.test(key) && now[key] === undefined)
        report.failed(built.place(built.app), `${name} was active in ${lastRelease.version} and is gone`);
  },
};
