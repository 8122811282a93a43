import { describe, expect, it } from '@jest/globals';
import { describeUnknownSetting, findUnknownSettings } from './setting-names.ts';

const KNOWN = ['BRIDGE_EVENT_KEYS', 'BRIDGE_EVENT_KEYS_FILE', 'BRIDGE_PORT', 'BRIDGE_TRUSTED_PROXIES', 'ONSPRING_URL'];

describe('findUnknownSettings', () => {
  it.each([
    ['BRIDGE_EVENT_KEY', 'BRIDGE_EVENT_KEYS'],
    ['BRIDGE_EVENTS_KEYS', 'BRIDGE_EVENT_KEYS'],
    ['BRIDGE_EVENTKEY_FILE', 'BRIDGE_EVENT_KEYS_FILE'],
    ['BRIDGE_TRUST_PROXY', 'BRIDGE_TRUSTED_PROXIES'],
    ['bridge_port', 'BRIDGE_PORT'],
    ['ONSPRING_URI', 'ONSPRING_URL'],
    ['BRIDGE_ONSPRING_URL', null],
    ['SERVICENOW_', null],
  ])('takes %s for a misspelt %s', (name, nearest) => {
    expect(findUnknownSettings([name], KNOWN)).toEqual([{ name, nearest }]);
  });

  it('leaves alone what is known or somebody else’s', () => {
    expect(findUnknownSettings([...KNOWN, 'PATH', 'BRIDGEPORT', 'MY_BRIDGE_PORT', 'OTEL_SERVICE_NAME'], KNOWN)).toEqual(
      [],
    );
  });

  it('says in words what was meant', () => {
    const [first, second] = findUnknownSettings(['BRIDGE_PORTS', 'BRIDGE_OF_SIGHS'], KNOWN).map(describeUnknownSetting);
    expect(first).toBe('BRIDGE_OF_SIGHS is no setting');
    expect(second).toBe('BRIDGE_PORTS is no setting: BRIDGE_PORT is one');
  });
});
