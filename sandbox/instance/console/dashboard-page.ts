import { html } from 'hono/html';
import { dashboardAddress, listAddress } from './address.ts';
import { aggregate } from './aggregate.ts';
import { type ChartData, formatNumber } from './chart-spec.ts';
import { readTabs, readWidgets, type Widget } from './dashboard.ts';
import { readListColumns } from './layout.ts';
import { renderListTable, withoutHidden } from './list-table.ts';
import { mayOpenDashboard } from './menu.ts';
import { type PageParts, renderEmpty } from './page.ts';
import { canRead, type Html, selectRows, type Visit } from './visit.ts';
import { renderChart, renderNotDrawn } from './widget-chart.ts';
import { renderCalendar, renderPivot, renderScorecard } from './widget-table.ts';

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
  const { kind, props } = widget;
  switch (kind) {
    case null:
      return renderNotDrawn(`The console does not draw this component (${widget.component}).`);
    case 'compatibility-mode-widget':
      return renderNotDrawn('Reports in compatibility mode are not emulated.');
    case 'image':
      return renderNotDrawn(
        `An image${props.altText === '' ? '' : `: ${props.altText}`}. Images of dashboards are not emulated.`,
      );
    case 'heading':
      return html``;
    case 'rich-text':
      return html`<p>${toPlainText(props.htmlContent || props.content)}</p>`;
    case 'list':
      return renderListWidget(visit, widget);
    case 'calendar-report':
      return renderCalendar(visit, props);
    case 'pivot-table':
      return renderPivot(visit, props);
    case 'indicator-scorecard':
      return renderScorecard(visit, props);
    case 'geomap':
      return html`${renderNotDrawn('No map is drawn; the same figures as bars.')} ${renderChart(visit, widget, 'horizontal-bar')}`;
    case 'single-score': {
      const data = aggregate(visit, props);
      return 'reason' in data ? renderNotDrawn(data.reason) : renderScore(data);
    }
    default:
      return renderChart(visit, widget, kind);
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

function renderListWidget(visit: Visit, widget: Widget): Html {
  const { props } = widget;
  const source = props.dataSources[0];
  const table = source?.tableOrViewName || props.table;
  const query = (source?.filterQuery || props.query || props.filter).replace(/\^?EQ$/, '');
  const label = visit.instance.schema.table(table)?.label;
  if (label === undefined) return renderNotDrawn(`There is no table ${table}.`);
  if (!canRead(visit, table, null)) return renderNotDrawn(`You may not read ${label}.`);
  const { rows } = withoutHidden(visit, table, selectRows(visit, table, query, { limit: LIST_ROWS }));
  if (rows.length === 0) return renderEmpty('Nothing here', 'No record fits now.');
  const chosen = props.columns.split(',').filter((name) => name !== '');
  const columns = chosen.length > 0 ? chosen : readListColumns(visit, table).slice(0, 5);
  return html`${renderListTable(visit, { table, columns, rows })}
    <p class="small"><a href="${listAddress(table, { query })}">Open as list</a></p>`;
}
