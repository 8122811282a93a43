import { describe, expect, it } from '@jest/globals';
import { createLane } from './lane.ts';

function createStep(log: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    end,
    async step() {
      log.push(`${name} begins`);
      await ended;
      log.push(`${name} ends`);
    },
  };
}

describe('the lane', () => {
  it('runs steps of one kind beside each other, and a step that wants to be alone in its turn', async () => {
    const log: string[] = [];
    const lane = createLane();
    const [first, second, alone, late] = ['first', 'second', 'alone', 'late'].map((name) => createStep(log, name));
    if (!first || !second || !alone || !late) throw new Error('four steps');
    const all = [
      lane.runBeside('id', first.step),
      lane.runBeside('id', second.step),
      lane.run(alone.step),
      lane.runBeside('id', late.step),
    ];
    await Promise.resolve();
    expect(log).toEqual(['first begins', 'second begins']);
    for (const step of [second, first, alone, late]) step.end();
    await Promise.all(all);
    expect(log.slice(4)).toEqual(['alone begins', 'alone ends', 'late begins', 'late ends']);
  });

  it('keeps steps of different kinds apart', async () => {
    const log: string[] = [];
    const lane = createLane();
    const byId = createStep(log, 'by id');
    const byNumber = createStep(log, 'by number');
    const all = [lane.runBeside('id', byId.step), lane.runBeside('number', byNumber.step)];
    await Promise.resolve();
    byNumber.end();
    byId.end();
    await Promise.all(all);
    expect(log).toEqual(['by id begins', 'by id ends', 'by number begins', 'by number ends']);
  });

  it('goes on after a step that failed', async () => {
    const lane = createLane();
    const failed = lane.run(() => Promise.reject(new Error('of the test')));
    const next = lane.run(() => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('of the test');
    expect(await next).toBe('done');
  });
});
