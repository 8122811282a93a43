import { compareVersions, toRelease } from '../model/release.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule = {
  id: 'PRC-4',
  severity: 'B',
  requirement: 'Every change of the content is a new version, higher than the last release.',
  fix: 'Raise the version in package.json; when the release is out, run npm run release:record.',
  needs: ['package'],
  check({ built, lastRelease }, report) {
    const app = built.app;
    if (app === undefined) return;
    if (lastRelease === undefined) {
      report.note(built.place(app), 'no release is recorded yet');
      return;
    }
    const now = toRelease(built);
    const order = compareVersions(now.version, lastRelease.version);
    if (order < 0) report.failed(built.place(app), `${now.version} is older than the release ${lastRelease.version}`);
    if (order !== 0) return;
    const keys = new Set([...Object.keys(now.records), ...Object.keys(lastRelease.records)]);
    const changed = [...keys].filter((key) => now.records[key]?.digest !== lastRelease.records[key]?.digest);
    const [first] = changed;
    if (first !== undefined)
      report.failed(
        built.place(app),
        `${changed.length} records changed since ${now.version} was released, e.g. ${(now.records[first] ?? lastRelease.records[first])?.name}`,
      );
  },
};
