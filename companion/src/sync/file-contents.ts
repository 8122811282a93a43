import type { Attachment } from '../../../now-app/server/contract/protocol.ts';
import { BridgeError } from '../errors.ts';
import { createMeter, type Measure } from '../vendor/meter.ts';
import { measureAll } from '../vendor/pump.ts';
import type { MappedApp } from './catalogue.ts';
import { isOutgoing, type OnspringFile, type Settled } from './file-plan.ts';
import type { OnspringPort, OnspringRecord, ServiceNowPort } from './ports.ts';

/** Both sides of one record as far as files go; what is carried is added. */
export interface Scene {
  readonly app: MappedApp;
  readonly record: OnspringRecord;
  readonly settled: Settled;
  readonly here: Attachment[];
  readonly there: OnspringFile[];
}

export interface FileContentsOptions {
  readonly onspring: Pick<OnspringPort, 'openFile'>;
  readonly serviceNow: Pick<ServiceNowPort, 'openAttachment'>;
}

/** Content of the files of a record: opened, and compared with what the other side holds. All throw `VendorError`. */
export function createFileContents({ onspring, serviceNow }: FileContentsOptions) {
  function openThere({ record }: Scene, file: Pick<OnspringFile, 'id' | 'fieldId'>) {
    return onspring.openFile({ recordId: record.recordId, fieldId: file.fieldId, fileId: file.id });
  }

  function openHere({ app, record }: Scene, { id }: Attachment) {
    return serviceNow.openAttachment({ recordMap: app.map.id, record: record.recordId, id });
  }

  return {
    openThere,
    openHere,

    /** Whether an attachment has this content. */
    async isAlikeHere(scene: Scene, file: Attachment, measure: Measure): Promise<boolean> {
      if (file.bytes !== measure.bytes) return false;
      const known = file.sha256 || scene.settled.find(scene.record.recordId, 'servicenow', file.id)?.sha256;
      if (known) return known === measure.sha256;
      // The content of attachments is open only where they travel to Onspring.
      if (!scene.app.attachments.some(isOutgoing)) return false;
      const opened = await openHere(scene, file);
      const found = await measureAll(
        opened.body,
        createMeter({ maxBytes: Number.MAX_SAFE_INTEGER, bytes: file.bytes }),
      );
      return found.sha256 === measure.sha256;
    },

    /** Whether a file in Onspring has this content. */
    async isAlikeThere(scene: Scene, file: OnspringFile, measure: Measure): Promise<boolean> {
      const known = scene.settled.find(scene.record.recordId, 'onspring', String(file.id));
      if (known?.sha256 != null) return known.sha256 === measure.sha256;
      const opened = await openThere(scene, file);
      if (opened.bytes !== null && opened.bytes !== measure.bytes) {
        opened.body.destroy();
        return false;
      }
      try {
        const meter = createMeter({ maxBytes: measure.bytes, bytes: opened.bytes });
        return (await measureAll(opened.body, meter)).sha256 === measure.sha256;
      } catch (error) {
        // Longer than the file it is compared with: the rest is not waited for.
        if (error instanceof BridgeError && error.code === 'FILE_TOO_LARGE') return false;
        throw error;
      }
    },
  };
}
