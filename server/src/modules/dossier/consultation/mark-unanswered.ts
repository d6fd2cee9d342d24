import type { Instant } from '../../../kernel/instant';
import { appendEvent, openHistory } from '../changes/append-event';
import { lockDossier } from '../dossier-origin';
import { type DossierRoom, loadReferences } from '../dossier-room';
import { DossierEventType } from '../dossier-terms';
import { systemAuthor } from '../history/dossier-store';
import { isAwaited } from '../history/proceedings';

const MOST_AT_ONCE = 500;

/**
 * Writes it down where a consultation's deadline has passed without an answer: from then on nobody waits for it, and it
 * stands in the record. An answer is taken all the same.
 * @returns how many were written down
 */
export async function markUnanswered(room: DossierRoom, at: Instant): Promise<number> {
  const due = await room.db.read.query<{ dossierId: string }>(
    `SELECT DISTINCT dossier_id AS dossierId FROM consultation WHERE state = 'OPEN' AND due_at < ?
      ORDER BY dossier_id LIMIT ${MOST_AT_ONCE}`,
    [at],
  );
  let marked = 0;
  for (const { dossierId } of due) marked += await markDossier(room, dossierId, at);
  return marked;
}

async function markDossier(room: DossierRoom, dossierId: string, at: Instant): Promise<number> {
  const references = await loadReferences(room);
  return room.db.transact(async (tx) => {
    const head = await lockDossier(tx, dossierId);
    if (!head) return 0;
    let open = await openHistory(tx, head, references);
    const overdue = open.state.proceedings.consultations.filter((each) => isAwaited(each) && each.dueAt < at);
    for (const { ordinal, askedByOfficeId } of overdue) {
      await appendEvent(room, tx, references, open, {
        author: systemAuthor(references.directory.getOffice(askedByOfficeId)),
        at,
        draft: {
          type: DossierEventType.CONSULTATION_UNANSWERED,
          note: null,
          data: { consultation: ordinal },
          dueAt: open.state.dueAt,
        },
      });
      open = await openHistory(tx, head, references);
    }
    return overdue.length;
  });
}
