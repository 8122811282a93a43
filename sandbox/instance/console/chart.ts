import { createRequire } from 'node:module';
import type * as Echarts from 'echarts';
import { toOption } from './chart-option.ts';
import { type ChartData, type ChartSpec, type ChartTheme, formatNumber, PAGE_THEME } from './chart-spec.ts';

const load = createRequire(import.meta.url);

/** Read with the first chart that is drawn: the library is more code than all the rest of the stand-in. */
const library = (): typeof Echarts => load('echarts');

/**
 * Draws one chart as a self-contained SVG text: no script, no style element, no style attribute (a strict content
 * security policy would drop them), text escaped, each mark a link when its data names one.
 */
export function drawChart(spec: ChartSpec, data: ChartData, theme: ChartTheme = PAGE_THEME): string {
  const chart = library().init(null, null, { renderer: 'svg', ssr: true, width: spec.width, height: spec.height });
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
      toMark(`<path${before}${after}>`, data, toPlace(spec, data, Number(seriesIndex), Number(dataIndex))),
    )
    .replace(/ style="([^"]*)"/g, (_whole, style: string) => toAttributes(style))
    .replace(/ class="zr\d+-cls-\d+"/g, '')
    .replace(
      /^<svg width="[^"]*" height="[^"]*"/,
      `<svg class="chart-svg" role="group" aria-label="${escapeText(spec.title)}"`,
    );
}

/** Category and series of a mark; `series` is `null` for marks that stand for all series of their category. */
interface MarkPlace {
  readonly category: number;
  readonly series: number | null;
}

function toPlace(spec: ChartSpec, data: ChartData, series: number, index: number): MarkPlace {
  switch (spec.kind) {
    case 'heatmap': {
      const across = Math.max(1, data.categories.length);
      return { category: index % across, series: Math.floor(index / across) };
    }
    case 'scatter':
    case 'bubble':
    case 'boxplot':
      return { category: index, series: null };
    default:
      return { category: index, series };
  }
}

function toMark(path: string, data: ChartData, place: MarkPlace): string {
  const category = data.categories[place.category];
  const shown = place.series === null ? data.series : data.series.slice(place.series, place.series + 1);
  if (category === undefined || shown.length === 0) return `${path}</path>`;
  const figures = shown.map((series) => formatNumber(series.values[place.category] ?? 0));
  const only = shown.length === 1 ? shown[0] : undefined;
  const words =
    only === undefined
      ? `${category.label}: ${shown.map((series, index) => `${series.name} ${figures[index]}`).join(', ')}`
      : `${data.series.length > 1 ? [category.label, only.name].filter((part) => part !== '').join(', ') : category.label}: ${figures[0]}`;
  const name = escapeText(words);
  const mark = `${path}<title>${name}</title></path>`;
  const href = (only ?? shown[0])?.hrefs?.[place.category] ?? category.href;
  return href === null ? mark : `<a href="${escapeText(href)}" aria-label="${name}">${mark}</a>`;
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
