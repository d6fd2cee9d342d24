import type { Database } from '../../database/database';
import { insertRows } from '../../database/rows';
import { isDuplicateKey } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, type HccError } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { AuditKind } from '../audit/audit-terms';
import { recordChange } from '../audit/record-change';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { IntegrityNote } from './integrity.entity';
import { getFinding } from './integrity.queries';

export interface FindingNote {
  actor: Actor;
  /** The network address. */
  address: string | null;
  findingId: string;
  /** How many notes were seen. */
  seenNotes: number;
  note: string;
}

const LONGEST_NOTE = 4_000;

/**
 * Notes that somebody has looked at a finding, and what it was, with a line in the audit trail.
 * @throws HccError NOT_FOUND; BAD_USER_INPUT naming note; CONFLICT (who, when) where another has noted something meanwhile
 */
export async function noteFinding(
  db: Database,
  directory: Directory,
  now: Instant,
  { actor, address, findingId, seenNotes, note: text }: FindingNote,
): Promise<void> {
  const note = text.trim();
  if (note === '') throw badField('note', 'Không được để trống.');
  if (note.length > LONGEST_NOTE) throw badField('note', `Dài quá ${LONGEST_NOTE} ký tự.`);
  try {
    await db.transact(async (tx) => {
      const finding = await getFinding(tx, actor, directory, findingId);
      const last = await lastNote(tx, findingId);
      if ((last?.ordinal ?? 0) !== seenNotes) throw notedMeanwhile(last);
      const { pattern, officeId, staffName, fromDay, toDay, hits, cases } = finding;
      const row = { findingId, ordinal: seenNotes + 1, at: now, byId: actor.staffId, byName: actor.fullName, note };
      await insertRows(db.writer, tx, IntegrityNote, [{ ...row, hits, cases }]);
      await recordChange(db, tx, {
        kind: AuditKind.SETTING_CHANGED,
        by: actor,
        address,
        subject: `integrity.${pattern}`,
        before: last ? { note: last.note } : undefined,
        after: { office: directory.getOffice(officeId).code, person: staffName, fromDay, toDay, hits, cases, note },
      });
    });
  } catch (error) {
    if (isDuplicateKey(error)) throw notedMeanwhile(await lastNote(db.read, findingId));
    throw error;
  }
}

function lastNote({ entities }: Pick<Database['read'], 'entities'>, findingId: string): Promise<IntegrityNote | null> {
  return entities.findOne(IntegrityNote, { where: { findingId }, order: { ordinal: 'DESC' } });
}

function notedMeanwhile(last: IntegrityNote | null): HccError {
  return conflictWith(`${last?.byName ?? 'Người khác'} vừa ghi nhận xét về dấu hiệu này; hãy xem rồi ghi tiếp.`, {
    who: last?.byName,
    at: last?.at ?? null,
  });
}
