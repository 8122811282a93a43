import { z } from 'zod';
import type { Values } from '../types.ts';
import { selectRows, type Visit } from './visit.ts';

/** Dashboards as the package's records describe them: par_dashboard, _tab, _canvas, _widget. */

/** Component ids of Platform Analytics widgets (SDK 4.9.0, dashboard component resolver; one of them is no sys_id). */
const COMPONENTS = {
  aba8630dc2ccc9b3c1774af1b6820696: 'area',
  c5d01636ff2602109bd2ffffffffff0a: 'boxplot',
  '50dbc52a13c8b4691f7c60e0246bf28c': 'bubble',
  '259e0221ff18a75c5f5f0fb28fa5d32f': 'calendar-report',
  '2bd5dc19a7ad083941b7c992a966dd78': 'column',
  '0805a7bf91a93efbdf0a975b38b01051': 'compatibility-mode-widget',
  '63f050cf050137731a828878839e0b33': 'dial',
  a2b0596cec6b9d49dd1ff9bf76b5084b: 'donut',
  '037bd8ea3013833fd049186779528b70': 'gauge',
  '9c8c44bd78fe5918950e0db8e286211d': 'geomap',
  '1f6e0643eca7a637e36bd7833549ec9e': 'heading',
  d1f6c60ce95607ea1ef236430d5fdec9: 'heatmap',
  '85855283b7e03010097cb81cde11a91d': 'horizontal-bar',
  '15fe506403f8a98575b6df59008ea8f1': 'image',
  '9d31ba4d773ce32ef350d4A555b673f6e': 'indicator-scorecard',
  '18ac962264404bcc0039359d184b15f3': 'line',
  '7ff373544303121093711347efb8f23c': 'list',
  '53e0a2b49e3ff92ba54ea7ea6f0d0583': 'pareto',
  '96abe7e38d8790718022c5630a92176c': 'pie',
  '06f6aacbd1818110f877d87436272684': 'pivot-table',
  '2d56f06d55f46bbd4e79b5e624beb940': 'rich-text',
  e3aade757ef3da131076d005cada40d5: 'scatter',
  '3809c6583b8dd540a0bf735ed493bae2': 'semi-donut',
  d24d53f60350de7a652caf3188a46ed2: 'single-score',
  '0f1e76928c4814e1430774fb864003f0': 'spline',
  '7fa5f7264941fabfb1542985da30e0b8': 'step',
  '23051643b7e03010097cb81cde11a910': 'vertical-bar',
} as const;

export type WidgetKind = (typeof COMPONENTS)[keyof typeof COMPONENTS];

const KINDS: ReadonlyMap<string, WidgetKind> = new Map(Object.entries(COMPONENTS));

const text = z.string().catch('');
const oneOrMany = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((each) => [each])]);

const propsSchema = z.object({
  headerTitle: text,
  title: text,
  label: text,
  content: text,
  htmlContent: text,
  altText: text,
  table: text,
  query: text,
  filter: text,
  columns: z.union([z.string(), z.array(z.string()).transform((names) => names.join(','))]).catch(''),
  dataSources: z.array(z.object({ id: text, tableOrViewName: text, filterQuery: text, label: text })).catch([]),
  metrics: z
    .array(
      z.object({
        id: text,
        dataSource: text,
        aggregateFunction: text,
        aggregateField: text,
        label: text,
        title: text,
      }),
    )
    .catch([]),
  groupBy: z
    .array(
      z.object({
        groupBy: z.array(z.object({ dataSource: text, groupByField: text })).catch([]),
        maxNumberOfGroups: z.coerce.number().int().positive().catch(10),
        showOthers: z.boolean().catch(false),
      }),
    )
    .catch([]),
  trendBy: oneOrMany(
    z.object({
      trendByFrequency: text,
      trendByFields: z.array(z.object({ field: text, metric: text })).catch([]),
      trendByField: text,
    }),
  ).catch([]),
  numberOfPeriods: z.coerce.number().int().positive().catch(12),
  sortBy: text,
  sortByOrder: text,
  chartVariation: text,
});

/** What a widget asks for; everything optional has a default, unknown properties are ignored. */
export type WidgetProps = z.infer<typeof propsSchema>;

export interface Widget {
  readonly sysId: string;
  /** `null` for a component the SDK does not know. */
  readonly kind: WidgetKind | null;
  readonly component: string;
  readonly title: string;
  readonly props: WidgetProps;
  /** Place on the grid of 48 columns. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DashboardTab {
  readonly sysId: string;
  readonly name: string;
}

/** Component properties of a widget record; text that is no JSON object counts as none. */
export function parseWidgetProps(json: string): WidgetProps {
  return propsSchema.parse(parseObject(json));
}

function parseObject(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

export function readTabs(visit: Visit, dashboardId: string): readonly DashboardTab[] {
  return selectRows(visit, 'par_dashboard_tab', `dashboard=${dashboardId}`)
    .filter((tab) => tab['active'] !== 'false')
    .toSorted((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0))
    .map((tab) => ({ sysId: tab['sys_id'] ?? '', name: tab['name'] ?? '' }));
}

/** Widgets of a tab (`''`: those above the tabs) from top left to bottom right, which is also their reading order. */
export function readWidgets(visit: Visit, dashboardId: string, tabId: string): readonly Widget[] {
  return selectRows(visit, 'par_dashboard_canvas', `dashboard=${dashboardId}`)
    .filter((canvas) => (canvas['dashboard_tab'] ?? '') === tabId)
    .flatMap((canvas) => selectRows(visit, 'par_dashboard_widget', `canvas=${canvas['sys_id']}`))
    .map(toWidget)
    .toSorted((a, b) => a.y - b.y || a.x - b.x);
}

function toWidget(row: Readonly<Values>): Widget {
  const props = parseWidgetProps(row['component_props'] ?? '');
  const component = row['component'] ?? '';
  const number = (name: string) => Math.max(0, Math.trunc(Number(row[name] ?? 0)) || 0);
  return {
    sysId: row['sys_id'] ?? '',
    kind: KINDS.get(component) ?? null,
    component,
    title: props.headerTitle || props.title || props.label,
    props,
    x: Math.min(number('x'), 47),
    y: number('y'),
    width: Math.min(Math.max(1, number('w')), 48),
    height: Math.max(1, number('h')),
  };
}
