import type { ReferenceCache } from '../../../database/reference-cache';
import type { Sql } from '../../../database/sql';
import { type Instant, startOfDay } from '../../../kernel/instant';
import { type DossierRoom, loadReferences, type References } from '../../dossier/dossier-room';
import type { Actor } from '../../identity/actor';
import { Structure, type Tier } from '../../organisation/organisation-terms';
import { shortDate } from '../../printing/vietnamese-date';
import type { ReferenceLists } from '../../reference-lists/reference-lists';
import { againstTargets } from '../report-targets';
import { ReportBy } from '../report-terms';
import { settlementReport } from '../settlement-report';
import { type SettlementFilter, type SettlementScope, settlementScope } from '../settlement-scope';
import { FORM_COLUMNS, type Form06a } from './form-06a';

/** What a report is asked for. */
export type ReportRequest = SettlementFilter & { by: ReportBy };

/** What a report is read with, beside the cells. */
export interface ReportBooks {
  references: References;
  lists: ReferenceLists;
}

/** Where reports are made. */
export interface ReportRoom {
  dossiers: DossierRoom;
  lists: ReferenceCache<ReferenceLists>;
}

export async function loadBooks({ dossiers, lists }: ReportRoom): Promise<ReportBooks> {
  return { references: await loadReferences(dossiers), lists: await lists.get() };
}

/** What a row of each cut stands for, on paper. */
export const ROW_HEADING: Record<ReportBy, string> = {
  AREA: 'Địa bàn',
  OFFICE: 'Cơ quan tiếp nhận',
  FIELD: 'Lĩnh vực',
  PROCEDURE: 'Thủ tục hành chính',
  MONTH: 'Tháng',
  TIER: 'Cấp tiếp nhận',
};

const TIER_WORDS: Record<Tier, string> = {
  PROVINCE: 'tiếp nhận ở cấp tỉnh',
  DISTRICT: 'tiếp nhận ở cấp huyện',
  COMMUNE: 'tiếp nhận ở cấp xã',
};

/**
 * Report 06a as it goes onto paper: the rows of the screen without those of which there is nothing to say.
 * @throws HccError as `settlementScope` does
 */
export async function readForm06a(
  sql: Sql,
  actor: Actor,
  { references, lists }: ReportBooks,
  { by, ...filter }: ReportRequest,
  now: Instant,
): Promise<Form06a> {
  const scope = settlementScope(filter, actor, references);
  const report = await settlementReport(sql, scope, by, references, now);
  const { rows, total, asOf } = againstTargets(report, by, references, lists);
  const ownDesk = references.directory.centreOf(scope.area.code);
  const isOwn = (key: string) => by === ReportBy.AREA && key === scope.area.code;
  return {
    period: `từ ngày ${shortDate(startOfDay(scope.from))} đến ngày ${shortDate(startOfDay(scope.to))}`,
    asOf,
    scope: scopeInWords(scope, filter, references),
    rowHeading: ROW_HEADING[by],
    isByMonth: by === ReportBy.MONTH,
    rows: rows
      .filter((row) => by === ReportBy.MONTH || FORM_COLUMNS.some(({ key }) => row[key] !== 0))
      .map((row) => (ownDesk && isOwn(row.key) ? { ...row, name: ownDesk.name } : row)),
    total,
  };
}

/** What is counted, in words. */
export function scopeInWords(
  { area, structure }: SettlementScope,
  { officeCode, field, procedureCode, tier }: SettlementFilter,
  { directory, catalogue }: References,
): string {
  const office = officeCode ? directory.findOfficeByCode(officeCode)?.name : null;
  const procedure = procedureCode ? (catalogue.findCurrent(procedureCode)?.name ?? procedureCode) : null;
  return [
    area.name,
    office,
    tier ? TIER_WORDS[tier] : null,
    field ? `lĩnh vực ${field}` : null,
    procedure ? `thủ tục ${procedure}` : null,
    structure === Structure.THEN ? 'theo đơn vị hành chính tại thời điểm tiếp nhận' : null,
  ]
    .filter(Boolean)
    .join(', ');
}
