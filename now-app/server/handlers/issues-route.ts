/** `POST /issues`: what the companion wants a person to see, and what is gone. `GET /issues/commands`: what they decided. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import type { IssueCommandsReply, IssueReport, IssuesReply } from '../contract/protocol.ts';
import { toCompanionIssue } from '../domain/companion-issue.ts';
import { parseIssuesRequest } from '../domain/request.ts';
import { openIssue, readIssueCommands, solveIssues, takeRetries } from '../records/issues.ts';
import { findFindingsByOnspring, toPairName } from '../records/links.ts';
import { answer, readBody, requireEnabled, runRoute } from './sync-route.ts';

const toPair = (issue: IssueReport) => ({
  onspringApp: issue.onspringApp === null ? '' : String(issue.onspringApp),
  onspringRecord: issue.onspringRecord === null ? '' : String(issue.onspringRecord),
});

/**
 * Findings that the issues are about. A dead letter on the way in names none: what makes a finding count as broken are
 * changes that do not reach Onspring.
 */
function findFindings(issues: readonly IssueReport[]): ReadonlyMap<string, string> {
  const named = issues.filter((issue) => issue.kind !== 'dead_letter' && issue.onspringRecord !== null);
  return findFindingsByOnspring(named.map(toPair));
}

function report(issue: IssueReport, findings: ReadonlyMap<string, string>): 'opened' | 'updated' {
  const pair = toPair(issue);
  const finding =
    issue.kind === 'dead_letter' ? undefined : findings.get(toPairName(pair.onspringApp, pair.onspringRecord));
  return openIssue(toCompanionIssue(issue), { ...pair, finding: finding ?? '', correlation: issue.correlation });
}

export function postIssues(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'POST issues', () => {
    requireEnabled();
    const { issues, solved, taken } = parseIssuesRequest(readBody(request));
    takeRetries(taken);
    const findings = findFindings(issues);
    const outcomes = issues.map((issue) => report(issue, findings));
    const opened = outcomes.filter((outcome) => outcome === 'opened').length;
    const reply: IssuesReply = { opened, updated: outcomes.length - opened, solved: solveIssues(solved) };
    answer(response, reply);
  });
}

export function getIssueCommands(_request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'GET issues/commands', () => {
    requireEnabled();
    const reply: IssueCommandsReply = { commands: readIssueCommands() };
    answer(response, reply);
  });
}
