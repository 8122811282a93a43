/** Reading one staging row: what the companion sent, checked against the record map. Pure. */

import type { FieldMap, FieldProblem, RecordMap } from '../contract/protocol.ts';
import { createError } from './coded-error.ts';
import { isObject, parseJson, parseStringRecord, toCutText, toText } from './json.ts';

/** Columns of a staging row as stored. */
export interface RawInboundRow {
  readonly onspringApp: string;
  readonly onspringRecord: string;
  readonly payload: string;
  readonly problems: string;
}

export interface InboundRow {
  /** Mapped inbound values by column. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly FieldProblem[];
  /** Columns sent without a mapping that lets them in; they are left out. */
  readonly unmapped: readonly string[];
}

const MOST_PROBLEMS = 100;

/** Field maps that let values in. */
export function toInboundFields(fields: readonly FieldMap[]): readonly FieldMap[] {
  return fields.filter((field) => field.direction !== 'outbound');
}

function parseProblem(entry: unknown): FieldProblem {
  if (!isObject(entry)) throw createError('INVALID_VALUE', 'problems must hold objects.');
  return {
    field: toText(entry, 'field', 80),
    onspringField: toText(entry, 'onspringField', 200),
    value: toCutText(entry, 'value', 200),
    code: toText(entry, 'code', 60),
    message: toCutText(entry, 'message', 500),
  };
}

/** Problems as stored in the row; empty text means none. */
export function parseProblems(text: string): readonly FieldProblem[] {
  if (text === '') return [];
  const list = parseJson(text, 'problems');
  if (!Array.isArray(list) || list.length > MOST_PROBLEMS) {
    throw createError('INVALID_VALUE', `problems must be a list of at most ${MOST_PROBLEMS} entries.`);
  }
  return list.map(parseProblem);
}

/** The row as typed values, or a coded error that becomes the row's message. */
export function parseInboundRow(raw: RawInboundRow, map: RecordMap): InboundRow {
  if (!/^[1-9]\d*$/.test(raw.onspringApp) || !/^[1-9]\d*$/.test(raw.onspringRecord)) {
    throw createError('INVALID_RECORD', 'onspring_app and onspring_record must be positive whole numbers.');
  }
  if (map.direction === 'outbound') throw createError('MAP_NOT_INBOUND', `The record map ${map.name} only sends.`);
  const sent = parseStringRecord(raw.payload, 'payload');
  const allowed = new Set(toInboundFields(map.fields).map((field) => field.field));
  const values: Record<string, string> = {};
  const unmapped: string[] = [];
  for (const column of Object.keys(sent)) {
    if (allowed.has(column)) values[column] = sent[column] ?? '';
    else unmapped.push(column);
  }
  return { values, problems: parseProblems(raw.problems), unmapped };
}
