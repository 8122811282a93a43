import { parentPort } from 'node:worker_threads';
import { exchange, type HttpJob } from './http-exchange.ts';

/** Thread that does HTTP while a script waits: package scripts are synchronous, Node's HTTP is not. */
parentPort?.on('message', (job: HttpJob) => {
  void exchange(job.request).then((outcome) => {
    job.port.postMessage(outcome);
    // What was posted still arrives; without this every doorbell nobody waits for would keep two ports.
    job.port.close();
    Atomics.store(job.signal, 0, 1);
    Atomics.notify(job.signal, 0);
  });
});
