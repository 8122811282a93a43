import { z } from 'zod';
import { ApiError, malformed } from './errors.ts';
import type { DataFormat } from './fields.ts';
import type { Role } from './model.ts';
import type { Tenant } from './tenant.ts';

/** One authenticated call of the vendor API. */
export interface Call {
  readonly tenant: Tenant;
  readonly role: Role;
  /** Path parameters as written. */
  readonly params: Readonly<Record<string, string>>;
  /** Query parameters by lower-case name (onspring-api.md 1: names in any case). */
  readonly query: ReadonlyMap<string, string>;
  readonly request: Request;
}

/** What an operation answers; `json` and `bytes` absent: an empty body. */
export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Operation = (call: Call) => Reply | Promise<Reply>;

const MAX_INT32 = 2_147_483_647;

/** Ids are int32 (1). Zero is a readable id that no resource has. */
export const idSchema = z.number().int().min(0).max(MAX_INT32);

/** Batches take 1 to 100 ids (2, 4.3). */
export const batchSchema = z.array(idSchema).min(1).max(100);

/** Enums arrive as names in any case; the official SDK sends numbers (1 "Enums in request bodies"). */
function createEnumSchema<T extends string>(names: readonly [T, ...T[]]) {
  return z
    .union([z.string(), z.number().int()])
    .nullish()
    .transform((value, context): T => {
      const text = String(value ?? '').toLowerCase();
      const name = /^\d+$/.test(text)
        ? names[Number(text)]
        : names.find((candidate) => candidate.toLowerCase() === text);
      if (text === '') return names[0];
      if (name !== undefined) return name;
      context.addIssue({ code: 'custom', message: `expected one of ${names.join(', ')}` });
      return z.NEVER;
    });
}

export const dataFormatSchema = createEnumSchema<DataFormat>(['Raw', 'Formatted']);
export const dataTypeSchema = createEnumSchema<'ReportData' | 'ChartData'>(['ReportData', 'ChartData']);

function toProblem(error: z.ZodError): ApiError {
  const errors: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const path = issue.path.join('.') || '$';
    errors[path] = [...(errors[path] ?? []), issue.message];
  }
  return malformed(errors);
}

function parseWith<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (!result.success) throw toProblem(result.error);
  return result.data;
}

const JSON_TYPE = /^(?:application\/json|text\/json|application\/[\w.-]+\+json)\s*(?:;|$)/i;

/** Body members match in any case (1 "Request body casing"); unknown ones are tolerated. */
function toCanonicalNames(body: unknown, names: readonly string[]): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const canonical = new Map(names.map((name) => [name.toLowerCase(), name]));
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [canonical.get(name.toLowerCase()) ?? name, value]),
  );
}

/** Reads and checks a JSON body. Throws 415 for another content type and 400 for a body that does not fit. */
export async function readBody<S extends z.ZodType>(call: Call, schema: S): Promise<z.output<S>> {
  const contentType = call.request.headers.get('content-type') ?? '';
  if (!JSON_TYPE.test(contentType)) throw new ApiError(415, `content type "${contentType}" is not accepted`);
  let body: unknown;
  try {
    body = JSON.parse(await call.request.text());
  } catch (error) {
    throw malformed({ $: [`The body is not JSON: ${error instanceof Error ? error.message : String(error)}`] });
  }
  return parseWith(schema, schema instanceof z.ZodObject ? toCanonicalNames(body, Object.keys(schema.shape)) : body);
}

/** A path parameter that is an id. Throws 400 for anything but an int32. */
export function readId(call: Call, name: string): number {
  return (
    parseWith(
      z.object({
        [name]: z
          .string()
          .regex(/^-?\d+$/)
          .transform(Number)
          .pipe(idSchema),
      }),
      call.params,
    )[name] ?? 0
  );
}

export function readDataFormat(call: Call, name: string): DataFormat {
  return (
    parseWith(z.object({ [name]: dataFormatSchema }), { [name]: call.query.get(name.toLowerCase()) })[name] ?? 'Raw'
  );
}

export function readDataType(call: Call): 'ReportData' | 'ChartData' {
  return parseWith(z.object({ dataType: dataTypeSchema }), { dataType: call.query.get('datatype') }).dataType;
}

/** `fieldIds` of a GET: comma-separated; absent or empty means all (4.1). */
export function readFieldIds(call: Call): number[] {
  const text = call.query.get('fieldids') ?? '';
  const ids = text === '' ? [] : text.split(',').map((part) => Number(part.trim()));
  return parseWith(z.object({ fieldIds: z.array(idSchema) }), { fieldIds: ids }).fieldIds;
}

export interface Paging {
  readonly pageNumber: number;
  readonly pageSize: number;
}

const DEFAULT_PAGE_SIZE = 50;
const LARGEST_PAGE_SIZE = 1000;

function createPagingSchema(largest: number, fallback: number) {
  return z
    .string()
    .regex(/^\d+$/, 'expected a positive integer')
    .transform(Number)
    .pipe(z.number().min(1).max(largest))
    .default(fallback);
}

const pagingSchema = z.object({
  PageNumber: createPagingSchema(MAX_INT32, 1),
  PageSize: createPagingSchema(LARGEST_PAGE_SIZE, DEFAULT_PAGE_SIZE),
});

/** Page number and size (3). 1001 is refused; so is 0 (assumed). */
export function readPaging(call: Call): Paging {
  const { PageNumber, PageSize } = parseWith(pagingSchema, {
    PageNumber: call.query.get('pagenumber'),
    PageSize: call.query.get('pagesize'),
  });
  return { pageNumber: PageNumber, pageSize: PageSize };
}

/** One page. `pageSize` tells the items on this page, not the size asked for (3). */
export function toPage<T>(all: readonly T[], paging: Paging, toItem: (entry: T) => unknown): Reply {
  const start = (paging.pageNumber - 1) * paging.pageSize;
  const items = all.slice(start, start + paging.pageSize).map(toItem);
  return {
    status: 200,
    json: {
      pageNumber: paging.pageNumber,
      pageSize: items.length,
      totalPages: Math.ceil(all.length / paging.pageSize),
      totalRecords: all.length,
      items,
    },
  };
}

export function toCollection(items: readonly unknown[]): Reply {
  return { status: 200, json: { count: items.length, items } };
}
