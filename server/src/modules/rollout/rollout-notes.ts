import type { Database } from '../../database/database';
import { countUp } from '../../database/reference-cache';
import { insertRows } from '../../database/rows';
import type { Sql } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { requiredText } from '../../kernel/text-field';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { readLists } from '../reference-lists/reference-lists';
import { ReferenceList } from '../reference-lists/reference-terms';
import { milestonesOf, readPlans } from './milestones';
import { RolloutNote } from './rollout-note.entity';
import { seesUnit } from './rollout-sight';

const LONGEST = 2_000;
/** Its row is what two notes at once wait for. */
const NOTES_STAMP = 'rollout.notes';

export interface NewNote {
  planId: string;
  areaCode: string;
  cause: string;
  text: string;
  /** How many notes the unit had when the writer looked. */
  seen: number;
}

/**
 * Writes down why a unit is behind a plan. It moves no milestone: that a centre runs follows from evidence alone.
 * @throws HccError NOT_FOUND for a plan or unit that is unknown or out of sight; BAD_USER_INPUT naming cause, text;
 * CONFLICT (who and when) where somebody wrote another note meanwhile
 */
export async function noteDelay(
  db: Database,
  directory: Directory,
  { by, address }: { by: Actor; address: string | null },
  { planId, areaCode, cause, text, seen }: NewNote,
  now: Instant,
): Promise<RolloutNote> {
  const plans = await readPlans(db.read);
  if (!plans.find(ReferenceList.ROLLOUT_PLAN, planId, now)) throw notFound('lộ trình');
  const isPlanned = milestonesOf(plans, planId, now).some((milestone) => milestone.areaCode === areaCode);
  if (!isPlanned || !seesUnit(by, directory, areaCode)) throw notFound('đơn vị trong lộ trình');
  const worded = (await readLists(db.read, [ReferenceList.SLIP_CAUSE])).find(ReferenceList.SLIP_CAUSE, cause, now);
  if (!worded) throw badField('cause', 'Phải chọn nguyên nhân trong danh mục.');
  const written = requiredText(text, 'text', 'rõ vướng ở đâu, ai xử lý, đến khi nào', LONGEST);
  return db.transact(async (tx) => {
    await countUp(tx, NOTES_STAMP);
    const last = await tx.entities.findOne(RolloutNote, { where: { planId, areaCode }, order: { ordinal: 'DESC' } });
    if ((last?.ordinal ?? 0) !== seen) {
      throw conflictWith('Có người vừa ghi nguyên nhân của đơn vị này; hãy xem lại.', {
        who: last?.notedBy,
        at: last?.notedAt,
      });
    }
    const note: RolloutNote = {
      planId,
      areaCode,
      ordinal: seen + 1,
      cause,
      causeText: worded.name,
      text: written,
      notedAt: now,
      notedById: by.staffId,
      notedBy: by.fullName,
    };
    await insertRows(db.writer, tx, RolloutNote, [note]);
    const subject = `Lộ trình ${planId}, đơn vị ${areaCode}`;
    await recordChange(db, tx, {
      kind: AuditKind.SETTING_CHANGED,
      by,
      address,
      subject,
      before: last ? { cause: last.cause, text: last.text } : undefined,
      after: { cause, text: written },
    });
    return note;
  });
}

/** Of a plan's units in sight, oldest first. */
export async function readNotes(sql: Sql, actor: Actor, directory: Directory, planId: string): Promise<RolloutNote[]> {
  const notes = await sql.entities.find(RolloutNote, { where: { planId }, order: { areaCode: 'ASC', ordinal: 'ASC' } });
  return notes.filter(({ areaCode }) => seesUnit(actor, directory, areaCode));
}
