import type { Tx } from '../../database/sql';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { administratorIds } from '../staff-notices/tell-administrators';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import type { HealthLine } from './assess';

/** Puts what has turned red into the bell of everybody who administers, once for each time that it turns. */
export async function tellAdministrators(tx: Tx, lines: readonly HealthLine[]): Promise<void> {
  const staffIds = await administratorIds(tx);
  for (const { name, title, since } of lines) {
    await writeStaffNotice(tx, {
      staffIds,
      kind: StaffNoticeKind.HEALTH_RED,
      subject: { kind: StaffNoticeSubject.HEALTH, id: 'health' },
      ref: `${name.slice(0, 9)} ${since}`,
      // The bell's words are one text for both languages; the line's name is that of the page in Vietnamese.
      params: { title: title.vi },
    });
  }
}
