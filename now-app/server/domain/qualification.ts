/**
 * Priority of a finding, with the reasons in words. Pure: no Glide, no clock.
 *
 * Each factor adds the points an admin gave its value (table of priority weights); the sum falls into a band, which is
 * the priority. A value without a row adds nothing.
 */

import type { DecisionRules } from './decision-rules.ts';
import { type Message, message, tableText } from './message.ts';

export type Priority = '1' | '2' | '3' | '4' | '5';

export interface QualificationInput {
  /** 1 critical to 4 low; empty: not rated. */
  readonly severity: string;
  /** 1 almost certain to 4 unlikely; empty: not rated. */
  readonly likelihood: string;
  /** `business_criticality` of the application, e.g. `1 - most critical`; empty: none. */
  readonly criticality: string;
  readonly applicationName: string;
  /** Regulation values, e.g. `sox`. */
  readonly regulations: readonly string[];
  /** Whole days until the due date, negative when overdue, `null` without one. */
  readonly daysUntilDue: number | null;
  readonly knownExploited: boolean;
}

export interface Qualification {
  readonly priority: Priority;
  /** Days a finding of this priority may take, `null` when none are set. */
  readonly dueDays: number | null;
  /** One line for each factor, then the sum. */
  readonly reasons: readonly Message[];
}

export type Factor = 'severity' | 'likelihood' | 'criticality' | 'regulation' | 'due' | 'exploited';

/** One row of the table: what a value of a factor counts. For `due` the value is a number of days. */
export interface Weight {
  readonly factor: Factor;
  readonly value: string;
  readonly label: string;
  readonly points: number;
}

/** A priority, the sum it starts from and the days its findings may take. */
export interface Band {
  readonly priority: Priority;
  readonly label: string;
  readonly from: number;
  /** `null`: no due date follows from the priority. */
  readonly dueDays: number | null;
  /** How findings of this priority are decided. */
  readonly rules: DecisionRules;
}

export interface Weights {
  readonly factors: readonly Weight[];
  readonly bands: readonly Band[];
}

interface Counted {
  readonly points: number;
  readonly words: Message;
}

/** Whether a stored value is a priority. */
export function isPriority(value: string): value is Priority {
  return /^[1-5]$/.test(value);
}

function findWeights(weights: Weights, factor: Factor, values: readonly string[]): readonly Weight[] {
  return weights.factors.filter((weight) => weight.factor === factor && values.includes(weight.value));
}

function toMostPoints(weights: readonly Weight[]): number {
  return weights.reduce((most, weight) => Math.max(most, weight.points), 0);
}

function countRating(weights: Weights, factor: 'severity' | 'likelihood', value: string): Counted {
  const [weight] = findWeights(weights, factor, [value]);
  if (weight !== undefined) return { points: weight.points, words: tableText(weight.label) };
  const name = factor === 'severity' ? message('Severity') : message('Likelihood');
  return {
    points: 0,
    words: value === '' ? message('{0} is not rated', name) : message('{0} {1} has no weight', name, value),
  };
}

function countApplication(weights: Weights, input: QualificationInput): Counted {
  const name = input.applicationName;
  if (name === '') return { points: 0, words: message('No business application is named') };
  // The platform stores "1 - most critical" to "4 - not critical"; some instances store the digit only.
  const [weight] = findWeights(weights, 'criticality', [input.criticality.charAt(0)]);
  return weight === undefined
    ? { points: 0, words: message('{0} is not rated as critical', name) }
    : { points: weight.points, words: message('{0} is {1}', name, tableText(weight.label)) };
}

/** The strictest regulation counts, not their number: else a long list would outweigh the severity. */
function countRegulations(weights: Weights, regulations: readonly string[]): Counted {
  const found = findWeights(weights, 'regulation', regulations);
  const [first, ...rest] = found.map((weight) => tableText(weight.label));
  if (first === undefined) {
    const none = message('No regulation applies');
    return { points: 0, words: regulations.length > 0 ? message('Only standards without penalties apply') : none };
  }
  const words =
    rest.length > 0
      ? message('{0} and {1} apply', [first, ...rest.slice(0, -1)], rest.slice(-1))
      : message('{0} applies', first);
  return { points: toMostPoints(found), words };
}

function countDue(weights: Weights, days: number | null): Counted {
  if (days === null) return { points: 0, words: message('No due date is set') };
  const within = weights.factors.filter((weight) => weight.factor === 'due' && days <= Number(weight.value));
  const points = toMostPoints(within);
  if (days === -1) return { points, words: message('It is overdue by one day') };
  if (days < 0) return { points, words: message('It is overdue by {0} days', String(-days)) };
  if (days === 0) return { points, words: message('It is due today') };
  return {
    points,
    words: days === 1 ? message('It is due in one day') : message('It is due in {0} days', String(days)),
  };
}

function countExploited(weights: Weights, knownExploited: boolean): Counted {
  if (!knownExploited) return { points: 0, words: message('No exploitation is known') };
  const [weight] = findWeights(weights, 'exploited', ['1']);
  return weight === undefined
    ? { points: 0, words: message('Exploitation is known, which has no weight') }
    : { points: weight.points, words: tableText(weight.label) };
}

/** The band of a sum: the highest start it reaches; below all of them the band that starts lowest. */
function findBand(bands: readonly Band[], sum: number): Band | undefined {
  const falling = [...bands].sort(
    (one, other) => other.from - one.from || Number(one.priority) - Number(other.priority),
  );
  return falling.find((band) => sum >= band.from) ?? falling[falling.length - 1];
}

/** Priority 1 (critical) to 5 (planning) and why. Without any band the priority is 5, and the explanation says so. */
export function qualify(input: QualificationInput, weights: Weights): Qualification {
  const counted: readonly Counted[] = [
    countRating(weights, 'severity', input.severity),
    countRating(weights, 'likelihood', input.likelihood),
    countApplication(weights, input),
    countRegulations(weights, input.regulations),
    countDue(weights, input.daysUntilDue),
    countExploited(weights, input.knownExploited),
  ];
  const sum = counted.reduce((total, factor) => total + factor.points, 0);
  const band = findBand(weights.bands, sum);
  const lines = counted.map(({ words, points }) => message('{0} (+{1})', words, String(points)));
  const verdict =
    band === undefined
      ? message('Together {0} points. No priority has a weight: complete the table Priority weights.', String(sum))
      : message('Together {0} points: {1} priority.', String(sum), tableText(band.label));
  return {
    priority: band?.priority ?? '5',
    dueDays: band?.dueDays ?? null,
    reasons: [...lines, verdict],
  };
}
