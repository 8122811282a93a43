import { SCRIPT_COLUMNS } from '../model/entry-points.ts';
import type { Rule } from '../rule.ts';

const SEMANTIC = /^\d+\.\d+\.\d+$/;

export const rule: Rule = {
  id: 'PKG-3',
  severity: 'B',
  requirement: 'The version has three numbers and is the same in the app record, package.json and every module path.',
  fix: 'Set the version in package.json only, then build.',
  needs: ['package'],
  check({ built, packageJson }, report) {
    const app = built.app;
    if (app === undefined) return;
    const version = app.fields['version'] ?? '';
    if (!SEMANTIC.test(version)) report.failed(built.place(app), `version "${version}" is not major.minor.patch`);
    if (packageJson['version'] !== version)
      report.failed(
        built.place(app),
        `version ${version} in the package, ${String(packageJson['version'])} in package.json`,
      );
    for (const module of built.of('sys_module')) {
      const path = module.fields['path'] ?? '';
      if (path.startsWith(`${built.scope}/`) && path.split('/')[2] !== version)
        report.failed(built.place(module), `module path ${path} is not of version ${version}`);
    }
    for (const [table, columns] of Object.entries(SCRIPT_COLUMNS))
      for (const record of built.of(table))
        for (const [column] of columns)
          for (const [, path] of (record.fields[column] ?? '').matchAll(/require\('([^']+)'\)/g))
            if (path?.startsWith(`${built.scope}/`) && path.split('/')[2] !== version)
              report.failed(built.place(record), `calls ${path}, which is not of version ${version}`);
  },
};
