import type { Centre, District } from './centre-signs';

export interface GanttRow {
  key: string;
  name: string;
  /** The first and the last day that the plan gives. */
  plan: [from: string, to: string] | null;
  /** The first and the last first dossier. */
  real: [from: string, to: string] | null;
  running: number;
  total: number;
}

function rowOf(key: string, name: string, centres: readonly Centre[]): GanttRow {
  const span = (days: string[]): [string, string] | null => {
    const sorted = days.sort();
    return sorted.length === 0 ? null : [sorted[0]!, sorted.at(-1)!];
  };
  return {
    key,
    name,
    plan: span(centres.flatMap(({ dueOn }) => dueOn ?? [])),
    real: span(centres.flatMap(({ firstDossierOn }) => firstDossierOn ?? [])),
    running: centres.filter(({ firstDossierOn }) => firstDossierOn).length,
    total: centres.length,
  };
}

/** One row for each centre of province and districts, or for the communes of each district together. */
export function ganttRows(centres: readonly Centre[], districts: readonly District[], communes: boolean): GanttRow[] {
  const rows = communes
    ? districts.map(({ district, communes: own }) => rowOf(district.areaCode, district.areaName, own))
    : centres
        .filter(({ tier }) => tier !== 'COMMUNE')
        .map((centre) => rowOf(centre.areaCode, centre.areaName, [centre]));
  return rows
    .filter(({ plan, real }) => plan || real)
    .sort((a, b) => (a.plan?.[0] ?? '9').localeCompare(b.plan?.[0] ?? '9') || a.name.localeCompare(b.name, 'vi'));
}

export interface GanttScale {
  from: number;
  to: number;
  years: { year: number; left: number }[];
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** From the year of the first day to that of the last; to today where something is still awaited. */
export function ganttScale(rows: readonly GanttRow[], today: string): GanttScale {
  const isOver = rows.every(({ running, total }) => running === total);
  const days = [
    ...(isOver ? [] : [today]),
    ...rows.flatMap(({ plan, real }) => [...(plan ?? []), ...(real ?? [])]),
  ].sort();
  const [first, last] = [Number(days[0]!.slice(0, 4)), Number(days.at(-1)!.slice(0, 4)) + 1];
  const scale = { from: time(`${first}-01-01`), to: time(`${last}-01-01`) };
  const years = Array.from({ length: last - first }, (_, index) => first + index);
  return { ...scale, years: years.map((year) => ({ year, left: leftOf(`${year}-01-01`, scale) })) };
}

/** 0 to 100. */
export function leftOf(day: string, { from, to }: Pick<GanttScale, 'from' | 'to'>): number {
  return ((time(day) - from) / (to - from)) * 100;
}
