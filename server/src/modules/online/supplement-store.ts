import type { Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { HccError, notFound } from '../../kernel/errors';
import { type Instant, spokenMoment } from '../../kernel/instant';
import { readSubjectFiles } from '../files/subject-files';
import type { Actor } from '../identity/actor';
import { OnlineSupplement, OnlineSupplementEvent } from './online-supplement.entity';
import { SUPPLEMENT_AFTER, SUPPLEMENT_FILE, SupplementEventKind, SupplementStatus } from './online-terms';

/** From where each event may come. */
const BEFORE: Record<SupplementEventKind, readonly SupplementStatus[]> = {
  OPENED: [],
  SENT: [SupplementStatus.OPEN, SupplementStatus.INCOMPLETE],
  INCOMPLETE: [SupplementStatus.SENT],
  ACCEPTED: [SupplementStatus.SENT],
};

export interface SupplementStep {
  kind: SupplementEventKind;
  /** Null for the citizen. */
  actor: Pick<Actor, 'staffId' | 'fullName'> | null;
  at: Instant;
  note: string | null;
}

/** @throws HccError NOT_FOUND */
export async function lockSupplement(tx: Tx, column: 'id' | 'secret', value: string): Promise<OnlineSupplement> {
  await tx.query(`SELECT id FROM online_supplement WHERE ${column} = ?${tx.forUpdate}`, [value]);
  const row = await tx.entities.findOneBy(OnlineSupplement, { [column]: value });
  if (!row) throw notFound('phần bổ sung này');
  return row;
}

/** One line more in the journal, with the files as they are. */
export async function noteSupplementEvent(
  tx: Tx,
  supplementId: string,
  ordinal: number,
  { kind, actor, at, note }: SupplementStep,
): Promise<void> {
  const files = await readSubjectFiles(tx, SUPPLEMENT_FILE, [supplementId]);
  const dataText = JSON.stringify({ files: files.map(({ id, hash, part }) => ({ id, hash, part })) });
  const who = { actorId: actor?.staffId ?? null, actorName: actor?.fullName ?? null };
  await tx.entities.insert(OnlineSupplementEvent, { supplementId, ordinal, kind, at, ...who, note, dataText });
}

/**
 * The one place where a supplement goes on.
 * @param row locked by this transaction
 * @returns its version
 * @throws HccError CONFLICT where the client saw another version (who and when), ILLEGAL_ACTION
 */
export async function appendSupplementStep(
  tx: Tx,
  row: OnlineSupplement,
  expectedVersion: number,
  step: SupplementStep,
  changes: Partial<Pick<OnlineSupplement, 'note' | 'sentAt'>> = {},
): Promise<number> {
  const { id, version, status } = row;
  if (version !== expectedVersion) {
    const last = await tx.entities.findOneByOrFail(OnlineSupplementEvent, { supplementId: id, ordinal: version });
    const who = last.actorName ?? 'Công dân';
    throw conflictWith(
      `${who} đã xử lý phần bổ sung này lúc ${spokenMoment(last.at)}. Hãy tải lại.`,
      { who, at: last.at },
      { currentVersion: version },
    );
  }
  if (!BEFORE[step.kind].includes(status)) {
    throw new HccError('ILLEGAL_ACTION', 'Phần bổ sung này không còn ở trạng thái cho phép việc này.', { allowed: [] });
  }
  const next = version + 1;
  await noteSupplementEvent(tx, id, next, step);
  await tx.entities.update(
    OnlineSupplement,
    { id },
    { ...changes, status: SUPPLEMENT_AFTER[step.kind], version: next },
  );
  return next;
}
