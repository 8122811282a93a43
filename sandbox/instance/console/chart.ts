import * as echarts from 'echarts';
import { toOption } from './chart-option.ts';
import { type ChartData, type ChartSpec, type ChartTheme, formatNumber, PAGE_THEME } from './chart-spec.ts';

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
