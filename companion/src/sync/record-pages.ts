import { VendorError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { OnspringPort, RecordPage } from './ports.ts';

export interface PageOptions {
  readonly appId: number;
  readonly fieldIds: readonly number[];
  /** Records before the page; a multiple of `pageSize`. */
  readonly offset: number;
  readonly pageSize: number;
}

const SMALLEST_PAGE_SIZE = 25;

/** Reads a page, a smaller one when Onspring refuses the result as too large. Returns the size that worked. */
export async function fetchPageThatFits(
  onspring: Pick<OnspringPort, 'fetchPage'>,
  log: Log,
  options: PageOptions,
): Promise<{ readonly page: RecordPage; readonly pageSize: number }> {
  const { appId, fieldIds, offset } = options;
  for (let pageSize = options.pageSize; ; pageSize = Math.floor(pageSize / 2)) {
    try {
      return { page: await onspring.fetchPage({ appId, page: offset / pageSize + 1, pageSize, fieldIds }), pageSize };
    } catch (error) {
      // The only documented reason for 400 besides malformed paging is a result that is too large (onspring-api.md 9).
      const isTooLarge = error instanceof VendorError && error.status === 400;
      const isDivisible = pageSize % 2 === 0 && pageSize / 2 >= SMALLEST_PAGE_SIZE;
      if (!isTooLarge || !isDivisible) throw error;
      log.warn({ event: 'page.halved', appId, pageSize: pageSize / 2 });
    }
  }
}

/** Whether the page that begins at `offset` is the last one. The end is what the reply says, never a short page. */
export function isLastPage(page: RecordPage, offset: number, pageSize: number): boolean {
  return offset / pageSize + 1 >= page.totalPages;
}
