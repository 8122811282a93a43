import { html } from 'hono/html';
import { DateTime } from 'luxon';
import { aggregate } from './aggregate.ts';
import { type ChartData, formatNumber } from './chart-spec.ts';
import type { WidgetProps } from './dashboard.ts';
import { COUNT, findSource, isAdditive, measure, toDrill } from './metric.ts';
import { parseStored, toPeriodQuery, trendField } from './trend.ts';
import { type Html, selectRows, type Visit } from './visit.ts';
import { renderNotDrawn } from './widget-chart.ts';

/** Widgets that are tables: pivot, scorecard, calendar. */

/** First group down, second group (or metrics) across, with totals where figures can be added up. */
export function renderPivot(visit: Visit, props: WidgetProps): Html {
  const data = aggregate(visit, props);
  if ('reason' in data) return renderNotDrawn(data.reason);
  const isAdded = props.metrics.every(isAdditive);
  const hasRowTotal = isAdded && props.groupBy.length > 1;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return html`<div class="scroll">
    <table class="pivot">
      <thead>
        <tr>
          <td></td>
          ${data.series.map((series) => html`<th scope="col">${series.name}</th>`)}
          ${hasRowTotal ? html`<th scope="col">Total</th>` : ''}
        </tr>
      </thead>
      <tbody>
        ${data.categories.map(
          (category, index) =>
            html`<tr>
              <th scope="row">${renderLink(category.href, category.label)}</th>
              ${data.series.map((series) => renderFigure(series.values[index] ?? 0, series.hrefs?.[index] ?? category.href))}
              ${hasRowTotal ? renderFigure(sum(data.series.map((series) => series.values[index] ?? 0)), category.href) : ''}
            </tr>`,
        )}
      </tbody>
      ${isAdded && data.categories.length > 1 ? renderTotals(data, hasRowTotal, sum) : ''}
    </table>
  </div>`;
}

function renderTotals(data: ChartData, hasRowTotal: boolean, sum: (values: readonly number[]) => number): Html {
  return html`<tfoot>
    <tr>
      <th scope="row">Total</th>
      ${data.series.map((series) => renderFigure(sum(series.values), null))}
      ${hasRowTotal ? renderFigure(sum(data.series.flatMap((series) => series.values)), null) : ''}
    </tr>
  </tfoot>`;
}

function renderLink(href: string | null, text: string): Html {
  return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

/** Nothing leads to an empty list. */
function renderFigure(value: number, href: string | null): Html {
  return html`<td class="number">${renderLink(value === 0 ? null : href, formatNumber(value))}</td>`;
}

/** One line per metric, or per group where the widget has groups. */
export function renderScorecard(visit: Visit, props: WidgetProps): Html {
  if (props.groupBy.length > 0) return renderPivot(visit, props);
  const metrics = props.metrics.length > 0 ? props.metrics : [COUNT];
  return html`<table class="pivot">
    <tbody>
      ${metrics.map((metric) => {
        const source = findSource(visit, props, metric);
        if ('reason' in source) return html`<tr><td>${renderNotDrawn(source.reason)}</td></tr>`;
        const value = measure(metric, selectRows(visit, source.table, source.query));
        return html`<tr>
          <th scope="row">${source.label}</th>
          ${renderFigure(value, toDrill(source, ''))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The month of now with the number of records on each day. */
export function renderCalendar(visit: Visit, props: WidgetProps): Html {
  const metric = props.metrics[0] ?? COUNT;
  const source = findSource(visit, props, metric);
  if ('reason' in source) return renderNotDrawn(source.reason);
  const field = trendField(props, metric);
  const zone = visit.session.timeZone;
  const today = DateTime.fromMillis(visit.instance.clock.now(), { zone, locale: 'en' }).startOf('day');
  const first = today.startOf('month');
  const counts = new Map<string, number>();
  for (const row of selectRows(visit, source.table, source.query)) {
    const day = parseStored(row[field] ?? '', zone)?.toISODate();
    if (day != null) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const start = first.startOf('week');
  const weeks = Math.ceil((first.endOf('month').diff(start, 'days').days + 0.001) / 7);
  const days = Array.from({ length: weeks * 7 }, (_none, index) => start.plus({ days: index }));
  const renderDay = (day: DateTime): Html => {
    const kind = day.month !== first.month ? 'beyond' : day.equals(today) ? 'today' : '';
    const href = toDrill(source, toPeriodQuery(visit, source.table, field, day, 'day'));
    const count = counts.get(day.toISODate() ?? '') ?? 0;
    return html`<td class="${kind}"><span class="day">${day.day}</span>${renderCount(count, day, href)}</td>`;
  };
  return html`<div class="scroll">
    <table class="calendar">
    <caption>
      ${first.toFormat('LLLL yyyy')}
    </caption>
    <thead>
      <tr>
        ${WEEKDAYS.map((day) => html`<th scope="col">${day}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${Array.from({ length: weeks }, (_none, week) => html`<tr>${days.slice(week * 7, week * 7 + 7).map(renderDay)}</tr>`)}
    </tbody>
  </table>
  </div>`;
}

function renderCount(count: number, day: DateTime, href: string): Html {
  if (count === 0) return html``;
  return html`<a class="on-day" href="${href}" aria-label="${`${count} on ${day.toFormat('d LLLL')}`}">${count}</a>`;
}
