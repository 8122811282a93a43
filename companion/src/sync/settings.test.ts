import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { createConfigReply } from '../../test/support/findings-map.ts';
import { createSettings } from './settings.ts';

describe('the maps of the settings', () => {
  it('are known once they were read, and until then nobody is told that there are none', async () => {
    const config = createConfigReply();
    const settings = createSettings({
      serviceNow: { fetchConfig: async () => ({ config, etag: null }) },
      log: pino({ level: 'silent' }),
      onChange: () => undefined,
    });
    expect(() => settings.readMaps()).toThrow(expect.objectContaining({ code: 'MAPS_UNREAD', expose: true }));
    await settings.refresh();
    expect(settings.readMaps()).toEqual(config.recordMaps);
  });
});
