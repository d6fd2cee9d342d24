import type { Sql } from '../../database/sql';
import { badField, notFound } from '../../kernel/errors';
import { cutPage, decodeCursor } from '../../kernel/page';
import { visibleCondition } from '../dossier/dossier.jurisdiction';
import type { Actor } from '../identity/actor';
import type { Directory } from '../organisation/directory';
import { ProcedureReplay } from './replay.entity';
import type { ReplayedDossiers, ReplaySumsView, ReplayView } from './replay.types';
import { ReplayedKind } from './replay-terms';

export function replayView(replay: ProcedureReplay): ReplayView {
  const { id, revision, fromDay, toDay, state, total, done, createdAt, createdBy, resultText } = replay;
  const result = resultText === null ? null : (JSON.parse(resultText) as ReplaySumsView);
  return { id, revision, fromDay, toDay, state, total, done, createdAt, createdBy, result };
}

/** The newest replay of a draft. */
export function findReplay({ entities }: Pick<Sql, 'entities'>, draftId: string): Promise<ProcedureReplay | null> {
  return entities.findOne(ProcedureReplay, { where: { draftId }, order: { createdAt: 'DESC', id: 'DESC' } });
}

const CONDITIONS: Record<ReplayedKind, string> = {
  [ReplayedKind.WAS_LATE]: 'r.was_late_in IS NOT NULL',
  [ReplayedKind.LATE]: 'r.late_in IS NOT NULL',
  [ReplayedKind.NEWLY_LATE]: 'r.late_in IS NOT NULL AND r.was_late_in IS NULL',
  [ReplayedKind.NO_LONGER_LATE]: 'r.was_late_in IS NOT NULL AND r.late_in IS NULL',
};

interface Row {
  id: string;
  code: string;
  officeId: string;
  wasDueAt: number | null;
  dueAt: number | null;
  wasCompletedAt: number | null;
  completedAt: number | null;
  wasLateIn: string | null;
  lateIn: string | null;
}

export interface ReplayedWish {
  replayId: string;
  kind: ReplayedKind;
  /** Name of the step in which they are late. */
  step?: string | null;
  size: number;
  after?: string | null;
}

/** Those that are late as it was or would be, as far as the actor may see them, in the order of their ids. */
export async function readReplayed(
  sql: Sql,
  actor: Actor,
  directory: Directory,
  { replayId, kind, step, size, after }: ReplayedWish,
): Promise<ReplayedDossiers> {
  if (!(await sql.entities.existsBy(ProcedureReplay, { id: replayId }))) throw notFound('lần chạy lại này');
  if (step === '') throw badField('step', 'Không được để trống.');
  const visible = visibleCondition(actor, directory);
  const [last] = after ? decodeCursor(after, ['string']) : [''];
  const column = kind === ReplayedKind.LATE || kind === ReplayedKind.NEWLY_LATE ? 'r.late_in' : 'r.was_late_in';
  const rows = await sql.query<Row>(
    `SELECT d.id, d.code, d.receiving_office_id AS officeId, r.was_due_at AS wasDueAt, r.due_at AS dueAt,
            r.was_completed_at AS wasCompletedAt, r.completed_at AS completedAt, r.was_late_in AS wasLateIn,
            r.late_in AS lateIn
       FROM replayed_dossier r JOIN dossier d ON d.id = r.dossier_id
      WHERE r.replay_id = ? AND r.dossier_id > ? AND ${CONDITIONS[kind]} AND ${visible.sql}
        ${step ? `AND ${column} = ?` : ''} ORDER BY r.dossier_id LIMIT ${size + 1}`,
    [replayId, last!, ...visible.values, ...(step ? [step] : [])],
  );
  const page = cutPage(rows, size, ({ id }) => [id]);
  return {
    nodes: page.rows.map(({ id: _, officeId, ...row }) => ({ ...row, officeName: directory.getOffice(officeId).name })),
    ...page.pageInfo,
  };
}
