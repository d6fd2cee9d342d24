import type { Database } from '../../database/database';
import { isDuplicateKey, type Sql } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { type Day, dayNumber, dayOf, endOfDay, type Instant, startOfDay } from '../../kernel/instant';
import { contentOf, getDraft } from '../catalogue/administration/draft-store';
import type { ProcedureContent } from '../catalogue/procedure-content';
import type { DossierRoom } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { enqueue } from '../outbox/enqueue';
import { ProcedureReplay, ReplayedDossier } from './replay.entity';
import { ReplayState } from './replay-terms';

export const REPLAY_TOPIC = 'replay-procedure';
/** Some ten seconds of one core; the largest procedure of the province has about so many in a quarter. */
export const MOST_DOSSIERS = 20_000;
const LONGEST_DAYS = 366;

export interface ReplayPeriod {
  /** Both or neither; without them the quarter before this one. */
  fromDay?: Day | null;
  toDay?: Day | null;
}

export interface ReplayWish extends ReplayPeriod {
  draftId: string;
}

/** What dossiers are run again under: an open draft, or what somebody proposes. */
export interface ReplaySource {
  id: string;
  /** Of the procedure. */
  code: string;
  revision: number;
  content: ProcedureContent;
}

/** The calendar quarter that ended last. */
export function lastQuarter(now: Instant): { fromDay: Day; toDay: Day } {
  const [year, month] = dayOf(now).split('-').map(Number) as [number, number];
  const first = Math.floor((month - 1) / 3) * 3 - 3;
  const iso = (months: number, day: number): Day => new Date(Date.UTC(year, months, day)).toISOString().slice(0, 10);
  return { fromDay: iso(first, 1), toDay: iso(first + 3, 0) };
}

function periodOf({ fromDay, toDay }: ReplayPeriod, now: Instant): { fromDay: Day; toDay: Day } {
  if (!fromDay || !toDay) return lastQuarter(now);
  const days = dayNumber(toDay, 'toDay') - dayNumber(fromDay, 'fromDay') + 1;
  if (days < 1) throw badField('toDay', 'Không được ở trước ngày đầu.');
  if (days > LONGEST_DAYS) throw badField('toDay', 'Kỳ dài quá một năm.');
  if (toDay > dayOf(now)) throw badField('toDay', 'Không được ở sau hôm nay.');
  return { fromDay, toDay };
}

/** Of the procedure with this code. */
async function countReplayable(sql: Sql, code: string, fromDay: Day, toDay: Day): Promise<number> {
  const [row] = await sql.query<{ total: number }>(
    `SELECT COUNT(*) AS total FROM dossier d JOIN procedure_entry e ON e.id = d.procedure_id
      WHERE e.code = ? AND d.received_at >= ? AND d.received_at < ?`,
    [code, startOfDay(fromDay), endOfDay(toDay)],
  );
  return Number(row!.total);
}

/**
 * Asks for the dossiers of a period to be run again under a draft as it stands; the work is done in the background.
 * @returns the replay's id
 * @throws HccError NOT_FOUND; BAD_USER_INPUT naming the day, or where there is nothing or too much to replay; CONFLICT
 *   (who and when) while another one of the draft runs
 */
export async function startReplay(room: DossierRoom, actor: Actor, wish: ReplayWish): Promise<string> {
  const draft = await getDraft(room.db.read, wish.draftId);
  if (draft.ending) throw badField('draftId', 'Bản này chấm dứt thủ tục: không có gì để chạy lại.');
  return startReplayOf(room, actor, { ...draft, content: contentOf(draft) }, wish);
}

/** The same under anything that says how the procedure would be. */
export async function startReplayOf(
  { db, now }: DossierRoom,
  actor: Actor,
  source: ReplaySource,
  period: ReplayPeriod,
): Promise<string> {
  const at = now();
  const { fromDay, toDay } = periodOf(period, at);
  const total = await countReplayable(db.read, source.code, fromDay, toDay);
  if (total === 0) throw badField('fromDay', 'Kỳ này không có hồ sơ nào của thủ tục.');
  if (total > MOST_DOSSIERS)
    throw badField(
      'fromDay',
      `Kỳ này có ${total} hồ sơ, chạy lại được nhiều nhất ${MOST_DOSSIERS}; hãy chọn kỳ ngắn hơn.`,
    );
  const replay: ProcedureReplay = {
    id: newId(),
    draftId: source.id,
    runningDraftId: source.id,
    revision: source.revision,
    contentText: JSON.stringify(source.content),
    fromDay,
    toDay,
    state: ReplayState.WAITING,
    total,
    done: 0,
    resultText: null,
    createdAt: at,
    createdBy: actor.fullName,
    finishedAt: null,
  };
  await insertReplay(db, replay);
  return replay.id;
}

async function insertReplay(db: Database, replay: ProcedureReplay): Promise<void> {
  const { draftId } = replay;
  try {
    await db.transact(async (tx) => {
      await tx.entities.insert(ProcedureReplay, replay);
      // Of a draft only the newest replay is looked at; the figures of earlier ones stay, their dossiers go.
      const earlier = await tx.entities.findBy(ProcedureReplay, { draftId });
      for (const { id } of earlier) await tx.entities.delete(ReplayedDossier, { replayId: id });
      await enqueue(tx, REPLAY_TOPIC, { id: replay.id }, { key: `${REPLAY_TOPIC}:${draftId}` });
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const running = await db.read.entities.findOneBy(ProcedureReplay, { runningDraftId: draftId });
    throw conflictWith(`${running?.createdBy ?? 'Người khác'} đang chạy lại hồ sơ theo bản này.`, {
      who: running?.createdBy,
      at: running?.createdAt ?? null,
    });
  }
}
