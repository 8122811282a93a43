import ts from 'typescript';
import { forEachNode } from '../model/modules.ts';
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
  check({ built, modules, entries }, report) {
    const look = (root: ts.Node, tell: (node: ts.Node, words: string) => void): void =>
      forEachNode(root, (node) => {
        if (!ts.isStringLiteralLike(node)) return;
        if (SYS_ID.test(node.text)) tell(node, `the id ${node.text} exists on one instance only`);
        else if (INSTANCE.test(node.text)) tell(node, 'names an instance');
        else if (ADDRESS.test(node.text)) tell(node, `the address ${node.text} is fixed`);
      });
    for (const file of modules.files) look(file, (node, words) => report.failed(modules.place(node), words));
    for (const entry of entries)
      if (entry.form === 'inline' && entry.start !== undefined)
        look(entry.start, (_node, words) => report.failed(built.place(entry.record), words));
    for (const property of built.of('sys_properties'))
      if (INSTANCE.test(property.fields['value'] ?? '')) report.failed(built.place(property), 'names an instance');
  },
};
