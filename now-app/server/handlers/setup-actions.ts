/** Buttons of the set-up steps. */

import { type GlideRecord, gs } from '@servicenow/glide';
import { CONNECTION_TEST_EVENT } from '../contract/states.ts';
import { message } from '../domain/message.ts';
import { checkSetup } from '../domain/setup.ts';
import { testRing } from '../outbound/doorbell.ts';
import { toWords } from '../records/messages.ts';
import { pauseExchange, readCompanionUrl, readDefaults, readExchange, switchOnHere } from '../records/settings.ts';
import {
  findNamed,
  hasHolder,
  hasLoaded,
  readAccounts,
  readSeenSecondsAgo,
  saveResults,
} from '../records/setup-facts.ts';
import { checkActiveMaps } from './map-rules.ts';

/** Button Check all steps: looks at everything anew and says what is left. */
export function checkSteps(): void {
  const defaults = readDefaults();
  const results = checkSetup({
    accounts: readAccounts(),
    hasAgent: hasHolder('x_onspr_bridge.agent'),
    hasApprover: hasHolder('x_onspr_bridge.approver'),
    group: findNamed('sys_user_group', 'name', defaults.assignmentGroup),
    approver: findNamed('sys_user', 'user_name', defaults.approver),
    ...checkActiveMaps(),
    switchReason: readExchange().reason,
    hasAddress: readCompanionUrl() !== '',
    seenSecondsAgo: readSeenSecondsAgo(),
    isLoaded: hasLoaded(),
  });
  saveResults(results);
  const left = Object.values(results).filter(({ state }) => state !== 'done').length;
  gs.addInfoMessage(
    toWords(
      left === 0
        ? message('All steps are done.')
        : message('{0} steps are left. Open each to read what it needs.', String(left)),
    ),
  );
}

/** Button Test connection. The call is made in the background: a person does not wait for it. */
export function askConnectionTest(current: GlideRecord): void {
  gs.eventQueue(CONNECTION_TEST_EVENT, current, '', '');
  gs.addInfoMessage(toWords(message('The test runs. Load this page again in some seconds to read the result.')));
}

/** Script action of the connection test. */
export function onConnectionTest(): void {
  saveResults({ connection: testRing() });
}

/** Buttons Switch on here and This instance is meant. */
export function switchOn(): void {
  switchOnHere();
  checkSteps();
}

/** Button Pause. */
export function pause(): void {
  pauseExchange(true);
  checkSteps();
}

/** Button Resume. */
export function resume(): void {
  pauseExchange(false);
  checkSteps();
}
