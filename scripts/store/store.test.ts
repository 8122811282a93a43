import { describe, expect, it } from '@jest/globals';
import { buildApp, projectRoot } from '../build.ts';
import { readProject } from '../preflight/model/project.ts';
import { type PackageDetails, readDetails } from './details.ts';
import { findFaults } from './documents.ts';
import { renderFeatures } from './features.ts';
import { findNameFaults } from './names.ts';
import { fillSections } from './sections.ts';
import { renderTestResults, toResults } from './test-results.ts';

buildApp();
const details: PackageDetails = readDetails(readProject(projectRoot));

describe('documents of the build', () => {
  it('are current', () => expect(findFaults(details)).toEqual([]));

  it('change with a table, role, route, property, job or foreign table', () => {
    const [table, role, route, property, job, foreign] = [
      details.tables[0],
      details.roles[0],
      details.routes[0],
      details.properties[0],
      details.jobs[0],
      details.foreignTables[0],
    ];
    if (!table || !role || !route || !property || !job || !foreign) throw new Error('the package lacks a kind');
    const more: readonly Partial<PackageDetails>[] = [
      { tables: [...details.tables, { ...table, name: 'x_onspr_bridge_new' }] },
      { roles: [...details.roles, { ...role, name: 'x_onspr_bridge.new' }] },
      { routes: [...details.routes, { ...route, route: 'GET /new' }] },
      { properties: [...details.properties, { ...property, name: 'x_onspr_bridge.new' }] },
      { jobs: [...details.jobs, { ...job, name: 'new' }] },
      { foreignTables: [...details.foreignTables, { ...foreign, name: 'new' }] },
    ];
    for (const change of more)
      expect(findFaults({ ...details, ...change }).join('\n')).toMatch('docs/store/design-document.md: is not current');
  });

  it('name nothing that the build does not have', () => {
    const text = '`x_onspr_bridge_finding` `x_onspr_bridge_gone` `x_onspr_bridge.gone` `GET /config` `GET /gone`';
    expect(findNameFaults('a.md', text, details)).toEqual([
      'a.md: names x_onspr_bridge_gone, which the build does not have',
      'a.md: names x_onspr_bridge.gone, which the build does not have',
      'a.md: names the route GET /gone, which the build does not have',
    ]);
  });

  it('mark known sections only', () => {
    expect(() => fillSections('<!-- begin nothing -->\n<!-- end nothing -->', details)).toThrow(
      'DOCUMENT_SECTION_UNKNOWN',
    );
  });
});

describe('the test plan', () => {
  const one = { id: 'A-1', area: 'A', what: 'w', expected: 'e', file: 'a.test.ts', title: 'works' };
  const report = (status: string) => ({
    testResults: [
      { name: '/p/a.test.ts', assertionResults: [{ title: 'works', status, failureMessages: ['Error: no\nat x'] }] },
    ],
  });

  it('says what came of each case', () => {
    expect(toResults(report('passed'), [one], '/p', '2026-01-31')).toEqual({
      'A-1': { status: 'passed', actual: 'as expected', date: '2026-01-31' },
    });
    expect(toResults(report('failed'), [one], '/p', '2026-01-31')).toEqual({
      'A-1': { status: 'failed', actual: 'Error: no', date: '2026-01-31' },
    });
  });

  it('takes no case whose test did not run', () => {
    expect(() => toResults(report('pending'), [one], '/p', '2026-01-31')).toThrow('TEST_CASE_UNPROVEN');
    expect(() => renderTestResults({ version: '1.0.0', node: '', results: {} }, [one])).toThrow('TEST_CASE_UNPROVEN');
  });

  it('proves each feature of the listing', () => {
    expect(() => renderFeatures([{ feature: 'Flies', cases: ['FLY-1'] }])).toThrow('FEATURE_UNPROVEN');
  });
});
