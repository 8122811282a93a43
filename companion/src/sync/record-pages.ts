import { VendorError } from '../errors.ts';
import type { Log } from '../log.ts';
import { MOST_FAILED } from './isolate.ts';
import type { OnspringPort, OnspringRecord, RecordPage } from './ports.ts';

export interface PageOptions {
  readonly appId: number;
  readonly fieldIds: readonly number[];
  /** Records before the page; a multiple of `pageSize`. */
  readonly offset: number;
  readonly pageSize: number;
}

/** A page as far as it could be read. */
export interface FittingPage {
  readonly page: RecordPage;
  /** The size that worked. */
  readonly pageSize: number;
  /** Records of the page that Onspring does not show even alone; nobody knows their ids. */
  readonly unread: number;
}

const SMALLEST_PAGE_SIZE = 25;
type Pages = Pick<OnspringPort, 'fetchPage'>;

/**
 * Reads a page, a smaller one when Onspring refuses the result as too large. Of a page that it does not answer for while it
 * answers others, all is read but the records at fault. Throws `VendorError`.
 */
export async function fetchPageThatFits(onspring: Pages, log: Log, options: PageOptions): Promise<FittingPage> {
  const { appId, fieldIds, offset } = options;
  let { pageSize } = options;
  for (;;) {
    try {
      const page = await onspring.fetchPage({ appId, page: offset / pageSize + 1, pageSize, fieldIds });
      return { page, pageSize, unread: 0 };
    } catch (error) {
      if (isOfContent(error))
        return { ...(await fetchAround(onspring, log, { ...options, pageSize }, error)), pageSize };
      // The only documented reason for 400 besides malformed paging is a result that is too large (onspring-api.md 9).
      const isTooLarge = error instanceof VendorError && error.status === 400;
      // The page begins where a smaller one does: 1,000 to 500, 250, 125, then 25.
      const smaller = pageSize / (pageSize % 2 === 0 ? 2 : 5);
      if (!isTooLarge || !Number.isInteger(smaller) || smaller < SMALLEST_PAGE_SIZE) throw error;
      pageSize = smaller;
      log.warn({ event: 'page.divided', appId, pageSize });
    }
  }
}

/** Reads a page that failed in parts, and those that fail in parts of theirs, down to single records, which are left out. */
async function fetchAround(onspring: Pages, log: Log, options: PageOptions, fault: unknown) {
  const { appId, fieldIds } = options;
  const records: OnspringRecord[] = [];
  let total: number | null = null;
  let unread = 0;

  function leaveOut(offset: number): void {
    unread += 1;
    log.error({ event: 'page.unread', appId, position: offset + 1, after: records.at(-1)?.recordId ?? null });
    if (unread > MOST_FAILED) throw fault;
  }

  async function read(offset: number, pageSize: number): Promise<void> {
    try {
      const page = await onspring.fetchPage({ appId, page: offset / pageSize + 1, pageSize, fieldIds });
      records.push(...page.records);
      total = page.totalRecords;
    } catch (error) {
      if (!isOfContent(error)) throw error;
      if (pageSize === 1) leaveOut(offset);
      else await readParts(offset, pageSize);
    }
  }

  async function readParts(offset: number, pageSize: number): Promise<void> {
    const partSize = pageSize / ([10, 5, 2].find((parts) => pageSize % parts === 0) ?? pageSize);
    for (let part = offset; part < offset + pageSize && (total === null || part < total); part += partSize) {
      await read(part, partSize);
    }
  }

  await readParts(options.offset, options.pageSize);
  if (total === null) throw fault;
  const page: RecordPage = { records, totalRecords: total, totalPages: Math.ceil(total / options.pageSize) };
  return { page, unread };
}

/** May a failure concern what the page holds, and another page none of it? */
function isOfContent(error: unknown): boolean {
  return error instanceof VendorError && error.failure !== 'outage' && error.failure !== 'refused';
}

/** Whether the page that begins at `offset` is the last one. The end is what the reply says, never a short page. */
export function isLastPage(page: RecordPage, offset: number, pageSize: number): boolean {
  return offset / pageSize + 1 >= page.totalPages;
}
