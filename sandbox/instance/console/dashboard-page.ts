import { html, raw } from 'hono/html';
import { dashboardAddress, listAddress } from './address.ts';
import { aggregate } from './aggregate.ts';
import { drawChart } from './chart.ts';
import { type ChartData, type ChartKind, categoryColour, formatNumber, seriesColour } from './chart-spec.ts';
import { readTabs, readWidgets, type Widget } from './dashboard.ts';
import { readListColumns } from './layout.ts';
import { renderListTable, withoutHidden } from './list-table.ts';
import { mayOpenDashboard } from './menu.ts';
import { type PageParts, renderEmpty } from './page.ts';
import { canRead, type Html, selectRows, type Visit } from './visit.ts';

/** Width of the grid, in pixels, on a window of 1280: what the roomy drawings are made for. */
const GRID_WIDTH = 1000;
const COLUMNS = 48;
const ROW_HEIGHT = 19;
/** Heading, padding and margins of a widget around its drawing. */
const FRAME = { width: 42, height: 78 };
/** Drawing for windows of one column. */
const COMPACT = { width: 320, height: 210 };
const LIST_ROWS = 25;

/** A dashboard drawn from the package's records; `null` when there is none. */
export function renderDashboardPage(visit: Visit, dashboardId: string, tabId: string): PageParts | null {
  const dashboard = selectRows(visit, 'par_dashboard', `sys_id=${dashboardId}`, { limit: 1 })[0];
  if (dashboard === undefined) return null;
  const title = dashboard['name'] ?? '';
  const breadcrumbs = [{ label: 'Home', href: '/now/home' }, { label: title }];
  if (!mayOpenDashboard(visit, dashboardId)) {
    const refusal = renderEmpty(
      'This dashboard is not shared with you',
      'None of its permissions names you, your groups or your roles.',
    );
    return { title, breadcrumbs, body: html`<h1>${title}</h1><section class="card">${refusal}</section>` };
  }
  const tabs = readTabs(visit, dashboardId);
  const tab = tabs.find((each) => each.sysId === tabId) ?? tabs[0];
  const top = readWidgets(visit, dashboardId, '');
  const widgets = tab === undefined ? [] : readWidgets(visit, dashboardId, tab.sysId);
  const body = html`<div class="page-head">
      <div>
        <h1>${title}</h1>
        <p>${dashboard['description'] ?? ''}</p>
      </div>
    </div>
    ${top.length === 0 ? '' : renderGrid(visit, top)}
    ${
      tabs.length < 2
        ? ''
        : html`<ul class="jump" aria-label="Tabs">
            ${tabs.map((each) => html`<li><a class="jump-link" href="${dashboardAddress(dashboardId, each.sysId)}" ${each.sysId === tab?.sysId ? html`aria-current="page"` : ''}>${each.name}</a></li>`)}
          </ul>`
    }
    ${widgets.length === 0 ? html`<section class="card">${renderEmpty('No widgets', 'This tab is empty.')}</section>` : renderGrid(visit, widgets)}`;
  return { title, breadcrumbs, body, style: [...top, ...widgets].map(toPlacement).join('') };
}

/** Grid placement of one widget as a style rule; only numbers and a checked id go into it. */
function toPlacement(widget: Widget): string {
  const place = `grid-column:${widget.x + 1}/span ${widget.width};grid-row:${widget.y + 1}/span ${widget.height}`;
  return `@media (min-width:821px){#${widgetId(widget)}{${place}}}`;
}

function widgetId(widget: Widget): string {
  return `w-${widget.sysId.replace(/[^0-9a-z]/gi, '')}`;
}

function renderGrid(visit: Visit, widgets: readonly Widget[]): Html {
  return html`<div class="grid">${widgets.map((widget) => renderWidget(visit, widget))}</div>`;
}

function renderWidget(visit: Visit, widget: Widget): Html {
  const id = widgetId(widget);
  if (widget.kind === 'heading') {
    return html`<section class="widget bare" id="${id}"><h2>${widget.title || widget.props.content}</h2></section>`;
  }
  const kind = widget.kind === 'single-score' ? 'is-score' : '';
  return html`<section class="widget ${kind}" id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${widget.title || 'Untitled'}</h2>
    <div class="body">${renderContent(visit, widget)}</div>
  </section>`;
}

function renderContent(visit: Visit, widget: Widget): Html {
  switch (widget.kind) {
    case null:
      return html`<p class="not-drawn">The console does not draw this component (${widget.component}).</p>`;
    case 'heading':
      return html``;
    case 'rich-text':
      return html`<p>${toPlainText(widget.props.htmlContent || widget.props.content)}</p>`;
    case 'list':
      return renderListWidget(visit, widget);
    default: {
      const data = aggregate(visit, widget.props);
      if ('reason' in data) return html`<p class="not-drawn">${data.reason}</p>`;
      if (widget.kind === 'single-score') return renderScore(data);
      return renderChart(widget, widget.kind, data);
    }
  }
}

function toPlainText(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function renderScore(data: ChartData): Html {
  const value = formatNumber(data.series[0]?.values[0] ?? 0);
  const href = data.categories[0]?.href ?? null;
  return href === null ? html`<span class="score">${value}</span>` : html`<a class="score" href="${href}">${value}</a>`;
}

const PIES = new Set<ChartKind>(['pie', 'donut', 'semi-donut']);

function renderChart(widget: Widget, kind: ChartKind, data: ChartData): Html {
  const isEmpty = data.series.every((series) => series.values.every((value) => value === 0));
  if (isEmpty) return html`<p class="not-drawn">No record fits this widget now.</p>`;
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
  return html`${data.series.length > 1 ? renderSeriesLegend(data) : ''} ${drawings} ${renderData(data)}`;
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
              <th scope="row">${category.href === null ? category.label : html`<a href="${category.href}">${category.label}</a>`}</th>
              ${data.series.map((series) => html`<td class="number">${formatNumber(series.values[index] ?? 0)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function renderListWidget(visit: Visit, widget: Widget): Html {
  const { props } = widget;
  const source = props.dataSources[0];
  const table = source?.tableOrViewName || props.table;
  const query = (source?.filterQuery || props.query || props.filter).replace(/\^?EQ$/, '');
  const label = visit.instance.schema.table(table)?.label;
  if (label === undefined) return html`<p class="not-drawn">There is no table ${table}.</p>`;
  if (!canRead(visit, table, null)) return html`<p class="not-drawn">You may not read ${label}.</p>`;
  const { rows } = withoutHidden(visit, table, selectRows(visit, table, query, { limit: LIST_ROWS }));
  if (rows.length === 0) return renderEmpty('Nothing here', 'No record fits now.');
  const chosen = props.columns.split(',').filter((name) => name !== '');
  const columns = chosen.length > 0 ? chosen : readListColumns(visit, table).slice(0, 5);
  return html`${renderListTable(visit, { table, columns, rows })}
    <p class="small"><a href="${listAddress(table, { query })}">Open as list</a></p>`;
}
