import type { EChartsOption } from 'echarts';
import { boxplotOption, heatmapOption, scatterOption } from './chart-option-plane.ts';
import {
  type ChartData,
  type ChartSpec,
  type ChartTheme,
  categoryColour,
  formatNumber,
  seriesColour,
} from './chart-spec.ts';

/** What Apache ECharts is asked to draw for a chart. */
export function toOption(spec: ChartSpec, data: ChartData, theme: ChartTheme): EChartsOption {
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
      return { ...common, ...barOption(spec, data, theme, false) };
    case 'pareto':
      return { ...common, ...paretoOption(spec, data, theme) };
    case 'heatmap':
      return { ...common, ...heatmapOption(spec, data, theme) };
    case 'scatter':
    case 'bubble':
      return { ...common, ...scatterOption(spec, data, theme) };
    case 'boxplot':
      return { ...common, ...boxplotOption(spec, data, theme) };
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
  const slot = (spec.width - 40) / Math.max(1, data.categories.length);
  // A few long labels fit on two lines; many have to lean.
  const isCrowded = slot < 52;
  const label = { color: theme.muted, interval: 0 };
  const labels = {
    type: 'category' as const,
    data: data.categories.map((category) => category.label),
    axisLine: { lineStyle: { color: theme.line } },
    axisTick: { show: false },
    axisLabel: horizontal
      ? { ...label, fontSize: 11, width: Math.min(160, spec.width * 0.44), overflow: 'truncate' as const }
      : isCrowded
        ? { ...label, width: 96, overflow: 'truncate' as const, rotate: 32 }
        : { ...label, width: slot - 6, overflow: 'break' as const },
    ...(horizontal ? { inverse: true } : {}),
  };
  const values = {
    type: 'value' as const,
    minInterval: 1,
    axisLabel: { color: theme.muted, show: !horizontal },
    splitLine: { show: !horizontal, lineStyle: { color: theme.line } },
  };
  return {
    grid: {
      left: horizontal ? 14 : 4,
      right: horizontal ? 36 : 8,
      top: horizontal ? 4 : 22,
      bottom: 4,
      outerBoundsMode: 'same',
    },
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
        const isToned = single && category !== undefined && category.tone !== null;
        const colour = isToned ? categoryColour(category, index, theme) : seriesColour(series, seriesIndex, theme);
        return { value, itemStyle: { color: colour } };
      }),
    })),
  };
}

/** Bars by size with the share of all that they reach together. */
function paretoOption(spec: ChartSpec, data: ChartData, theme: ChartTheme): EChartsOption {
  const { xAxis, yAxis, series, ...rest } = barOption(spec, data, theme, false);
  const values = data.series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  const reached = values.map((_value, index) => {
    const sum = values.slice(0, index + 1).reduce((all, value) => all + value, 0);
    return total === 0 ? 0 : Math.round((100 * sum) / total);
  });
  return {
    ...rest,
    xAxis,
    yAxis: [
      ...[yAxis ?? []].flat(),
      {
        type: 'value' as const,
        min: 0,
        max: 100,
        axisLabel: { color: theme.muted, formatter: '{value}%' },
        splitLine: { show: false },
      },
    ],
    series: [
      ...[series ?? []].flat(),
      {
        type: 'line' as const,
        name: 'Share',
        yAxisIndex: 1,
        symbolSize: 6,
        lineStyle: { color: theme.muted, width: 2 },
        itemStyle: { color: theme.muted },
        data: reached,
      },
    ],
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
