import type { Instance, Session, Transaction, Values } from '../types.ts';
import type { Acl } from './acl-index.ts';
import { ATTRIBUTE_ADMIN, ATTRIBUTE_AUTHENTICATED } from './base-acls.ts';

type Row = Readonly<Values> | null;

/** One question to one rule: who asks, about which record (`null`: none yet, or none in particular). */
export interface Question {
  readonly about: 'table' | 'field' | 'name';
  readonly transaction: Transaction;
  readonly table: string;
  readonly row: Row;
}

/** Why one rule says yes or no, in words (servicenow-instance.md 13.2). */
export const VERDICTS = {
  admin: { passes: true, words: 'passes: the user is admin and the rule lets admins through' },
  whole: { passes: true, words: 'passes: roles fit; conditions and scripts are asked per record' },
  all: { passes: true, words: 'passes: roles, attribute, condition and script fit' },
  blank: { passes: false, words: 'refuses: the rule names no role, attribute, condition or script' },
  missingRole: { passes: false, words: 'refuses: the rule names a role that does not exist' },
  trivial: { passes: false, words: 'refuses: a script that is always true makes the rule invalid' },
  roles: { passes: false, words: 'refuses: the user holds none of the roles' },
  attribute: { passes: false, words: 'refuses: the user lacks the security attribute' },
  condition: { passes: false, words: 'refuses: the record does not meet the condition' },
  parent: { passes: false, words: 'refuses: no right on the record it belongs to' },
  script: { passes: false, words: 'refuses: the script does not say yes' },
} as const;

export type Verdict = (typeof VERDICTS)[keyof typeof VERDICTS];

export const isAdmin = (session: Session): boolean => session.roles.has('admin');
export const isAuthenticated = (session: Session): boolean => session.userId !== '' && session.userName !== 'guest';

/** 13.2: a script that always says yes makes the rule invalid (pick: the whole script after trimming). */
const isTrivialScript = (script: string): boolean => /^(answer\s*=\s*)?true\s*;?$/.test(script.trim());

const holdsAttribute = (attribute: string, session: Session): boolean => {
  if (attribute === ATTRIBUTE_AUTHENTICATED) return isAuthenticated(session);
  // A security attribute that does not exist denies (13.2).
  return attribute === ATTRIBUTE_ADMIN && isAdmin(session);
};

export interface RuleCheck {
  check(acl: Acl, question: Question): Verdict;
  /** True without a filter, and for the table as a whole. */
  matches(question: Question, filter: string): boolean;
}

/**
 * Asks one rule (13.2). Order inside: admin override, role, attribute, condition, script. `hasParentRight` answers rules
 * about records that hang on another one (attachments).
 */
export const createRuleCheck = (
  instance: Instance,
  hasParentRight: (transaction: Transaction, right: 'read' | 'write', row: Readonly<Values>) => boolean,
): RuleCheck => {
  const scriptPasses = (acl: Acl, { transaction, table, row }: Question): boolean => {
    const current = table === '' ? null : instance.scripts.glideRecord(transaction, table, row);
    // The value is `answer` when the script sets it, else its last expression.
    const source = /\banswer\b/.test(acl.script) ? `${acl.script}\n;answer` : acl.script;
    try {
      return Boolean(
        instance.scripts.run(transaction, source, `sys_security_acl.${acl.sysId}.script`, {
          current,
          answer: undefined,
        }),
      );
    } catch (error) {
      instance.log('error', 'access', `ACL ${acl.name} (${acl.operation}): ${String(error)}; denied`);
      return false;
    }
  };

  const matches = ({ transaction, table, row }: Question, filter: string): boolean => {
    if (filter === '' || row === null) return true;
    const { userId, timeZone } = transaction.session;
    return instance.database.matches(table, row, filter, null, { userId, timeZone });
  };

  return {
    matches,
    check: (acl, question) => {
      const { row, about, transaction } = question;
      const { session } = transaction;
      if (acl.adminOverrides && isAdmin(session) && !acl.roles.includes('nobody')) return VERDICTS.admin;
      const named = acl.roles.length > 0 || acl.attribute !== '' || acl.condition !== '' || acl.script !== '';
      if (!named && acl.parentRight === null) return VERDICTS.blank;
      if (acl.missingRole) return VERDICTS.missingRole;
      if (isTrivialScript(acl.script)) return VERDICTS.trivial;
      if (acl.roles.length > 0 && !acl.roles.some((role) => session.roles.has(role))) {
        if (acl.roles.includes('nobody') || !isAdmin(session)) return VERDICTS.roles;
      }
      if (acl.attribute !== '' && !holdsAttribute(acl.attribute, session)) return VERDICTS.attribute;
      // Asked about a table as a whole, what depends on the record cannot refuse; about a field, the script decides.
      if (row === null && about === 'table') return VERDICTS.whole;
      if (!matches(question, acl.condition)) return VERDICTS.condition;
      if (acl.parentRight !== null && row !== null && !hasParentRight(transaction, acl.parentRight, row)) {
        return VERDICTS.parent;
      }
      return acl.script === '' || scriptPasses(acl, question) ? VERDICTS.all : VERDICTS.script;
    },
  };
};
