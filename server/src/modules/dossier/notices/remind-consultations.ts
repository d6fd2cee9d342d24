import type { Instant } from '../../../kernel/instant';
import { dueWithin } from '../clock/due-soon';
import type { DossierRoom } from '../dossier-room';
import { NoticeKind } from './notice.entity';
import { writeNotices } from './write-notices';

const AHEAD_WORKING_DAYS = 1;
const MOST_AT_ONCE = 2_000;

/**
 * Reminds offices of what they are asked and have not answered, one working day before the deadline; each once.
 * @returns how many deadlines are that near
 */
export async function remindConsultations(room: DossierRoom, at: Instant): Promise<number> {
  // By the hours of who is asked: an answer has a deadline of its own.
  const asked = { moment: 'due_at', office: 'office_id', days: AHEAD_WORKING_DAYS };
  const soon = dueWithin(asked, await room.calendars.get(), at);
  return room.db.transact(async (tx) => {
    const near = await tx.query<{ dossierId: string; ordinal: number; officeId: string; dueAt: Instant }>(
      `SELECT dossier_id AS dossierId, ordinal, office_id AS officeId, due_at AS dueAt FROM consultation
        WHERE state = 'OPEN' AND due_at > ? AND ${soon.sql} AND office_id IS NOT NULL ORDER BY due_at LIMIT ${MOST_AT_ONCE}`,
      [at, ...soon.values],
    );
    await writeNotices(
      tx,
      near.map(({ dossierId, ordinal, officeId, dueAt }) => ({
        kind: NoticeKind.CONSULTATION_DUE,
        officeId,
        dossierId,
        ref: ordinal,
        moment: dueAt,
      })),
    );
    return near.length;
  });
}
