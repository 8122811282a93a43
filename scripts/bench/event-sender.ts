/**
 * Sends events as Onspring would, on a thread of its own: measured on the thread of the stand-ins, their work would count as
 * the companion's. The thread lives as long as the scene, so that what it compiles at first counts only once. Answers
 * each `EventOrder` with one `SentEvent` per record.
 */
import { once } from 'node:events';
import { Agent, type RequestOptions, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, Worker } from 'node:worker_threads';

export interface EventOrder {
  readonly port: number;
  readonly appId: number;
  readonly eventKey: string;
  readonly records: readonly number[];
  /** `Infinity`: all at once. */
  readonly perSecond: number;
}

export interface SentEvent {
  readonly record: number;
  /** By the clock that all threads share (`sharedNowMs`). */
  readonly sentMs: number;
  /** Milliseconds until the answer. */
  readonly acceptedMs: number;
}

/** Connections events come over. */
const SOCKETS = 32;

/** Milliseconds since the epoch, with fractions; the same on every thread. */
export const sharedNowMs = (): number => performance.timeOrigin + performance.now();

export interface EventSender {
  /** Sends the events, one order at a time; throws unless each is answered with 202. */
  send(order: EventOrder): Promise<readonly SentEvent[]>;
  stop(): Promise<void>;
}

export function startEventSender(): EventSender {
  const worker = new Worker(new URL(import.meta.url));
  return {
    send: async (order) => {
      worker.postMessage(order);
      const [sent] = (await once(worker, 'message')) as [readonly SentEvent[]];
      return sent;
    },
    async stop() {
      await worker.terminate();
    },
  };
}

async function sendAll({ port, appId, eventKey, records, perSecond }: EventOrder): Promise<readonly SentEvent[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS });
  const headers = { 'content-type': 'application/json', 'x-api-key': eventKey };
  const target = { host: '127.0.0.1', port, path: '/onspring/events', method: 'POST', headers, agent };
  const send = async (record: number): Promise<SentEvent> => {
    const sentMs = sharedNowMs();
    await post(target, JSON.stringify({ appId, recordId: record, reason: 'saved' }));
    return { record, sentMs, acceptedMs: sharedNowMs() - sentMs };
  };
  const began = performance.now();
  const answers: Promise<SentEvent>[] = [];
  for (const [index, record] of records.entries()) {
    const aheadMs = began + (index / perSecond) * 1000 - performance.now();
    if (aheadMs > 0) await wait(aheadMs);
    answers.push(send(record));
  }
  const sent = await Promise.all(answers);
  agent.destroy();
  return sent;
}

/** Posts until a connection carries it: the server may close an idle one at the moment it is used again. */
function post(target: RequestOptions, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const call = request(target, (reply) => {
      reply.resume();
      reply.on('end', () => {
        if (reply.statusCode === 202) resolve();
        else reject(new Error(`BENCH_EVENT: the companion answered ${reply.statusCode}`));
      });
    });
    call.on('error', (error) => {
      if (call.reusedSocket) resolve(post(target, body));
      else reject(error);
    });
    call.end(body);
  });
}

parentPort?.on('message', async (order: EventOrder) => parentPort?.postMessage(await sendAll(order)));
