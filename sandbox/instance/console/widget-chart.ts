import { html, raw } from 'hono/html';
import { aggregate } from './aggregate.ts';
import { drawChart } from './chart.ts';
import { type ChartData, type ChartKind, categoryColour, formatNumber, seriesColour } from './chart-spec.ts';
import type { Widget, WidgetProps } from './dashboard.ts';
import { type NoData, toBoxMetrics } from './metric.ts';
import type { Html, Visit } from './visit.ts';

/** Width of the grid, in pixels, on a window of 1280: what the roomy drawings are made for. */
const GRID_WIDTH = 1000;
const COLUMNS = 48;
const ROW_HEIGHT = 19;
/** Heading, padding and margins of a widget around its drawing. */
const FRAME = { width: 42, height: 78 };
/** Drawing for windows of one column. */
const COMPACT = { width: 320, height: 210 };

const PIES = new Set<ChartKind>(['pie', 'donut', 'semi-donut']);
/** Kinds whose series an axis names. */
const NAMED_ON_AXES = new Set<ChartKind>(['heatmap', 'scatter', 'bubble', 'boxplot']);

/** What stands in place of a drawing, in words for people. */
export function renderNotDrawn(text: string): Html {
  return html`<p class="not-drawn">${text}</p>`;
}

/** A widget's chart in two sizes, with its legend and the same figures as a table. */
export function renderChart(visit: Visit, widget: Widget, kind: ChartKind): Html {
  const data = readData(visit, widget.props, kind);
  if ('reason' in data) return renderNotDrawn(data.reason);
  const isEmpty = data.series.every((series) => series.values.every((value) => value === 0));
  if (isEmpty) return renderNotDrawn('No record fits this widget now.');
  const isPie = PIES.has(kind);
  const width = Math.round((GRID_WIDTH / COLUMNS) * widget.width) - FRAME.width;
  const height = Math.max(90, widget.height * ROW_HEIGHT - FRAME.height);
  const stacked = widget.props.chartVariation !== 'grouped';
  const spec = { kind, title: widget.title, stacked };
  const size = isPie ? Math.min(height, Math.round(width / 2)) : width;
  const roomy = drawChart({ ...spec, width: Math.max(140, size), height }, data);
  const compact = drawChart({ ...spec, ...COMPACT }, data);
  const drawings = html`<div class="plot roomy">${raw(roomy)}</div>
    <div class="plot compact">${raw(compact)}</div>`;
  if (isPie) return html`<div class="with-legend"><div class="plot">${drawings}</div>${renderPieLegend(data)}</div>`;
  const hasLegend = data.series.length > 1 && !NAMED_ON_AXES.has(kind);
  return html`${hasLegend ? renderSeriesLegend(data) : ''} ${drawings} ${renderData(data)}`;
}

function readData(visit: Visit, props: WidgetProps, kind: ChartKind): ChartData | NoData {
  switch (kind) {
    case 'scatter':
    case 'bubble': {
      const data = aggregate(visit, props);
      const isPlane = 'reason' in data || data.series.length > 1;
      return isPlane ? data : { reason: 'The widget names one metric; it takes two to place a mark.' };
    }
    case 'boxplot': {
      const metric = props.metrics[0];
      if (metric === undefined || metric.aggregateField === '')
        return { reason: 'The widget names no field whose values a box would show.' };
      return aggregate(visit, { ...props, metrics: [...toBoxMetrics(metric)] });
    }
    default:
      return aggregate(visit, props);
  }
}

function swatch(colour: string): Html {
  return html`<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="3" fill="${colour}" /></svg>`;
}

function renderPieLegend(data: ChartData): Html {
  const values = data.series[0]?.values ?? [];
  return html`<ul class="legend">
    ${data.categories.map((category, index) => {
      const words = html`${swatch(categoryColour(category, index))}<span class="name">${category.label}</span
        ><b>${formatNumber(values[index] ?? 0)}</b>`;
      return html`<li>${category.href === null ? words : html`<a class="legend-link" href="${category.href}">${words}</a>`}</li>`;
    })}
  </ul>`;
}

function renderSeriesLegend(data: ChartData): Html {
  return html`<ul class="legend row">
    ${data.series.map((series, index) => html`<li>${swatch(seriesColour(series, index))}<span class="name">${series.name}</span></li>`)}
  </ul>`;
}

/** The same figures as a table, for those who do not see the drawing or want the numbers. */
function renderData(data: ChartData): Html {
  return html`<details class="data">
    <summary>Figures</summary>
    <table>
      <thead>
        <tr>
          <th scope="col"></th>
          ${data.series.map((series) => html`<th scope="col">${series.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${data.categories.map(
          (category, index) =>
            html`<tr>
              <th scope="row">${category.href === null || category.label === '' ? category.label : html`<a href="${category.href}">${category.label}</a>`}</th>
              ${data.series.map((series) => html`<td class="number">${formatNumber(series.values[index] ?? 0)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
