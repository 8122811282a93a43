import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { listAddress, toConsoleAddress, toLocalPath } from './address.ts';

const ID = '0123456789abcdef0123456789abcdef';

describe('toConsoleAddress', () => {
  it('opens platform-shaped record addresses, as they are kept in other systems', () => {
    expect(toConsoleAddress(`/incident.do?sys_id=${ID}`)).toBe(`/now/record/incident/${ID}`);
    expect(toConsoleAddress(`/nav_to.do?uri=incident.do?sys_id=${ID}`)).toBe(`/now/record/incident/${ID}`);
    expect(toConsoleAddress(`/nav_to.do?uri=%2Fincident.do%3Fsys_id%3D${ID}`)).toBe(`/now/record/incident/${ID}`);
    expect(toConsoleAddress(`/now/nav/ui/classic/params/target/incident.do%3Fsys_id%3D${ID}`)).toBe(
      `/now/record/incident/${ID}`,
    );
  });

  it('opens UI pages, lists and empty forms', () => {
    expect(toConsoleAddress('/x_demo_help.do')).toBe('/now/page/x_demo_help.do');
    expect(toConsoleAddress('/incident_list.do?sysparm_query=active%3Dtrue')).toBe(
      listAddress('incident', { query: 'active=true' }),
    );
    expect(toConsoleAddress('/system_properties_ui.do?sysparm_title=Desk&sysparm_category=Desk%20Settings')).toBe(
      '/now/properties?title=Desk&category=Desk+Settings',
    );
    expect(toConsoleAddress('/incident.do?sys_id=-1')).toBe('/now/new/incident');
  });

  it('knows nothing else, and never throws', () => {
    expect(toConsoleAddress('/oauth_token.do/x')).toBeNull();
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const address = toConsoleAddress(path.startsWith('//') ? '/' : path || '/');
        expect(address === null || address.startsWith('/now/')).toBe(true);
      }),
    );
    expect(toConsoleAddress('/now/nav/ui/classic/params/target/%E0%A4%A')).toBeNull();
  });
});

describe('toLocalPath', () => {
  it('keeps paths of this site and refuses everything that leads elsewhere', () => {
    expect(toLocalPath('/now/list/task?query=a%3Db')).toBe('/now/list/task?query=a%3Db');
    for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', '', undefined, '/sign-in']) {
      expect(toLocalPath(elsewhere)).toBe('/now/home');
    }
  });
});
