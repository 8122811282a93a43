/** When the companion has gone silent: nothing is exchanged and nobody else would notice. Pure. */

import type { IssueDraft } from './issue.ts';
import { message } from './message.ts';

/** One issue for all silences. */
export const SILENCE_KEY = 'companion:silent';

/** A companion gives a sign of life each minute; a restart or an upgrade takes a few. */
const SILENT_SECONDS = 900;

/** The issue about a companion that gave its last sign of life so long ago, `null` when it is not silent. */
export function toSilenceIssue(seenSecondsAgo: number): IssueDraft | null {
  if (seenSecondsAgo < SILENT_SECONDS) return null;
  return {
    key: SILENCE_KEY,
    kind: 'configuration',
    code: 'COMPANION_SILENT',
    title: message('The companion is silent'),
    cause: message(
      'It gave its last sign of life {0} minutes ago. Nothing is exchanged with Onspring meanwhile, and nothing is lost.',
      String(Math.floor(seenSecondsAgo / 60)),
    ),
    suggestedFix: message(
      'Look whether it runs and reaches this instance: its log and its command doctor say why. This issue closes by itself.',
    ),
    field: '',
    valueOurs: '',
    valueTheirs: '',
  };
}
