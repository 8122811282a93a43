/** The app's properties. The only reader of them. */

import { gs } from '@servicenow/glide';
import type { ClosedReason } from '../domain/exchange.ts';

const PREFIX = 'x_onspr_bridge.';

/** Whether anything may run or leave the instance. */
export interface Switch {
  readonly enabled: boolean;
  /** `DISABLED`: switched off. `CLONE`: switched on for another instance, so this one is a copy. */
  readonly reason: 'DISABLED' | 'CLONE' | null;
}

/**
 * Reads the main switch. It counts only on the instance it was set on: a clone carries the property along, but has
 * another `instance_id`.
 */
export function readSwitch(): Switch {
  if (gs.getProperty(`${PREFIX}enabled`, 'false') !== 'true') return { enabled: false, reason: 'DISABLED' };
  const bound = gs.getProperty(`${PREFIX}instance_id`, '');
  if (bound === '' || bound !== gs.getProperty('instance_id', '')) return { enabled: false, reason: 'CLONE' };
  return { enabled: true, reason: null };
}

/** Whether anything may be exchanged with Onspring now; remediation here goes on while an admin pauses the exchange. */
export interface Exchange {
  readonly open: boolean;
  /** As for the switch, or `PAUSED`: changes are noted here and wait. */
  readonly reason: ClosedReason | null;
}

/** Reads the main switch and the pause. */
export function readExchange(): Exchange {
  const { enabled, reason } = readSwitch();
  if (!enabled) return { open: false, reason };
  const paused = gs.getProperty(`${PREFIX}paused`, 'false') === 'true';
  return { open: !paused, reason: paused ? 'PAUSED' : null };
}

/**
 * Switches the app on for this instance. A property is set from a script only here and below, when an admin presses a
 * button: each write empties the property cache (store rule CFG-6).
 */
export function switchOnHere(): void {
  gs.setProperty(`${PREFIX}instance_id`, gs.getProperty('instance_id', ''));
  gs.setProperty(`${PREFIX}enabled`, 'true');
}

/** Pauses the exchange with Onspring, or ends the pause. */
export function pauseExchange(paused: boolean): void {
  gs.setProperty(`${PREFIX}paused`, String(paused));
}

/** Whether automation may act now. */
export function isEnabled(): boolean {
  return readSwitch().enabled;
}

function toInteger(value: string | null, fallback: number, most: number): number {
  const number = Number(value ?? '');
  return Number.isInteger(number) && number >= 0 ? Math.min(number, most) : fallback;
}

export interface OutboundSettings {
  /** Seconds a record must be quiet before it is sent. */
  readonly settleSeconds: number;
  readonly maxAttempts: number;
}

export function readOutboundSettings(): OutboundSettings {
  return {
    settleSeconds: toInteger(gs.getProperty(`${PREFIX}outbound.settle_seconds`, '3'), 3, 3600),
    maxAttempts: Math.max(1, toInteger(gs.getProperty(`${PREFIX}outbound.max_attempts`, '8'), 8, 50)),
  };
}

/** Whether record maps may create records in Onspring. */
export function mayCreateThere(): boolean {
  return gs.getProperty(`${PREFIX}outbound.create`, 'false') === 'true';
}

/** Base URL of the companion without a slash at its end; empty: no doorbell. */
export function readCompanionUrl(): string {
  return (gs.getProperty(`${PREFIX}companion.url`, '') ?? '').replace(/\/+$/, '');
}

export interface DoorbellKey {
  readonly id: string;
  readonly secret: string;
}

/** Key that signs the doorbell. Never logged. */
export function readDoorbellKey(): DoorbellKey {
  return {
    id: gs.getProperty(`${PREFIX}companion.key_id`, '') ?? '',
    secret: gs.getProperty(`${PREFIX}companion.secret`, '') ?? '',
  };
}

/** Group name and user name used when nothing better is known; empty: none. */
export function readDefaults(): { readonly assignmentGroup: string; readonly approver: string } {
  return {
    assignmentGroup: gs.getProperty(`${PREFIX}default_assignment_group`, '') ?? '',
    approver: gs.getProperty(`${PREFIX}default_approver`, '') ?? '',
  };
}

/** Days after which rows that nobody needs any more are deleted; 0 keeps them. */
export interface Retention {
  readonly inboundDays: number;
  readonly issueDays: number;
  readonly runDays: number;
}

export function readRetention(): Retention {
  const days = (name: string, fallback: number): number =>
    toInteger(gs.getProperty(`${PREFIX}retention.${name}_days`, String(fallback)), fallback, 3650);
  return { inboundDays: days('inbound', 30), issueDays: days('issue', 90), runDays: days('run', 90) };
}

/** Columns of the finding that together say what it is about: open findings with the same values are duplicates. */
export function readDuplicateColumns(): readonly string[] {
  const text = gs.getProperty(`${PREFIX}duplicate.columns`, 'control,cmdb_ci') ?? '';
  const columns = text.split(',').map((column) => column.trim());
  return columns.filter((column) => column !== '');
}

/** Names of the people who decide beside the plan approver; empty: none. */
export function readDeciders(): {
  readonly riskManagers: string;
  readonly executive: string;
  readonly syncOwner: string;
} {
  return {
    riskManagers: gs.getProperty(`${PREFIX}risk_managers`, '') ?? '',
    executive: gs.getProperty(`${PREFIX}executive`, '') ?? '',
    syncOwner: gs.getProperty(`${PREFIX}sync_owner`, '') ?? '',
  };
}

export interface InstanceFacts {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** Absolute base URL with a slash at its end. */
  readonly url: string;
}

export function readInstanceFacts(): InstanceFacts {
  const url = gs.getProperty('glide.servlet.uri', '') ?? '';
  return {
    id: gs.getProperty('instance_id', '') ?? '',
    name: gs.getProperty('instance_name', '') ?? '',
    timeZone: gs.getProperty('glide.sys.default.tz', 'UTC') ?? 'UTC',
    url: url === '' || url.endsWith('/') ? url : `${url}/`,
  };
}

/** Version of the app, as in the package. */
export const APP_VERSION = '0.1.0';
