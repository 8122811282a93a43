/** Who may decide about a plan, a step of it or an accepted risk, and what a decision means. Pure. */

import { type Message, message, type Word } from './message.ts';

/** Keeps the people who may decide: each once, in their order, nobody who asked for it or will do the work. */
export function toIndependent(candidates: readonly string[], barred: readonly string[]): readonly string[] {
  return [...new Set(candidates)].filter((person) => person !== '' && !barred.includes(person));
}

export interface Person {
  /** sys_id, empty when unknown. */
  readonly id: string;
  readonly name: string;
}

/** One answer as it stands in the list of approvals. */
export interface Decision {
  readonly outcome: 'approved' | 'rejected';
  /** Who was asked. */
  readonly approver: Person;
  /** Who answered: the approver, or a delegate. */
  readonly actor: Person;
  readonly comment: string;
}

export interface DecisionCase {
  /** `start` and `result`: of a step. */
  readonly subject: 'plan' | 'risk acceptance' | 'start' | 'result';
  readonly level: number;
  readonly levels: number;
  /** People who asked for it or will do the work. */
  readonly barred: readonly string[];
}

export type Verdict = 'approved' | 'next_level' | 'rejected' | 'not_independent';

/** Who decided what, in words, with the comment as it was given. */
export function describeDecision(decision: Decision, { subject, level, levels }: DecisionCase): Message {
  const { approver, actor, outcome, comment } = decision;
  const who = approver.id === actor.id ? approver.name : message('{0}, on behalf of {1},', actor.name, approver.name);
  const said = toSentence(subject, outcome, who);
  const step = levels > 1 ? message('{0} (level {1} of {2})', said, String(level), String(levels)) : said;
  return comment === '' ? message('{0}.', step) : message('{0}: "{1}"', step, comment);
}

/** A sentence for each case: languages order and bend these words each in their own way. */
function toSentence(subject: DecisionCase['subject'], outcome: Decision['outcome'], who: Word): Message {
  const approved = outcome === 'approved';
  switch (subject) {
    case 'plan':
      return approved ? message('{0} approved the plan', who) : message('{0} rejected the plan', who);
    case 'risk acceptance':
      return approved
        ? message('{0} approved the risk acceptance', who)
        : message('{0} rejected the risk acceptance', who);
    case 'start':
      return approved ? message('{0} approved the start', who) : message('{0} rejected the start', who);
    case 'result':
      return approved ? message('{0} approved the result', who) : message('{0} rejected the result', who);
  }
}

/** What follows from a decision. An approval of somebody who asked for it, or works on it, does not count. */
export function judgeDecision(decision: Decision, { level, levels, barred }: DecisionCase): Verdict {
  if (decision.outcome === 'rejected') return 'rejected';
  if (barred.includes(decision.actor.id) || barred.includes(decision.approver.id)) return 'not_independent';
  return level < levels ? 'next_level' : 'approved';
}

/** Text of the newest entry of a journal, as `getJournalEntry(1)` gives it: without the line that names time and author. */
export function toJournalText(entry: string): string {
  const [head = '', ...lines] = entry.split('\n');
  const stamped = /^\d{4}-\d{2}-\d{2} .*\(.+\)\s*$/.test(head);
  return (stamped ? lines.join('\n') : entry).trim();
}

export interface CaseFacts {
  readonly number: string;
  readonly title: string;
  readonly application: string;
  readonly priority: string;
  readonly priorityExplanation: string;
  readonly owner: string;
  readonly dueDate: string;
  /** What is asked, one line each: steps of the plan, or justification and controls of an accepted risk. */
  readonly asked: readonly string[];
}

/** The case on one screen, line by line, for people who have to decide without opening other records: the question first. */
export function toCaseSummary(facts: CaseFacts): readonly Word[] {
  const { application, owner, dueDate } = facts;
  return [
    `${facts.number}: ${facts.title}`,
    message(
      '{0}, {1}, {2}.',
      application === '' ? message('No application') : application,
      owner === '' ? message('no owner') : message('owner {0}', owner),
      dueDate === '' ? message('no due date') : message('due {0}', dueDate.slice(0, 10)),
    ),
    '',
    ...facts.asked,
    '',
    message('Priority {0}, because', facts.priority),
    facts.priorityExplanation,
  ];
}
