import ts from 'typescript';
import { forEachCodeNode, placeOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

const SECRET_NAME = /(passw(or)?d|secret|token|api[_-]?key|private[_-]?key|credential)/i;
/** Texts that look like a secret whatever they are called. */
const SECRET_TEXT = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\./,
];
const CREDENTIALS = /(_credentials$|^discovery_credentials$|^sys_auth_profile|^oauth_credential)/;

export const rule: Rule = {
  id: 'CFG-1',
  severity: 'B',
  requirement: 'No passwords, tokens or keys in scripts, records, headers or property values.',
  fix: 'Leave the value empty; the admin enters it after the installation.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built } = project;
    for (const property of built.of('sys_properties')) {
      const value = property.fields['value'] ?? '';
      const type = built.reference(property, 'type');
      if (
        value !== '' &&
        (/^password2?$/.test(type) || (SECRET_NAME.test(property.fields['name'] ?? '') && looksSecret(value)))
      )
        report.failed(built.place(property), 'the property ships with a secret');
    }
    for (const table of built.tables.filter((name) => CREDENTIALS.test(name)))
      for (const record of built.of(table)) report.failed(built.place(record), `${table} is a credential`);
    for (const header of built.of('sys_rest_message_headers'))
      if (
        /authorization|api-?key|token/i.test(header.fields['name'] ?? '') &&
        !/^\$\{/.test(header.fields['value'] ?? '') &&
        (header.fields['value'] ?? '') !== ''
      )
        report.failed(built.place(header), 'the header holds a secret');
    for (const record of built.content.records)
      for (const [column, text] of Object.entries(record.fields))
        if (SECRET_TEXT.some((pattern) => pattern.test(text)))
          report.failed(built.place(record), `${column} looks like a secret`);
    forEachCodeNode(project, [ts.SyntaxKind.VariableDeclaration, ts.SyntaxKind.PropertyAssignment], (node) => {
      if (!ts.isVariableDeclaration(node) && !ts.isPropertyAssignment(node)) return;
      const value = node.initializer;
      if (value === undefined || !ts.isStringLiteralLike(value)) return;
      if (SECRET_NAME.test(node.name.getText()) && looksSecret(value.text))
        report.failed(placeOf(project, node), `${node.name.getText()} holds a secret`);
    });
  },
};

/** A value that is no name of a property, header, column or message: long, without spaces, of mixed characters. */
function looksSecret(text: string): boolean {
  return (
    text.length >= 12 && !/[\s.:/]/.test(text) && /\d/.test(text) && /[a-z]/i.test(text) && !/^x_[a-z0-9_]+$/.test(text)
  );
}
