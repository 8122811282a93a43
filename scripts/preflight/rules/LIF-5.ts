import type { Rule } from '../rule.ts';

/** Data of these tables stays behind when the app goes, since they are not the app's. */
const CONFIGURATION =
  /^(sys_|sysevent|sysauto|sysrule|par_|ux_|contract_sla|cmn_schedule|sp_|pa_|atf_|sc_cat|item_option_new|io_set_item|question|catalog_|sn_glider_)/;

export const rule: Rule = {
  id: 'LIF-5',
  severity: 'H',
  requirement: 'Uninstalling leaves nothing behind: no data rows in tables of others.',
  fix: 'Ship rows for tables of the app only.',
  needs: ['package'],
  check({ built }, report) {
    for (const table of built.tables)
      if (!built.isOwn(table) && !CONFIGURATION.test(table))
        for (const record of built.of(table))
          report.failed(built.place(record), `a row of ${table} stays when the app is removed`);
  },
};
