import type { Sql } from '../../database/sql';
import type { Instant } from '../../kernel/instant';
import type { Actor } from '../identity/actor';
import { settlementScope } from '../reporting/settlement-scope';
import { asOf } from '../reporting/settlement-sums';
import { type Paper, PaperKind, type PaperSection } from './paper';
import { assertPeriod, comparedWith } from './paper-periods';
import { type PaperRequest, periodInWords, type ReportBooks, scopeInWords } from './report-books';
import { causesSection } from './sections/causes-section';
import { comparisonSection } from './sections/comparison-section';
import { directivesSection } from './sections/directives-section';
import { lateSection } from './sections/late-section';
import { type Reading, settlementSection } from './sections/settlement-section';
import { weekSection } from './sections/week-section';
import { officeWorkSection, peopleWorkSection } from './sections/work-sections';

const FORM_TITLE = 'Tình hình, kết quả giải quyết thủ tục hành chính';

export const TITLE: Record<PaperKind, string> = {
  SETTLEMENT: FORM_TITLE,
  WEEKLY: 'Báo cáo tuần giải quyết thủ tục hành chính',
  MONTHLY: 'Báo cáo tháng giải quyết thủ tục hành chính',
  QUARTERLY: 'Báo cáo quý giải quyết thủ tục hành chính',
  LATE_REGISTER: 'Sổ hồ sơ quá hạn',
  WORK: 'Báo cáo công việc theo cơ quan và theo người',
};

/** Of the late ones a weekly paper names so many; the register has them all. */
const MOST_NAMED = 200;

/**
 * A paper with today's figures.
 * @throws HccError as `settlementScope`, `assertPeriod` and, of the register, `lateSection` do
 */
export async function readPaper(
  sql: Sql,
  actor: Actor,
  books: ReportBooks,
  { kind, by, ...filter }: PaperRequest,
  now: Instant,
): Promise<Paper> {
  assertPeriod(kind, filter);
  const scope = settlementScope(filter, actor, books.references);
  const reading: Reading = { sql, actor, books, scope, now };
  return {
    kind,
    title: TITLE[kind],
    form: kind === PaperKind.SETTLEMENT ? 'Biểu số 06a' : null,
    period: periodInWords(scope.from, scope.to),
    from: scope.from,
    to: scope.to,
    asOf: asOf(scope.to, now),
    scope: scopeInWords(scope, filter, books.references),
    sections: await sectionsOf(reading, kind, by),
  };
}

async function sectionsOf(reading: Reading, kind: PaperKind, by: PaperRequest['by']): Promise<PaperSection[]> {
  const at = asOf(reading.scope.to, reading.now);
  switch (kind) {
    case PaperKind.SETTLEMENT:
      return [await settlementSection(reading, by, FORM_TITLE)];
    case PaperKind.WEEKLY:
      return [
        await weekSection(reading, by),
        await lateSection(reading, at, MOST_NAMED),
        await directivesSection(reading),
      ];
    case PaperKind.MONTHLY:
    case PaperKind.QUARTERLY: {
      const { before, yearAgo } = comparedWith(kind, reading.scope);
      return [
        await settlementSection(reading, by, 'Biểu số 06a'),
        await comparisonSection(reading, [
          { key: 'before', name: 'Kỳ trước', days: before },
          { key: 'yearAgo', name: 'Cùng kỳ năm trước', days: yearAgo },
        ]),
        await causesSection(reading, at),
      ];
    }
    case PaperKind.LATE_REGISTER:
      return [await lateSection(reading, at, null)];
    case PaperKind.WORK:
      return [await officeWorkSection(reading), await peopleWorkSection(reading)];
  }
}
