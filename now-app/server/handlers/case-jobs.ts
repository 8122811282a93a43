/** Scheduled look at duplicates: what two inserts at the same moment could not see of each other. */

import { message } from '../domain/message.ts';
import { findSharedKeys, markYounger, releaseOrphans } from '../records/duplicates.ts';
import { toWords } from '../records/messages.ts';
import { isEnabled } from '../records/settings.ts';
import { toDuplicateNote } from './case-rules.ts';

/** Keys and findings of one run; what is left waits for the next. */
const MOST_PER_RUN = 50;

/** Every quarter of an hour: the younger of findings that share a key follow the oldest; duplicates of nothing return. */
export function settleDuplicates(): void {
  if (!isEnabled()) return;
  markYounger(findSharedKeys(MOST_PER_RUN), MOST_PER_RUN, toDuplicateNote);
  releaseOrphans(MOST_PER_RUN, toWords(message('The finding it repeated is over. It is qualified anew.')));
}
