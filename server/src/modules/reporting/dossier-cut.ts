import type { Condition, Sql } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { endOfDay, startOfDay } from '../../kernel/instant';
import { StepKind } from '../catalogue/catalogue-terms';
import { visibleCondition } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { type FinishMargin, marginCondition } from './finish-margin';
import { legOffices } from './leg-holders';
import { firstDay, lastDay, monthOf } from './report-periods';
import { SettlementColumn } from './report-terms';
import { unansweredCondition } from './settlement-columns';
import type { SettlementScope } from './settlement-scope';

/** A part of a column: of what was settled, at one margin; of what needs somebody now, at one office or person. */
export interface DossierCut {
  margin?: FinishMargin | null;
  /** The office that holds it, was asked, or had the leg. */
  holderCode?: string | null;
  /** With the office. Empty: nobody there has taken it. */
  assigneeId?: string | null;
  /** With the office, of its legs: who closed them. */
  personName?: string | null;
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
  scope: SettlementScope,
  column: SettlementColumn,
  cut: DossierCut,
  actor: Actor,
  references: References,
): Condition | null {
  const { margin, holderCode, assigneeId, personName } = cut;
  if (column === SettlementColumn.OVER_QUOTA) return overQuota(scope, holderCode, personName, actor, references);
  if (margin) {
    if (column !== SettlementColumn.SETTLED) throw badField('cut', 'Khoảng sớm, trễ chỉ có ở hồ sơ đã giải quyết.');
    const { sql: days, values, timeliness } = marginCondition(margin, sql.engine);
    return { sql: ` AND d.standing = ? AND ${days}`, values: [timeliness, ...values] };
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

/** Months are told apart, not days, as the cells of legs do; whoever received it, as long as the actor may see it. */
function overQuota(
  scope: SettlementScope,
  holderCode: string | null | undefined,
  personName: string | null | undefined,
  actor: Actor,
  references: References,
): Condition {
  const office = holderCode ? references.directory.findOfficeByCode(holderCode) : undefined;
  if (!office) throw badField('cut', 'Phải nói rõ cơ quan nào.');
  const offices = legOffices(scope, references);
  if (offices && !offices.includes(office)) throw notFound('cơ quan');
  const seen = visibleCondition(actor, references.directory);
  const person = personName === undefined || personName === null ? '' : ` AND COALESCE(l.assignee_name, '') = ?`;
  return {
    sql: ` AND d.id IN (SELECT l.dossier_id FROM leg l
      WHERE l.office_id = ? AND l.left_at >= ? AND l.left_at < ? AND l.step_kind <> ?
        AND l.used_minutes > l.quota_minutes${person}) AND ${seen.sql}`,
    values: [
      office.id,
      startOfDay(firstDay(monthOf(scope.from))),
      endOfDay(lastDay(monthOf(scope.to))),
      StepKind.RETURN,
      ...(person ? [personName!] : []),
      ...seen.values,
    ],
  };
}
