import { toMimeType } from '../../../now-app/server/contract/files.ts';
import {
  ATTACHMENTS,
  type AttachmentMap,
  type FieldMap,
  type IssueReport,
  type RecordMap,
} from '../../../now-app/server/contract/protocol.ts';
import type { OnspringField, OnspringPort } from './ports.ts';
import { isInbound } from './settings.ts';

/** A field map joined with the live Onspring field it names. */
export interface MappedField {
  readonly map: FieldMap;
  readonly field: OnspringField;
  /** For `onspring_reference` and `onspring_references`: the referenced app's field that holds the key. */
  readonly keyFieldId: number | null;
}

/** A map of files joined with the live Onspring field that holds them. */
export interface MappedAttachments {
  readonly map: AttachmentMap;
  readonly field: OnspringField;
}

/** A record map joined with live metadata. */
export interface MappedApp {
  readonly map: RecordMap;
  readonly appId: number;
  readonly fields: readonly MappedField[];
  readonly attachments: readonly MappedAttachments[];
  /** Field `Record Id`: the number people see and outcomes send (onspring-api.md 4.1). */
  readonly recordNumberFieldId: number | null;
  /** Field `Last Saved Date`, in UTC. `null`: the API key cannot read it, so changes without an event stay unseen. */
  readonly lastSavedFieldId: number | null;
  /** Reference field that names the parent, and the app it leads to; `null`: its records have none. */
  readonly parent: { readonly fieldId: number; readonly appId: number } | null;
  /** Field that holds the number of the record here, which tells created records apart; `null`: none is mapped. */
  readonly numberFieldId: number | null;
  /** What in the map has no counterpart in Onspring. */
  readonly faults: readonly IssueReport[];
}

/** Live metadata of the Onspring apps the maps name, kept for a while. */
export interface Catalogue {
  /** The inbound map for an app id, or `null` when no map names the app. Throws `VendorError`. */
  findInbound(maps: readonly RecordMap[], appId: number): Promise<MappedApp | null>;
  resolve(map: RecordMap): Promise<MappedApp | null>;
  /** Forgets fields of an app, so that values added there are seen; at most once in a while. Returns whether it did. */
  refresh(appId: number): boolean;
  clear(): void;
}

export interface CatalogueOptions {
  readonly onspring: Pick<OnspringPort, 'fetchApps' | 'fetchFields'>;
  readonly nowMs: () => number;
}

const RECORD_NUMBER_FIELD = 'Record Id';
const LAST_SAVED_FIELD = 'Last Saved Date';
/** Types of fields that hold files (onspring-api.md 4.2). */
const IMAGE_FIELD = 'Image';
const FILE_FIELDS: readonly string[] = ['Attachment', IMAGE_FIELD];
const LIFE_MS = 10 * 60_000;
/** An unknown list value asks for fresh metadata, but bad data must not turn each record into a metadata call. */
const REFRESH_PAUSE_MS = 60_000;

interface Kept<T> {
  readonly value: Promise<T>;
  readonly atMs: number;
}

/** Creates the catalogue. Metadata is read on first use and again after ten minutes. */
export function createCatalogue(options: CatalogueOptions): Catalogue {
  const { onspring, nowMs } = options;
  let apps: Kept<ReadonlyMap<string, number>> | null = null;
  const fieldsByApp = new Map<number, Kept<readonly OnspringField[]>>();
  const refreshedAtMs = new Map<number, number>();

  function fetchAppIds(): Promise<ReadonlyMap<string, number>> {
    if (apps === null || nowMs() - apps.atMs > LIFE_MS) {
      const value = onspring.fetchApps().then((list) => new Map(list.map((app) => [app.name, app.id])));
      apps = { value, atMs: nowMs() };
      value.catch(() => {
        apps = null;
      });
    }
    return apps.value;
  }

  function fetchFields(appId: number): Promise<readonly OnspringField[]> {
    const kept = fieldsByApp.get(appId);
    if (kept !== undefined && nowMs() - kept.atMs <= LIFE_MS) return kept.value;
    const value = onspring.fetchFields(appId);
    fieldsByApp.set(appId, { value, atMs: nowMs() });
    value.catch(() => fieldsByApp.delete(appId));
    return value;
  }

  async function resolveKeyField(map: FieldMap, field: OnspringField): Promise<number | null> {
    if (!namesRecords(map) || map.onspringKeyField === null || field.referencedAppId === null) return null;
    const referenced = await fetchFields(field.referencedAppId);
    return referenced.find((candidate) => candidate.name === map.onspringKeyField)?.id ?? null;
  }

  async function toAppId(map: RecordMap): Promise<number | null> {
    return map.onspringAppId ?? (await fetchAppIds()).get(map.onspringApp) ?? null;
  }

  async function resolve(map: RecordMap): Promise<MappedApp | null> {
    const appId = await toAppId(map);
    if (appId === null) return null;
    const live = new Map((await fetchFields(appId)).map((field) => [field.name, field]));
    const fields: MappedField[] = [];
    const faults: IssueReport[] = [];
    for (const fieldMap of map.fields) {
      const field = live.get(fieldMap.onspringField);
      if (field === undefined) {
        faults.push(
          toFault({
            map,
            fieldMap,
            appId,
            reason: `the app has no field "${fieldMap.onspringField}" that the API key can read`,
          }),
        );
        continue;
      }
      const keyFieldId = await resolveKeyField(fieldMap, field);
      if (namesRecords(fieldMap) && keyFieldId === null) {
        const key = fieldMap.onspringKeyField ?? '';
        faults.push(toFault({ map, fieldMap, appId, reason: `the app it refers to has no key field "${key}"` }));
        continue;
      }
      fields.push({ map: fieldMap, field, keyFieldId });
    }
    const attachments: MappedAttachments[] = [];
    for (const own of map.attachments) {
      const field = live.get(own.onspringField);
      if (field !== undefined && FILE_FIELDS.includes(field.type))
        attachments.push({ map: field.type === IMAGE_FIELD ? toImages(own) : own, field });
      else {
        const reason = `the app has no attachment or image field "${own.onspringField}" that the API key can read`;
        faults.push(toFault({ map, fieldMap: { ...own, field: ATTACHMENTS }, appId, reason }));
      }
    }
    const parentField = map.parentField === null ? undefined : live.get(map.parentField);
    const parentApp = parentField?.referencedAppId ?? null;
    if (map.parentMap !== null && parentApp === null) faults.push(toParentFault(map, appId));
    const parent =
      parentField === undefined || parentApp === null ? null : { fieldId: parentField.id, appId: parentApp };
    const numbers = fields.find(({ map: own }) => own.field === 'number' && own.direction !== 'inbound');
    return {
      map,
      appId,
      fields,
      attachments,
      parent,
      numberFieldId: numbers?.field.id ?? null,
      recordNumberFieldId: live.get(RECORD_NUMBER_FIELD)?.id ?? null,
      lastSavedFieldId: live.get(LAST_SAVED_FIELD)?.id ?? null,
      faults,
    };
  }

  return {
    resolve,
    async findInbound(maps, appId) {
      for (const map of maps) {
        if (isInbound(map) && (await toAppId(map)) === appId) return await resolve(map);
      }
      return null;
    },
    refresh(appId) {
      if (nowMs() - (refreshedAtMs.get(appId) ?? Number.NEGATIVE_INFINITY) < REFRESH_PAUSE_MS) return false;
      refreshedAtMs.set(appId, nowMs());
      return fieldsByApp.delete(appId);
    },
    clear() {
      apps = null;
      fieldsByApp.clear();
    },
  };
}

/** Whether the Onspring field holds references to records of another app there, which a key identifies. */
export function namesRecords({ transform }: Pick<FieldMap, 'transform'>): boolean {
  return transform === 'onspring_reference' || transform === 'onspring_references';
}

/** Onspring shows what an image field holds as pictures: nothing else may go into it. */
function toImages(map: AttachmentMap): AttachmentMap {
  const types = map.limits.types.filter((type) => toMimeType(`.${type}`).startsWith('image/'));
  return { ...map, limits: { ...map.limits, types } };
}

interface Fault {
  readonly map: RecordMap;
  readonly fieldMap: Pick<FieldMap, 'id' | 'onspringField' | 'field'>;
  readonly appId: number;
  readonly reason: string;
}

function toFault(fault: Fault): IssueReport {
  const { map, fieldMap, appId } = fault;
  return {
    key: `configuration:${map.id}:${fieldMap.id}`,
    kind: 'configuration',
    code: 'FIELD_NOT_FOUND',
    title: `Field "${fieldMap.onspringField}" of map "${map.name}" is not synchronised`,
    cause: `Onspring app "${map.onspringApp}" (${appId}): ${fault.reason}.`,
    suggestedFix: 'Correct the name in the field map, or give the role of the API key read access to the field.',
    onspringApp: appId,
    onspringRecord: null,
    field: fieldMap.field,
    correlation: '',
  };
}

function toParentFault(map: RecordMap, appId: number): IssueReport {
  return {
    key: `configuration:${map.id}:parent`,
    kind: 'configuration',
    code: 'FIELD_NOT_FOUND',
    title: `Records of map "${map.name}" find no parent`,
    cause: `Onspring app "${map.onspringApp}" (${appId}): the API key can read no reference field "${map.parentField ?? ''}".`,
    suggestedFix: 'Correct the parent field of the map, or give the role of the API key read access to it.',
    onspringApp: appId,
    onspringRecord: null,
    field: null,
    correlation: '',
  };
}
