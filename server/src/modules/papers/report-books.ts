import type { ReferenceCache } from '../../database/reference-cache';
import { type Day, startOfDay } from '../../kernel/instant';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import { Structure, type Tier } from '../organisation/organisation-terms';
import { shortDate } from '../printing/vietnamese-date';
import type { ReferenceLists } from '../reference-lists/reference-lists';
import type { ReportBy } from '../reporting/report-terms';
import type { SettlementFilter, SettlementScope } from '../reporting/settlement-scope';
import type { PaperKind } from './paper';

/** What a paper is asked for. */
export type PaperRequest = SettlementFilter & { kind: PaperKind; by: ReportBy };

/** What a paper is read with, beside the cells. */
export interface ReportBooks {
  references: References;
  lists: ReferenceLists;
}

/** Where papers are made. */
export interface ReportRoom {
  dossiers: DossierRoom;
  lists: ReferenceCache<ReferenceLists>;
}

export async function loadBooks({ dossiers, lists }: ReportRoom): Promise<ReportBooks> {
  return { references: await loadReferences(dossiers), lists: await lists.get() };
}

/** "từ ngày 01/11/2026 đến ngày 30/11/2026" */
export function periodInWords(from: Day, to: Day): string {
  return `từ ngày ${shortDate(startOfDay(from))} đến ngày ${shortDate(startOfDay(to))}`;
}

const TIER_WORDS: Record<Tier, string> = {
  PROVINCE: 'tiếp nhận ở cấp tỉnh',
  DISTRICT: 'tiếp nhận ở cấp huyện',
  COMMUNE: 'tiếp nhận ở cấp xã',
};

/** "Huyện Quan Hóa", with the office, field or procedure where it is narrowed to one. */
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
