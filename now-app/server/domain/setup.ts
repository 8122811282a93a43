/** How far the set-up after installing is, in words. Pure. */

import { type Message, message, type Word } from './message.ts';

export interface SetupFacts {
  /** Active users with the integration role. */
  readonly accounts: readonly Account[];
  /** Number of active people with each role, counted to one. */
  readonly hasAgent: boolean;
  readonly hasApprover: boolean;
  readonly group: NamedRecord;
  readonly approver: NamedRecord;
  /** Number of active record maps, and what is wrong with their fields. */
  readonly maps: number;
  readonly mapFaults: readonly string[];
  readonly switchReason: 'DISABLED' | 'CLONE' | 'PAUSED' | null;
  readonly hasAddress: boolean;
  /** Seconds since a companion gave a sign of life, `null` when none ever did. */
  readonly seenSecondsAgo: number | null;
  readonly isLoaded: boolean;
}

export interface Account {
  readonly userName: string;
  /** Roles of the account that concern this app or the whole instance, by name. */
  readonly roles: readonly string[];
  readonly webServiceOnly: boolean;
}

/** A record named in a property. */
export interface NamedRecord {
  readonly name: string;
  readonly exists: boolean;
}

export const SETUP_STEPS = ['account', 'people', 'defaults', 'maps', 'switch', 'connection', 'load'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

export interface StepResult {
  readonly state: 'open' | 'attention' | 'done';
  readonly words: Message;
}

/** Without a heartbeat for this long a companion counts as gone: it sends one each minute. */
const GONE_SECONDS = 300;
const INTEGRATION_ROLE = 'x_onspr_bridge.integration';

const open = (words: Message): StepResult => ({ state: 'open', words });
const attention = (words: Message): StepResult => ({ state: 'attention', words });
const done = (words: Message): StepResult => ({ state: 'done', words });

function checkAccounts(accounts: readonly Account[]): StepResult {
  const [account, ...others] = accounts;
  if (account === undefined) return open(message('No active user has the role {0}.', INTEGRATION_ROLE));
  for (const { userName, roles } of accounts) {
    const excess = roles.filter((role) => role !== INTEGRATION_ROLE);
    if (excess.length > 0) {
      return attention(
        message('{0} may do more than it must: take away the roles {1}.', userName, [...new Set(excess)].join(', ')),
      );
    }
  }
  if (!account.webServiceOnly) {
    return attention(message('{0} can sign in as a person: set Web service access only.', account.userName));
  }
  if (others.length > 0) {
    return attention(
      message(
        '{0} users have the role {1}: one for each companion is enough.',
        String(accounts.length),
        INTEGRATION_ROLE,
      ),
    );
  }
  return done(
    message('{0} may use the sync API and the staging table, and has no role that opens more.', account.userName),
  );
}

function checkPeople(facts: SetupFacts): StepResult {
  if (!facts.hasAgent) return open(message('Nobody has the role {0}.', 'x_onspr_bridge.agent'));
  if (!facts.hasApprover) return open(message('Nobody has the role {0}.', 'x_onspr_bridge.approver'));
  return done(message('There are agents and approvers.'));
}

function checkDefaults({ group, approver }: SetupFacts): StepResult {
  if (group.name === '') return open(message('The property {0} is empty.', 'x_onspr_bridge.default_assignment_group'));
  if (approver.name === '') return open(message('The property {0} is empty.', 'x_onspr_bridge.default_approver'));
  if (!group.exists) return attention(message('There is no group {0}.', group.name));
  if (!approver.exists) return attention(message('There is no user {0}.', approver.name));
  return done(
    message('{0} and {1} are used when the application of a finding names nobody.', group.name, approver.name),
  );
}

function checkMaps({ maps, mapFaults }: SetupFacts): StepResult {
  if (maps === 0) return open(message('No record map is active.'));
  const [first] = mapFaults;
  if (first === undefined) return done(message('{0} active record maps, all fields fit.', String(maps)));
  return attention(message('{0} faults, the first: {1}', String(mapFaults.length), first));
}

function checkSwitch({ switchReason }: SetupFacts): StepResult {
  switch (switchReason) {
    case 'DISABLED':
      return open(message('The app is switched off.'));
    case 'CLONE':
      return attention(
        message(
          'The app was switched on for another instance, so this one stays silent. Choose This instance is meant.',
        ),
      );
    case 'PAUSED':
      return attention(message('An admin paused the exchange with Onspring. Choose Resume.'));
    default:
      return done(message('The app is switched on for this instance.'));
  }
}

function checkConnection({ hasAddress, seenSecondsAgo }: SetupFacts): StepResult {
  if (seenSecondsAgo === null) return open(message('No companion gave a sign of life yet.'));
  if (seenSecondsAgo > GONE_SECONDS) {
    const minutes = String(Math.floor(seenSecondsAgo / 60));
    return attention(message('The companion is silent for {0} minutes. Look whether it runs.', minutes));
  }
  return done(
    hasAddress
      ? message('The companion is alive. Choose Test connection to test the way to it.')
      : message('The companion is alive and asks by itself, since it has no address here.'),
  );
}

/** The result of each step. */
export function checkSetup(facts: SetupFacts): Readonly<Record<SetupStep, StepResult>> {
  return {
    account: checkAccounts(facts.accounts),
    people: checkPeople(facts),
    defaults: checkDefaults(facts),
    maps: checkMaps(facts),
    switch: checkSwitch(facts),
    connection: checkConnection(facts),
    load: facts.isLoaded ? done(message('The first load is complete.')) : open(message('No load is complete yet.')),
  };
}

/** Result of a test ring, from the status of the answer; `null`: no answer. */
export function toRingResult(status: number | null, reason: Word): StepResult {
  if (status === null) return attention(message('The companion did not answer: {0}', reason));
  if (status === 202) return done(message('The companion answered and knows the key.'));
  if (status === 401 || status === 403) {
    return attention(
      message('The companion answered but refused the key. Set the same key id and secret on both sides.'),
    );
  }
  return attention(
    message('Something answered with status {0}: look whether the address is that of the companion.', String(status)),
  );
}
