import '@servicenow/sdk/global';
import { Acl, UiPage } from '@servicenow/sdk/core';
import { agent, approver, executive } from '../security/role.now';

UiPage({
  $id: Now.ID['page_support'],
  endpoint: 'x_onspr_bridge_support.do',
  description: 'Where to get help',
  category: 'general',
  direct: false,
  html: `<?xml version="1.0" encoding="utf-8" ?>
<j:jelly trim="false" xmlns:j="jelly:core" xmlns:g="glide" xmlns:j2="null" xmlns:g2="null">
  <h1>Onspring Bridge: support</h1>
  <p>Look at the open sync issues first: each one names the cause and what to do.</p>
  <p>For help with the app itself use the support contact on its Store listing. Name the app version, the number of
  the finding and the correlation of the sync issue. Never send passwords or keys.</p>
</j:jelly>`,
});

UiPage({
  $id: Now.ID['page_privacy'],
  endpoint: 'x_onspr_bridge_privacy.do',
  description: 'What data the app handles',
  category: 'general',
  direct: false,
  html: `<?xml version="1.0" encoding="utf-8" ?>
<j:jelly trim="false" xmlns:j="jelly:core" xmlns:g="glide" xmlns:j2="null" xmlns:g2="null">
  <h1>Onspring Bridge: privacy</h1>
  <p>The app exchanges the mapped fields of findings between this instance and the Onspring tenant of your
  organisation, through a companion service that your organisation runs. Personal data in it: names and e-mail
  addresses of owners and assignees.</p>
  <p>Nothing is sent anywhere else, and nothing at all until an administrator switches the app on. Which fields are
  exchanged is set in the field maps.</p>
</j:jelly>`,
});

UiPage({
  $id: Now.ID['page_accessibility'],
  endpoint: 'x_onspr_bridge_accessibility.do',
  description: 'How accessible the app is',
  category: 'general',
  direct: false,
  html: `<?xml version="1.0" encoding="utf-8" ?>
<j:jelly trim="false" xmlns:j="jelly:core" xmlns:g="glide" xmlns:j2="null" xmlns:g2="null">
  <h1>Onspring Bridge: accessibility</h1>
  <p>The goal is WCAG 2.2, level AA. Lists, forms, approvals, workspace and dashboard are standard components of the
  platform and can be used with the keyboard. No state is told by colour alone. Texts can be translated.</p>
  <p>Charts have the limits of the platform for screen readers: open the records behind them instead. Tell us about a
  barrier through the support contact on the Store listing.</p>
</j:jelly>`,
});

Acl({
  $id: Now.ID['acl_page_support'],
  name: 'x_onspr_bridge_support',
  type: 'ui_page',
  operation: 'read',
  roles: [agent, approver, executive],
  adminOverrides: true,
  description: 'Support page',
});

Acl({
  $id: Now.ID['acl_page_privacy'],
  name: 'x_onspr_bridge_privacy',
  type: 'ui_page',
  operation: 'read',
  roles: [agent, approver, executive],
  adminOverrides: true,
  description: 'Privacy page',
});

Acl({
  $id: Now.ID['acl_page_accessibility'],
  name: 'x_onspr_bridge_accessibility',
  type: 'ui_page',
  operation: 'read',
  roles: [agent, approver, executive],
  adminOverrides: true,
  description: 'Accessibility page',
});
