import type { EChartsOption } from 'echarts';
import * as echarts from 'echarts';
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
  | 'gauge';

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

/**
 * Draws one chart as a self-contained SVG text: no script, no style element, no style attribute (a strict content
 * security policy would drop them), text escaped, each mark a link when its data names one.
 */
export function drawChart(spec: ChartSpec, data: ChartData, theme: ChartTheme = PAGE_THEME): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: spec.width, height: spec.height });
  try {
    chart.setOption(toOption(spec, data, theme));
    return toPageSvg(chart.renderToSVGString(), spec, data);
  } finally {
    chart.dispose();
  }
}

/** Colour of a category (by tone, else by position), also used for the legend in HTML. */
export function categoryColour(category: ChartCategory, index: number, theme: ChartTheme = PAGE_THEME): string {
  return category.tone === null ? theme.series(index) : theme.tone(category.tone);
}

export function seriesColour(series: ChartSeries, index: number, theme: ChartTheme = PAGE_THEME): string {
  return series.tone === null ? theme.series(index) : theme.tone(series.tone);
}

function toOption(spec: ChartSpec, data: ChartData, theme: ChartTheme): EChartsOption {
  const common: EChartsOption = {
    animation: false,
    textStyle: { fontFamily: 'inherit', color: theme.ink, fontSize: 12 },
  };
  switch (spec.kind) {
    case 'donut':
    case 'pie':
    case 'semi-donut':
      return { ...common, ...pieOption(spec, data, theme) };
    case 'dial':
    case 'gauge':
      return { ...common, ...gaugeOption(data, theme) };
    case 'horizontal-bar':
      return { ...common, ...barOption(spec, data, theme, true) };
    case 'vertical-bar':
    case 'column':
    case 'pareto':
      return { ...common, ...barOption(spec, data, theme, false) };
    default:
      return { ...common, ...lineOption(spec, data, theme) };
  }
}

function pieOption(spec: ChartSpec, data: ChartData, theme: ChartTheme): EChartsOption {
  const values = data.series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  const half = spec.kind === 'semi-donut';
  const hollow = spec.kind !== 'pie';
  const title = {
    text: formatNumber(total),
    subtext: 'total',
    left: 'center',
    top: half ? '58%' : 'middle',
    itemGap: 2,
    textStyle: { color: theme.ink, fontSize: 22, fontWeight: 600 as const },
    subtextStyle: { color: theme.muted, fontSize: 12 },
  };
  return {
    ...(hollow ? { title } : {}),
    series: [
      {
        type: 'pie',
        radius: hollow ? (half ? ['70%', '110%'] : ['62%', '94%']) : ['0%', '94%'],
        center: ['50%', half ? '78%' : '50%'],
        ...(half ? { startAngle: 180, endAngle: 360 } : {}),
        label: { show: false },
        data: data.categories.map((category, index) => ({
          name: category.label,
          value: values[index] ?? 0,
          itemStyle: { color: categoryColour(category, index, theme), borderColor: theme.surface, borderWidth: 2 },
        })),
      },
    ],
  };
}

function barOption(spec: ChartSpec, data: ChartData, theme: ChartTheme, horizontal: boolean): EChartsOption {
  const single = data.series.length === 1;
  const toned = data.categories.some((category) => category.tone !== null);
  const longest = Math.max(0, ...data.categories.map((category) => category.label.length));
  const narrow = (spec.width - 40) / Math.max(1, data.categories.length) < longest * 6.5;
  const labels = {
    type: 'category' as const,
    data: data.categories.map((category) => category.label),
    axisLine: { lineStyle: { color: theme.line } },
    axisTick: { show: false },
    axisLabel: horizontal
      ? { color: theme.muted, interval: 0, width: Math.min(150, spec.width * 0.34), overflow: 'truncate' as const }
      : { color: theme.muted, interval: 0, width: 96, overflow: 'truncate' as const, rotate: narrow ? 32 : 0 },
    ...(horizontal ? { inverse: true } : {}),
  };
  const values = {
    type: 'value' as const,
    minInterval: 1,
    axisLabel: { color: theme.muted, show: !horizontal },
    splitLine: { show: !horizontal, lineStyle: { color: theme.line } },
  };
  return {
    grid: { left: 4, right: horizontal ? 36 : 8, top: horizontal ? 4 : 22, bottom: 4, outerBoundsMode: 'same' },
    xAxis: horizontal ? values : labels,
    yAxis: horizontal ? labels : values,
    series: data.series.map((series, seriesIndex) => ({
      type: 'bar' as const,
      name: series.name,
      ...(spec.stacked && !single ? { stack: 'all' } : {}),
      barMaxWidth: horizontal ? 22 : 46,
      itemStyle: { borderRadius: single ? (horizontal ? [0, 4, 4, 0] : [4, 4, 0, 0]) : 0 },
      label: {
        show: single,
        position: horizontal ? ('right' as const) : ('top' as const),
        color: theme.ink,
        fontWeight: 600 as const,
      },
      data: series.values.map((value, index) => {
        const category = data.categories[index];
        const colour =
          single && toned && category !== undefined
            ? categoryColour(category, index, theme)
            : seriesColour(series, seriesIndex, theme);
        return { value, itemStyle: { color: colour } };
      }),
    })),
  };
}

function lineOption(spec: ChartSpec, data: ChartData, theme: ChartTheme): EChartsOption {
  return {
    grid: { left: 4, right: 22, top: 18, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: data.categories.map((category) => category.label),
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: { color: theme.muted, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { color: theme.muted },
      splitLine: { lineStyle: { color: theme.line } },
    },
    series: data.series.map((series, index) => {
      const colour = seriesColour(series, index, theme);
      return {
        type: 'line' as const,
        name: series.name,
        smooth: spec.kind === 'spline' || spec.kind === 'area' ? 0.25 : false,
        ...(spec.kind === 'step' ? { step: 'middle' as const } : {}),
        ...(spec.kind === 'area' ? { areaStyle: { color: colour, opacity: 0.16 } } : {}),
        ...(spec.stacked && spec.kind === 'area' && data.series.length > 1 ? { stack: 'all' } : {}),
        symbol: 'circle',
        symbolSize: 7,
        lineStyle: { color: colour, width: 2.5 },
        itemStyle: { color: colour },
        data: [...series.values],
      };
    }),
  };
}

function gaugeOption(data: ChartData, theme: ChartTheme): EChartsOption {
  const value = data.series[0]?.values[0] ?? 0;
  return {
    series: [
      {
        type: 'gauge',
        startAngle: 180,
        endAngle: 0,
        radius: '130%',
        center: ['50%', '80%'],
        min: 0,
        max: niceCeiling(value),
        progress: { show: true, width: 18, itemStyle: { color: theme.series(0) } },
        axisLine: { lineStyle: { width: 18, color: [[1, theme.line]] } },
        axisTick: { show: false },
        splitLine: { show: false },
        axisLabel: { show: false },
        pointer: { show: false },
        detail: { offsetCenter: [0, '-18%'], color: theme.ink, fontSize: 26, fontWeight: 600, formatter: formatNumber },
        data: [{ value }],
      },
    ],
  };
}

/** Smallest of 10, 20, 50, 100 ... that holds the value. */
export function niceCeiling(value: number): number {
  for (let power = 10; ; power *= 10) {
    for (const step of [1, 2, 5]) if (power * step >= value) return power * step;
  }
}

/** Whole numbers with thousands separators, others with at most two decimals. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
}

const MARK =
  /<path\b([^>]*?)\s*ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)" ecmeta_ssr_type="chart"([^>]*)><\/path>/g;

/** Makes the renderer's SVG fit for the page: accessible name, fluid size, links and titles on marks, no inline style. */
function toPageSvg(svg: string, spec: ChartSpec, data: ChartData): string {
  return svg
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/<rect width="\d+(?:\.\d+)?" height="\d+(?:\.\d+)?" x="0" y="0" fill="none"><\/rect>\n?/, '')
    .replace(MARK, (_whole, before: string, seriesIndex: string, dataIndex: string, after: string) =>
      toMark(`<path${before}${after}>`, data, Number(seriesIndex), Number(dataIndex)),
    )
    .replace(/ style="([^"]*)"/g, (_whole, style: string) => toAttributes(style))
    .replace(/ class="zr\d+-cls-\d+"/g, '')
    .replace(
      /^<svg width="[^"]*" height="[^"]*"/,
      `<svg class="chart-svg" role="group" aria-label="${escapeText(spec.title)}"`,
    );
}

function toMark(path: string, data: ChartData, seriesIndex: number, dataIndex: number): string {
  const series = data.series[seriesIndex];
  const category = data.categories[dataIndex];
  if (series === undefined || category === undefined) return `${path}</path>`;
  const name = data.series.length > 1 ? `${category.label}, ${series.name}` : category.label;
  const words = escapeText(`${name}: ${formatNumber(series.values[dataIndex] ?? 0)}`);
  const mark = `${path}<title>${words}</title></path>`;
  const href = series.hrefs?.[dataIndex] ?? category.href;
  return href === null ? mark : `<a href="${escapeText(href)}" aria-label="${words}">${mark}</a>`;
}

/** `font-size:12px;font-family:inherit;` -> ` font-size="12px"`; a family is inherited from the page anyway. */
function toAttributes(style: string): string {
  return style
    .split(';')
    .map((part) => part.split(':').map((side) => side.trim()))
    .filter(([name, value]) => name !== undefined && value !== undefined && /^font-(size|weight|style)$/.test(name))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
