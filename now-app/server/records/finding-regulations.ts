/** The rows of a finding's regulations, by which the dashboard counts. */

import { GlideRecord } from '@servicenow/glide';
import { TABLES } from '../contract/states.ts';
import type { Regulation } from '../domain/regulations.ts';
import { readField, writeFields } from './field-value.ts';

function insertRow(finding: string, { value, name }: Regulation): void {
  const row = new GlideRecord(TABLES.findingRegulation);
  row.initialize();
  writeFields(row, { finding, value, regulation: name });
  // No rule, flow or audit has to know.
  row.setWorkflow(false);
  row.insert();
}

/** Rows of a finding that has none yet. No query. */
export function insertRegulations(finding: string, regulations: readonly Regulation[]): void {
  for (const regulation of regulations) insertRow(finding, regulation);
}

/** Makes the rows of a finding those of its regulations. One query, and the difference is written. */
export function replaceRegulations(finding: string, regulations: readonly Regulation[]): void {
  const row = new GlideRecord(TABLES.findingRegulation);
  row.addQuery('finding', finding);
  row.query();
  const known = new Set<string>();
  while (row.next()) {
    const value = readField(row, 'value');
    if (regulations.some((regulation) => regulation.value === value)) known.add(value);
    else row.deleteRecord();
  }
  insertRegulations(
    finding,
    regulations.filter(({ value }) => !known.has(value)),
  );
}
