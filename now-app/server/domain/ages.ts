/** How old something is, in steps that a dashboard can group by. Pure. */

/** One step: from so many days on. */
export interface AgeStep {
  readonly value: string;
  readonly fromDays: number;
}

/** A column that says in steps how long ago the time in another column is. Youngest step first. */
export interface Ageing {
  readonly column: 'age_bucket' | 'decision_age';
  readonly since: 'opened_at' | 'decision_waits_since';
  readonly steps: readonly AgeStep[];
}

export const FINDING_AGE: Ageing = {
  column: 'age_bucket',
  since: 'opened_at',
  steps: [
    { value: 'days_0_7', fromDays: 0 },
    { value: 'days_8_30', fromDays: 8 },
    { value: 'days_31_90', fromDays: 31 },
    { value: 'days_91', fromDays: 91 },
  ],
};

export const DECISION_AGE: Ageing = {
  column: 'decision_age',
  since: 'decision_waits_since',
  steps: [
    { value: 'days_0_2', fromDays: 0 },
    { value: 'days_3_7', fromDays: 3 },
    { value: 'days_8', fromDays: 8 },
  ],
};

/** The step of an age in whole days; a time in the future counts as now. */
export function toAgeStep(ageing: Ageing, days: number): string {
  return ageing.steps.reduce((at, { value, fromDays }) => (days >= fromDays || at === '' ? value : at), '');
}

/** What a job does to bring all rows to their step: rows at one of `from` that are at least `fromDays` old go to `to`. */
export interface AgeMove {
  readonly from: readonly string[];
  readonly to: string;
  readonly fromDays: number;
}

/** The moves, oldest step first, so that each row moves once. */
export function toAgeMoves(ageing: Ageing): readonly AgeMove[] {
  return ageing.steps
    .map(({ value, fromDays }, index) => ({
      from: ageing.steps.slice(0, index).map((younger) => younger.value),
      to: value,
      fromDays,
    }))
    .filter(({ from }) => from.length > 0)
    .reverse();
}
