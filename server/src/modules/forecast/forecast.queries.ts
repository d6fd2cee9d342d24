import type { Sql } from '../../database/sql';
import { badField } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import type { PageRequest } from '../dossier/dossier-page';
import type { References } from '../dossier/dossier-room';
import { type DossierRow, LIST_COLUMNS, toDossiers } from '../dossier/dossier-rows';
import type { Actor } from '../identity/actor';
import { scopeCondition } from '../reporting/cell-selection';
import type { SettlementScope } from '../reporting/settlement-scope';
import type { ForecastBasis, ForecastConnection, OfficeForecast } from './forecast.types';
import { findModel } from './forecast-store';
import type { JudgedMonth } from './train-forecast';

/** Chances are kept of ten thousand. */
const WHOLE = 10_000;
const LIKELY = WHOLE / 2;

/** What the chances rest on, and how well such chances did; null before the first night. */
export async function readForecastBasis(sql: Sql): Promise<ForecastBasis | null> {
  const model = await findModel(sql);
  if (!model) return null;
  const { fromDay, untilDay, trainedAt, legs, every, scoredAt } = model;
  const judged = JSON.parse(model.judged) as JudgedMonth[];
  const bins = Array.from({ length: 10 }, (_, bin) => {
    const each = judged.flatMap(({ calibration }) => calibration[bin] ?? []);
    const forecasts = each.reduce((sum, one) => sum + one.forecasts, 0);
    const chances = each.reduce((sum, one) => sum + one.meanChance * one.forecasts, 0);
    const late = each.reduce((sum, one) => sum + one.late, 0);
    return { bin, forecasts, meanChance: chances / Math.max(1, forecasts), late };
  });
  return {
    fromDay,
    untilDay,
    trainedAt,
    legs,
    every,
    scoredAt,
    judged,
    together: judged.length === 0 ? null : together(judged),
    calibration: bins,
  };
}

function together(judged: readonly JudgedMonth[]) {
  const forecasts = judged.reduce((sum, month) => sum + month.forecasts, 0);
  const mean = (of: (month: JudgedMonth) => number) =>
    judged.reduce((sum, month) => sum + of(month) * month.forecasts, 0) / Math.max(1, forecasts);
  return {
    month: '',
    forecasts,
    late: judged.reduce((sum, { late }) => sum + late, 0),
    brier: mean(({ brier }) => brier),
    baselineBrier: mean(({ baselineBrier }) => baselineBrier),
  };
}

/** By receiving office, the most expected late ones first: one pass along the index of chances by office. */
export async function readOfficeForecasts(
  sql: Sql,
  scope: SettlementScope,
  { directory }: References,
): Promise<OfficeForecast[]> {
  const condition = scopeCondition(scope, 's', 'receiving_office_id');
  const rows = await sql.query<{ officeId: string; open: number; chances: number; likely: number }>(
    `SELECT s.receiving_office_id AS officeId, COUNT(*) AS open, SUM(s.chance) AS chances,
            SUM(CASE WHEN s.chance >= ${LIKELY} THEN 1 ELSE 0 END) AS likely
       FROM forecast_score s WHERE 1 = 1${condition.sql} GROUP BY s.receiving_office_id`,
    condition.values,
  );
  const found = new Map<string, OfficeForecast>();
  for (const row of rows) {
    const office = directory.presentOffice(row.officeId);
    const sum = found.get(office.id) ?? { office, open: 0, expectedLate: 0, likely: 0 };
    sum.open += Number(row.open);
    sum.expectedLate += Number(row.chances) / WHOLE;
    sum.likely += Number(row.likely);
    found.set(office.id, sum);
  }
  return [...found.values()].sort(
    (a, b) => b.expectedLate - a.expectedLate || (a.office.code < b.office.code ? -1 : 1),
  );
}

/**
 * Open dossiers of at least a chance, the likeliest late ones first, as they were when they were reckoned.
 * @param least 0 to 1
 * @throws HccError BAD_USER_INPUT naming least, first, after
 */
export async function readForecasts(
  sql: Sql,
  actor: Actor,
  scope: SettlementScope,
  least: number,
  references: References,
  now: Instant,
  page: PageRequest,
): Promise<ForecastConnection> {
  if (!(least >= 0 && least <= 1)) throw badField('least', 'phải từ 0 đến 1.');
  const size = pageSize(page.first);
  const after = page.after ? decodeCursor(page.after, ['number', 'string']) : null;
  const condition = scopeCondition(scope, 's', 'receiving_office_id');
  const where = `s.chance >= ?${condition.sql}`;
  const values = [Math.round(least * WHOLE), ...condition.values];
  const [count] = await sql.query<{ total: number }>(
    `SELECT COUNT(*) AS total FROM forecast_score s WHERE ${where}`,
    values,
  );
  const beyond = after === null ? '' : ' AND s.chance <= ? AND (s.chance < ? OR s.dossier_id < ?)';
  const rows = await sql.query<DossierRow & { chance: number; leftMinutes: number }>(
    `SELECT ${LIST_COLUMNS}, f.chance, f.leftMinutes
       FROM (SELECT s.dossier_id AS id, s.chance, s.left_minutes AS leftMinutes FROM forecast_score s
              WHERE ${where}${beyond} ORDER BY s.chance DESC, s.dossier_id DESC LIMIT ?) f
       JOIN dossier d ON d.id = f.id ORDER BY f.chance DESC, f.id DESC`,
    [...values, ...(after === null ? [] : [after[0]!, after[0]!, after[1]!]), size + 1],
  );
  const cut = cutPage(rows, size, (row) => [row.chance, row.id]);
  const dossiers = toDossiers(cut.rows, actor, references, now);
  return {
    totalCount: Number(count!.total),
    pageInfo: cut.pageInfo,
    nodes: cut.rows.map(({ chance, leftMinutes }, index) => ({
      dossier: dossiers[index]!,
      chance: chance / WHOLE,
      leftMinutes,
    })),
  };
}
