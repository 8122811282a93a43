/** A name in the environment that looks like a setting and is none. */
export interface UnknownSetting {
  readonly name: string;
  /** The setting that was probably meant. */
  readonly nearest: string | null;
}

const OURS = /^(?:BRIDGE|ONSPRING|SERVICENOW)_/i;
/** Names that differ in more than every third character were hardly meant. */
const MOST_DIFFERENT = 1 / 3;

/**
 * Finds misspelt settings, which would else be ignored without a word. They stop nothing: in an environment that is shared, a
 * setting of a newer version must not keep an older one from starting.
 */
export function findUnknownSettings(given: readonly string[], known: readonly string[]): UnknownSetting[] {
  const names = new Set(known);
  return given
    .filter((name) => OURS.test(name) && !names.has(name))
    .sort()
    .map((name) => ({ name, nearest: findNearest(name.toUpperCase(), known) }));
}

/** What is said of such a name. */
export function describeUnknownSetting({ name, nearest }: UnknownSetting): string {
  return nearest === null ? `${name} is no setting` : `${name} is no setting: ${nearest} is one`;
}

function findNearest(name: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = name.length * MOST_DIFFERENT;
  for (const candidate of known) {
    const distance = countEdits(name, candidate);
    if (distance > least) continue;
    // The first of those that are equally near stays.
    if (nearest === null || distance < least) nearest = candidate;
    least = distance;
  }
  return nearest;
}

/** Fewest characters to insert, leave out or replace (Levenshtein). */
function countEdits(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const edits = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (before[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      edits.push(Math.min(replaced, (before[column] ?? 0) + 1, (edits[column - 1] ?? 0) + 1));
    }
    before = edits;
  }
  return before[to.length] ?? 0;
}
