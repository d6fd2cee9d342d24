import { Topic } from '../../database/notice';
import { placeholders, type SqlValue, type Tx } from '../../database/sql';
import { newId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { now } from '../../kernel/now';
import type { StaffNoticeKind, StaffNoticeSubject } from './staff-notice-terms';

/** These people were told something about this subject. */
export const STAFF_TOLD = new Topic<{ staffIds: readonly string[]; subjectId: string }>('staff-told');

export interface StaffNoticeDraft {
  /** Each is told once, however often named. */
  staffIds: readonly string[];
  kind: StaffNoticeKind;
  subject: { kind: StaffNoticeSubject; id: string };
  /** Which one of its kind about this subject (a version, a day): each is told once. */
  ref?: string | number;
  /** Texts that its sentence names, at most four; long ones are cut. */
  params?: Readonly<Record<string, string>>;
  /** The moment that it speaks of. */
  moment?: Instant | null;
}

const COLUMNS = 10;
const LONGEST_PARAM = 120;
/** As many bound values as any engine takes in one statement. */
const PEOPLE_AT_ONCE = 80;

const shortened = (text: string): string =>
  text.length <= LONGEST_PARAM ? text : `${text.slice(0, LONGEST_PARAM - 1)}…`;

/**
 * Tells people something in the transaction that makes it so, and their open screens after it. What somebody was told
 * already (same kind, subject and `ref`) stays as it is.
 */
export async function writeStaffNotice(tx: Tx, draft: StaffNoticeDraft): Promise<void> {
  const { kind, subject, ref = '', params = {}, moment = null } = draft;
  const staffIds = [...new Set(draft.staffIds)];
  const text = JSON.stringify(Object.fromEntries(Object.entries(params).map(([name, it]) => [name, shortened(it)])));
  const at = now();
  const ignore = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
  for (let start = 0; start < staffIds.length; start += PEOPLE_AT_ONCE) {
    const part = staffIds.slice(start, start + PEOPLE_AT_ONCE);
    const values = part.flatMap((staffId): SqlValue[] => [
      newId(),
      staffId,
      kind,
      subject.kind,
      subject.id,
      String(ref),
      text,
      at,
      moment,
      null,
    ]);
    const { affected } = await tx.run(
      `${ignore} INTO staff_notice (id, staff_id, kind, subject_kind, subject_id, ref, params, at, moment, seen_at)
        VALUES ${part.map(() => `(${placeholders(COLUMNS)})`).join(', ')}`,
      values,
    );
    if (affected > 0) tx.notify(STAFF_TOLD.notice({ staffIds: part, subjectId: subject.id }));
  }
}
