import type { ConfigReply, RecordMap } from '../../../now-app/server/contract/protocol.ts';
import { BridgeError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { ServiceNowPort } from './ports.ts';

/** The instance's settings as last read. */
export interface Settings {
  /** `null` until they were read once. */
  current(): ConfigReply | null;
  /** Active maps, for whoever asks from outside. Throws `MAPS_UNREAD` until they were read once. */
  readMaps(): readonly RecordMap[];
  /** True when synchronisation is switched on in the instance. */
  isEnabled(): boolean;
  /** Reads them anew when they changed. Throws `VendorError`. */
  refresh(): Promise<void>;
  /** Reads them anew unless they are of this version, which ServiceNow named in another answer. Throws `VendorError`. */
  expect(version: string): Promise<void>;
}

export interface SettingsOptions {
  readonly serviceNow: Pick<ServiceNowPort, 'fetchConfig'>;
  readonly log: Log;
  /** Called after each change. */
  readonly onChange: (config: ConfigReply) => void;
}

/** Creates the settings holder; nothing is read until `refresh`. */
export function createSettings(options: SettingsOptions): Settings {
  let config: ConfigReply | null = null;
  let etag: string | null = null;

  async function refresh(): Promise<void> {
    const reply = await options.serviceNow.fetchConfig(etag);
    if (reply === null) return;
    etag = reply.etag;
    if (config?.version === reply.config.version && config.enabled === reply.config.enabled) return;
    config = reply.config;
    options.log.info(
      {
        event: 'settings.changed',
        version: config.version,
        enabled: config.enabled,
        disabledReason: config.disabledReason,
        maps: config.recordMaps.map((map) => map.name),
        paused: config.recordMaps.filter((map) => map.paused).map((map) => map.name),
      },
      config.enabled ? 'settings read' : `synchronisation is off: ${config.disabledReason ?? 'no reason given'}`,
    );
    options.onChange(config);
  }

  return {
    current: () => config,
    readMaps() {
      if (config !== null) return config.recordMaps;
      const message = 'The companion has not read the record maps from ServiceNow yet';
      throw new BridgeError({ code: 'MAPS_UNREAD', message, retryable: true, expose: true });
    },
    isEnabled: () => config?.enabled === true,
    refresh,
    expect: async (version) => {
      if (version !== config?.version) await refresh();
    },
  };
}

/** Does any field of the map travel from Onspring to ServiceNow? */
export function isInbound(map: RecordMap): boolean {
  return map.direction !== 'outbound';
}

/** May work begin by this map? An admin may hold it. */
export function isOpen(map: RecordMap): boolean {
  return !map.paused;
}
