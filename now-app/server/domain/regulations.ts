/** Regulations of a finding, one by one: its list column holds them together. Pure. */

export interface Regulation {
  /** Value of the choice, e.g. `sox`. */
  readonly value: string;
  /** Label of the choice, e.g. `SOX`. */
  readonly name: string;
}

const split = (list: string): readonly string[] =>
  list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * Each regulation once, with its label. `labels` is the display value, in the order of the values; where the two do not
 * pair up, because a label holds a comma, the value stands for the label.
 */
export function toRegulations(values: string, labels: string): readonly Regulation[] {
  const names = split(labels);
  const all = split(values);
  const unique = all.filter((value, index) => all.indexOf(value) === index);
  return unique.map((value) => ({
    value,
    name: names.length === all.length ? (names[all.indexOf(value)] ?? value) : value,
  }));
}
