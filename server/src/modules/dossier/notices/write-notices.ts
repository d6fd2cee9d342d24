import { placeholders, type SqlValue, type Tx } from '../../../database/sql';
import { newId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import { now } from '../../../kernel/now';
import type { ChangeListener, DossierChange } from '../dossier-room';
import type { ConsultationState } from '../history/proceedings';
import { WORKLIST_CHANGED } from '../worklist-notice';
import { NoticeKind } from './notice.entity';

/** A notice that is to be written; once for its dossier, kind, office and reference. */
export interface NoticeDraft {
  kind: NoticeKind;
  /** Empty for the citizen. */
  officeId: string;
  dossierId: string;
  ref: number;
  moment: Instant | null;
}

const CITIZEN = '';
const COLUMNS = 8;

/** What a change has to be told to whom. */
export function noticesOf({ origin, before, after }: DossierChange): NoticeDraft[] {
  if (before === null) return [];
  const drafts: NoticeDraft[] = [];
  const add = (kind: NoticeKind, officeId: string, ref: number, moment: Instant | null) =>
    drafts.push({ kind, officeId, dossierId: origin.id, ref, moment });
  const isOpen = after.endedAt === null;
  if (isOpen && after.dueAt !== null && after.dueAt !== before.dueAt) {
    add(NoticeKind.DUE_MOVED, CITIZEN, after.version, after.dueAt);
  }
  if (before.proceedings === after.proceedings) return drafts;
  const apology = after.proceedings.reappointments.at(-1);
  if (apology?.isApproved && before.proceedings.reappointments.at(-1)?.isApproved !== true) {
    add(NoticeKind.APOLOGY, CITIZEN, after.version, apology.promisedAt);
  }
  for (const [index, consultation] of after.proceedings.consultations.entries()) {
    for (const [kind, officeId] of consultationNotices(before.proceedings.consultations[index], consultation)) {
      add(kind, officeId, consultation.ordinal, consultation.dueAt);
    }
  }
  return drafts;
}

function consultationNotices(
  before: ConsultationState | undefined,
  after: ConsultationState,
): [kind: NoticeKind, officeId: string][] {
  const asked = after.officeId === null ? [] : [after.officeId];
  if (!before) return asked.map((officeId) => [NoticeKind.CONSULTATION_ASKED, officeId]);
  if (before.answeredAt === null && after.answeredAt !== null) {
    return [[NoticeKind.CONSULTATION_ANSWERED, after.askedByOfficeId]];
  }
  if (before.unansweredAt === null && after.unansweredAt !== null) {
    return [after.askedByOfficeId, ...asked].map((officeId) => [NoticeKind.CONSULTATION_UNANSWERED, officeId]);
  }
  return [];
}

/** Writes notices, and tells the open screens of the offices; one that is there already stays as it is. */
export async function writeNotices(tx: Tx, drafts: readonly NoticeDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  const at = now();
  const values: SqlValue[] = drafts.flatMap(({ kind, officeId, dossierId, ref, moment }) => [
    newId(),
    kind,
    officeId,
    dossierId,
    ref,
    at,
    moment,
    null,
  ]);
  const rows = drafts.map(() => `(${placeholders(COLUMNS)})`).join(', ');
  const ignore = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
  const { affected } = await tx.run(
    `${ignore} INTO notice (id, kind, office_id, dossier_id, ref, at, moment, done_at) VALUES ${rows}`,
    values,
  );
  if (affected === 0) return;
  for (const { officeId, dossierId } of drafts) {
    if (officeId !== CITIZEN) tx.notify(WORKLIST_CHANGED.notice({ officeIds: [officeId], dossierId }));
  }
}

/** Whoever has to know is told in the transaction that makes it so. */
export const tellOfChanges: ChangeListener = (tx, changes) => writeNotices(tx, changes.flatMap(noticesOf));
