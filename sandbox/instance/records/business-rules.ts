import type { WritableDatabase } from '../database/database.ts';
import { parseQuery } from '../database/query-parser.ts';
import type { Instance, RecordContext, Session, Transaction, Values } from '../types.ts';

type RuleHost = Pick<Instance, 'behaviour' | 'log' | 'queue' | 'scripts'> & { readonly database: WritableDatabase };

/** One `sys_script` row, read once. */
interface Rule {
  readonly sysId: string;
  readonly name: string;
  readonly when: string;
  readonly order: number;
  readonly operations: ReadonlySet<string>;
  readonly filter: string;
  readonly condition: string;
  readonly roles: readonly string[];
  readonly template: string;
  readonly abort: boolean;
  readonly message: string;
  readonly script: string;
}

/** Who aborted a write, and under which rules. */
export interface Abort {
  readonly name: string;
  readonly sysId: string;
  /** Names of the rules that were running, innermost first. */
  readonly stack: readonly string[];
}

/** A RecordContext with what the write path needs to know afterwards. */
export interface RuleRun extends RecordContext {
  abortedBy(): Abort | undefined;
}

export interface BusinessRules {
  createRun(context: Omit<RecordContext, 'abort' | 'isAborted'>): RuleRun;
  /** Runs the rules of the run's phase whose order lies in `[from, to)`. */
  run(transaction: Transaction, run: RuleRun, orders: { readonly from: number; readonly to: number }): void;
  /** Queues the async rules that apply to what was just written. */
  queueAsync(transaction: Transaction, run: RuleRun): void;
  /** Forgets what was read; called when a rule was written. */
  reload(): void;
}

interface Globals extends Record<string, unknown> {
  readonly current: object;
  readonly previous: object | null;
}

function toRule(row: Readonly<Values>): Rule {
  const operations = ['insert', 'update', 'delete', 'query'].filter((name) => row[`action_${name}`] === 'true');
  const filter = row['filter_condition'] ?? '';
  return {
    sysId: row['sys_id'] ?? '',
    name: row['name'] ?? '',
    when: row['when'] ?? '',
    order: Number(row['order'] || '100'),
    operations: new Set(operations),
    filter: filter === '^EQ' ? '' : filter,
    condition: (row['condition'] ?? '').trim(),
    roles: (row['role_conditions'] ?? '').split(',').filter((role) => role !== ''),
    template: row['template'] ?? '',
    abort: row['abort_action'] === 'true',
    message: row['add_message'] === 'true' ? (row['message'] ?? '') : '',
    script: row['advanced'] === 'true' ? (row['script'] ?? '') : '',
  };
}

/** Business rules: servicenow-instance.md 12. */
export function createBusinessRules(host: RuleHost): BusinessRules {
  const { database, behaviour } = host;
  const byTable = new Map<string, readonly Rule[]>();
  /** Rules on their way, by transaction: `rule:record:operation`, with names for the abort message. */
  const stacks = new WeakMap<Transaction, { key: string; name: string }[]>();
  const globalsOf = new WeakMap<RuleRun, Globals>();
  const runningOf = new WeakMap<RuleRun, { rule: Rule; transaction: Transaction }>();

  /** Rules of the table and its parents in one list: order, then name and sys_id (12.1, ties are our pick). */
  function rulesOf(table: string): readonly Rule[] {
    const known = byTable.get(table);
    if (known !== undefined) return known;
    const tables = database.schema.ancestors(table).join(',');
    const rules = database
      .select('sys_script', `collectionIN${tables}^active=true`)
      .map(toRule)
      .sort(
        (left, right) =>
          left.order - right.order || left.name.localeCompare(right.name) || left.sysId.localeCompare(right.sysId),
      );
    byTable.set(table, rules);
    return rules;
  }

  function stackOf(transaction: Transaction): { key: string; name: string }[] {
    const known = stacks.get(transaction);
    if (known !== undefined) return known;
    const stack: { key: string; name: string }[] = [];
    stacks.set(transaction, stack);
    return stack;
  }

  function globals(transaction: Transaction, run: RuleRun): Globals {
    const known = globalsOf.get(run);
    if (known !== undefined) return known;
    const created: Globals = { ...host.scripts.ruleRecords(transaction, run) };
    globalsOf.set(run, created);
    return created;
  }

  function hasRole(session: Session, roles: readonly string[]): boolean {
    if (roles.length === 0 || session.system || session.roles.has('admin')) return true;
    return roles.some((role) => session.roles.has(database.get('sys_user_role', role)?.['name'] ?? role));
  }

  function applies(transaction: Transaction, rule: Rule, run: RuleRun): boolean {
    const { session } = transaction;
    if (!rule.operations.has(run.operation)) return false;
    const options = { userId: session.userId, timeZone: session.timeZone };
    if (rule.filter !== '' && !database.matches(run.table, run.values, rule.filter, run.stored, options)) return false;
    if (!hasRole(session, rule.roles)) return false;
    if (rule.condition === '') return true;
    const name = `sys_script.${rule.sysId}.condition`;
    try {
      return Boolean(host.scripts.run(transaction, rule.condition, name, globals(transaction, run)));
    } catch (error) {
      // A condition that fails counts as false (12.3, C).
      report(rule, name, error);
      return false;
    }
  }

  function report(rule: Rule, name: string, error: unknown): void {
    if (behaviour.ruleError === 'throw') throw error;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.log('error', `Business rule ${rule.name} (${name})`, message);
  }

  function setFields(transaction: Transaction, rule: Rule, run: RuleRun): void {
    for (const group of parseQuery(rule.template).groups) {
      for (const [setting] of group) {
        if (setting === undefined) continue;
        run.values[setting.field] =
          setting.operator === 'SAMEAS'
            ? (run.values[setting.value] ?? '')
            : valueOfSetting(transaction, rule, run, setting.value);
      }
    }
  }

  function valueOfSetting(transaction: Transaction, rule: Rule, run: RuleRun, value: string): string {
    if (!value.startsWith('javascript:')) return value;
    const source = value.slice('javascript:'.length);
    const result = host.scripts.run(
      transaction,
      source,
      `sys_script.${rule.sysId}.template`,
      globals(transaction, run),
    );
    return result === null || result === undefined ? '' : String(result);
  }

  function execute(transaction: Transaction, rule: Rule, run: RuleRun): void {
    const name = `sys_script.${rule.sysId}.script`;
    if (rule.message !== '') host.log('info', `Business rule ${rule.name}`, rule.message);
    if (rule.abort) {
      run.abort(true);
      return;
    }
    try {
      if (rule.template !== '') setFields(transaction, rule, run);
      if (rule.script !== '') host.scripts.run(transaction, rule.script, name, globals(transaction, run));
    } catch (error) {
      report(rule, name, error);
    }
  }

  /** A rule already at work on the same record and operation is skipped (12.3, our pick for recursion). */
  function guarded(transaction: Transaction, rule: Rule, run: RuleRun, action: () => void): void {
    const stack = stackOf(transaction);
    const key = `${rule.sysId}:${run.values['sys_id'] ?? ''}:${run.operation}`;
    if (stack.some((entry) => entry.key === key)) {
      host.log('debug', 'Business rules', `${rule.name} on ${run.table} is already running for this record: skipped`);
      return;
    }
    stack.push({ key, name: rule.name });
    runningOf.set(run, { rule, transaction });
    try {
      action();
    } finally {
      stack.pop();
    }
  }

  /** The work keeps nothing of the transaction that queued it, whose scripts may hold much memory. */
  function queueRule(
    transaction: Transaction,
    rule: Rule,
    written: Pick<RecordContext, 'operation' | 'table' | 'values'>,
  ): void {
    const { operation, table, values } = written;
    host.queue.add({
      name: `async rule ${rule.name}`,
      session: transaction.session,
      run: (work) => {
        const row = operation === 'delete' ? values : database.get(table, values['sys_id'] ?? '');
        if (row === undefined) return;
        const run = createRun({ operation, table, phase: 'async', values: { ...row }, stored: null, previous: null });
        guarded(work, rule, run, () => execute(work, rule, run));
      },
    });
  }

  function createRun(context: Omit<RecordContext, 'abort' | 'isAborted'>): RuleRun {
    let aborted: Abort | undefined;
    const run: RuleRun = {
      ...context,
      abort(wanted) {
        const running = runningOf.get(run);
        if (context.phase !== 'before' || running === undefined) return;
        const stack = stackOf(running.transaction).map((entry) => entry.name);
        aborted = wanted
          ? { name: running.rule.name, sysId: running.rule.sysId, stack: stack.toReversed() }
          : undefined;
      },
      isAborted: () => aborted !== undefined,
      abortedBy: () => aborted,
    };
    return run;
  }

  return {
    createRun,
    run(transaction, run, { from, to }) {
      for (const rule of rulesOf(run.table)) {
        if (rule.when !== run.phase || rule.order < from || rule.order >= to) continue;
        if (run.isAborted() && !behaviour.rulesRunAfterAbort) return;
        guarded(transaction, rule, run, () => {
          if (applies(transaction, rule, run)) execute(transaction, rule, run);
        });
      }
    },
    queueAsync(transaction, run) {
      const { operation, table, values } = run;
      for (const rule of rulesOf(table)) {
        if (!rule.when.startsWith('async') || !applies(transaction, rule, run)) continue;
        queueRule(transaction, rule, { operation, table, values });
      }
    },
    reload: () => byTable.clear(),
  };
}
