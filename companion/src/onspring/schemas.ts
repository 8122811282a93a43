import { z } from 'zod';
import type { OnspringApp, OnspringField, OnspringRecord, RecordPage } from '../sync/ports.ts';

/** Wire replies of Onspring API v2 (onspring-api.md 3, 4, 6), translated once into our own shapes. Unknown members are ignored. */

const id = z.number().int();

export const appReply = z
  .object({ id, name: z.string() })
  .transform((app): OnspringApp => ({ id: app.id, name: app.name }));

export const fieldReply = z
  .object({
    id,
    appId: id,
    name: z.string(),
    type: z.string(),
    multiplicity: z.string().nullish(),
    referencedAppId: id.nullish(),
    values: z.array(z.object({ id: z.string(), name: z.string() })).nullish(),
  })
  .transform(
    (field): OnspringField => ({
      id: field.id,
      appId: field.appId,
      name: field.name,
      type: field.type,
      multiple: field.multiplicity === 'MultiSelect',
      referencedAppId: field.referencedAppId ?? null,
      values: (field.values ?? []).map((item) => ({ id: item.id.toLowerCase(), name: item.name })),
    }),
  );

export const recordReply = z
  .object({
    appId: id,
    recordId: id,
    fieldData: z.array(z.object({ fieldId: id, value: z.unknown() })).nullish(),
  })
  .transform(
    (record): OnspringRecord => ({
      appId: record.appId,
      recordId: record.recordId,
      values: new Map((record.fieldData ?? []).map((field) => [field.fieldId, field.value])),
    }),
  );

export const appPageReply = z.object({ totalPages: z.number(), items: z.array(appReply) });
export const fieldPageReply = z.object({ totalPages: z.number(), items: z.array(fieldReply) });
export const recordPageReply = z
  .object({ totalPages: z.number(), totalRecords: z.number(), items: z.array(recordReply) })
  .transform(
    (page): RecordPage => ({ records: page.items, totalPages: page.totalPages, totalRecords: page.totalRecords }),
  );
export const recordCollectionReply = z.object({ items: z.array(recordReply) });
export const saveReply = z.object({ id, warnings: z.array(z.string()).nullish() });
export const addedFileReply = z.object({ id });
