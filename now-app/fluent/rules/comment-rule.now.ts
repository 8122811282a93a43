import '@servicenow/sdk/global';
import { BusinessRule } from '@servicenow/sdk/core';
import { checkEntries, noteComments, writeJournal } from '../../server/handlers/comment-rules';
import { queueComment } from '../../server/handlers/outbound-rule';

BusinessRule({
  $id: Now.ID['rule_finding_entries'],
  name: 'Onspring Bridge: check journal entries of a finding',
  table: 'x_onspr_bridge_finding',
  when: 'before',
  action: ['insert', 'update'],
  // Before the rules that add notes of the app.
  order: 30,
  active: true,
  description: 'Takes the meaning of a typed mark of Onspring, so that no entry passes for one that came from there.',
  script: checkEntries,
});

BusinessRule({
  $id: Now.ID['rule_task_entries'],
  name: 'Onspring Bridge: check journal entries of a task',
  table: 'x_onspr_bridge_remediation_task',
  when: 'before',
  action: ['insert', 'update'],
  // Before the rules that add notes of the app.
  order: 30,
  active: true,
  description: 'Takes the meaning of a typed mark of Onspring, so that no entry passes for one that came from there.',
  script: checkEntries,
});

BusinessRule({
  $id: Now.ID['rule_finding_comment'],
  name: 'Onspring Bridge: note comments of a finding for Onspring',
  table: 'x_onspr_bridge_finding',
  when: 'after',
  action: ['insert', 'update'],
  // After the rule that notes changes: a record about to be created there counts as known.
  order: 510,
  active: true,
  description: 'Makes a comment of each new journal entry that has a record map.',
  script: noteComments,
});

BusinessRule({
  $id: Now.ID['rule_task_comment'],
  name: 'Onspring Bridge: note comments of a task for Onspring',
  table: 'x_onspr_bridge_remediation_task',
  when: 'after',
  action: ['insert', 'update'],
  order: 510,
  active: true,
  description: 'Makes a comment of each new journal entry that has a record map.',
  script: noteComments,
});

BusinessRule({
  $id: Now.ID['rule_comment_write'],
  name: 'Onspring Bridge: write a comment of Onspring into the journal',
  table: 'x_onspr_bridge_comment',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  active: true,
  description: 'Adds what Onspring said to the journal of the finding or task, with author and time.',
  script: writeJournal,
});

BusinessRule({
  $id: Now.ID['rule_comment_outbound'],
  name: 'Onspring Bridge: note a comment for Onspring',
  table: 'x_onspr_bridge_comment',
  when: 'after',
  action: ['insert', 'update'],
  order: 500,
  active: true,
  description: 'Keeps one pending change for each comment that Onspring does not know yet.',
  script: queueComment,
});
