import { toMimeType, toSafeName } from '../../../now-app/server/contract/files.ts';
import type { Attachment, RecordMap } from '../../../now-app/server/contract/protocol.ts';
import type { ErrorCode } from '../error-table.ts';
import { BridgeError, isOutage, toBridgeError, VendorError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { readCorrelation } from '../tracing.ts';
import { createMeter, type Measure } from '../vendor/meter.ts';
import { measureAll, pump } from '../vendor/pump.ts';
import type { Catalogue, MappedAttachments } from './catalogue.ts';
import { createFileContents, type Scene } from './file-contents.ts';
import {
  createSettled,
  findIncoming,
  findOutgoing,
  isOutgoing,
  judge,
  type OnspringFile,
  readOnspringFiles,
  toLimitsText,
} from './file-plan.ts';
import { type LeftReason, toFileIssue, toFileKey } from './issue-reports.ts';
import type { Issues } from './issues.ts';
import type { FileStore, OnspringPort, OnspringRecord, ServiceNowPort, SettledFile } from './ports.ts';
import { isOpen } from './settings.ts';

/** Carries files between the two records of a pair. */
export interface FileCarrier {
  /**
   * Carries what nobody looked at yet, both ways; does nothing more when done again. A refused file becomes an issue and
   * holds nothing back, and so does one that fails in the last attempt (`isLast`). Throws `VendorError`, or `BridgeError`
   * for a file to be tried again; the others are done by then.
   */
  carry(appId: number, recordId: number, isLast: boolean): Promise<void>;
}

export interface FileCarrierOptions {
  readonly onspring: Pick<OnspringPort, 'fetchRecord' | 'openFile' | 'addFile'>;
  readonly serviceNow: Pick<ServiceNowPort, 'fetchAttachments' | 'openAttachment' | 'addAttachment'>;
  readonly catalogue: Pick<Catalogue, 'findInbound'>;
  readonly store: FileStore;
  readonly issues: Pick<Issues, 'open' | 'solve'>;
  readonly recordMaps: () => readonly RecordMap[];
  readonly log: Log;
  readonly metrics: Metrics;
}

type FileName = Pick<SettledFile, 'side' | 'fileId'>;

/** A file as its side names it. */
interface Subject extends FileName {
  readonly name: string;
  readonly mapped: MappedAttachments;
}

/** Creates the carrier: two calls to look at a record, two for each file. Content passes through and is never kept. */
export function createFileCarrier(options: FileCarrierOptions): FileCarrier {
  const { onspring, serviceNow, store, issues, log, metrics } = options;
  const { openThere, openHere, isAlikeHere, isAlikeThere } = createFileContents(options);

  async function keep({ settled }: Scene, files: readonly SettledFile[]): Promise<void> {
    await store.settle(files);
    settled.note(files);
  }

  async function settle(scene: Scene, subject: Subject, names: readonly FileName[], measure: Measure): Promise<void> {
    const { appId, recordId } = scene.record;
    const before = scene.settled.find(recordId, subject.side, subject.fileId);
    // Solved first: a settled file is not looked at again, so after a crash in between nobody would solve it.
    if (before !== undefined) await issues.solve([toFileKey(scene.record, subject)]);
    await keep(
      scene,
      names.map((name) => ({ ...name, ...measure, appId, recordId, refused: null })),
    );
    report(scene, subject, 'carried');
  }

  /** Under other limits a refused file is judged anew; one that was given up is tried again with the next look at its record. */
  async function leave(scene: Scene, subject: Subject, reason: LeftReason): Promise<void> {
    const { appId, recordId } = scene.record;
    await issues.open(toFileIssue(scene.app, scene.record, subject, reason, readCorrelation() ?? ''));
    const refused = reason.isGivenUp ? '' : toLimitsText(subject.mapped.map.limits);
    const { side, fileId } = subject;
    await keep(scene, [{ appId, recordId, side, fileId, bytes: null, sha256: null, refused }]);
    report(scene, subject, reason.code);
  }

  function refuse(scene: Scene, subject: Subject, code: ErrorCode, words: string | null = null): Promise<void> {
    return leave(scene, subject, { code, words, isGivenUp: false });
  }

  /** Names stay out of the log. */
  function report({ record }: Scene, { side, fileId }: Subject, outcome: 'carried' | ErrorCode): void {
    const isCarried = outcome === 'carried';
    metrics.files.inc({ from: side, outcome: isCarried ? 'carried' : 'refused' });
    if (!isCarried) metrics.errors.inc({ part: 'file', code: outcome });
    const line = { event: 'file.settled', ...toLogName(record), from: side, file: fileId, outcome };
    log[isCarried ? 'info' : 'warn'](line);
  }

  async function carryIn(scene: Scene, mapped: MappedAttachments, file: OnspringFile): Promise<void> {
    const { limits } = mapped.map;
    const { recordId } = scene.record;
    const count = scene.there.filter(
      ({ id, fieldId }) =>
        fieldId === file.fieldId && scene.settled.find(recordId, 'onspring', String(id))?.refused === null,
    ).length;
    const subject: Subject = { side: 'onspring', fileId: String(file.id), name: file.name, mapped };
    if (!file.isInternal) return await refuse(scene, subject, 'FILE_ELSEWHERE');
    if (file.name !== '') {
      const early = judge({ name: file.name, type: '', bytes: null }, limits, count);
      if (early !== null) return await refuse(scene, subject, early);
    }
    let opened = await openThere(scene, file);
    const name = file.name || toSafeName(opened.name);
    const code = judge({ name, type: opened.type, bytes: opened.bytes }, limits, count);
    if (code !== null) {
      opened.body.destroy();
      return await refuse(scene, { ...subject, name }, code);
    }
    let { bytes } = opened;
    const twins = scene.here.filter((one) => toSafeName(one.name) === name && (bytes === null || one.bytes === bytes));
    if (twins.length > 0 || bytes === null) {
      const measure = await measureAll(opened.body, createMeter({ maxBytes: limits.maxBytes, bytes }));
      for (const twin of twins) {
        if (!(await isAlikeHere(scene, twin, measure))) continue;
        return await settle(scene, subject, toPair(file.id, twin.id), measure);
      }
      // ServiceNow takes back what it gets of a broken upload, if it was told the length.
      bytes = measure.bytes;
      if (bytes === 0) return await refuse(scene, { ...subject, name }, 'FILE_EMPTY');
      opened = await openThere(scene, file);
    }
    const meter = createMeter({ maxBytes: limits.maxBytes, bytes });
    const target = { recordMap: scene.app.map.id, field: mapped.map.id, record: recordId, name, bytes };
    const added = await pump(opened.body, meter, (content) => serviceNow.addAttachment(target, content));
    const measure = meter.measure();
    if (added.bytes !== measure.bytes || (added.sha256 !== '' && added.sha256 !== measure.sha256)) {
      const message = 'ServiceNow stored something else than the file that was sent';
      throw new BridgeError({ code: 'FILE_INCOMPLETE', message, retryable: true });
    }
    scene.here.push(added);
    await settle(scene, subject, toPair(file.id, added.id), measure);
  }

  async function carryOut(scene: Scene, mapped: MappedAttachments, attachment: Attachment): Promise<void> {
    const { limits } = mapped.map;
    const { bytes } = attachment;
    const name = toSafeName(attachment.name);
    const subject: Subject = { side: 'servicenow', fileId: attachment.id, name, mapped };
    const filled = scene.there.filter(({ fieldId }) => fieldId === mapped.field.id);
    const code = judge({ name, type: attachment.type, bytes }, limits, 0);
    if (code !== null) return await refuse(scene, subject, code);
    const createFileMeter = () => createMeter({ maxBytes: limits.maxBytes, bytes });
    const twins = filled.filter((one) => one.name === name || one.name === '');
    if (twins.length > 0) {
      const measure: Measure =
        attachment.sha256 === ''
          ? await measureAll((await openHere(scene, attachment)).body, createFileMeter())
          : { bytes, sha256: attachment.sha256 };
      for (const twin of twins) {
        if (!(await isAlikeThere(scene, twin, measure))) continue;
        return await settle(scene, subject, toPair(twin.id, attachment.id), measure);
      }
    }
    // Only now: a file that is there already takes no further place.
    if (filled.length >= limits.mostFiles) return await refuse(scene, subject, 'FILES_TOO_MANY');
    const meter = createFileMeter();
    const opened = await openHere(scene, attachment);
    const target = { recordId: scene.record.recordId, fieldId: mapped.field.id, name, type: toMimeType(name), bytes };
    const id = await pump(opened.body, meter, (content) => onspring.addFile(target, content));
    scene.there.push({ fieldId: mapped.field.id, id, name, isInternal: true });
    await settle(scene, subject, toPair(id, attachment.id), meter.measure());
  }

  /** One file: what its side or the other refuses becomes an issue. Returns what asks for another try. Throws for outages. */
  async function attempt(
    scene: Scene,
    subject: Subject,
    isLast: boolean,
    step: () => Promise<void>,
  ): Promise<BridgeError | null> {
    try {
      await step();
      return null;
    } catch (error) {
      // A vendor that is down or asks to wait stops everything.
      if (isOutage(error)) throw error;
      const failure = toBridgeError(error);
      const { code, message } = failure;
      // Gone between look and download, its record not here yet, or the exchange just closed: the next look decides.
      const isEarly = failure instanceof VendorError && (failure.status === 404 || failure.status === 409);
      if (!isEarly && !failure.retryable) await refuse(scene, subject, code, message);
      else if (isLast) await leave(scene, subject, { code, words: message, isGivenUp: true });
      else {
        const { side, fileId } = subject;
        metrics.errors.inc({ part: 'file', code });
        log.warn({ event: 'file.failed', ...toLogName(scene.record), from: side, file: fileId, code }, message);
        return failure;
      }
      return null;
    }
  }

  /** Issues of refused files that are gone close. */
  async function forgetGone(scene: Scene, files: readonly SettledFile[]): Promise<void> {
    const present = new Set([
      ...scene.there.map(({ id }) => `onspring:${id}`),
      ...scene.here.map(({ id }) => `servicenow:${id}`),
    ]);
    const gone = files.filter(({ refused, side, fileId }) => refused !== null && !present.has(`${side}:${fileId}`));
    await issues.solve(gone.map((file) => toFileKey(scene.record, file)));
    await store.forget(gone);
  }

  return {
    async carry(appId, recordId, isLast) {
      const app = await options.catalogue.findInbound(options.recordMaps(), appId);
      if (app === null || !isOpen(app.map) || app.attachments.length === 0) return;
      const fieldIds = app.attachments.map(({ field }) => field.id);
      const record = await onspring.fetchRecord(appId, recordId, fieldIds);
      if (record === null) return;
      const reply = await serviceNow.fetchAttachments({ recordMap: app.map.id, records: [recordId] });
      const files = await store.read(appId, [recordId]);
      const scene: Scene = {
        app,
        record,
        settled: createSettled(files),
        here: [...(reply.records[0]?.files ?? [])],
        there: fieldIds.flatMap((fieldId) => readOnspringFiles(fieldId, record.values.get(fieldId))),
      };
      await forgetGone(scene, files);
      const failures: (BridgeError | null)[] = [];
      // Before anything comes in: what is here now may go out.
      const outgoing = app.attachments
        .filter(isOutgoing)
        .flatMap((mapped) => findOutgoing(mapped, recordId, scene.here, scene.settled).map((one) => ({ mapped, one })));
      for (const { mapped, file } of findIncoming(app, record, scene.settled)) {
        const subject: Subject = { side: 'onspring', fileId: String(file.id), name: file.name, mapped };
        failures.push(await attempt(scene, subject, isLast, () => carryIn(scene, mapped, file)));
      }
      for (const { mapped, one } of outgoing) {
        if (scene.settled.isSettled(recordId, 'servicenow', one.id, mapped.map.limits)) continue;
        const subject: Subject = { side: 'servicenow', fileId: one.id, name: toSafeName(one.name), mapped };
        failures.push(await attempt(scene, subject, isLast, () => carryOut(scene, mapped, one)));
      }
      const failure = failures.find((one) => one !== null);
      if (failure != null) throw failure;
    },
  };
}

function toLogName({ appId, recordId }: OnspringRecord) {
  return { correlation: readCorrelation(), onspringApp: appId, onspringRecord: recordId };
}

/** The two names of one file. */
function toPair(onspringFile: number, attachment: string): readonly FileName[] {
  return [
    { side: 'onspring', fileId: String(onspringFile) },
    { side: 'servicenow', fileId: attachment },
  ];
}
