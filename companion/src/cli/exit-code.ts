import { findError } from '../error-table.ts';
import { BridgeError } from '../errors.ts';

/** Exit codes of all commands; companion/README.md lists them. */
export const EXIT = { ok: 0, failed: 1, settings: 2, found: 3, unreachable: 4 } as const;

/** The exit code for what a command threw. */
export function toExitCode(thrown: unknown): number {
  if (!(thrown instanceof BridgeError)) return EXIT.failed;
  const { code } = thrown;
  if (code === 'CONFIG_INVALID') return EXIT.settings;
  return isUnanswered(code) ? EXIT.unreachable : EXIT.failed;
}

/** Whether a code, found here or by the companion that was asked, says that the other end does not answer now. */
function isUnanswered(code: string): boolean {
  if (code === 'COMPANION_UNREACHABLE' || code === 'MAPS_UNREAD') return true;
  return code.startsWith('VENDOR_') && findError(code)?.retried === 'held';
}
