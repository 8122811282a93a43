import ts from 'typescript';
import { forEachCodeNode, placeOf } from '../model/code.ts';
import type { Rule } from '../rule.ts';

const SYS_ID = /^[0-9a-f]{32}$/;
const ADDRESS = /^https?:\/\/(?!localhost|127\.0\.0\.1)[\w.-]+/;
const INSTANCE = /\b[\w-]+\.service-now\.com\b/;

export const rule: Rule = {
  id: 'CFG-5',
  severity: 'M',
  requirement: 'No addresses, instance names or record ids in code or records.',
  fix: 'Read the value from a property, look the record up by its name, or let the SDK make the id.',
  needs: ['package', 'modules'],
  check(project, report) {
    const { built } = project;
    forEachCodeNode(project, [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral], (node) => {
      if (!ts.isStringLiteralLike(node)) return;
      const place = placeOf(project, node);
      if (SYS_ID.test(node.text)) report.failed(place, `the id ${node.text} exists on one instance only`);
      else if (INSTANCE.test(node.text)) report.failed(place, 'names an instance');
      else if (ADDRESS.test(node.text)) report.failed(place, `the address ${node.text} is fixed`);
    });
    for (const property of built.of('sys_properties'))
      if (INSTANCE.test(property.fields['value'] ?? '')) report.failed(built.place(property), 'names an instance');
  },
};
