import ts from 'typescript';
import { forEachCodeNode, placeOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

const LOOPBACK = /^http:\/\/(localhost|127\.|\[::1\]|www\.w3\.org\/|schemas?\.)/;

export const rule: Rule = {
  id: 'OUT-6',
  severity: 'B',
  requirement: 'Calls use HTTPS, and certificates are checked.',
  fix: 'Use an https address.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built } = project;
    for (const table of [
      'sys_rest_message',
      'sys_rest_message_fn',
      'http_connection',
      'sys_soap_message',
      'sys_properties',
    ])
      for (const record of built.of(table))
        for (const column of ['rest_endpoint', 'connection_url', 'endpoint', 'soap_endpoint', 'value']) {
          const address = record.fields[column] ?? '';
          if (address.startsWith('http://') && !LOOPBACK.test(address))
            report.failed(built.place(record), `${column} is not HTTPS`);
        }
    forEachCodeNode(
      project,
      [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral, ts.SyntaxKind.TemplateHead],
      (node) => {
        const text = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? node.text : '';
        if (/^http:\/\/\S/.test(text) && !LOOPBACK.test(text))
          report.failed(placeOf(project, node), 'an address is not HTTPS');
      },
    );
  },
};
