import type { Access, Instance, Session, Transaction, Values } from '../types.ts';
import { type Acl, type AclIndex, createAclIndex } from './acl-index.ts';
import { ATTRIBUTE_ADMIN, ATTRIBUTE_AUTHENTICATED, SCRIPTED_REST_DEFAULT_ACL } from './base-acls.ts';

type Row = Readonly<Values> | null;
type TableOperation = Parameters<Access['can']>[1];

/** One question to one rule: who asks, about which record (`null`: none yet, or none in particular). */
interface Question {
  readonly about: 'table' | 'field' | 'name';
  readonly transaction: Transaction;
  readonly table: string;
  readonly row: Row;
}

const isAdmin = (session: Session): boolean => session.roles.has('admin');
const isAuthenticated = (session: Session): boolean => session.userId !== '' && session.userName !== 'guest';

/** 13.2: a script that always says yes makes the rule invalid (pick: the whole script after trimming). */
const isTrivialScript = (script: string): boolean => /^(answer\s*=\s*)?true\s*;?$/.test(script.trim());

const holdsAttribute = (attribute: string, session: Session): boolean => {
  if (attribute === ATTRIBUTE_AUTHENTICATED) return isAuthenticated(session);
  // A security attribute that does not exist denies (13.2).
  return attribute === ATTRIBUTE_ADMIN && isAdmin(session);
};

/**
 * Rights by access control lists: servicenow-instance.md 13. Order inside a rule: role, attribute, condition, script.
 * System sessions pass everything. Without any rule a table is for admins (13.3, base rule `*` with default deny).
 */
export const createAccess = (instance: Instance): Access => {
  let index: AclIndex | null = null;
  let watching = false;
  const tableAnswers = new WeakMap<Transaction, WeakMap<Readonly<Values>, Map<string, boolean>>>();

  const rules = (): AclIndex => {
    if (!watching) {
      watching = true;
      instance.records.addEngine((_transaction, event) => {
        if (event.table.startsWith('sys_security_acl') || event.table === 'sys_user_role') index = null;
      });
    }
    index ??= createAclIndex(instance);
    return index;
  };

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

  const passes = (acl: Acl, question: Question): boolean => {
    const { session } = question.transaction;
    if (acl.adminOverrides && isAdmin(session) && !acl.roles.includes('nobody')) return true;
    const blank = acl.roles.length === 0 && acl.attribute === '' && acl.condition === '' && acl.script === '';
    if (blank || acl.missingRole || isTrivialScript(acl.script)) return false;
    if (acl.roles.length > 0 && !acl.roles.some((role) => session.roles.has(role))) {
      if (acl.roles.includes('nobody') || !isAdmin(session)) return false;
    }
    if (acl.attribute !== '' && !holdsAttribute(acl.attribute, session)) return false;
    // Asked about a table as a whole, what depends on the record cannot refuse; about a field, the script decides.
    if (question.row === null && question.about === 'table') return true;
    if (!matches(question, acl.condition)) return false;
    return acl.script === '' || scriptPasses(acl, question);
  };

  /** True without a filter, and for the table as a whole. */
  const matches = ({ transaction, table, row }: Question, filter: string): boolean => {
    if (filter === '' || row === null) return true;
    const { userId, timeZone } = transaction.session;
    return instance.database.matches(table, row, filter, null, { userId, timeZone });
  };

  /** `null`: no rule speaks about it at any level; levels stand from specific to general. */
  const decide = (all: readonly (readonly Acl[])[], question: Question): boolean | null => {
    if (all.length === 0) return null;
    const levels = all
      .map((level) => level.filter((acl) => matches(question, acl.appliesTo)))
      .filter((level) => level.length > 0);
    const denials = levels.flat().filter((acl) => acl.decision === 'deny');
    if (!denials.every((acl) => passes(acl, question))) return false;
    const allows = levels
      .map((level) => level.filter((acl) => acl.decision === 'allow'))
      .filter((level) => level.length > 0);
    if (allows.length === 0) return denials.length > 0 ? true : null;
    const asked = instance.behaviour.aclMostSpecificOnly ? allows.slice(0, 1) : allows;
    return asked.some((level) => level.some((acl) => passes(acl, question)));
  };

  const decideTable = (operation: TableOperation, question: Question): boolean =>
    decide(rules().tableLevels(operation, question.table), question) ?? isAdmin(question.transaction.session);

  /** Scripts in rules cost; a stored row never changes in place, so one answer per transaction and row is enough. */
  const canTable = (operation: TableOperation, question: Question): boolean => {
    const { transaction, table, row } = question;
    if (transaction.session.system) return true;
    if (row === null) return decideTable(operation, question);
    const byRow = tableAnswers.get(transaction) ?? new WeakMap<Readonly<Values>, Map<string, boolean>>();
    tableAnswers.set(transaction, byRow);
    const answers = byRow.get(row) ?? new Map<string, boolean>();
    byRow.set(row, answers);
    const key = `${operation}|${table}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = decideTable(operation, question);
    answers.set(key, answer);
    return answer;
  };

  const decideField = (operation: string, column: string, question: Question): boolean | null =>
    decide(rules().fieldLevels(operation, question.table, column), question);

  return {
    can: (transaction, operation, table, row) =>
      canTable(operation, { about: 'table', transaction, table: classOf(table, row), row }),
    canField: (transaction, operation, table, column, row) => {
      if (transaction.session.system) return true;
      const place = { transaction, table: classOf(table, row), row };
      if (!canTable(operation, { about: 'table', ...place })) return false;
      const question: Question = { about: 'field', ...place };
      const field = decideField(operation, column, question);
      if (field !== null) return field;
      // 13.3: field create falls back to the write rules.
      return operation !== 'create' || (decideField('write', column, question) ?? true);
    },
    canExecute: (transaction, aclSysIds) => {
      if (transaction.session.system) return true;
      const question: Question = { about: 'name', transaction, table: '', row: null };
      return aclSysIds.some((sysId) => {
        if (sysId === SCRIPTED_REST_DEFAULT_ACL) return defaultRestAclPasses(transaction.session);
        const acl = rules().byId(sysId);
        return acl !== undefined && passes(acl, question);
      });
    },
  };
};

/** (C) 13.5: users who hold nothing but `snc_external` are outside. */
const isExternalOnly = (session: Session): boolean => session.roles.size === 1 && session.roles.has('snc_external');
const defaultRestAclPasses = (session: Session): boolean => isAuthenticated(session) && !isExternalOnly(session);

/** Rights are those of the record's own class, also when it is reached through a parent table. */
const classOf = (table: string, row: Row): string => row?.['sys_class_name'] || table;
