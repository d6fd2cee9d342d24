import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { dayOf, type Instant } from '../../kernel/instant';
import type { Actor } from '../identity/actor';
import { FORM_COLUMNS } from '../papers/form-06a';
import { type ReportBooks, scopeInWords } from '../papers/report-books';
import { againstTargets } from '../reporting/report-targets';
import { ReportBy } from '../reporting/report-terms';
import { settlementReport } from '../reporting/settlement-report';
import { type SettlementFilter, settlementScope } from '../reporting/settlement-scope';
import { measured, needsTimes } from './figure-measures';
import { readTimes } from './figure-times';
import { type Days, daysOf } from './figures-period';
import { FigureMeasure, FiguresPeriod } from './figures-terms';

/** A report that somebody puts together. */
export interface FiguresRequest extends Omit<SettlementFilter, 'from' | 'to'> {
  measures: readonly FigureMeasure[];
  by: ReportBy;
  period: FiguresPeriod;
  /** The days of CUSTOM. */
  from?: string | null;
  to?: string | null;
}

export interface FiguresRow {
  key: string;
  name: string;
  /** In the order of the measures: a count, a rate of 0 to 1, hours or days; null of nothing, and for times of parts of months. */
  values: (number | null)[];
  /** The line that the rate of what is on time is held against. */
  target: number | null;
}

export interface BuiltFigures extends Days {
  /** The moment at which "in progress" is read. */
  asOf: Instant;
  /** What is counted, in words. */
  scope: string;
  areaCode: string;
  areaName: string;
  rows: FiguresRow[];
  total: (number | null)[];
  target: number | null;
}

const MOST_MEASURES = 12;

/** @throws HccError BAD_USER_INPUT naming "measures" */
export function checkMeasures(measures: readonly FigureMeasure[]): void {
  if (measures.length === 0) throw badField('measures', 'Hãy chọn ít nhất một số liệu.');
  if (measures.length > MOST_MEASURES) throw badField('measures', `Chọn không quá ${MOST_MEASURES} số liệu.`);
  if (new Set(measures).size < measures.length) throw badField('measures', 'Mỗi số liệu chỉ chọn một lần.');
}

/**
 * The figures of a request: those of report 06a of the same scope, cut and period, as of the period's end, so that each
 * opens the same dossiers.
 * @throws HccError as `settlementScope` does; BAD_USER_INPUT naming "measures" or "from"
 */
export async function readFigures(
  sql: Sql,
  actor: Actor,
  { references, lists }: ReportBooks,
  { measures, by, period, from, to, ...narrower }: FiguresRequest,
  now: Instant,
): Promise<BuiltFigures> {
  checkMeasures(measures);
  const days = daysOf(period, dayOf(now), { from, to });
  const filter = { ...narrower, ...days };
  const scope = settlementScope(filter, actor, references);
  const report = againstTargets(await settlementReport(sql, scope, by, references, now), by, references, lists);
  const times = needsTimes(measures) ? await readTimes(sql, scope, by, references, narrower) : null;
  const ownDesk = by === ReportBy.AREA ? references.directory.centreOf(scope.area.code) : undefined;
  return {
    ...days,
    asOf: report.asOf,
    scope: scopeInWords(scope, filter, references),
    areaCode: scope.area.code,
    areaName: report.areaName,
    rows: report.rows
      .filter((row) => by === ReportBy.MONTH || FORM_COLUMNS.some(({ key }) => row[key] !== 0))
      .map((row) => ({
        key: row.key,
        name: ownDesk && row.key === scope.area.code ? ownDesk.name : row.name,
        values: measures.map((measure) => measured(measure, row, times?.of(row.key) ?? null)),
        target: row.target,
      })),
    total: measures.map((measure) => measured(measure, report.total, times?.total ?? null)),
    target: report.total.target,
  };
}
