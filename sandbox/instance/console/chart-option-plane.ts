import type { EChartsOption } from 'echarts';
import { type ChartData, type ChartSpec, type ChartTheme, formatNumber } from './chart-spec.ts';

/** Charts whose marks stand on a plane of two scales. */

/** Names below their marks; they lean where there is no room for them side by side. */
function nameAxis(names: readonly string[], theme: ChartTheme, slot: number) {
  const isCrowded = slot < 64;
  return {
    type: 'category' as const,
    data: [...names],
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      color: theme.muted,
      interval: 0,
      ...(isCrowded
        ? { width: 90, overflow: 'truncate' as const, rotate: 30 }
        : { width: slot - 6, overflow: 'break' as const }),
    },
  };
}

/** Pixels for each of so many names below a chart. */
function slotOf(spec: ChartSpec, names: number): number {
  return (spec.width - 90) / Math.max(1, names);
}

function numberAxis(name: string, theme: ChartTheme) {
  return {
    type: 'value' as const,
    name,
    nameLocation: 'middle' as const,
    nameGap: 26,
    nameTextStyle: { color: theme.muted },
    axisLabel: { color: theme.muted },
    splitLine: { lineStyle: { color: theme.line } },
    boundaryGap: ['0%', '16%'] as [string, string],
  };
}

/** A cell for each category and series, the fuller the higher its figure. */
export function heatmapOption(spec: ChartSpec, data: ChartData, theme: ChartTheme): EChartsOption {
  const highest = Math.max(1, ...data.series.flatMap((series) => series.values));
  return {
    grid: { left: 4, right: 8, top: 8, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: nameAxis(
      data.categories.map((category) => category.label),
      theme,
      slotOf(spec, data.categories.length),
    ),
    yAxis: {
      ...nameAxis(
        data.series.map((series) => series.name),
        theme,
        120,
      ),
      inverse: true,
    },
    visualMap: { show: false, min: 0, max: highest, inRange: { opacity: [0.08, 1] } },
    series: [
      {
        type: 'heatmap',
        label: { show: true, formatter: ({ value }) => (Array.isArray(value) ? formatNumber(Number(value[2])) : '') },
        data: data.series.flatMap((series, row) =>
          series.values.map((value, column) => {
            const share = value / highest;
            return {
              value: [column, row, value],
              itemStyle: {
                color: theme.series(0),
                borderColor: theme.surface,
                borderWidth: 2,
              },
              // Ink on pale cells, the ground's colour on full ones.
              label: { color: share > 0.45 ? theme.surface : theme.ink, fontWeight: 600 as const },
            };
          }),
        ),
      },
    ],
  };
}

const BUBBLE = { smallest: 10, largest: 44 };

export function scatterOption(spec: ChartSpec, data: ChartData, theme: ChartTheme): EChartsOption {
  const [across, up, size] = data.series;
  const largest = Math.max(1, ...(size?.values ?? [1]));
  const { smallest } = BUBBLE;
  const diameter = (value: number) => smallest + (BUBBLE.largest - smallest) * Math.sqrt(Math.max(0, value) / largest);
  return {
    grid: { left: 22, right: 26, top: 16, bottom: 26, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { ...numberAxis(across?.name ?? '', theme), scale: true },
    yAxis: { ...numberAxis(up?.name ?? '', theme), nameGap: 34, scale: true },
    series: [
      {
        type: 'scatter',
        data: data.categories.map((category, index) => ({
          value: [across?.values[index] ?? 0, (up ?? across)?.values[index] ?? 0],
          symbolSize: spec.kind === 'bubble' && size !== undefined ? diameter(size.values[index] ?? 0) : smallest,
          itemStyle: {
            color: category.tone === null ? theme.series(0) : theme.tone(category.tone),
            opacity: 0.8,
            borderColor: theme.surface,
          },
          label: {
            show: data.categories.length <= 12,
            formatter: category.label,
            position: 'top' as const,
            color: theme.muted,
            fontSize: 11,
          },
        })),
        labelLayout: { hideOverlap: true },
      },
    ],
  };
}

export function boxplotOption(spec: ChartSpec, data: ChartData, theme: ChartTheme): EChartsOption {
  return {
    grid: { left: 4, right: 8, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: nameAxis(
      data.categories.map((category) => category.label),
      theme,
      slotOf(spec, data.categories.length),
    ),
    yAxis: { ...numberAxis('', theme) },
    series: [
      {
        type: 'boxplot',
        boxWidth: [12, 46],
        itemStyle: { color: theme.line, borderColor: theme.series(0), borderWidth: 2 },
        data: data.categories.map((_category, index) => data.series.map((series) => series.values[index] ?? 0)),
      },
    ],
  };
}
