import { holdsContext } from '../attachment/attachments.ts';
import type { Access, AccessExplanation, Instance, Session, Transaction, Values } from '../types.ts';
import { type Acl, type AclIndex, createAclIndex } from './acl-index.ts';
import { SCRIPTED_REST_DEFAULT_ACL } from './base-acls.ts';
import { createRuleCheck, isAdmin, isAuthenticated, type Question, type Verdict } from './rule-check.ts';

type Row = Readonly<Values> | null;
type TableOperation = Parameters<Access['can']>[1];

/** Told of every rule that was asked. */
type Observer = (acl: Acl, verdict: Verdict) => void;

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
      instance.onRestore(() => {
        index = null;
      });
      instance.records.addEngine((_transaction, event) => {
        if (event.table.startsWith('sys_security_acl') || event.table === 'sys_user_role') index = null;
      });
    }
    index ??= createAclIndex(instance);
    return index;
  };

  const { check, matches } = createRuleCheck(instance, (transaction, right, row) => {
    const table = row['table_name'] ?? '';
    const parent =
      instance.schema.table(table) === undefined ? undefined : instance.database.get(table, row['table_sys_id'] ?? '');
    if (parent === undefined) return isAdmin(transaction.session);
    return canTable(right, { about: 'table', transaction, table: classOf(table, parent), row: parent });
  });

  /** `null`: no rule speaks about it at any level; levels stand from specific to general. */
  const decide = (all: readonly (readonly Acl[])[], question: Question, observe?: Observer): boolean | null => {
    const passes = (acl: Acl): boolean => {
      const verdict = check(acl, question);
      observe?.(acl, verdict);
      return verdict.passes;
    };
    if (all.length === 0) return null;
    const levels = all
      .map((level) => level.filter((acl) => matches(question, acl.appliesTo)))
      .filter((level) => level.length > 0);
    const denials = levels.flat().filter((acl) => acl.decision === 'deny');
    if (!denials.every(passes)) return false;
    const allows = levels
      .map((level) => level.filter((acl) => acl.decision === 'allow'))
      .filter((level) => level.length > 0);
    if (allows.length === 0) return denials.length > 0 ? true : null;
    const asked = instance.behaviour.aclMostSpecificOnly ? allows.slice(0, 1) : allows;
    return asked.some((level) => level.some(passes));
  };

  const decideTable = (operation: TableOperation, question: Question): boolean =>
    decide(rules().tableLevels(operation, question.table), question) ?? isAdmin(question.transaction.session);

  /** Scripts in rules cost; a stored row never changes in place, so one answer per transaction and row is enough. */
  const canTable = (operation: TableOperation, question: Question): boolean => {
    const { transaction, table, row } = question;
    if (transaction.session.system) return true;
    if (row === null) return decideTable(operation, question);
    if (table === 'sys_attachment' && !holdsContext(instance, transaction.session, row)) return false;
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

  /** Asks again, without remembered answers, and writes down every rule that was looked at. */
  const explain: Access['explain'] = (transaction, { operation, table, row, column }) => {
    const steps: AccessExplanation['steps'][number][] = [];
    const place = { transaction, table: classOf(table, row), row };
    const observer =
      (gate: 'table' | 'field'): Observer =>
      (acl, { passes, words }) => {
        const { name, sysId, roles, condition } = acl;
        steps.push({
          gate,
          rule: `${acl.operation} ${name}`,
          sysId,
          decision: acl.decision,
          roles,
          condition,
          passes,
          words,
        });
      };
    const answer = (allowed: boolean, because: string): AccessExplanation => ({ allowed, because, steps });
    if (transaction.session.system) return answer(true, 'System sessions are not held by access rules');
    if (row !== null && place.table === 'sys_attachment' && !holdsContext(instance, transaction.session, row)) {
      return answer(false, 'The user has no role with the encryption context of the attachment');
    }
    const onTable = decide(
      rules().tableLevels(operation, place.table),
      { about: 'table', ...place },
      observer('table'),
    );
    if (onTable === null && !isAdmin(transaction.session)) {
      return answer(false, `No rule speaks about ${operation} of ${place.table}: admins only`);
    }
    if (onTable === false) return answer(false, `The rules of ${place.table} refuse ${operation}`);
    if (column === undefined) {
      return answer(true, onTable === null ? 'No rule speaks about it, and the user is admin' : 'A table rule passes');
    }
    const question: Question = { about: 'field', ...place };
    const levels = (right: string) => rules().fieldLevels(right, place.table, column);
    const onField =
      decide(levels(operation), question, observer('field')) ??
      (operation === 'create' ? decide(levels('write'), question, observer('field')) : null);
    if (onField === null) return answer(true, `A table rule passes, and no rule speaks about the field ${column}`);
    return answer(onField, onField ? 'Table and field rules pass' : `The rules of ${place.table}.${column} refuse it`);
  };

  return {
    explain,
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
        return acl !== undefined && check(acl, question).passes;
      });
    },
  };
};

/** (C) 13.5: users who hold nothing but `snc_external` are outside. */
const isExternalOnly = (session: Session): boolean => session.roles.size === 1 && session.roles.has('snc_external');
const defaultRestAclPasses = (session: Session): boolean => isAuthenticated(session) && !isExternalOnly(session);

/** Rights are those of the record's own class, also when it is reached through a parent table. */
const classOf = (table: string, row: Row): string => row?.['sys_class_name'] || table;
