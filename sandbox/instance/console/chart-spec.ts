import type { Tone } from './tone.ts';

export type ChartKind =
  | 'vertical-bar'
  | 'horizontal-bar'
  | 'pareto'
  | 'donut'
  | 'pie'
  | 'semi-donut'
  | 'line'
  | 'spline'
  | 'area'
  | 'step'
  | 'column'
  | 'dial'
  | 'gauge'
  | 'heatmap'
  | 'scatter'
  | 'bubble'
  | 'boxplot';

export interface ChartSpec {
  readonly kind: ChartKind;
  /** Accessible name of the drawing. */
  readonly title: string;
  /** Pixels; the drawing keeps its proportions and scales with its box. */
  readonly width: number;
  readonly height: number;
  readonly stacked: boolean;
}

export interface ChartCategory {
  readonly label: string;
  readonly tone: Tone | null;
  /** List that shows the records behind the mark, `null` when there is none. */
  readonly href: string | null;
}

export interface ChartSeries {
  readonly name: string;
  readonly tone: Tone | null;
  /** One value per category. */
  readonly values: readonly number[];
  /** List behind one mark of this series, when it differs from the category's. */
  readonly hrefs?: readonly (string | null)[];
}

/**
 * Categories across, series down. A heatmap has a row per series; scatter and bubble take the first series as x, the
 * second as y, the third as size; a boxplot's series are minimum, lower quartile, median, upper quartile, maximum.
 */
export interface ChartData {
  readonly categories: readonly ChartCategory[];
  readonly series: readonly ChartSeries[];
}

/** Colours as CSS values. The default names variables of the stylesheet, so one drawing serves both colour schemes. */
export interface ChartTheme {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  readonly tone: (tone: Tone) => string;
  readonly series: (index: number) => string;
}

const SERIES_COLOURS = 8;

export const PAGE_THEME: ChartTheme = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  surface: 'var(--card)',
  tone: (tone) => `var(--t-${tone})`,
  series: (index) => `var(--s${(index % SERIES_COLOURS) + 1})`,
};

/** Colour of a category (by tone, else by position), also used for the legend in HTML. */
export function categoryColour(category: ChartCategory, index: number, theme: ChartTheme = PAGE_THEME): string {
  return category.tone === null ? theme.series(index) : theme.tone(category.tone);
}

export function seriesColour(series: ChartSeries, index: number, theme: ChartTheme = PAGE_THEME): string {
  return series.tone === null ? theme.series(index) : theme.tone(series.tone);
}

/** Whole numbers with thousands separators, others with at most two decimals. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
}
