import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Values } from '../types.ts';
import { aggregate } from './aggregate.ts';
import type { ChartData } from './chart-spec.ts';
import { parseWidgetProps } from './dashboard.ts';
import { AGENT, type Desk, NOBODY, openDesk, REQUEST } from './fixtures/desk.ts';
import { toBoxMetrics } from './metric.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const rows: Values[] = [
    { severity: '1', cost: '10', promised: '2026-09-30 22:00:00', is_vip: 'true', requester: desk.userId(AGENT) },
    { severity: '3', cost: '20', promised: '2026-11-02 10:00:00', requester: desk.userId(AGENT) },
    { severity: '3', cost: '', promised: '2026-11-20 10:00:00', requester: desk.userId(NOBODY) },
    { severity: '2', cost: '5', promised: '' },
  ];
  for (const row of rows) desk.insert(REQUEST, row);
});

afterAll(() => desk.instance.stop());

function read(props: object, userName = AGENT): ChartData {
  const source = { id: 'd', sourceType: 'table', tableOrViewName: REQUEST, filterQuery: '', label: 'Requests' };
  const metric = { id: 'm', dataSource: 'd', aggregateFunction: 'COUNT' };
  const parsed = parseWidgetProps(JSON.stringify({ dataSources: [source], metrics: [metric], ...props }));
  const data = aggregate(desk.visit(userName), parsed);
  if ('reason' in data) throw new Error(data.reason);
  return data;
}

function groupBy(...fields: string[]) {
  return fields.map((field) => ({ groupBy: [{ dataSource: 'd', groupByField: field }], maxNumberOfGroups: 10 }));
}

function figures(data: ChartData): unknown {
  return data.categories.map((category, index) => [
    category.label,
    ...data.series.map((series) => series.values[index]),
  ]);
}

describe('aggregate', () => {
  it('counts and measures', () => {
    expect(read({}).series[0]?.values).toEqual([4]);
    const metric = (aggregateFunction: string) => ({
      metrics: [{ id: 'm', dataSource: 'd', aggregateFunction, aggregateField: 'cost' }],
    });
    expect(read(metric('SUM')).series[0]?.values).toEqual([35]);
    expect(read(metric('MAX')).series[0]?.values).toEqual([20]);
    expect(read(metric('AVG')).series[0]?.values[0]).toBeCloseTo(35 / 3);
  });

  it('groups a level scale in its own order, other fields by size, with tones and drill-down', () => {
    const data = read({ groupBy: groupBy('severity'), sortBy: 'value' });
    expect(figures(data)).toEqual([
      ['Critical', 1],
      ['High', 1],
      ['Medium', 2],
    ]);
    expect(data.categories[0]?.tone).toBe('critical');
    expect(data.series[0]?.hrefs?.[2]).toBe(`/now/list/${REQUEST}?query=severity%3D3`);
    expect(figures(read({ groupBy: groupBy('requester.name') }))).toEqual([
      ['Priya Nair', 2],
      ['(empty)', 1],
      ['Oliver Braun', 1],
    ]);
  });

  it('splits by a second group', () => {
    const data = read({ groupBy: groupBy('severity', 'is_vip') });
    expect(data.series.map((series) => series.name).sort()).toEqual(['No', 'Yes']);
    expect(data.series.flatMap((series) => series.values).reduce((a, b) => a + b, 0)).toBe(4);
  });

  it('gives the five figures of a box', () => {
    const [metric] = parseWidgetProps('{"metrics":[{"aggregateField":"cost","aggregateFunction":"AVG"}]}').metrics;
    const metrics = metric === undefined ? [] : toBoxMetrics(metric);
    expect(read({ metrics }).series.map((series) => series.values[0])).toEqual([5, 7.5, 10, 15, 20]);
  });

  it('folds what is beyond the limit into others', () => {
    const groups = [{ groupBy: [{ groupByField: 'cost' }], maxNumberOfGroups: 2, showOthers: true }];
    const data = read({ groupBy: groups });
    expect(data.categories.at(-1)?.label).toBe('Others');
    expect(data.series[0]?.values.reduce((a, b) => a + b, 0)).toBe(4);
  });

  it('counts by month, empty months included, with the period as drill-down', () => {
    const data = read({ trendBy: { trendByFrequency: 'month', trendByFields: [{ field: 'promised', metric: 'm' }] } });
    expect(figures(data)).toEqual([
      ['Sep 26', 1],
      ['Oct 26', 0],
      ['Nov 26', 2],
    ]);
    expect(decodeURIComponent(data.series[0]?.hrefs?.[2] ?? '')).toContain(
      'promised>=2026-11-01+00:00:00^promised<2026-12-01',
    );
  });

  it('says why there is nothing: no right, no table, no field', () => {
    expect(() => read({}, NOBODY)).toThrow('You may not read Request.');
    expect(() => read({ dataSources: [{ id: 'd', tableOrViewName: 'gone' }] })).toThrow('There is no table gone.');
    expect(() => read({ groupBy: groupBy('nope') })).toThrow('There is no field nope.');
  });
});

describe('parseWidgetProps', () => {
  it('reads anything', () => {
    for (const text of ['', '[]', 'null', '{"metrics": 3, "dataSources": "x", "groupBy": {}}', '{']) {
      expect(parseWidgetProps(text).metrics).toEqual([]);
    }
  });
});
