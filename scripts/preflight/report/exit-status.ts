import type { Result, RuleResult } from '../run.ts';

/** Exit status of the command: the worst thing found decides. */
export const EXIT = { clean: 0, blocking: 1, notVerified: 2, usage: 3 } as const;

/** 1 for a failed rule of severity B or H or an expired waiver, 2 when something could not be verified, else 0. */
export function exitStatus(result: Result): number {
  const blocks = ({ rule, status }: RuleResult) =>
    status === 'failed' && (rule.severity === 'B' || rule.severity === 'H');
  if (result.rules.some(blocks) || result.stale.some(({ why }) => why === 'expired')) return EXIT.blocking;
  return result.rules.some(({ status }) => status === 'not verified') ? EXIT.notVerified : EXIT.clean;
}
