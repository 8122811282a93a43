import type { Finding } from '../rule.ts';
import type { Result } from '../run.ts';

const toXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const describe = ({ place, message }: Finding): string => `${place.record ?? place.file}: ${message}`;

/** JUnit XML: one case per rule; "not verified" is an error, so that no report shows it as passed. */
export function toJunit(result: Result): string {
  const cases = result.rules.map(({ rule, status, findings }) => {
    const text = toXml(findings.map(describe).join('\n'));
    const body =
      status === 'failed'
        ? `<failure message="${toXml(rule.fix)}">${text}</failure>`
        : status === 'not verified'
          ? `<error message="not verified">${text}</error>`
          : findings.length > 0
            ? `<system-out>${text}</system-out>`
            : '';
    return `    <testcase classname="preflight.${rule.severity}" name="${toXml(`${rule.id} ${rule.requirement}`)}">${body}</testcase>`;
  });
  const count = (status: string) => result.rules.filter((entry) => entry.status === status).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="store preflight" tests="${result.rules.length}" failures="${count('failed')}" errors="${count('not verified')}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}
