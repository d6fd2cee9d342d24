import { type Condition, placeholders, type Sql, type SqlValue } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { endOfDay, startOfDay } from '../../kernel/instant';
import { firstDay, lastDay, monthOf, monthsBetween } from '../../kernel/month';
import { cutPage, decodeCursor, pageSize } from '../../kernel/page';
import { StepKind } from '../catalogue/catalogue-terms';
import { visibleCondition } from '../dossier/dossier.jurisdiction';
import type { References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import type { Office } from '../organisation/office.entity';
import type { Tier } from '../organisation/organisation-terms';
import { legOffices } from './leg-holders';
import type { SettlementScope } from './settlement-scope';

/** Which of the legs that a figure of time counts. */
export interface LegCut {
  tier?: Tier | null;
  stepKind?: StepKind | null;
  officeCode?: string | null;
  /** With the office and no step. Empty: nobody had them. */
  personId?: string | null;
  /** Those only that took longer than they were given. */
  overQuota?: boolean | null;
}

export interface ClosedLeg {
  dossierId: string;
  ordinal: number;
  /** Null where the actor sees the office's time, but not this dossier: it was only passed through. */
  code: string | null;
  procedureName: string | null;
  stepKind: StepKind;
  stepName: string;
  office: Office;
  personName: string | null;
  enteredAt: number;
  leftAt: number;
  usedMinutes: number;
  quotaMinutes: number;
  lateCause: string | null;
}

export interface ClosedLegPage {
  nodes: ClosedLeg[];
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** The offices whose legs are meant; null where all of the province are. */
export function cutOffices(
  scope: SettlementScope,
  { tier, officeCode }: Pick<LegCut, 'tier' | 'officeCode'>,
  references: References,
): Office[] | null {
  const within = legOffices(scope, references);
  if (officeCode) {
    const office = references.directory.findOfficeByCode(officeCode);
    if (!office || (within && !within.includes(office))) throw notFound('cơ quan');
    return [office];
  }
  if (!tier) return within;
  // Also those that are no more: their legs stay theirs.
  return (within ?? references.directory.past.offices).filter((office) => office.tier === tier);
}

/** What the cells count of them, the same number that the figure shows. */
async function countLegs(sql: Sql, scope: SettlementScope, offices: Office[] | null, cut: LegCut): Promise<number> {
  const { personId, stepKind, overQuota } = cut;
  const byPerson = personId !== undefined && personId !== null;
  const months = monthsBetween(monthOf(scope.from), monthOf(scope.to));
  const narrowed: Condition[] = [];
  if (offices) {
    narrowed.push({
      sql: ` AND office_id IN (${placeholders(offices.length)})`,
      values: offices.map(({ id }) => id),
    });
  }
  if (byPerson) narrowed.push({ sql: ' AND person_id = ?', values: [personId] });
  if (stepKind) narrowed.push({ sql: ' AND step_kind = ?', values: [stepKind] });
  const [row] = await sql.query<{ count: number | null }>(
    `SELECT SUM(${overQuota ? 'over_quota' : 'legs'}) AS count FROM ${byPerson ? 'person_cell' : 'leg_cell'}
      WHERE period IN (${placeholders(months.length)})${narrowed.map((part) => part.sql).join('')}`,
    [...months, ...narrowed.flatMap(({ values }) => values)],
  );
  return Number(row!.count ?? 0);
}

type LegRow = Omit<ClosedLeg, 'office' | 'code' | 'procedureName'> & { officeId: string };

/** Along the index of the moments at which legs were closed, the latest first. */
function readLegs(
  sql: Sql,
  scope: SettlementScope,
  offices: Office[] | null,
  { personId, stepKind, overQuota }: LegCut,
  after: SqlValue[] | null,
  limit: number,
): Promise<LegRow[]> {
  const parts: Condition[] = [
    {
      sql: 'l.left_at >= ? AND l.left_at < ? AND l.step_kind <> ?',
      // Months are told apart, not days, as the cells of legs do.
      values: [startOfDay(firstDay(monthOf(scope.from))), endOfDay(lastDay(monthOf(scope.to))), StepKind.RETURN],
    },
  ];
  if (offices) {
    const values = offices.map(({ id }) => id);
    parts.push({ sql: `l.office_id IN (${placeholders(values.length)})`, values });
  }
  if (stepKind) parts.push({ sql: 'l.step_kind = ?', values: [stepKind] });
  if (personId === '') parts.push({ sql: 'l.assignee_id IS NULL', values: [] });
  else if (personId) parts.push({ sql: 'l.assignee_id = ?', values: [personId] });
  if (overQuota) parts.push({ sql: 'l.used_minutes > l.quota_minutes', values: [] });
  if (after) {
    const [leftAt, dossierId, ordinal] = after as [number, string, number];
    parts.push({
      sql: `l.left_at <= ? AND (l.left_at < ? OR l.dossier_id < ? OR (l.dossier_id = ? AND l.ordinal < ?))`,
      values: [leftAt, leftAt, dossierId, dossierId, ordinal],
    });
  }
  return sql.query<LegRow>(
    `SELECT l.dossier_id AS dossierId, l.ordinal, l.step_kind AS stepKind, l.step_name AS stepName,
            l.office_id AS officeId, l.assignee_name AS personName, l.entered_at AS enteredAt, l.left_at AS leftAt,
            l.used_minutes AS usedMinutes, l.quota_minutes AS quotaMinutes, l.late_cause AS lateCause
       FROM leg l WHERE ${parts.map((part) => part.sql).join(' AND ')}
      ORDER BY l.left_at DESC, l.dossier_id DESC, l.ordinal DESC LIMIT ?`,
    [...parts.flatMap(({ values }) => values), limit],
  );
}

/**
 * Exactly the legs that a figure of time counts: closed in the months that the period touches, in offices of the area.
 * @throws HccError NOT_FOUND for an office out of sight; BAD_USER_INPUT for a person without an office or with a step
 */
export async function closedLegs(
  sql: Sql,
  actor: Actor,
  scope: SettlementScope,
  cut: LegCut,
  references: References,
  page: { first: number; after?: string | null },
): Promise<ClosedLegPage> {
  const { personId, officeCode, stepKind } = cut;
  const byPerson = personId !== undefined && personId !== null;
  if (byPerson && (!officeCode || stepKind)) throw badField('cut', 'Người xử lý chọn cùng cơ quan, không cùng bước.');
  const size = pageSize(page.first);
  const after = page.after ? decodeCursor(page.after, ['number', 'string', 'number']) : null;
  const offices = cutOffices(scope, cut, references);
  const totalCount = offices?.length === 0 ? 0 : await countLegs(sql, scope, offices, cut);
  const found = totalCount === 0 ? [] : await readLegs(sql, scope, offices, cut, after, size + 1);
  const { rows, pageInfo } = cutPage(found, size, ({ leftAt, dossierId, ordinal }) => [leftAt, dossierId, ordinal]);
  const seen = await visibleDossiers(sql, actor, references, new Set(rows.map(({ dossierId }) => dossierId)));
  const nodes = rows.map(({ officeId, ...row }) => ({
    ...row,
    office: references.directory.getOffice(officeId),
    code: seen.get(row.dossierId)?.code ?? null,
    procedureName: seen.get(row.dossierId)?.procedureName ?? null,
  }));
  return { nodes, totalCount, pageInfo };
}

async function visibleDossiers(
  sql: Sql,
  actor: Actor,
  { directory, catalogue }: References,
  ids: ReadonlySet<string>,
): Promise<Map<string, { code: string; procedureName: string }>> {
  if (ids.size === 0) return new Map();
  const visible = visibleCondition(actor, directory);
  const rows = await sql.query<{ id: string; code: string; versionId: string }>(
    `SELECT d.id, d.code, d.procedure_version_id AS versionId FROM dossier d
      WHERE d.id IN (${placeholders(ids.size)}) AND ${visible.sql}`,
    [...ids, ...visible.values],
  );
  return new Map(
    rows.map(({ id, code, versionId }) => [id, { code, procedureName: catalogue.getVersion(versionId).name }]),
  );
}
