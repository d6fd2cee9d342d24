import type { Sql } from '../../database/sql';
import { notFound } from '../../kernel/errors';
import type { Instant } from '../../kernel/instant';
import { AuditKind } from '../audit/audit-terms';
import { Dossier } from '../dossier/dossier.entity';
import { DossierEventType } from '../dossier/dossier-terms';
import type { Actor } from '../identity/actor';
import { recordFinish } from './finishes';
import { PracticeGuide } from './practice.entity';
import type { PracticeRoom } from './practice-room';

/** What is done at the real screens, in this order; the first four are one form. */
export enum GuideStep {
  RECEIVE = 'RECEIVE',
  PRINT = 'PRINT',
  FIND = 'FIND',
  PASS_ON = 'PASS_ON',
  /** Colleagues settle it; the practice plays them. */
  COME_BACK = 'COME_BACK',
  HAND_BACK = 'HAND_BACK',
}

export interface GuideProgress {
  begunAt: Instant;
  isLeft: boolean;
  finishedAt: Instant | null;
  code: string | null;
  done: GuideStep[];
}

interface EventRow {
  type: DossierEventType;
  at: number;
  actorId: string | null;
}

function findGuide({ entities }: Pick<Sql, 'entities'>, staffId: string): Promise<PracticeGuide | null> {
  return entities.findOneBy(PracticeGuide, { staffId });
}

/** The first dossier that the person received after he began; the others are his own affair. */
async function findReceived(sql: Sql, { staffId, begunAt }: PracticeGuide): Promise<string | null> {
  const [row] = await sql.query<{ id: string }>(
    `SELECT dossier_id AS id FROM dossier_event
      WHERE sequence = 1 AND type = ? AND actor_id = ? AND at >= ? ORDER BY at, dossier_id LIMIT 1`,
    [DossierEventType.RECEIVED, staffId, begunAt],
  );
  return row?.id ?? null;
}

/** Looks of the person at the dossier by the access trail, the oldest first. */
async function looksAt(sql: Sql, staffId: string, code: string, kind: AuditKind): Promise<number[]> {
  const rows = await sql.query<{ at: number }>(
    'SELECT at FROM audit_entry WHERE dossier_code = ? AND actor_id = ? AND kind = ? ORDER BY at',
    [code, staffId, kind],
  );
  return rows.map(({ at }) => Number(at));
}

/** What has really happened, by the events of the dossier and the trail of who printed and looked. */
async function stepsDone(sql: Sql, staffId: string, dossier: { id: string; code: string }): Promise<GuideStep[]> {
  const events = await sql.query<EventRow>(
    'SELECT type, at, actor_id AS actorId FROM dossier_event WHERE dossier_id = ? ORDER BY sequence',
    [dossier.id],
  );
  const [state] = await sql.query<{ status: string }>('SELECT status FROM dossier WHERE id = ?', [dossier.id]);
  const did = (type: DossierEventType) => events.find((event) => event.type === type && event.actorId === staffId);
  const [printed] = await looksAt(sql, staffId, dossier.code, AuditKind.SLIP_PRINTED);
  const opened = await looksAt(sql, staffId, dossier.code, AuditKind.DOSSIER_OPENED);
  const done = [GuideStep.RECEIVE];
  if (printed !== undefined) done.push(GuideStep.PRINT);
  if (opened.length > 0) done.push(GuideStep.FIND);
  if (did(DossierEventType.ADVANCED)) done.push(GuideStep.PASS_ON);
  if (['COMPLETED', 'RETURNED'].includes(state!.status)) done.push(GuideStep.COME_BACK);
  if (did(DossierEventType.RETURNED)) done.push(GuideStep.HAND_BACK);
  return done;
}

/** How far the person is; null before the guide was begun. What is finished is written down in the real database. */
export async function readGuide(room: PracticeRoom, actor: Actor): Promise<GuideProgress | null> {
  const { db, now } = room.practice;
  const { staffId } = actor;
  const guide = await findGuide(db.read, staffId);
  if (!guide) return null;
  const dossierId = guide.dossierId ?? (await findReceived(db.read, guide));
  const dossier =
    dossierId &&
    (await db.read.entities.findOne(Dossier, { where: { id: dossierId }, select: { id: true, code: true } }));
  const done = dossier ? await stepsDone(db.read, staffId, dossier) : [];
  const isFinished = done.length === Object.values(GuideStep).length;
  const finishedAt = guide.finishedAt ?? (isFinished ? now() : null);
  if (dossierId !== guide.dossierId || finishedAt !== guide.finishedAt) {
    const isFirst = await db.transact(async (tx) => {
      const { affected } = await tx.run(
        'UPDATE practice_guide SET dossier_id = ?, finished_at = ? WHERE staff_id = ? AND finished_at IS NULL',
        [dossierId, finishedAt, staffId],
      );
      return affected === 1 && finishedAt !== null;
    });
    if (isFirst) await recordFinish(room.real, staffId, finishedAt!);
  }
  return {
    begunAt: guide.begunAt,
    isLeft: guide.leftAt !== null,
    finishedAt,
    code: dossier ? dossier.code : null,
    done,
  };
}

/** Begins the guide, takes it up again where it was left, or begins anew after it was finished. */
export async function startGuide({ practice: { db, now } }: PracticeRoom, { staffId }: Actor): Promise<void> {
  await db.transact(async (tx) => {
    const none = tx.engine === 'mysql' ? 'INSERT IGNORE' : 'INSERT OR IGNORE';
    await tx.run(`${none} INTO practice_guide (staff_id, begun_at) VALUES (?, ?)`, [staffId, now()]);
    const anew = 'begun_at = ?, dossier_id = NULL, finished_at = NULL';
    await tx.run(`UPDATE practice_guide SET ${anew} WHERE staff_id = ? AND finished_at IS NOT NULL`, [now(), staffId]);
    await tx.run('UPDATE practice_guide SET left_at = NULL WHERE staff_id = ?', [staffId]);
  });
}

/** Puts the guide away; it can be taken up again. @throws HccError NOT_FOUND where it was not begun */
export async function leaveGuide({ practice: { db, now } }: PracticeRoom, { staffId }: Actor): Promise<void> {
  await db.transact(async (tx) => {
    const { affected } = await tx.entities.update(PracticeGuide, { staffId }, { leftAt: now() });
    if (affected === 0) throw notFound('bài hướng dẫn');
  });
}
