import { In } from 'typeorm';
import { badField } from '../../../kernel/errors';
import { type Instant, MINUTE_MS } from '../../../kernel/instant';
import { MAX_PAGE } from '../../../kernel/page';
import { causeText } from '../../dossier/causes/late-causes';
import type { Dossier } from '../../dossier/dossier.entity';
import { Leg } from '../../dossier/history/leg.entity';
import { shortDate } from '../../printing/vietnamese-date';
import { SettlementColumn } from '../../reporting/report-terms';
import { settlementDossiers } from '../../reporting/settlement-dossiers';
import type { PaperRow, PaperSection } from '../paper';
import type { Reading } from './settlement-section';

/** Some ten seconds of setting type. */
const MOST_LATE = 2_000;

const KINDS = [
  { column: SettlementColumn.LATE, words: 'Trả quá hạn' },
  { column: SettlementColumn.OVERDUE, words: 'Đang quá hạn' },
] as const;

interface LateDossier {
  dossier: Dossier;
  words: string;
}

/**
 * The dossiers that were settled late in the period and those that were overdue at its end: exactly those that the
 * figures count, each with where it was late, who answers for that and why.
 * @param most rows; null refuses a longer list, a number leaves out the rest and says so
 * @throws HccError BAD_USER_INPUT naming "to" where there are too many
 */
export async function lateSection(reading: Reading, asOf: Instant, most: number | null): Promise<PaperSection> {
  const { total, dossiers } = await readLate(reading, most ?? MOST_LATE);
  if (most === null && total > MOST_LATE)
    throw badField(
      'to',
      `Có ${total} hồ sơ quá hạn, nhiều quá ${MOST_LATE}; hãy chọn kỳ ngắn hơn hoặc địa bàn nhỏ hơn.`,
    );
  const legs = await readLegs(
    reading,
    dossiers.map(({ dossier }) => dossier.id),
  );
  return {
    key: 'late',
    caption: 'Hồ sơ quá hạn',
    by: null,
    texts: [
      { key: 'code', label: 'Mã hồ sơ', width: 78 },
      { key: 'applicant', label: 'Người nộp', width: 84 },
      { key: 'procedure', label: 'Thủ tục', width: null },
      { key: 'office', label: 'Nơi tiếp nhận', width: 84 },
      { key: 'due', label: 'Hạn trả', width: 44 },
      { key: 'state', label: 'Tình trạng', width: 58 },
      { key: 'responsible', label: 'Nơi chậm, người chịu trách nhiệm', width: 104 },
      { key: 'cause', label: 'Nguyên nhân', width: 92 },
    ],
    columns: [{ key: 'days', label: 'Ngày làm việc quá hạn', unit: 'DAYS', overRows: 'SUM' }],
    rows: dossiers.map((each) => rowOf(reading, each, legs.get(each.dossier.id) ?? [], asOf)),
    total: null,
    note: total > dossiers.length ? `Còn ${total - dossiers.length} hồ sơ nữa, xem sổ hồ sơ quá hạn.` : null,
    empty: 'Không có hồ sơ quá hạn',
  };
}

async function readLate(
  { sql, actor, scope, books, now }: Reading,
  most: number,
): Promise<{ total: number; dossiers: LateDossier[] }> {
  const dossiers: LateDossier[] = [];
  let total = 0;
  for (const { column, words } of KINDS) {
    let after: string | null = null;
    for (;;) {
      const first = Math.max(1, Math.min(MAX_PAGE, most - dossiers.length));
      const page = await settlementDossiers(sql, actor, scope, column, books.references, now, { first, after });
      if (after === null) total += page.totalCount;
      for (const dossier of page.nodes) if (dossiers.length < most) dossiers.push({ dossier, words });
      if (!page.pageInfo.hasNextPage || dossiers.length >= most) break;
      after = page.pageInfo.endCursor;
    }
  }
  return { total, dossiers };
}

async function readLegs({ sql }: Reading, dossierIds: readonly string[]): Promise<Map<string, Leg[]>> {
  const found = new Map<string, Leg[]>();
  for (let start = 0; start < dossierIds.length; start += MAX_PAGE) {
    const ids = dossierIds.slice(start, start + MAX_PAGE);
    const legs = await sql.entities.find(Leg, {
      where: { dossierId: In(ids) },
      order: { dossierId: 'ASC', ordinal: 'ASC' },
    });
    for (const leg of legs) found.set(leg.dossierId, [...(found.get(leg.dossierId) ?? []), leg]);
  }
  return found;
}

/** Where it went over by most; of what is still under way, where it is. */
function lateLeg(legs: readonly Leg[], isEnded: boolean, asOf: Instant): Leg | undefined {
  const held = legs.find(({ enteredAt, leftAt }) => enteredAt <= asOf && (leftAt === null || leftAt > asOf));
  if (!isEnded && held) return held;
  const over = ({ usedMinutes, quotaMinutes }: Leg) => usedMinutes - quotaMinutes;
  return [...legs].sort((a, b) => over(b) - over(a))[0];
}

function rowOf({ books }: Reading, { dossier, words }: LateDossier, legs: readonly Leg[], asOf: Instant): PaperRow {
  const { directory, calendars } = books.references;
  const isEnded = words === KINDS[0].words;
  const leg = lateLeg(legs, isEnded, asOf);
  const named = leg?.lateCause ? leg : legs.find(({ lateCause }) => lateCause);
  const until = isEnded ? dossier.completedAt! : asOf;
  const calendar = calendars.of(dossier.receivingOffice.id);
  const { dueAt } = dossier;
  const minutes = dueAt === null ? null : Math.max(0, calendar.workingMinutesBetween(dueAt, until + MINUTE_MS));
  const office = leg ? directory.getOffice(leg.officeId).name : dossier.receivingOffice.name;
  return {
    key: dossier.code,
    dossierCode: dossier.code,
    texts: [
      dossier.code,
      dossier.applicant.fullName,
      dossier.procedure.name,
      dossier.receivingOffice.name,
      dueAt === null ? '' : shortDate(dueAt),
      words,
      [office, leg?.assigneeName ?? 'chưa có người nhận'].join(': '),
      named?.lateCause ? causeText(books.lists, named.lateCause, asOf) : 'chưa ghi',
    ],
    figures: [minutes === null || dueAt === null ? null : minutes / calendar.dayMinutesFrom(dueAt)],
  };
}
