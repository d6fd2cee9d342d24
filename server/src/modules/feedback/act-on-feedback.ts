import type { Tx } from '../../database/sql';
import { badField, badInput } from '../../kernel/errors';
import { clean } from '../../kernel/text';
import { actOnCase, type CaseAct } from '../casework/act-on-case';
import { readCaseDays } from '../casework/case-days';
import { appendToCase, lockCase } from '../casework/case-journal';
import { changesOf } from '../casework/case-life';
import type { CaseStep } from '../casework/case-step';
import { CaseEventKind, CaseState, OWED } from '../casework/case-terms';
import { personalDataProblems } from '../casework/personal-data';
import type { DossierRoom, References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { FEEDBACK, Feedback } from './feedback.entity';
import { feedbackRules, isConcernOf } from './feedback.policy';
import { FeedbackKind } from './feedback-terms';

export interface FeedbackAct extends CaseAct {
  /** Of JOINED: the number of the report of the same thing. */
  leadingNumber?: string | null;
}

const TABLE = FEEDBACK.OBSTACLE;

/** One step of an obstacle or a fault. @throws HccError as `actOnCase`, BAD_USER_INPUT naming `leadingNumber` */
export function actOnFeedback(room: DossierRoom, actor: Actor, act: FeedbackAct): Promise<string> {
  const rules = feedbackRules(actor);
  return actOnCase(room, TABLE, actor, act, {
    ...rules,
    days: async (tx, { kind }) => {
      const days = await readCaseDays(tx);
      return kind === FeedbackKind.FAULT ? days.fault : days.obstacle;
    },
    more: async (tx, row, { kind, at, note }) => {
      switch (kind) {
        case CaseEventKind.JOINED:
          return { leadingId: (await findLeading(room, tx, actor, row, act.leadingNumber)).id };
        case CaseEventKind.SEPARATED:
          return { leadingId: null };
        case CaseEventKind.PUBLISHED: {
          const problems = personalDataProblems({ note: note ?? '', answer: row.answer ?? '' }, [row.openedBy]);
          if (problems.length > 0) throw badInput(problems);
          return { publishedAt: at, publicNote: note ?? null };
        }
        case CaseEventKind.UNPUBLISHED:
          return { publishedAt: null, publicNote: null };
        default:
          return {};
      }
    },
    after: async (tx, row, step, references) => {
      if (step.kind === CaseEventKind.ANSWERED) await answerJoined(room, tx, row, step, references);
      if (step.kind === CaseEventKind.JOINED) await takeFollowersAlong(room, tx, row, step, references);
    },
  });
}

/** The one that is answered for both: not itself behind another one. */
async function findLeading(
  { directory }: DossierRoom,
  tx: Tx,
  actor: Actor,
  row: Feedback,
  text: string | null | undefined,
): Promise<Feedback> {
  const number = clean(text ?? '').toUpperCase();
  const named = await tx.entities.findOneBy(Feedback, { number });
  const found = named?.leadingId == null ? named : await tx.entities.findOneBy(Feedback, { id: named.leadingId });
  if (!found || !isConcernOf(actor, found, await directory.get()) || found.kind !== row.kind) {
    throw badField('leadingNumber', 'Không có phản ánh cùng loại mang số này.');
  }
  if (found.id === row.id) throw badField('leadingNumber', 'Không thể gộp một phản ánh vào chính nó.');
  return found;
}

const followersOf = ({ entities }: Tx, id: string) =>
  entities.find(Feedback, { select: { id: true }, where: { leadingId: id }, order: { id: 'ASC' } });

/** Whoever reported the same thing has the same answer at the same moment. */
async function answerJoined(
  { db }: DossierRoom,
  tx: Tx,
  { id: leadingId }: Feedback,
  step: CaseStep,
  { calendars }: References,
): Promise<void> {
  for (const { id } of await followersOf(tx, leadingId)) {
    const row = await lockCase(db, tx, TABLE, id);
    if (row.state === CaseState.CLOSED) continue;
    await appendToCase<Feedback>(
      db,
      tx,
      TABLE,
      row,
      step,
      changesOf(row, step, { calendar: calendars.province, days: 0 }),
    );
  }
}

/** What stood behind a report goes with it; and where the other one is answered already, so are they. */
async function takeFollowersAlong(
  { db }: DossierRoom,
  tx: Tx,
  row: Feedback,
  { actor, at }: CaseStep,
  { calendars }: References,
): Promise<void> {
  const leading = (await tx.entities.findOneBy(Feedback, { id: row.leadingId! }))!;
  const along = await followersOf(tx, row.id);
  const moved = [row];
  for (const { id } of along) {
    const follower = await lockCase(db, tx, TABLE, id);
    const joined = { kind: CaseEventKind.JOINED, actor, at };
    await appendToCase(db, tx, TABLE, follower, joined, { leadingId: leading.id });
    moved.push(follower);
  }
  if (leading.answer === null || OWED.includes(leading.state)) return;
  const answered = { kind: CaseEventKind.ANSWERED, actor, at, note: leading.answer };
  for (const each of moved) {
    if (!OWED.includes(each.state)) continue;
    await appendToCase<Feedback>(
      db,
      tx,
      TABLE,
      each,
      answered,
      changesOf(each, answered, { calendar: calendars.province, days: 0 }),
    );
  }
}
