import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createInstance, type InstanceSnapshot, type LoadedInstance } from './instance.ts';
import { createStateRoutes } from './rest/state-routes.ts';

const flowPackage = new URL('./flow/fixtures/package', import.meta.url).pathname;
const NOW = Date.UTC(2026, 10, 21, 12);
const TABLE = 'x_test_flow_case';

describe('snapshot and restore', () => {
  let instance: LoadedInstance;
  let fresh: InstanceSnapshot;
  beforeAll(async () => {
    instance = await createInstance({ packageFolder: flowPackage, frozenAt: NOW, background: false });
    fresh = instance.snapshot();
  });
  beforeEach(() => instance.restore(fresh));
  afterAll(() => instance.stop());

  const insert = (values: Readonly<Record<string, string>>): string => {
    const result = instance.records.insert(instance.begin('test', instance.systemSession), TABLE, { ...values });
    if (!result.ok) throw new Error(result.message);
    return result.sysId;
  };
  const numbers = () => instance.database.select(TABLE, 'ORDERBYnumber').map((row) => row['number']);

  it('puts back rows, numbers, indexes, waiting work, flow runs, the log and the clock', () => {
    const kept = insert({ short_description: 'kept' });
    const taken = instance.snapshot();
    const before = { numbers: numbers(), pending: instance.queue.pending(), log: instance.logEntries().length };
    instance.queue.drain();
    insert({ short_description: 'dropped', assigned_to: '0'.repeat(32) });
    instance.records.remove(instance.begin('test', instance.systemSession), TABLE, kept);
    instance.log('warn', 'test', 'gone');
    instance.clock.advance(60_000);
    instance.restore(taken);
    expect({ numbers: numbers(), pending: instance.queue.pending(), log: instance.logEntries().length }).toEqual(
      before,
    );
    expect(instance.database.select(TABLE, `assigned_to=${'0'.repeat(32)}`)).toEqual([]);
    expect(instance.clock.now()).toBe(NOW);
  });

  it('can be put back many times, with the same sys_ids afterwards', () => {
    const runs = Array.from({ length: 3 }, () => {
      instance.restore(fresh);
      const sysId = insert({ short_description: 'again' });
      instance.queue.drain();
      return { sysId, executions: (instance.flowEngine?.executions() ?? []).map(({ id, state }) => ({ id, state })) };
    });
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  });

  it('keeps the order of rows within a class', () => {
    for (const name of ['a', 'b', 'c']) insert({ short_description: name });
    const taken = instance.snapshot();
    const names = () => instance.database.select(TABLE, '').map((row) => row['short_description']);
    const [first] = instance.database.select(TABLE, 'short_description=a');
    instance.records.remove(instance.begin('test', instance.systemSession), TABLE, first?.['sys_id'] ?? '');
    insert({ short_description: 'd' });
    instance.restore(taken);
    expect(names()).toEqual(['a', 'b', 'c']);
  });

  it('gives other sys_ids for another seed, the same ones for the same', async () => {
    const create = async (seed: string) => {
      const other = await createInstance({ packageFolder: flowPackage, frozenAt: NOW, background: false, seed });
      other.stop();
      return other.createSysId();
    };
    const [one, again, two] = [await create('one'), await create('one'), await create('two')];
    expect(again).toBe(one);
    expect(two).not.toBe(one);
  });

  it('runs what falls due on the way, each at its time', () => {
    const seen: string[] = [];
    for (const at of [NOW + 90_000, NOW + 30_000, NOW + 600_000]) {
      const run = () => seen.push(instance.clock.timestamp());
      instance.queue.add({ name: 'test', session: instance.systemSession, at, run });
    }
    instance.travel(NOW + 120_000);
    expect(seen).toEqual(['2026-11-21 12:00:30', '2026-11-21 12:01:30']);
    expect(instance.clock.now()).toBe(NOW + 120_000);
  });

  it('moves by steps when told so: what falls due within a step runs at its end', () => {
    const seen: string[] = [];
    for (const at of [NOW + 30_000, NOW + 90_000, NOW + 3_700_000]) {
      const run = () => seen.push(instance.clock.timestamp());
      instance.queue.add({ name: 'test', session: instance.systemSession, at, run });
    }
    instance.travel(NOW + 4_000_000, 3_600_000);
    expect(seen).toEqual(['2026-11-21 13:00:00', '2026-11-21 13:00:00', '2026-11-21 13:06:40']);
    expect(instance.clock.now()).toBe(NOW + 4_000_000);
  });

  it('has control routes', async () => {
    const routes = createStateRoutes(instance, { run: async () => [] });
    const post = (path: string, body: unknown) => routes.request(path, { method: 'POST', body: JSON.stringify(body) });
    expect((await post('/restore', { name: 'none' })).status).toBe(404);
    expect((await post('/snapshot', { nam: 'a' })).status).toBe(400);
    expect((await routes.request('/snapshot', { method: 'POST', body: '{' })).status).toBe(400);
    expect((await post('/snapshot', { name: 'a' })).status).toBe(200);
    insert({ short_description: 'dropped' });
    expect(await (await post('/clock/travel', { advanceMs: 1000 })).json()).toMatchObject({ now: NOW + 1000 });
    expect((await post('/restore', { name: 'a' })).status).toBe(200);
    expect(numbers()).toEqual([]);
  });
});
