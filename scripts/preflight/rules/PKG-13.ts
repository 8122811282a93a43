import { z } from 'zod';
import type { Rule } from '../rule.ts';

/** Licences whose terms reach over to what they are shipped with. */
const COPYLEFT = /\b(A?GPL|SSPL|EUPL|OSL|CC-BY-SA|CC-BY-NC)\b/i;
const PLACEHOLDER = /^(unlicensed|none|todo|see license|isc\?)?$/i;

const bomSchema = z.looseObject({
  components: z
    .array(
      z.looseObject({
        name: z.string(),
        licenses: z
          .array(
            z.looseObject({
              license: z.looseObject({ id: z.string().optional(), name: z.string().optional() }).optional(),
              expression: z.string().optional(),
            }),
          )
          .optional(),
      }),
    )
    .default([]),
});

export const rule: Rule = {
  id: 'PKG-13',
  severity: 'M',
  requirement:
    'Bundled third-party code may be redistributed; the bill of materials and a licence travel with the app.',
  fix: 'Name a licence in package.json; replace components without one or under copyleft.',
  needs: ['package'],
  check({ built, packageJson }, report) {
    const license = String(packageJson['license'] ?? '');
    if (PLACEHOLDER.test(license)) report.failed({ file: 'package.json' }, 'package.json names no licence');
    if (COPYLEFT.test(license)) report.failed({ file: 'package.json' }, `licence ${license} is copyleft`);
    const bom = built.of('sys_module').find((module) => (module.fields['path'] ?? '').endsWith('/bom.json'));
    if (bom === undefined) {
      report.notVerified({ file: built.folder }, 'the package holds no bom.json module');
      return;
    }
    const parsed = bomSchema.safeParse(JSON.parse(bom.fields['content'] ?? 'null'));
    if (!parsed.success) {
      report.notVerified(built.place(bom), 'bom.json is not CycloneDX as this tool knows it');
      return;
    }
    for (const component of parsed.data.components) {
      const names = (component.licenses ?? []).map(
        (entry) => entry.expression ?? entry.license?.id ?? entry.license?.name ?? '',
      );
      if (names.every((name) => name === '')) report.failed(built.place(bom), `${component.name} names no licence`);
      else if (names.some((name) => COPYLEFT.test(name)))
        report.failed(built.place(bom), `${component.name} is under ${names.join(', ')}`);
    }
  },
};
