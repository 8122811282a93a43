import { type Behaviour, defaultBehaviour } from './behaviour.ts';

/**
 * A behaviour the documentation leaves open, as data: the README's table of what is unverified is made of these
 * (`generate-readme.ts`). Marks as in servicenow-instance.md: O observed, C common knowledge, `conflict` where sources
 * disagree, `silent` where none speaks.
 */
export interface OpenQuestion {
  readonly question: string;
  /** What the stand-in does. */
  readonly pick: string;
  /** Section of servicenow-instance.md. */
  readonly section: string;
  readonly mark: 'O' | 'C' | 'conflict' | 'silent';
  /** Switch of `behaviour.ts`, or the file that decides, from this folder. */
  readonly where: string;
  /** What to do on a real instance. */
  readonly verify: string;
}

type SwitchQuestion = Omit<OpenQuestion, 'where' | 'pick'>;

/** One question per switch: a new switch does not compile without one. */
const switches: Readonly<Record<keyof Behaviour, SwitchQuestion>> = {
  invalidQuery: {
    question: 'A condition with an unknown field, in scripts',
    section: '10.5',
    mark: 'conflict',
    verify: 'background script: addEncodedQuery("no_such=1"), getRowCount()',
  },
  invalidRestQuery: {
    question: 'The same over REST',
    section: '10.5',
    mark: 'O',
    verify: 'conformance item 7 with SERVICENOW_URL',
  },
  notEqualIncludesEmpty: {
    question: 'Whether `!=` finds rows whose text is empty',
    section: '10.2',
    mark: 'C',
    verify: 'list `short_description!=x` of a table with an empty one',
  },
  weekStart: {
    question: 'First day of beginningOfThisWeek, 1 = Monday',
    section: '10.3',
    mark: 'conflict',
    verify: 'background script: gs.beginningOfThisWeek()',
  },
  ruleError: {
    question: 'What an error in a rule ends',
    section: '12.3',
    mark: 'C',
    verify: 'before rule that throws, a second rule behind it',
  },
  rulesRunAfterAbort: {
    question: 'Whether before rules run on after an abort',
    section: '12.3',
    mark: 'conflict',
    verify: 'two before rules, the first aborts, the second logs',
  },
  aclMostSpecificOnly: {
    question: 'Whether the most specific level of access rules decides alone',
    section: '13.3',
    mark: 'conflict',
    verify: 'table rule that fails, `*` rule that passes, debug security',
  },
  dropUnregisteredEvents: {
    question: 'Whether events of an app without registry entry are lost',
    section: '14.5',
    mark: 'C',
    verify: 'gs.eventQueue of an unregistered name, look at sysevent',
  },
};

const fixed: readonly OpenQuestion[] = [
  {
    question: 'A rule that is already at work on the record',
    pick: 'skipped',
    section: '12.3',
    mark: 'C',
    where: 'records/business-rules.ts',
    verify: 'after rule with current.update() and a counter',
  },
  {
    question: 'An update that changes nothing',
    pick: 'runs no rule, writes nothing',
    section: '11.3',
    mark: 'C',
    where: 'records/records.ts',
    verify: 'PATCH with the stored value, look at sys_mod_count',
  },
  {
    question: 'When `active` follows `state`',
    pick: 'at order 50: a state set by a later before rule is not followed',
    section: '14.1',
    mark: 'C',
    where: 'records/task-state.ts',
    verify: 'before rules at 40 and 200 that set state',
  },
  {
    question: 'Where relative day, month and year tests start to count',
    pick: 'at the present moment',
    section: '10.2',
    mark: 'C',
    where: 'database/condition-tests.ts',
    verify: 'RELATIVEGT@dayofweek@ago@1 with rows 23 and 25 hours old',
  },
  {
    question: 'Order by a reference; place of empty values',
    pick: 'by display value; first',
    section: '11.1',
    mark: 'C',
    where: 'database/database.ts',
    verify: 'list with ORDERBYassigned_to',
  },
  {
    question: 'Fields a first-install record leaves out',
    pick: 'their literal default',
    section: '16',
    mark: 'silent',
    where: 'package/package-rows.ts',
    verify: 'install, compare with the XML',
  },
  {
    question: 'Access rules of the base tables',
    pick: 'a short list by hand',
    section: '13.3',
    mark: 'silent',
    where: 'access/base-acls.ts',
    verify: 'export sys_security_acl of the tables in use',
  },
  {
    question: 'Rules that depend on a record, asked about the table as a whole',
    pick: 'do not refuse',
    section: '13.1',
    mark: 'silent',
    where: 'access/access.ts',
    verify: 'POST and aggregate as a user whom a condition holds',
  },
  {
    question: 'Texts of REST errors',
    pick: 'as observed in public code',
    section: '1.2',
    mark: 'O',
    where: 'rest/rest-error.ts',
    verify: 'conformance items 2, 3, 4, 9, 14 with SERVICENOW_URL',
  },
  {
    question: 'A negative or malformed limit or offset',
    pick: '400',
    section: '18',
    mark: 'silent',
    where: 'rest/rest-call.ts',
    verify: 'GET with sysparm_limit=-1 and sysparm_offset=x',
  },
  {
    question: 'What an address of a scripted API without version means',
    pick: 'its latest active version',
    section: '9.1',
    mark: 'silent',
    where: 'rest/scripted-api.ts',
    verify: 'two versions, call without one',
  },
  {
    question: 'Column names of sys_rate_limit_rules',
    pick: 'guessed from the form',
    section: '8',
    mark: 'silent',
    where: 'rest/rate-limits.ts',
    verify: 'dictionary of the table',
  },
  {
    question: 'Column names of sys_rest_insert_multiple',
    pick: 'guessed from the form',
    section: '4',
    mark: 'silent',
    where: 'rest/import-api.ts',
    verify: 'dictionary of the table',
  },
  {
    question: 'Import sets of import calls; what scripts assign to `source`',
    pick: 'one of its own per call; stored with the row',
    section: '4',
    mark: 'C',
    where: 'transform/import-set.ts',
    verify: 'two POSTs, compare sys_import_set; onAfter script that sets a field',
  },
  {
    question: 'An import that changes nothing',
    pick: 'ignored, with a comment',
    section: '4',
    mark: 'C',
    where: 'transform/transform-row.ts',
    verify: 'send the same row twice',
  },
  {
    question: 'Session cookies of requests with a bearer token',
    pick: 'none are set',
    section: '1',
    mark: 'silent',
    where: 'rest/authentication.ts',
    verify: "look at Set-Cookie of a GET with a token (the vendor's own tool relies on one)",
  },
  {
    question: 'Which layout `sysparm_view` means',
    pick: 'the form of that view; all fields without one',
    section: '2.2',
    mark: 'C',
    where: 'rest/view-fields.ts',
    verify: 'GET with sysparm_view=mobile on a table with both layouts',
  },
  {
    question: 'A query rule that fails',
    pick: 'adds no condition, with a line in the log',
    section: '12.1',
    mark: 'silent',
    where: 'rest/record-query.ts',
    verify: 'query rule that throws, GET the list',
  },
  {
    question: 'What refuses an attachment beyond the limits of extension',
    pick: '403 Operation Failed',
    section: '5',
    mark: 'silent',
    where: 'rest/attachment-api.ts',
    verify: 'upload .exe with glide.attachment.extensions=txt',
  },
  {
    question: 'Who may change attachments',
    pick: 'whoever may write the record',
    section: '5',
    mark: 'C',
    where: 'access/base-acls.ts',
    verify: 'DELETE an attachment as a user who only reads the record',
  },
  {
    question: 'Bodies of attachment attributes, and their table',
    pick: 'plain objects; a table of its own',
    section: '5',
    mark: 'C',
    where: 'rest/attachment-attributes.ts',
    verify: 'POST and GET /attachment/{id}/attributes',
  },
  {
    question: 'What a batch answers beyond its limits',
    pick: '400 for a large request; items that do not fit are unserviced, though done',
    section: '6',
    mark: 'C',
    where: 'rest/batch-api.ts',
    verify: 'batch with X-BATCHREQUEST-MAX-OUTPUT-SIZE: 100',
  },
  {
    question: 'Columns of the JWT registry',
    pick: 'as the form names them',
    section: '7.2',
    mark: 'C',
    where: 'rest/jwt-assertion.ts',
    verify: 'dictionary of oauth_jwt and jwt_verifier_map',
  },
  {
    question: 'Element names of XML bodies',
    pick: 'request/entry and response/result',
    section: '1',
    mark: 'C',
    where: 'rest/xml-format.ts',
    verify: 'GET and POST with application/xml',
  },
  {
    question: 'A value that does not fit its column',
    pick: 'empties it, with a line in the log',
    section: '11.2',
    mark: 'C',
    where: 'records/stored-value.ts',
    verify: 'setValue of a text on a number and on a date',
  },
  {
    question: 'setAbortAction and setWorkflow on a record of another scope',
    pick: 'ignored, with a line in the log',
    section: '11.3',
    mark: 'C',
    where: 'script/glide/record-write.ts',
    verify: 'scoped script on an incident',
  },
  {
    question: 'GlideAggregate SUM without a group',
    pick: 'one row per distinct value, as the docs say',
    section: '11.6',
    mark: 'conflict',
    where: 'script/glide/glide-aggregate.ts',
    verify: 'SUM over three rows, getRowCount()',
  },
  {
    question: 'Name in a journal stamp',
    pick: 'the user name',
    section: '11.4',
    mark: 'C',
    where: 'script/glide/glide-element.ts',
    verify: 'getJournalEntry(1)',
  },
  {
    question: 'changes() in async rules',
    pick: 'false',
    section: '11.4',
    mark: 'silent',
    where: 'script/glide/glide-element.ts',
    verify: 'async rule that logs it',
  },
  {
    question: 'A Glide global a module did not import',
    pick: 'unknown name; the message differs',
    section: '15',
    mark: 'silent',
    where: 'script/module-loader.ts',
    verify: 'module that uses gs without an import',
  },
  {
    question: 'How long a script waits for an asynchronous answer it reads',
    pick: 'at most 60 s',
    section: '11.10',
    mark: 'silent',
    where: 'script/http/http-client.ts',
    verify: 'executeAsync() to a receiver that waits, getBody()',
  },
  {
    question: 'Language features that are neither allowed nor refused',
    pick: 'run as in Node',
    section: '15',
    mark: 'silent',
    where: 'script/rhino-limits.ts',
    verify: 'install a module with each, look at the script log',
  },
  {
    question: 'trigger_strategy of flows',
    pick: '`every`: each match; `always`: unless it still runs for the record; `unique_changes`: a field of its condition changed',
    section: '14.3',
    mark: 'conflict',
    where: 'flow/record-trigger.ts',
    verify: 'two updates while the flow waits, count contexts',
  },
  {
    question: 'A rejection and an approval in one rule set',
    pick: 'the rejection goes first; a rule that can no longer hold cancels',
    section: '14.2',
    mark: 'C',
    where: 'flow/approval-decision.ts',
    verify: 'group of two with ApprovesRejects All, answer both ways',
  },
  {
    question: 'Answer of an approval whose due date passed',
    pick: 'the answer of the due date',
    section: '14.2',
    mark: 'C',
    where: 'flow/actions/ask-for-approval.ts',
    verify: 'due date of a minute, read approval_state',
  },
  {
    question: 'Whether waitForCondition tests at once',
    pick: 'yes',
    section: '14.3',
    mark: 'C',
    where: 'flow/actions/wait-for-condition.ts',
    verify: 'wait for what already holds',
  },
  {
    question: 'Zone of scheduled flow triggers',
    pick: 'UTC',
    section: '14.3',
    mark: 'silent',
    where: 'flow/trigger-schedule.ts',
    verify: 'daily flow, compare sys_flow_context.started',
  },
  {
    question: 'Flows that start one another',
    pick: 'stop after ten',
    section: '14.3',
    mark: 'silent',
    where: 'flow/flow-engine.ts',
    verify: 'flow that updates its own trigger record',
  },
  {
    question: 'A flow without an internal name',
    pick: 'made from its name',
    section: '14.3',
    mark: 'silent',
    where: 'flow/flow-program.ts',
    verify: 'install, read internal_name',
  },
  {
    question: 'Field rights of a flow that runs as its user',
    pick: 'only table rules hold it',
    section: '14.3',
    mark: 'silent',
    where: 'flow/actions/action-call.ts',
    verify: 'updateRecord of a field the user may not write',
  },
];

/** Everything unverified, switches first. */
export const openQuestions: readonly OpenQuestion[] = [
  ...Object.entries(switches).map(([name, question]) => ({
    ...question,
    pick: `\`${String(Object.entries(defaultBehaviour).find(([key]) => key === name)?.[1])}\``,
    where: `behaviour.ts, ${name}`,
  })),
  ...fixed,
];
