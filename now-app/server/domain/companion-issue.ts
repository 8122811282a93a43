/**
 * Issues that the companion reports, in words that can be translated: what is known by kind and code the app says itself, and
 * what only the companion knows (names, values, a vendor's answer) follows as it came. Pure.
 */

import type { IssueReport } from '../contract/protocol.ts';
import { explainCode, findCompanionError } from './companion-errors.ts';
import type { IssueDraft } from './issue.ts';
import { type Message, message, type Word } from './message.ts';

function toRecordName({ onspringApp, onspringRecord }: IssueReport): Message {
  return onspringRecord === null
    ? message('A record of Onspring app {0}', String(onspringApp ?? ''))
    : message('Onspring record {0}/{1}', String(onspringApp ?? ''), String(onspringRecord));
}

/** The file or map that the companion's title names in quotation marks, with them; `''` when it names none. */
function toQuotedName({ title }: IssueReport): string {
  return /"[^"]+"/.exec(title)?.[0] ?? '';
}

/** The key says what it is about: `file:<app>:<record>:<side that has it>:<id>`, or only the record for several files. */
function toFileTitle(report: IssueReport): Word {
  const name = toRecordName(report);
  const [, , , side] = report.key.split(':');
  if (side === undefined) return message('{0}: its files were not all carried', name);
  return side === 'onspring'
    ? message('{0}: file {1} was not brought to ServiceNow', name, toQuotedName(report))
    : message('{0}: file {1} was not sent to Onspring', name, toQuotedName(report));
}

function toTitle(report: IssueReport): Word {
  const name = toRecordName(report);
  const quoted = toQuotedName(report);
  switch (report.kind) {
    case 'unknown_app':
      return message('Onspring app {0} is not mapped', String(report.onspringApp ?? ''));
    case 'dead_letter':
      if (report.key.startsWith('file:')) return toFileTitle(report);
      return report.code === 'PARENT_MISSING'
        ? message('{0} waits for its parent', name)
        : message('{0} did not reach ServiceNow', name);
    case 'file':
      return toFileTitle(report);
    case 'discrepancy':
      return message('{0}: the sides differ', name);
    case 'configuration':
      if (report.onspringApp === null && quoted !== '') return message('The map {0} needs a correction', quoted);
      return quoted === ''
        ? message('The map of Onspring app {0} needs a correction', String(report.onspringApp ?? ''))
        : message('The map of Onspring app {0} needs a correction: {1}', String(report.onspringApp ?? ''), quoted);
    case 'field_value':
      return message('{0}: a value does not fit', name);
  }
}

function toFix({ kind }: IssueReport, remedy: Message): Message {
  switch (kind) {
    case 'dead_letter':
      return message('{0} Then ask for a retry here, or save the record in Onspring again.', remedy);
    case 'file':
      return message('{0} Then ask for a retry here.', remedy);
    default:
      return remedy;
  }
}

/** The issue of a report; a code that only a newer companion knows is shown in that companion's words. */
export function toCompanionIssue(report: IssueReport): IssueDraft {
  const { key, kind, code, field } = report;
  const known = findCompanionError(code);
  const words =
    known === null
      ? { title: report.title, cause: report.cause, suggestedFix: report.suggestedFix }
      : {
          title: toTitle(report),
          cause: explainCode(code, `${report.title}: ${report.cause}`),
          suggestedFix: toFix(report, known.remedy),
        };
  return { key, kind, code, ...words, field: field ?? '', valueOurs: '', valueTheirs: '' };
}
