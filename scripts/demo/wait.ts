/**
 * Asks `probe` four times a second, or every `everyMs`, until it answers something, and returns that.
 * Throws `DEMO_TIMEOUT` naming what was waited for after `limitMs`.
 */
export async function waitFor<T>(
  what: string,
  limitMs: number,
  probe: () => Promise<T | undefined>,
  everyMs = 250,
): Promise<T> {
  const end = performance.now() + limitMs;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`DEMO_TIMEOUT: waited ${limitMs / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}
