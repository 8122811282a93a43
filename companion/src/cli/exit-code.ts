import { BridgeError, VendorError } from '../errors.ts';

/** Exit codes of all commands; companion/README.md lists them. */
export const EXIT = { ok: 0, failed: 1, settings: 2, found: 3, unreachable: 4 } as const;

/** The exit code for what a command threw. */
export function toExitCode(thrown: unknown): number {
  if (thrown instanceof VendorError && thrown.failure === 'outage') return EXIT.unreachable;
  if (thrown instanceof BridgeError && thrown.code === 'CONFIG_INVALID') return EXIT.settings;
  if (thrown instanceof BridgeError && thrown.code === 'COMPANION_UNREACHABLE') return EXIT.unreachable;
  return EXIT.failed;
}
