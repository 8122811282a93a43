/** The look at the companion's signs of life, by the scheduled job that follows up findings. */

import { gs } from '@servicenow/glide';
import { SILENCE_KEY, toSilenceIssue } from '../domain/companion-silence.ts';
import { readUserIds } from '../records/follow-ups.ts';
import { findIssue, openIssue, solveIssues } from '../records/issues.ts';
import { readDeciders } from '../records/settings.ts';
import { readSeenSecondsAgo } from '../records/setup-facts.ts';

/** parm1 names who looks after the synchronisation. */
const SILENT_EVENT = 'x_onspr_bridge.companion_silent';

/** Opens an issue once the companion is silent, tells its owner once, and closes it when it is heard again. Two queries. */
export function watchCompanion(): void {
  const seenSecondsAgo = readSeenSecondsAgo();
  // It was never there, or is silent for so long that its sign of life was deleted as old: neither means it was heard.
  if (seenSecondsAgo === null) return;
  const silence = toSilenceIssue(seenSecondsAgo);
  if (silence === null) {
    solveIssues([SILENCE_KEY]);
    return;
  }
  const about = { onspringApp: '', onspringRecord: '', finding: '', correlation: '' };
  if (openIssue(silence, about) === 'updated') return;
  const { syncOwner } = readDeciders();
  const issue = findIssue(SILENCE_KEY);
  if (issue !== null) gs.eventQueue(SILENT_EVENT, issue, readUserIds([syncOwner]).get(syncOwner) ?? '', '');
}
