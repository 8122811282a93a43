/**
 * The rule text of an "Ask For Approval" step, e.g. `ApprovesRejectsAnyU[{{pill}}]OrRejectsAllG[{{static.id}}]`:
 * rule sets joined by `Or`, rules of a set by `&` (all must hold), alternatives of a rule by `|` (one must hold).
 * Grammar observed in the SDK's output; kinds and their meaning from servicenow-instance.md 14.2 (D).
 */
import { FlowError } from './flow-error.ts';

export type ApprovalKind = 'Any' | 'All' | 'Res' | 'Count' | 'Percent';

export interface ApprovalAlternative {
  readonly kind: ApprovalKind;
  /** People needed for `Count`, 0..100 for `Percent`, 0 otherwise. */
  readonly amount: number;
  /** Pills or sys_ids of users, as written without `static.`. */
  readonly users: readonly string[];
  readonly groups: readonly string[];
  /** Whoever somebody adds to the approvers of the record by hand; then there are no users and groups. */
  readonly manual: boolean;
}

export interface ApprovalRuleSet {
  readonly action: 'Approves' | 'Rejects' | 'ApprovesRejects';
  readonly rules: readonly (readonly ApprovalAlternative[])[];
}

const setStart = /^(ApprovesRejects|Approves|Rejects)/;
const alternativePattern = /^(?:(Any|All|Res)|(\d+)(#|%))(?:U\[([^\]]*)\])?(?:G\[([^\]]*)\])?(M)?/;

const parseMembers = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((member) => member.trim().replace(/^\{\{static\.(.*)\}\}$/, '$1'))
    .filter((member) => member !== '');

/** Reads the text from left to right, so that pills may contain `Or`, `M` or any other letter of the grammar. */
export const parseApprovalRules = (text: string): ApprovalRuleSet[] => {
  const sets: ApprovalRuleSet[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const action = setStart.exec(rest)?.[1];
    if (action !== 'Approves' && action !== 'Rejects' && action !== 'ApprovesRejects') {
      throw new FlowError('APPROVAL_RULE_INVALID', `approval rule not understood at "${rest.slice(0, 40)}"`);
    }
    rest = rest.slice(action.length);
    const rules: ApprovalAlternative[][] = [];
    let joint = '&';
    while (rest !== '' && !(rest.startsWith('Or') && (joint === '' || rules.length === 0))) {
      const match = alternativePattern.exec(rest);
      if (joint === '' || match === null) {
        throw new FlowError('APPROVAL_RULE_INVALID', `approval rule not understood at "${rest.slice(0, 40)}"`);
      }
      rest = rest.slice(match[0].length);
      const alternative: ApprovalAlternative = {
        kind: toKind(match[1], match[3]),
        amount: Number(match[2] ?? 0),
        users: parseMembers(match[4]),
        groups: parseMembers(match[5]),
        manual: match[6] !== undefined,
      };
      const last = rules.at(-1);
      if (joint === '|' && last !== undefined) last.push(alternative);
      else rules.push([alternative]);
      joint = /^[&|]/.exec(rest)?.[0] ?? '';
      rest = rest.slice(joint.length);
    }
    if (joint === '|' || (joint === '&' && rules.length > 0)) {
      throw new FlowError('APPROVAL_RULE_INVALID', `approval rule ends after "${joint}"`);
    }
    sets.push({ action, rules });
    if (rest.startsWith('Or')) rest = rest.slice(2);
  }
  return sets;
};

const toKind = (word: string | undefined, sign: string | undefined): ApprovalKind => {
  if (word === 'Any' || word === 'All' || word === 'Res') return word;
  return sign === '#' ? 'Count' : 'Percent';
};
