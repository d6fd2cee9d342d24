import { IsNull, MoreThan } from 'typeorm';
import { insertRows } from '../../../database/rows';
import { placeholders, type Tx } from '../../../database/sql';
import { newId } from '../../../kernel/ids';
import { dayOf, MINUTE_MS } from '../../../kernel/instant';
import { appendEvent, openHistory } from '../../dossier/changes/append-event';
import { lockDossier } from '../../dossier/dossier-origin';
import type { DossierRoom, References } from '../../dossier/dossier-room';
import { DossierEventType } from '../../dossier/dossier-terms';
import { systemAuthor } from '../../dossier/history/dossier-store';
import { readReferences } from '../../dossier/read-references';
import type { Colleague } from '../../identity/colleague.types';
import { Staff } from '../../identity/staff.entity';
import { findColleagues } from '../../identity/staff.queries';
import { StaffNoticeKind, StaffNoticeSubject } from '../../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../../staff-notices/write-staff-notice';
import { ReassignedDossier, WorkReassignment } from './work-reassignment.entity';

/** A desk waits no longer than a batch takes. */
const BATCH = 100;
/** Whoever gave the person a dossier while the account was still known as it was: it is found a moment later. */
const LATE_ARRIVALS_MS = 5 * MINUTE_MS;
/** Some hundred dossiers; whoever decided waits no longer. */
const REQUEST_MS = 2_000;

export interface WantedReassignment {
  staffId: string;
  officeId: string;
  /** Null for the office's queue. */
  toStaffId: string | null;
  /** Stands in the event of each dossier. */
  reason: string;
  by: string;
}

/** Writes down that all of it is to go over; `reassignWork` does it. @returns the id */
export async function orderReassignment(
  room: Pick<DossierRoom, 'now'>,
  tx: Tx,
  { by, ...wanted }: WantedReassignment,
): Promise<string> {
  const id = newId();
  const row = { id, ...wanted, createdAt: room.now(), createdBy: by, moved: 0, finishedAt: null };
  await tx.entities.insert(WorkReassignment, row);
  return id;
}

/**
 * Hands over what was ordered so, each dossier with an event. A batch is one transaction, and what has gone over is
 * found no more: whatever kills the process, the next run goes on from there.
 * @returns how many dossiers went over
 */
export async function reassignWork(room: DossierRoom, signal?: AbortSignal): Promise<number> {
  const open = await room.db.read.entities.find(WorkReassignment, {
    where: [{ finishedAt: IsNull() }, { finishedAt: MoreThan(room.now() - LATE_ARRIVALS_MS) }],
    order: { id: 'ASC' },
  });
  if (open.length === 0) return 0;
  // Past the caches: units may have changed a moment ago.
  const references = await readReferences(room.db.read);
  let moved = 0;
  for (const { id } of open) {
    for (let isDone = false; !isDone && !signal?.aborted; ) {
      const batch = await reassignBatch(room, references, id);
      moved += batch;
      isDone = batch < BATCH;
    }
  }
  return moved;
}

/** The same within a request: what takes longer goes on in the background. */
export function beginReassigning(room: DossierRoom): Promise<number> {
  return reassignWork(room, AbortSignal.timeout(REQUEST_MS));
}

async function reassignBatch(room: DossierRoom, references: References, id: string): Promise<number> {
  return room.db.transact(async (tx) => {
    // Of two processes that come at once the second waits here, and finds what the first has left.
    await tx.query(`SELECT id FROM work_reassignment WHERE id = ?${tx.forUpdate}`, [id]);
    const order = await tx.entities.findOneByOrFail(WorkReassignment, { id });
    const { directory } = references;
    const office = directory.presentOffice(order.officeId);
    const colleagues = await findColleagues(tx, office.id, dayOf(room.now()));
    // Who was to take it over may have left meanwhile; then it waits for any colleague.
    const heir = colleagues.find((colleague) => colleague.id === order.toStaffId);
    const desk = directory.deskIds(office.id);
    const found = await tx.query<{ id: string }>(
      `SELECT id FROM dossier WHERE queue_office_id IN (${placeholders(desk.length)}) AND assignee_id = ? LIMIT ${BATCH}`,
      [...desk, order.staffId],
    );
    const moved: ReassignedDossier[] = [];
    for (const dossier of found.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const at = await handOver(room, tx, references, order, dossier.id, heir);
      if (at !== null) moved.push({ reassignmentId: id, dossierId: dossier.id, at });
    }
    await insertRows(room.db.writer, tx, ReassignedDossier, moved);
    if (moved.length > 0) await tx.entities.increment(WorkReassignment, { id }, 'moved', moved.length);
    if (found.length < BATCH && order.finishedAt === null) {
      if (heir) await tellHeir(tx, order, heir, order.moved + moved.length);
      await tx.entities.update(WorkReassignment, { id }, { finishedAt: room.now() });
    }
    return moved.length;
  });
}

async function tellHeir(tx: Tx, { id, staffId }: WorkReassignment, heir: Colleague, count: number): Promise<void> {
  if (count === 0) return;
  const who = (await tx.entities.findOneByOrFail(Staff, { id: staffId })).fullName;
  await writeStaffNotice(tx, {
    staffIds: [heir.id],
    kind: StaffNoticeKind.WORK_TAKEN_OVER,
    subject: { kind: StaffNoticeSubject.WORK, id },
    params: { who, title: String(count) },
  });
}

/** @returns when; null where somebody else has it by now */
async function handOver(
  room: DossierRoom,
  tx: Tx,
  references: References,
  { staffId, reason }: WorkReassignment,
  dossierId: string,
  heir: Colleague | undefined,
): Promise<number | null> {
  const head = await lockDossier(tx, dossierId);
  if (!head) return null;
  const open = await openHistory(tx, head, references);
  const { state, history } = open;
  if (state.assigneeId !== staffId || state.queueOfficeId === null) return null;
  const fullName = state.assigneeName ?? '';
  const { event } = await appendEvent(room, tx, references, open, {
    author: systemAuthor(references.directory.getOffice(state.currentOfficeId)),
    at: Math.max(room.now(), history.at(-1)!.at),
    draft: {
      type: heir ? DossierEventType.ASSIGNED : DossierEventType.RELEASED,
      note: `${reason} Trước đó do ${fullName} giữ.`,
      data: {
        heldBefore: { staffId, fullName },
        ...(heir ? { staffId: heir.id, staffName: heir.fullName } : {}),
      },
      dueAt: state.dueAt,
    },
  });
  return event.at;
}
