import { describe, expect, it } from '@jest/globals';
import type { Session } from '../types.ts';
import { createClock } from './clock.ts';
import { createWorkQueue, type StoppableQueue } from './work-queue.ts';

const session: Session = {
  userId: 'u',
  userName: 'u',
  roles: new Set(),
  timeZone: 'UTC',
  system: true,
  interactive: false,
};

function create(options: { background?: boolean } = {}): {
  queue: StoppableQueue;
  clock: ReturnType<typeof createClock>;
  ran: string[];
  errors: string[];
  add: (name: string, at?: number) => void;
} {
  const clock = createClock({ frozenAt: 1000 });
  const ran: string[] = [];
  const errors: string[] = [];
  const queue = createWorkQueue({
    clock,
    background: options.background ?? false,
    begin: (name, holder) => ({ id: name, name, session: holder, counters: { queries: 0, scans: [], writes: 0 } }),
    log: (_level, source, message) => errors.push(`${source}: ${message}`),
  });
  const add = (name: string, at?: number): void =>
    queue.add({ name, session, run: () => ran.push(name), ...(at === undefined ? {} : { at }) });
  return { queue, clock, ran, errors, add };
}

describe('work queue', () => {
  it('runs due work first in first out, and later work when its time has come', () => {
    const { queue, clock, ran, add } = create();
    add('late', 5000);
    add('a');
    add('soon', 3000);
    add('b');
    expect(queue.pending()).toBe(2);
    queue.drain();
    expect(ran).toEqual(['a', 'b']);
    clock.advance(4000);
    queue.drain();
    expect(ran).toEqual(['a', 'b', 'soon', 'late']);
  });

  it('drains what work adds, and goes on after work that fails', () => {
    const { queue, ran, errors, add } = create();
    queue.add({
      name: 'broken',
      session,
      run: () => {
        add('child');
        throw new Error('oops');
      },
    });
    add('next');
    queue.drain();
    expect(ran).toEqual(['next', 'child']);
    expect(errors.join()).toMatch(/broken: Error: oops/);
  });

  it('lets the event loop turn between pieces of work', async () => {
    const { queue, ran, add } = create({ background: true });
    add('a');
    add('b');
    expect(ran).toEqual([]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ran).toEqual(['a']);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ran).toEqual(['a', 'b']);
    queue.stop();
    add('c');
    expect(queue.pending()).toBe(0);
  });
});
