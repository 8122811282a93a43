import { setTimeout as wait } from 'node:timers/promises';

/** Resolves once the condition holds; rejects after the limit. Polls, so that a test never waits longer than it must. */
export async function until(condition: () => boolean | Promise<boolean>, limitMs = 300_000): Promise<void> {
  const endMs = Date.now() + limitMs;
  while (!(await condition())) {
    if (Date.now() > endMs) throw new Error(`not true within ${limitMs} ms: ${condition.toString()}`);
    await wait(20);
  }
}
