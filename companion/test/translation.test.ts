/**
 * An instance whose people read another language, on the built package: each message of the app is translated into made-up
 * letters, and a story is played. A word in English letters that is no data means a text without a key.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { COMPANION_CODES } from '../../now-app/server/domain/companion-errors.ts';
import { demoPassword, demoUserId } from '../../sandbox/instance/base/demo-people.ts';
import { createInstance, type LoadedInstance } from '../../sandbox/instance/instance.ts';
import { createRestApp } from '../../sandbox/instance/rest/rest-app.ts';
import { createImportSets } from '../../sandbox/instance/transform/import-set.ts';
import { builtApp } from '../../scripts/build.ts';
import { toBasic } from '../../scripts/demo/rest.ts';

const findings = 'x_onspr_bridge_finding';
const tasks = 'x_onspr_bridge_remediation_task';
const approvals = 'sysapproval_approver';
const dayMs = 86_400_000;
type Row = Record<string, string>;

/** Other letters for all but placeholders. */
const translate = (text: string): string =>
  text.replace(/\{\d\}|[a-zA-Z]/g, (part) =>
    part.length > 1 ? part : String.fromCodePoint(0x0400 + (part.codePointAt(0) ?? 0)),
  );

/** Words that are data of this story, names of columns and properties, or labels of choices, which are translated as such. */
const data = new Set(
  'Backup of the ledger is not tested Okta Single Sign On FND RTK Moderate Closed Add vendor steps x onspr bridge default approver risk managers cmdb ci Zorro example com Finding Owner email No patch until spring SOX GDPR Onspring Bridge Victor Okafor Helen Marsh'.split(
    ' ',
  ),
);
const foreignWords = (text: string): readonly string[] =>
  (text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !data.has(word));

describe('another language', () => {
  let instance: LoadedInstance;
  /** Everything a person was shown on the way, by where. */
  const shown: { readonly where: string; readonly text: string }[] = [];
  const begin = () => instance.begin('test', instance.systemSession);
  const first = (table: string, query: string) => instance.database.select(table, query)[0];
  const idOf = (table: string, query: string) => first(table, query)?.['sys_id'] ?? '';
  const read = (table: string, sysId: string) => instance.database.get(table, sysId) ?? {};

  function update(table: string, sysId: string, values: Row): boolean {
    const transaction = begin();
    const { ok } = instance.records.update(transaction, table, sysId, values);
    for (const { text } of instance.scripts.messages(transaction)) shown.push({ where: 'message', text });
    instance.queue.drain();
    return ok;
  }
  function bring(record: number, values: Row, problems: readonly Row[] = []): string {
    const sets = createImportSets(instance);
    const transaction = begin();
    const set = sets.create(transaction, 'x_onspr_bridge_inbound');
    const row = {
      record_map: idOf('x_onspr_bridge_record_map', 'name=Findings'),
      onspring_app: '210',
      onspring_record: String(record),
      payload: JSON.stringify(values),
      problems: JSON.stringify(problems),
    };
    sets.transform(transaction, set, [sets.addRow(transaction, set, row, 0)]);
    instance.queue.drain();
    return idOf(findings, `onspring_record=${record}`);
  }
  function decide(record: string, state: 'approved' | 'rejected', comments: string): void {
    const row = first(approvals, `sysapproval=${record}^state=requested`);
    if (row === undefined) throw new Error(`nobody is asked about ${record}`);
    update(approvals, row['sys_id'] ?? '', { state, comments });
  }
  /** What the records say to people by now: texts that rules wrote, and every work note. */
  function look(): void {
    const columns: Readonly<Record<string, readonly string[]>> = {
      [findings]: ['priority_explanation', 'approval_summary', 'escalation_detail'],
      [tasks]: ['close_notes', 'subflow_outcome'],
      x_onspr_bridge_sync_issue: ['title', 'cause', 'suggested_fix'],
      x_onspr_bridge_setup_step: ['result'],
    };
    for (const [table, names] of Object.entries(columns)) {
      for (const row of instance.database.select(table, '')) {
        for (const name of names) shown.push({ where: `${table}.${name}`, text: row[name] ?? '' });
      }
    }
    for (const row of instance.database.select('sys_journal_field', 'element=work_notes')) {
      shown.push({ where: 'work note', text: row['value'] ?? '' });
    }
  }

  beforeAll(async () => {
    instance = await createInstance({ packageFolder: builtApp, background: false });
    instance.setProperty('glide.sys.language', 'qx');
    for (const row of instance.database.select('sys_ui_message', 'language=en')) {
      const values = { key: row['key'] ?? '', message: translate(row['message'] ?? ''), language: 'qx' };
      instance.records.insert(begin(), 'sys_ui_message', values);
    }
    instance.setProperty('x_onspr_bridge.instance_id', instance.instanceId);
    instance.setProperty('x_onspr_bridge.enabled', 'true');
    instance.setProperty('x_onspr_bridge.executive', 'victor.okafor');
    const map = { active: 'true', onspring_app_id: '210' };
    update('x_onspr_bridge_record_map', idOf('x_onspr_bridge_record_map', 'name=Findings'), map);
  });

  it('is the language of every sentence that people are shown', () => {
    const finding = bring(1, {
      short_description: 'Backup of the ledger is not tested',
      severity: '3',
      likelihood: '3',
      category: 'backup',
      control: 'AC-1',
      regulations: 'gdpr,sox',
      business_application: 'Okta Single Sign-On',
      finding_owner: 'Zorro@example.com',
      source_status: 'open',
    });
    expect(read(findings, finding)).toMatchObject({ state: '11', approval: 'requested' });
    expect(first('x_onspr_bridge_sync_issue', '')).toMatchObject({ code: 'REFERENCE_NOT_FOUND' });

    // Refusals of the state model, a rejected plan, another approver, an approved plan.
    for (const state of ['3', '7', '4', '8', '2', '12']) expect(update(findings, finding, { state })).toBe(false);
    look();
    decide(finding, 'rejected', 'Add vendor steps');
    update(findings, finding, { approval: 'not requested' });
    update(findings, finding, { plan_approver: demoUserId('helen.marsh') });
    instance.travel(instance.clock.now() + 600_000);
    decide(finding, 'approved', '');
    expect(read(findings, finding)).toMatchObject({ state: '2' });

    // A task that is refused, one that is skipped without and with a reason.
    const task = first(tasks, `finding=${finding}^state=1`)?.['sys_id'] ?? '';
    const waiting = first(tasks, `finding=${finding}^state=-5`)?.['sys_id'] ?? '';
    expect(update(tasks, waiting, { state: '1' })).toBe(false);
    update(tasks, task, { state: '3' });
    update(tasks, task, { state: '7' });

    // Cannot be resolved, escalated by the job, overdue, a risk that is asked to be accepted.
    update(findings, finding, { cannot_resolve: 'true', cannot_resolve_reason: 'No patch until spring' });
    instance.travel(instance.clock.now() + 3 * dayMs);
    expect(read(findings, finding)['escalation_reason']).toBe('cannot_resolve');
    expect(update(findings, finding, { acceptance_state: 'submitted' })).toBe(false);

    // Onspring ends it; what it says about the work that is left.
    bring(1, { source_status: 'closed' });
    expect(read(findings, finding)).toMatchObject({ state: '3' });
    look();

    const texts = shown.filter(({ text }) => text !== '');
    expect(new Set(texts.map(({ where }) => where))).toEqual(
      new Set([
        'message',
        'work note',
        `${findings}.priority_explanation`,
        `${findings}.approval_summary`,
        `${tasks}.close_notes`,
        'x_onspr_bridge_sync_issue.title',
        'x_onspr_bridge_sync_issue.cause',
        'x_onspr_bridge_sync_issue.suggested_fix',
      ]),
    );
    const untranslated = texts.map((entry) => ({ ...entry, words: foreignWords(entry.text) }));
    expect(untranslated.filter(({ words }) => words.length > 0)).toEqual([]);
  });

  it('is the language of what the companion reports, with its own details as data', async () => {
    const kinds = ['dead_letter', 'file', 'configuration', 'discrepancy', 'unknown_app', 'field_value'];
    // Zorro stands for what only the companion knows.
    const words = { title: 'Zorro', cause: 'Zorro', suggestedFix: 'Zorro' };
    const issues = COMPANION_CODES.flatMap((code, index) =>
      [kinds[index % kinds.length] ?? '', 'dead_letter'].map((kind, second) => ({
        ...words,
        key: `${kind}:210:${index}:${second}`,
        kind,
        code,
        onspringApp: 210,
        onspringRecord: second === 0 ? index + 1 : null,
        field: null,
        correlation: 'told',
      })),
    );
    const { app } = createRestApp(instance);
    for (let first = 0; first < issues.length; first += 50) {
      const response = await app.request('/api/x_onspr_bridge/v1/sync/issues', {
        method: 'POST',
        headers: {
          authorization: toBasic({ url: '', user: 'admin', password: demoPassword('admin') }),
          'content-type': 'application/json',
        },
        body: JSON.stringify({ issues: issues.slice(first, first + 50), solved: [], taken: [] }),
      });
      expect(response.status).toBe(200);
    }
    const problem = {
      field: 'due_date',
      onspringField: 'Zorro',
      value: 'Zorro',
      code: 'INVALID_DATE',
      message: 'Zorro',
    };
    bring(2, { short_description: 'Backup of the ledger is not tested', source_status: 'open' }, [problem]);
    const told = instance.database.select('x_onspr_bridge_sync_issue', 'correlation=told^ORonspring_record=2');
    expect(told).toHaveLength(issues.length + 1);
    for (const { code, title = '', cause = '', suggested_fix: fix = '' } of told) {
      expect({ code, foreign: foreignWords(`${title} ${cause} ${fix}`) }).toEqual({ code, foreign: [] });
      expect(cause).toContain('Zorro');
      expect([title, fix]).not.toContain('Zorro');
    }
  });
});
