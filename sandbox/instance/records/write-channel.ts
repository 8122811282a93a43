import type { Transaction } from '../types.ts';

/** Ways into the instance that a data policy may leave out (SDK "Data Policy"). */
export type WriteChannel = 'import_set' | 'web_service';

const channels = new WeakMap<Transaction, WriteChannel>();

/** Makes a write through a channel; what its rules write in turn comes through none. */
export function writeThrough<Result>(transaction: Transaction, channel: WriteChannel, write: () => Result): Result {
  channels.set(transaction, channel);
  try {
    return write();
  } finally {
    channels.delete(transaction);
  }
}

/** Channel of the write that begins now, null for that of a script or a person. */
export function takeChannel(transaction: Transaction): WriteChannel | null {
  const channel = channels.get(transaction) ?? null;
  channels.delete(transaction);
  return channel;
}
