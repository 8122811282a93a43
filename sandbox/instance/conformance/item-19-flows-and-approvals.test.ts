import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { type BackgroundScripts, openBackgroundScripts } from './background-scripts.ts';
import { needsServerScripts } from './target.ts';

const flowPackage = fileURLToPath(new URL('../flow/fixtures/package', import.meta.url));
/** People of the base data: the owner, and the two members of a group. */
const OWNER = 'ingrid.solberg';
const GROUP = 'Identity and Access Management';
const MEMBERS = ['priya.nair', 'tomas.novak'] as const;

let scripts: BackgroundScripts;
beforeEach(async () => {
  scripts = await openBackgroundScripts({ folder: flowPackage });
});
afterEach(() => scripts.stop());

const sysIdOf = (table: string, query: string): string =>
  String(
    scripts.run(
      `var gr = new GlideRecord('${table}'); gr.addEncodedQuery('${query}'); gr.query(); gr.next(); gr.getUniqueValue()`,
    ),
  );

/** Creates a case and starts the flow whose trigger waits for this text. */
const startCase = (note: string): string => {
  const sysId = String(
    scripts.run(
      "var gr = new GlideRecord('x_test_flow_case'); gr.short_description = 'A case'; " +
        `gr.assigned_to = '${sysIdOf('sys_user', `user_name=${OWNER}`)}'; ` +
        `gr.assignment_group = '${sysIdOf('sys_user_group', `name=${GROUP}`)}'; gr.insert()`,
    ),
  );
  update('x_test_flow_case', sysId, `gr.case_note = '${note}';`);
  return sysId;
};

const update = (table: string, sysId: string, statements: string): void => {
  scripts.run(`var gr = new GlideRecord('${table}'); gr.get('${sysId}'); ${statements} gr.update();`);
  scripts.pass(0);
};
const read = (table: string, sysId: string, field: string): unknown =>
  scripts.run(`var gr = new GlideRecord('${table}'); gr.get('${sysId}'); gr.getValue('${field}')`);
const note = (sysId: string): unknown => read('x_test_flow_case', sysId, 'case_note');

/** Approver rows of a case as `user:state`, by user. */
const approvals = (sysId: string): unknown =>
  scripts.run(
    `var gr = new GlideRecord('sysapproval_approver'); gr.addQuery('document_id', '${sysId}'); gr.query(); ` +
      "var rows = []; while (gr.next()) rows.push(gr.approver.user_name + ':' + gr.state); rows.sort().join()",
  );
const answer = (sysId: string, userName: string, state: string): void =>
  update(
    'sysapproval_approver',
    sysIdOf('sysapproval_approver', `document_id=${sysId}^approver.user_name=${userName}`),
    `gr.state = '${state}';`,
  );
const stepOf = (sysId: string): string => sysIdOf('x_test_flow_step', `flow_case=${sysId}`);
const states = (flow: string): string[] =>
  scripts.instance.flowEngine?.executions({ flow }).map((execution) => execution.state) ?? [];

describe('17.19 flows and approvals (servicenow-instance.md 14.2, 14.3)', () => {
  needsServerScripts('createTask with wait goes on when the task is inactive, not before', () => {
    const sysId = startCase('wait');
    expect(states('Carry out')).toEqual(['Waiting']);
    update('x_test_flow_step', stepOf(sysId), 'gr.state = 2;');
    expect(states('Carry out')).toEqual(['Waiting']);
    update('x_test_flow_step', stepOf(sysId), "gr.state = 3; gr.close_notes = 'done';");
    expect(states('Carry out')).toEqual(['Complete']);
  });

  needsServerScripts('waitForCondition is tested again when the record changes', () => {
    const sysId = startCase('wait');
    update('x_test_flow_step', stepOf(sysId), "gr.state = 3; gr.close_notes = 'done';");
    update('x_test_flow_case', sysId, 'gr.rank = 3;');
    scripts.pass(5 * 3_600_000);
    expect(note(sysId)).toBe('wait');
    update('x_test_flow_case', sysId, 'gr.rank = 6;');
    scripts.pass(5 * 3_600_000);
    expect(note(sysId)).toBe('done');
  });

  needsServerScripts('any: one approval decides, sibling rows are no longer required', () => {
    const sysId = startCase('ask owner');
    expect(approvals(sysId)).toBe([OWNER, ...MEMBERS].map((user) => `${user}:requested`).join());
    expect(read('x_test_flow_case', sysId, 'approval')).toBe('requested');
    answer(sysId, OWNER, 'approved');
    expect(approvals(sysId)).toBe('ingrid.solberg:approved,priya.nair:not_required,tomas.novak:not_required');
    expect([read('x_test_flow_case', sysId, 'approval'), note(sysId)]).toEqual(['approved', 'yes']);
  });

  needsServerScripts('any: one rejection decides', () => {
    const sysId = startCase('ask owner');
    answer(sysId, MEMBERS[0], 'rejected');
    expect([read('x_test_flow_case', sysId, 'approval'), note(sysId)]).toEqual(['rejected', 'rejected']);
  });

  needsServerScripts('all: everybody must approve', () => {
    const sysId = startCase('ask all');
    answer(sysId, MEMBERS[0], 'approved');
    expect(note(sysId)).toBe('ask all');
    answer(sysId, MEMBERS[1], 'approved');
    expect(note(sysId)).toBe('approved');
  });

  needsServerScripts('all: an approve rule that can no longer be met is cancelled', () => {
    const sysId = startCase('ask all');
    answer(sysId, MEMBERS[1], 'rejected');
    expect(note(sysId)).toBe('cancelled');
  });
});
