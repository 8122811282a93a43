/** Rule of the finding about the rows of its regulations. */

import type { GlideRecord } from '@servicenow/glide';
import { toRegulations } from '../domain/regulations.ts';
import { hasChanged, readDisplay, readField } from '../records/field-value.ts';
import { insertRegulations, replaceRegulations } from '../records/finding-regulations.ts';

/** After insert and update of a finding whose regulations changed. */
export function followRegulations(current: GlideRecord, previous: GlideRecord | null): void {
  const finding = current.getUniqueValue();
  const regulations = toRegulations(readField(current, 'regulations'), readDisplay(current, 'regulations'));
  if (current.operation() === 'insert') insertRegulations(finding, regulations);
  else if (hasChanged(current, previous, ['regulations'])) replaceRegulations(finding, regulations);
}
