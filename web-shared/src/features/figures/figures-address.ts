import type {
  DossierCut,
  FigureMeasure,
  FiguresPeriod,
  KeptFiguresPartsFragment,
  ReportBy,
  SettlementColumn,
} from '@hcc/shared-schema/generated/hooks';
import { legsAddress } from '../reporting/legs/legs-address';
import { readPeriod } from '../reporting/period/report-period';
import {
  dossiersAddress,
  type FigureScope,
  REPORT_VIEWS,
  readScope,
  readView,
  writeScope,
} from '../reporting/report-address';

/** What an address asks for; the server knows the same words. */
export interface Asked {
  measures: FigureMeasure[];
  by: ReportBy;
  period: FiguresPeriod;
  scope: Omit<FigureScope, 'from' | 'to'>;
  /** Of CUSTOM. */
  from: string | null;
  to: string | null;
}

interface Measure {
  measure: FigureMeasure;
  /** The dossiers that it opens: of a rate those of its part. */
  column: SettlementColumn | null;
  /** A count where it says nothing. */
  unit?: 'RATE' | 'HOURS' | 'DAYS';
  /** Of its column, the part that it opens. */
  cut?: DossierCut;
  /** It opens legs: those over their time only, or all. */
  legs?: 'ALL' | 'OVER';
  alarm?: boolean;
}

export const MEASURE_GROUPS: {
  key: 'received' | 'settled' | 'inProgress' | 'closed' | 'rates' | 'times';
  measures: Measure[];
}[] = [
  {
    key: 'received',
    measures: [
      { measure: 'CARRIED_OVER', column: 'CARRIED_OVER' },
      { measure: 'RECEIVED', column: 'RECEIVED' },
      { measure: 'RECEIVED_ONLINE', column: 'RECEIVED_ONLINE' },
      { measure: 'RECEIVED_OTHER', column: 'RECEIVED_OTHER' },
    ],
  },
  {
    key: 'settled',
    measures: [
      { measure: 'SETTLED', column: 'SETTLED' },
      { measure: 'EARLY', column: 'EARLY' },
      { measure: 'ON_TIME', column: 'ON_TIME' },
      { measure: 'LATE', column: 'LATE', alarm: true },
    ],
  },
  {
    key: 'inProgress',
    measures: [
      { measure: 'IN_PROGRESS', column: 'IN_PROGRESS' },
      { measure: 'WITHIN_LIMIT', column: 'WITHIN_LIMIT' },
      { measure: 'OVERDUE', column: 'OVERDUE', alarm: true },
      { measure: 'PAUSED', column: 'PAUSED' },
    ],
  },
  {
    key: 'closed',
    measures: [
      { measure: 'WITHDRAWN', column: 'WITHDRAWN' },
      { measure: 'STOPPED', column: 'STOPPED' },
      { measure: 'DECLINED', column: null },
    ],
  },
  {
    key: 'rates',
    measures: [
      { measure: 'ON_TIME_RATE', column: 'SETTLED', unit: 'RATE' },
      { measure: 'EARLY_RATE', column: 'EARLY', unit: 'RATE' },
      { measure: 'LATE_RATE', column: 'LATE', unit: 'RATE' },
      { measure: 'ONLINE_RATE', column: 'RECEIVED_ONLINE', unit: 'RATE' },
      { measure: 'SETTLED_RATE', column: 'SETTLED', unit: 'RATE' },
      { measure: 'OVERDUE_RATE', column: 'OVERDUE', unit: 'RATE' },
    ],
  },
  {
    key: 'times',
    measures: [
      { measure: 'USED_TIME', column: 'SETTLED', unit: 'HOURS' },
      { measure: 'ALLOTTED_TIME', column: 'SETTLED', unit: 'HOURS' },
      { measure: 'TIME_RATE', column: 'SETTLED', unit: 'RATE' },
      { measure: 'WAITING_TIME', column: 'SETTLED', unit: 'DAYS', cut: { waited: true } },
      { measure: 'LEG_TIME', column: null, unit: 'HOURS', legs: 'ALL' },
      { measure: 'LEG_OVER_RATE', column: null, unit: 'RATE', legs: 'OVER' },
    ],
  },
];

const MEASURES = new Map(MEASURE_GROUPS.flatMap(({ measures }) => measures).map((one) => [one.measure, one]));
export const MOST_MEASURES = 12;
const FIRST: FigureMeasure[] = ['RECEIVED', 'SETTLED', 'ON_TIME_RATE', 'IN_PROGRESS', 'OVERDUE'];
export const PERIODS: FiguresPeriod[] = [
  'TODAY',
  'THIS_WEEK',
  'LAST_WEEK',
  'THIS_MONTH',
  'LAST_MONTH',
  'QUARTER',
  'LAST_QUARTER',
  'YEAR',
  'LAST_YEAR',
  'LAST_TWELVE_MONTHS',
];

export const measureOf = (name: FigureMeasure): Measure => MEASURES.get(name) ?? { measure: name, column: null };

/** What a measure of a row opens: its dossiers, of a rate those of its part, or its legs; null where it opens nothing. */
export function openedBy(measure: FigureMeasure, scope: FigureScope, by: ReportBy): string | null {
  const { column, cut, legs } = measureOf(measure);
  if (legs) return legsAddress(scope, { officeCode: scope.officeCode, tier: scope.tier, overQuota: legs === 'OVER' });
  return column ? dossiersAddress(scope, column, by, cut) : null;
}

/** In the order in which they were chosen, each once; what nobody knows is passed over. */
function readMeasures(text: string | null): FigureMeasure[] {
  const named = (text ?? '').split(',').filter((name): name is FigureMeasure => MEASURES.has(name as FigureMeasure));
  const chosen = [...new Set(named)].slice(0, MOST_MEASURES);
  return chosen.length > 0 ? chosen : FIRST;
}

export function readAsked(params: URLSearchParams, own: { areaCode: string; by: ReportBy }): Asked {
  const days = readPeriod(params);
  const named = params.get('period');
  const period = days && named === 'CUSTOM' ? 'CUSTOM' : PERIODS.find((one) => one === named);
  const { from: _from, to: _to, ...scope } = readScope(params, { from: '', to: '' });
  return {
    measures: readMeasures(params.get('m')),
    by: params.has('by') ? readView(params) : own.by,
    period: period ?? 'THIS_MONTH',
    scope: { ...scope, areaCode: scope.areaCode ?? own.areaCode },
    from: period === 'CUSTOM' ? (days?.from ?? null) : null,
    to: period === 'CUSTOM' ? (days?.to ?? null) : null,
  };
}

/** The whole question as parameters. @param kept the name under which it is kept */
function writeAsked({ measures, by, period, scope, from, to }: Asked, kept: string | null): URLSearchParams {
  const params = new URLSearchParams({ m: measures.join(','), by, period });
  for (const [name, value] of writeScope({ ...scope, from: from ?? '', to: to ?? '' })) {
    if (value) params.set(name, value);
  }
  if (kept) params.set('kept', kept);
  return params;
}

export const figuresAddress = (asked: Asked, kept: string | null = null): string =>
  `/figures?${writeAsked(asked, kept)}`;

export const workbookAddress = (asked: Asked): string => `/figures.xlsx?${writeAsked(asked, null)}`;

/** The question as the server takes it. */
export function asInput({ measures, by, period, scope, from, to }: Asked) {
  const { areaCode, officeCode, field, procedureCode, tier, structure } = scope;
  return { measures, by, period, from, to, areaCode, officeCode, field, procedureCode, tier, structure };
}

type Definition = KeptFiguresPartsFragment['figures'];

/** What was kept as a question of an address. */
export function askedOf(kept: Definition, ownArea: string): Asked {
  const { measures, by, period, from, to, structure, ...scope } = kept;
  return {
    measures: [...measures],
    by: REPORT_VIEWS.includes(by) ? by : 'AREA',
    period,
    from: from ?? null,
    to: to ?? null,
    scope: { ...scope, areaCode: scope.areaCode ?? ownArea, structure: structure === 'THEN' ? 'THEN' : null },
  };
}

export const isSameQuestion = (a: Asked, b: Asked): boolean => figuresAddress(a) === figuresAddress(b);
