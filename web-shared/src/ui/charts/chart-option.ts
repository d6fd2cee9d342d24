import type { EChartsCoreOption } from 'echarts/core';
import { type ChartModel, type ChartSeries, colourOf, drawn, writeValue } from './chart-model';

const FACE = '"Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';
const INK = '#1d2126';
const QUIET = '#4a5159';
const RULE = '#d8dbe0';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function seriesOption(model: ChartModel, series: ChartSeries, index: number) {
  const colour = colourOf(series, index);
  const common = {
    id: series.key,
    name: series.name,
    data: [...series.values],
    cursor: series.to ? 'pointer' : 'default',
    // The lines belong to the chart; the library wants them on a series.
    markLine:
      index === 0 && model.lines?.length
        ? {
            silent: true,
            symbol: 'none',
            lineStyle: { type: 'dashed', color: QUIET, width: 1.5 },
            label: { position: 'insideEndTop', color: QUIET, fontSize: 12, formatter: '{b}' },
            data: model.lines.map(({ name, value }) => ({ name, [model.across ? 'xAxis' : 'yAxis']: value })),
          }
        : undefined,
  };
  if (series.shape === 'line') {
    return {
      ...common,
      type: 'line',
      symbolSize: 9,
      symbol: (['circle', 'diamond', 'triangle', 'rect'] as const)[index % 4],
      lineStyle: { color: colour, width: 2, type: series.pale ? 'dashed' : 'solid' },
      itemStyle: { color: colour },
    };
  }
  return {
    ...common,
    type: 'bar',
    stack: series.stack,
    barMaxWidth: 34,
    itemStyle: {
      color: colour,
      opacity: series.pale ? 0.35 : 1,
      borderColor: '#fff',
      borderWidth: series.stack ? 1 : 0,
    },
  };
}

/** What the library is told to draw. */
export function chartOption(model: ChartModel): EChartsCoreOption {
  const series = drawn(model);
  const names = {
    type: 'category',
    data: [...model.categories],
    inverse: model.across,
    axisLabel: { color: QUIET, fontSize: 12, hideOverlap: true, width: 190, overflow: 'truncate' },
    axisLine: { lineStyle: { color: '#8a9099' } },
    axisTick: { show: false },
  };
  const scale = {
    type: 'value',
    min: model.from,
    max: model.to,
    axisLabel: { color: QUIET, fontSize: 12, hideOverlap: true, formatter: (value: number) => model.format(value) },
    splitLine: { lineStyle: { color: RULE } },
  };
  return {
    animation: false,
    textStyle: { fontFamily: FACE, color: INK },
    // Patterns beside the colours where parts stand on each other.
    aria: { enabled: true, label: { enabled: false }, decal: { show: series.some((one) => one.stack) } },
    grid: { left: 8, right: 16, top: 20, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: model.across ? scale : names,
    yAxis: model.across ? names : scale,
    tooltip: {
      trigger: 'item',
      confine: true,
      textStyle: { fontFamily: FACE, color: INK, fontSize: 13 },
      formatter: ({ seriesIndex, dataIndex }: { seriesIndex: number; dataIndex: number }) => {
        const one = series[seriesIndex];
        const name = escaped(model.categories[dataIndex] ?? '');
        return one ? `${name}<br>${escaped(one.name)}: <b>${writeValue(model, one, one.values[dataIndex])}</b>` : name;
      },
    },
    series: series.map((one, index) => seriesOption(model, one, index)),
  };
}
