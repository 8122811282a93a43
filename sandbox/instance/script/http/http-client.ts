import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { HttpJob, HttpOutcome, HttpRequest } from './http-exchange.ts';

/** An exchange under way. */
export interface PendingExchange {
  /** Blocks this thread until the outcome is there, `timeoutMs` at most; null when it is not. */
  wait(timeoutMs: number): HttpOutcome | null;
}

/** Started with the first exchange, shared by all instances of this process and no reason for it to stay alive. */
let thread: Worker | null = null;

/** Sends a request from a thread of its own, so that a script can wait for it or go on. */
export function startExchange(request: HttpRequest): PendingExchange {
  if (thread === null) {
    thread = new Worker(new URL('./http-thread.ts', import.meta.url));
    thread.unref();
  }
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const job: HttpJob = { request, signal, port: port2 };
  thread.postMessage(job, [port2]);
  let outcome: HttpOutcome | null = null;
  return {
    wait(timeoutMs) {
      if (outcome !== null) return outcome;
      Atomics.wait(signal, 0, 0, timeoutMs);
      const received: { readonly message: HttpOutcome } | undefined = receiveMessageOnPort(port1);
      if (received === undefined) return null;
      outcome = received.message;
      port1.close();
      return outcome;
    },
  };
}

/** Ends the thread with whatever it has under way; the next exchange starts another. */
export async function stopExchanges(): Promise<void> {
  const stopped = thread;
  thread = null;
  await stopped?.terminate();
}
