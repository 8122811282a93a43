import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawChart } from './chart.ts';
import { niceCeiling } from './chart-option.ts';
import type { ChartData, ChartKind } from './chart-spec.ts';

const KINDS: readonly ChartKind[] = [
  'vertical-bar',
  'horizontal-bar',
  'pareto',
  'donut',
  'pie',
  'semi-donut',
  'line',
  'spline',
  'area',
  'step',
  'column',
  'dial',
  'gauge',
  'heatmap',
  'scatter',
  'bubble',
  'boxplot',
];

const data: ChartData = {
  categories: [
    { label: 'Critical', tone: 'critical', href: '/now/list/t?query=priority%3D1' },
    { label: '<script>alert("x")</script>', tone: null, href: null },
  ],
  series: [{ name: 'Findings', tone: null, values: [3, 5] }],
};

function spec(kind: ChartKind, title = 'By priority') {
  return { kind, title, width: 400, height: 240, stacked: false };
}

describe('drawChart', () => {
  it.each(KINDS)('draws %s without anything a strict content policy would drop', (kind) => {
    const svg = drawChart(spec(kind), data);
    expect(svg).toMatch(/^<svg class="chart-svg" role="group" aria-label="By priority"/);
    expect(svg).not.toMatch(/<style|style=|<script|undefined|NaN/);
  });

  it('makes a mark with a list behind it a named link', () => {
    const svg = drawChart(spec('vertical-bar'), data);
    expect(svg).toContain('<a href="/now/list/t?query=priority%3D1" aria-label="Critical: 3">');
  });

  it('links each cell of a heatmap to its own list', () => {
    const series = ['Low', 'High'].map((name, row) => ({
      name,
      tone: null,
      values: [row, row + 2],
      hrefs: [`/now/list/t?query=a${row}`, `/now/list/t?query=b${row}`],
    }));
    const svg = drawChart(spec('heatmap'), { ...data, series });
    expect(svg).toContain('<a href="/now/list/t?query=a1" aria-label="Critical, High: 1">');
    expect(svg).toContain('<a href="/now/list/t?query=b0" aria-label="&lt;script&gt;');
  });

  it('says all figures of a mark that stands for several', () => {
    const series = ['Open', 'Cost'].map((name, index) => ({ name, tone: null, values: [index + 1, 9] }));
    expect(drawChart(spec('scatter'), { ...data, series })).toContain('aria-label="Critical: Open 1, Cost 2"');
  });

  it('colours by tone where there is one and by position otherwise', () => {
    const svg = drawChart(spec('donut'), data);
    expect(svg).toContain('var(--t-critical)');
    expect(svg).toContain('var(--s2)');
  });

  it('writes labels as text, whatever they contain', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.constantFrom(...KINDS), (label, kind) => {
        const hostile = `${label}<img src=x onerror=alert(1)>"'`;
        const svg = drawChart(spec(kind, hostile), {
          categories: [{ label: hostile, tone: null, href: `/now/list/t?q=${hostile}` }],
          series: [{ name: hostile, tone: null, values: [1] }],
        });
        expect(svg).not.toContain('<img');
      }),
      { numRuns: 60 },
    );
  });

  it('draws empty data', () => {
    for (const kind of KINDS) {
      expect(drawChart(spec(kind), { categories: [], series: [{ name: 'n', tone: null, values: [] }] })).toContain(
        '<svg',
      );
    }
  });
});

describe('niceCeiling', () => {
  it('is the next round number', () => {
    expect([0, 10, 11, 21, 51, 101].map(niceCeiling)).toEqual([10, 10, 20, 50, 100, 200]);
  });
});
