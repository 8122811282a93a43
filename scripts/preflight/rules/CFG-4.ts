import { aclsOn } from '../model/access.ts';
import type { Rule } from '../rule.ts';

const SECRET_NAME = /(passw(or)?d|secret|token|api_?key|private_?key)$/i;

export const rule: Rule = {
  id: 'CFG-4',
  severity: 'H',
  requirement: 'A secret in a property or column is of type password2, with limited readers and writers.',
  fix: "Set type 'password2' and read and write roles; for a column add field ACLs.",
  needs: ['package'],
  check({ built }, report) {
    for (const property of built.of('sys_properties')) {
      if (!SECRET_NAME.test(property.fields['name'] ?? '')) continue;
      if (built.reference(property, 'type') !== 'password2')
        report.failed(built.place(property), 'the secret is not of type password2');
      for (const roles of ['read_roles', 'write_roles'])
        if ((property.fields[roles] ?? '') === '') report.failed(built.place(property), `the secret has no ${roles}`);
    }
    for (const column of built.of('sys_dictionary')) {
      const element = column.fields['element'] ?? '';
      if (!SECRET_NAME.test(element)) continue;
      const name = `${column.fields['name'] ?? ''}.${element}`;
      if (built.reference(column, 'internal_type') !== 'password2')
        report.failed(built.place(column), `${name} is not of type password2`);
      for (const operation of ['read', 'write'])
        if (aclsOn(built, 'record', name, operation).length === 0)
          report.failed(built.place(column), `${name} has no ${operation} ACL`);
    }
  },
};
