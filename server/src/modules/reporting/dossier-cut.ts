import type { Condition, Sql } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import type { References } from '../dossier/dossier-room';
import { type FinishMargin, marginCondition } from './finish-margin';
import { SettlementColumn } from './report-terms';
import { unansweredCondition } from './settlement-columns';

/** A part of a column: of what was settled, at one margin; of what needs somebody now, at one office or person. */
export interface DossierCut {
  margin?: FinishMargin | null;
  /** Of what was settled: the clock stood still while the citizen was waited for. */
  waited?: boolean | null;
  /** The office that holds it or was asked. */
  holderCode?: string | null;
  /** With the office. Empty: nobody there has taken it. */
  assigneeId?: string | null;
}

const HELD: ReadonlySet<SettlementColumn> = new Set([
  SettlementColumn.OVERDUE,
  SettlementColumn.DUE_SOON,
  SettlementColumn.APOLOGY_OWED,
]);

/**
 * What a cut adds to its column's condition on `d`; null where there is no cut.
 * @throws HccError BAD_USER_INPUT where it does not go with the column; NOT_FOUND for an unknown office
 */
export function cutCondition(
  sql: Pick<Sql, 'engine'>,
  column: SettlementColumn,
  cut: DossierCut,
  references: References,
): Condition | null {
  const { margin, waited, holderCode, assigneeId } = cut;
  if (margin) {
    if (column !== SettlementColumn.SETTLED) throw badField('cut', 'Khoảng sớm, trễ chỉ có ở hồ sơ đã giải quyết.');
    const { sql: days, values, timeliness } = marginCondition(margin, sql.engine);
    return { sql: ` AND d.standing = ? AND ${days}`, values: [timeliness, ...values] };
  }
  if (waited) {
    if (column !== SettlementColumn.SETTLED) throw badField('cut', 'Thời gian chờ chỉ tính ở hồ sơ đã giải quyết.');
    return { sql: ' AND EXISTS (SELECT 1 FROM dossier_pause p WHERE p.dossier_id = d.id)', values: [] };
  }
  if (!holderCode) return null;
  const office = references.directory.findOfficeByCode(holderCode);
  if (!office) throw notFound('cơ quan');
  if (column === SettlementColumn.UNANSWERED) {
    const { sql: asked, values } = unansweredCondition(office.id);
    return { sql: ` AND ${asked}`, values };
  }
  if (!HELD.has(column)) throw badField('cut', 'Số liệu này không chia theo người giữ.');
  const held = { sql: ' AND d.current_office_id = ?', values: [office.id] };
  if (assigneeId === undefined || assigneeId === null) return held;
  if (assigneeId === '') return { ...held, sql: `${held.sql} AND d.assignee_id IS NULL` };
  return { sql: `${held.sql} AND d.assignee_id = ?`, values: [...held.values, assigneeId] };
}
