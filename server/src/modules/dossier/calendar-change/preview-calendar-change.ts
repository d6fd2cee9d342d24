import type { Sql } from '../../../database/sql';
import type { Instant } from '../../../kernel/instant';
import type { References } from '../dossier-room';
import type { CalendarProposal } from './calendar-proposal';
import { movedDossiers } from './moved-dossiers';

export interface CalendarPreview {
  /** Open dossiers whose due moment would move. */
  moved: number;
  later: number;
  earlier: number;
  /** Of those that move: overdue from that moment on. */
  lateAtOnce: number;
  /** By receiving office. */
  byOffice: Map<string, number>;
}

/** How many open dossiers a proposal would move; nothing is written. */
export async function previewCalendarChange(
  sql: Sql,
  references: References,
  proposal: CalendarProposal,
  now: Instant,
): Promise<CalendarPreview> {
  const preview: CalendarPreview = { moved: 0, later: 0, earlier: 0, lateAtOnce: 0, byOffice: new Map() };
  for await (const part of movedDossiers(sql, references, proposal, now)) {
    for (const { before, after, officeId, isLateAtOnce } of part) {
      preview.moved++;
      if ((after ?? 0) > (before ?? 0)) preview.later++;
      else preview.earlier++;
      if (isLateAtOnce) preview.lateAtOnce++;
      preview.byOffice.set(officeId, (preview.byOffice.get(officeId) ?? 0) + 1);
    }
  }
  return preview;
}
