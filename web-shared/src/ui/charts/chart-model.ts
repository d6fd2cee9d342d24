/** Told apart by who doesn't see red and green, and in grey by their lightness; the words stand in the legend. */
const CHART_COLOURS = {
  blue: '#1b4f87',
  sky: '#5fa8dc',
  amber: '#d99a1c',
  purple: '#8a5a9f',
  grey: '#9aa3ad',
  dark: '#3c434b',
  green: '#3f8f67',
  red: '#b3261e',
} as const;
export type ChartColour = keyof typeof CHART_COLOURS;
const IN_TURN: readonly ChartColour[] = ['blue', 'amber', 'sky', 'purple', 'dark', 'green', 'grey', 'red'];

export interface ChartSeries {
  key: string;
  name: string;
  /** One for each category; null where there is none. */
  values: readonly (number | null)[];
  /** Where each value leads: the dossiers that it counts. */
  to?: readonly (string | null)[];
  shape?: 'bar' | 'line';
  /** Series of one stack stand on each other. */
  stack?: string;
  colour?: ChartColour;
  /** Drawn pale: what was allotted beside what was used. */
  pale?: boolean;
  /** Stands in the table alone. */
  inTableOnly?: boolean;
  format?: (value: number) => string;
}

/** What a chart shows, and the table behind it. */
export interface ChartModel {
  /** Caption of the table, name of the picture. */
  title: string;
  /** What the categories are, e.g. "Tháng". */
  heading: string;
  categories: readonly string[];
  series: readonly ChartSeries[];
  /** How values are written, on the scale and in the table. */
  format: (value: number) => string;
  /** Lines that values are held against. */
  lines?: readonly { name: string; value: number }[];
  /** Ends of the scale; bars always begin at 0. */
  from?: number;
  to?: number;
  /** Between two marks of the scale, where it is to be a round one. */
  step?: number;
  /** Bars lie: for names that are long. */
  across?: boolean;
}

export const drawn = ({ series }: ChartModel): ChartSeries[] => series.filter((one) => !one.inTableOnly);

/** The colour of a drawn series by its place. */
export const colourOf = (series: ChartSeries, index: number): string =>
  CHART_COLOURS[series.colour ?? IN_TURN[index % IN_TURN.length] ?? 'blue'];

export const writeValue = (model: ChartModel, series: ChartSeries, value: number | null | undefined): string =>
  value === null || value === undefined ? '—' : (series.format ?? model.format)(value);

export interface ChartPoint {
  series: number;
  index: number;
}

export type ChartMove = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** The value that an arrow key leads to: along the categories, or to another series; values that are not there are passed over. */
export function moveTo(model: ChartModel, at: ChartPoint | null, key: ChartMove): ChartPoint | null {
  const series = drawn(model);
  const last = model.categories.length - 1;
  const has = (point: ChartPoint) => (series[point.series]?.values[point.index] ?? null) !== null;
  const along = (line: number, from: number, step: number): ChartPoint | null => {
    for (let index = from; index >= 0 && index <= last; index += step) {
      if (has({ series: line, index })) return { series: line, index };
    }
    return null;
  };
  const [back, on] = model.across ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  const line = at?.series ?? 0;
  if (key === 'End') return along(line, last, -1) ?? at;
  if (!at || key === 'Home') return along(line, 0, 1) ?? at;
  if (key === on) return along(line, at.index + 1, 1) ?? at;
  if (key === back) return along(line, at.index - 1, -1) ?? at;
  const step = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
  for (let other = line + step; other >= 0 && other < series.length; other += step) {
    // Parts of one stack need not have a value in the same places: the nearest one.
    const near = model.categories
      .map((_, index) => ({ series: other, index }))
      .filter(has)
      .sort((a, b) => Math.abs(a.index - at.index) - Math.abs(b.index - at.index))[0];
    if (near) return near;
  }
  return at;
}
