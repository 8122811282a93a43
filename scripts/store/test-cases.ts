/** Cases of the test plan. Each is proven by one automatic test on the built package, named by file and title. */

export interface TestCase {
  readonly id: string;
  readonly area: string;
  readonly what: string;
  readonly expected: string;
  readonly file: string;
  readonly title: string;
}

const inFile = (
  file: string,
  area: string,
  cases: readonly (readonly [string, string, string, string])[],
): TestCase[] =>
  cases.map(([id, what, expected, title]) => ({
    id,
    area,
    what,
    expected,
    file: `companion/test/${file}.test.ts`,
    title,
  }));

export const TEST_CASES: readonly TestCase[] = [
  ...inFile('trouble', 'Rejection', [
    ['REJ-1', 'Event with a wrong key', '401; nothing is stored', 'refuses a wrong key and stores nothing'],
    ['REJ-2', 'Malformed event', '400 that names field and reason', 'names field and reason of a malformed body'],
    [
      'REJ-3',
      'Event of an app without a map',
      'Accepted; a sync issue names the app',
      'accepts an event of an unknown app and makes it visible',
    ],
    [
      'REJ-4',
      'Owner that the instance does not know',
      'The rest lands; an issue names the field',
      'lands the rest of a record whose owner does not exist and names the field',
    ],
    [
      'REJ-5',
      'List value without a map',
      'The rest lands; the issue closes once the value fits',
      'lands the rest of a record whose list value no map knows, and closes the issue once it fits',
    ],
    [
      'AVL-1',
      'ServiceNow is down',
      'Everything is caught up without a person',
      'catches up by itself after ServiceNow was down',
    ],
    [
      'AVL-2',
      'Onspring is down',
      'Everything is caught up without a person',
      'catches up by itself after Onspring was down',
    ],
    [
      'SET-1',
      'Connection test',
      'An admin reads the result in words',
      'answers the connection test of an admin, who reads the result in words',
    ],
  ]),
  ...inFile('installation-guide', 'Installation', [
    [
      'INS-1',
      'The installation guide, followed literally',
      'A working connection',
      'leads from a fresh instance to a connection that works',
    ],
  ]),
  ...inFile('companion', 'Exchange', [
    [
      'INB-1',
      'A record is saved in Onspring',
      'The finding lands with two calls',
      'lands a changed record with two calls, named by id or by number',
    ],
    [
      'INB-2',
      'First load',
      'Every record once, in pages, with a run that counts them',
      'loads everything once, in pages, and reports a run',
    ],
    ['INB-3', 'An event never came', 'The poll finds the record', 'finds a record whose event never came'],
    [
      'OUT-1',
      'A finding changes in ServiceNow',
      'Onspring shows the change; the change is acknowledged; no echo',
      'tells Onspring what changed and acknowledges it',
    ],
    [
      'OUT-2',
      'A list value Onspring does not have',
      'The rest is delivered; an issue names the value',
      'names a list value Onspring does not have, and delivers the rest',
    ],
    [
      'IDM-1',
      'The answer to a call is lost',
      'The call is repeated; no second record, no issue',
      'repeats a call whose answer was lost, in both directions, without a second record or an issue',
    ],
    [
      'IDM-2',
      'One record fails for good',
      'It alone is held back; its issue closes when it lands',
      'holds a failing record back alone, gives it up with an issue, and closes the issue when it lands',
    ],
    [
      'OFF-1',
      'The app is switched off',
      'Nothing runs; events are kept and worked off afterwards',
      'keeps events while it is switched off and works them off afterwards',
    ],
    [
      'SEC-1',
      'Errors and logs',
      'No secret is ever written',
      'never writes a secret to its log, whatever fails and however much is logged',
    ],
  ]),
  ...inFile('administration', 'Administration', [
    [
      'SEC-2',
      'Rights of the companion account',
      'The check names every right beyond its task',
      'checks every step, and names what an account may do beyond its task',
    ],
    ['SEC-3', 'Set-up by somebody who is no admin', 'Refused', 'is for admins only'],
    [
      'SET-2',
      'A field map that cannot work',
      'Refused when saved, with every reason',
      'refuses a field map that cannot work, with every reason, and takes it once it is mended',
    ],
    [
      'OFF-2',
      'Pause',
      'Nothing is exchanged and nothing is lost',
      'pauses the exchange without losing what changes meanwhile',
    ],
    [
      'MON-1',
      'The companion falls silent',
      'An issue and one mail; both end when it is heard again',
      'hears of a companion that fell silent: an issue, one mail to its owner, and an end when it is heard again',
    ],
    ['OFF-3', 'The instance is cloned', 'The clone stays silent and says why', 'stays silent on a clone, and says why'],
    [
      'RET-1',
      'Retention',
      'Old rows go; what a person needs stays',
      'deletes old rows by age, and nothing a person still needs',
    ],
    [
      'ISS-1',
      'Many issues of one cause',
      'Retried together; ignored only with a reason',
      'are retried together, and ignored with a reason only',
    ],
  ]),
  ...inFile('conflict', 'Merge', [
    [
      'MRG-1',
      'Both sides change a field, the map asks a person',
      'Nothing is overwritten until a person decides',
      'goes to a person where the map says so: nothing is overwritten until then, then the right value holds on both sides',
    ],
    [
      'MRG-2',
      'Both sides change a field, the map names an owner',
      'The value of the owner wins on both sides',
      'goes to its owner otherwise, and the edit of the owner is not lost to a change under way',
    ],
  ]),
  ...inFile('reconcile', 'Agreement', [
    ['AGR-1', 'Both sides agree', 'The run says so, in calls by pages', 'says that all records agree, in three calls'],
    [
      'AGR-2',
      'Changes and deletions that no event told',
      'Made up for on both sides',
      'makes up for changes that no event told, on either side, and for deleted records',
    ],
    [
      'AGR-3',
      'The companion lost its database',
      'Everything is restored; nothing is doubled',
      'restores everything on an empty store without being asked',
    ],
  ]),
  ...inFile('backfill', 'Back-fill', [
    ['BFL-1', 'Dry run', 'It tells what it would do and does nothing', 'tells what it would do and does nothing'],
    [
      'BFL-2',
      'Records that are in both systems already',
      'Linked by key, never doubled',
      'brings in every record once, and takes over the one that was there',
    ],
    [
      'BFL-3',
      'Pause and `kill -9`',
      'It stays paused, then goes on where it was',
      'pauses when asked in ServiceNow, stays paused after kill -9, and goes on when asked',
    ],
  ]),
  ...inFile('kill-and-resume', 'Back-fill', [
    [
      'KIL-1',
      '`kill -9` in the middle of the first load',
      'Agreement after a new start; no doubled finding',
      'ends in agreement after a new start, without a doubled finding',
    ],
  ]),
  ...inFile('approvals', 'Approval', [
    [
      'APR-1',
      'Plan of a critical finding',
      'Two levels; nobody approves what they asked for or work on',
      'asks two levels for a critical plan, none of whom asked for it or works on it',
    ],
    [
      'APR-2',
      'A plan is rejected',
      'Back to its owner with the words of the approver',
      'sends a plan back with the words of the approver, as often as it is rejected',
    ],
    [
      'APR-3',
      'Delegation',
      'A delegate decides, unless they work on it',
      'lets a delegate decide, in the name of the approver, but nobody who works on it',
    ],
    [
      'RSK-1',
      'Risk acceptance',
      'Accepted until a date; the work rests',
      'accepts it until a date and lets the work rest',
    ],
  ]),
  ...inFile('escalation', 'Escalation', [
    [
      'ESC-1',
      'A finding cannot be resolved',
      'It goes to who decides, level by level',
      'takes what an agent cannot resolve to the decision owner, up the levels, and rests on a decision',
    ],
    [
      'ESC-2',
      'An accepted risk ends',
      'The finding opens again and says who decides',
      'ends an accepted risk in time, opens the finding again and says who decides',
    ],
    ['OFF-4', 'Escalation while the app is off', 'Nothing happens', 'does nothing while the app is switched off'],
    [
      'NTF-1',
      'Notifications',
      'People are told what is theirs',
      'tells people what is asked of them, what is late and what is theirs to decide',
    ],
  ]),
  ...inFile('playbooks', 'Remediation', [
    [
      'PLB-1',
      'Choice of the playbook',
      'By its condition; running plans keep their version',
      'chooses by the condition and records the version; a later change leaves the plan as it is',
    ],
  ]),
  ...inFile('task-work', 'Remediation', [
    [
      'TSK-1',
      'Order of the steps',
      'One order opens together, the next one after it',
      'opens steps of one order together, and the next ones after all of them',
    ],
    [
      'TSK-2',
      'Evidence',
      'A step closes only with its evidence',
      'closes a step only with its evidence: a text or a file',
    ],
    [
      'TSK-3',
      'Change request of a step',
      'One change; the step waits for it',
      'opens one change with the step, waits for it and goes on when it succeeded',
    ],
    [
      'TSK-4',
      'Automation of a step',
      'Runs once; its outcome closes the step',
      'runs the automation of a step once and closes the step with its outcome',
    ],
  ]),
  ...inFile('duplicates', 'Remediation', [
    [
      'DUP-1',
      'Two findings on one control and item',
      'The younger one follows the older; no second plan',
      'sets the younger finding aside, says why, and makes no second plan',
    ],
    [
      'REL-1',
      'Related incident and problem',
      'Told once about each material step',
      'relates the open incident and problem of the same item, and notes each material step once',
    ],
  ]),
  ...inFile('action-plans', 'Remediation', [
    [
      'ACT-1',
      'Action plans of Onspring',
      'Tasks of their finding that agree in every field',
      'become tasks of their finding with the first load, and agree in every field',
    ],
  ]),
  ...inFile('action-plans', 'Comments', [
    [
      'CMT-1',
      'A comment is written in ServiceNow',
      'A record in Onspring with author, time and number',
      'written here become records there, with author, time and number, each journal in its own app and in order',
    ],
    [
      'CMT-2',
      'A comment is written in Onspring',
      'In the journal once, with author and time, as plain text',
      'written there land in the journal with author and time, in order, as plain text, and a change as a further entry',
    ],
    [
      'CMT-3',
      'Internal notes',
      'Never in the public app of Onspring',
      'keep internal notes out of the public app, whatever is switched on, and the notes of the app here',
    ],
  ]),
  ...inFile('administration', 'Attachments', [
    [
      'ATT-1',
      'Files of linked records by the sync API',
      'Taken and given within the limits of their map only',
      'takes and gives files of linked records within the limits of their map, and notes what a person attaches',
    ],
  ]),
  ...inFile('retries', 'Attachments', [
    [
      'ATT-2',
      'Files are refused, cut off and carried again',
      'Each arrives once, on both sides',
      'carries files both ways once each, whatever is refused, cut off, killed or forgotten, and names none of them in its log',
    ],
  ]),
  ...inFile('applications', 'Data for Onspring', [
    [
      'LKP-1',
      'Look-up of a business application',
      'One flat object; only mapped fields',
      'answers a look-up with one flat object, owners as Onspring records',
    ],
    [
      'MIR-1',
      'Mirror of applications',
      'Filled by key; no write while nothing changes',
      'fills the app by key, then costs no write while nothing changes',
    ],
  ]),
  ...inFile('query-budget', 'Performance', [
    [
      'PRF-1',
      'Many findings and tasks are there already',
      'No more queries for the next finding, and no scan',
      'needs no more of them, and no scan, when many findings and their tasks are there',
    ],
  ]),
];
