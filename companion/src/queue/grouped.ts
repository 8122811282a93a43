/**
 * Turns a statement for many items into a function for one: items that arrive while a statement runs go together into the
 * next one, so that a store under pressure writes more at a time instead of falling behind. When a group fails, each of its
 * items is tried alone: one that the store refuses fails no other.
 *
 * `run` answers one result per item, in their order.
 */
export function createGrouped<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  limit: number,
): (item: Item) => Promise<Result> {
  interface Waiting {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let isRunning = false;

  async function runGroup(group: readonly Waiting[]): Promise<void> {
    try {
      const results = await run(group.map(({ item }) => item));
      for (const [index, one] of group.entries()) one.resolve(results[index] as Result);
    } catch (error) {
      const [only, ...others] = group;
      if (others.length === 0) only?.reject(error);
      else for (const one of group) await runGroup([one]);
    }
  }

  async function runAll(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      const group = waiting.slice(0, limit);
      waiting = waiting.slice(limit);
      await runGroup(group);
    }
    isRunning = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isRunning) void runAll();
    });
}
