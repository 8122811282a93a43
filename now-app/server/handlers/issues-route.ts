/** `POST /issues`: what the companion wants a person to see, and what is gone. `GET /issues/commands`: what they decided. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import type { IssueCommandsReply, IssueReport, IssuesReply } from '../contract/protocol.ts';
import { parseIssuesRequest } from '../domain/request.ts';
import { openIssue, readIssueCommands, solveIssues, takeRetries } from '../records/issues.ts';
import { answer, readBody, requireEnabled, runRoute } from './sync-route.ts';

function report(issue: IssueReport): 'opened' | 'updated' {
  return openIssue(
    {
      key: issue.key,
      kind: issue.kind,
      code: issue.code,
      title: issue.title,
      cause: issue.cause,
      suggestedFix: issue.suggestedFix,
      field: issue.field ?? '',
      valueOurs: '',
      valueTheirs: '',
    },
    {
      onspringApp: issue.onspringApp === null ? '' : String(issue.onspringApp),
      onspringRecord: issue.onspringRecord === null ? '' : String(issue.onspringRecord),
      finding: '',
      correlation: issue.correlation,
    },
  );
}

export function postIssues(request: RESTAPIRequest, response: RESTAPIResponse): void {
  runRoute(response, 'POST issues', () => {
    requireEnabled();
    const { issues, solved, taken } = parseIssuesRequest(readBody(request));
    takeRetries(taken);
    const outcomes = issues.map(report);
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
