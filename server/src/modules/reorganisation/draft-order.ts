import type { Sql } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { type FieldProblem, forbidden, HccError } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { hadAHand, withEditor } from '../catalogue/administration/draft-store';
import { readOfficeData } from '../organisation/office-data';
import { StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { tellOtherAdministrators } from '../staff-notices/tell-administrators';
import {
  assertState,
  changeOrder,
  type Deed,
  digestOf,
  findByDigest,
  insertOrder,
  planFor,
  type Room,
  readUnits,
  recordOrder,
  schedule,
} from './order-store';
import { type PartlyRead, readOrder, readPartly } from './read-order';
import { Reorganisation } from './reorganisation.entity';
import { applyChanges, planReorganisation } from './reorganisation-plan';
import { ReorganisationState } from './reorganisation-terms';

/** Which order, and the revision of it that was seen. */
export interface SeenOrder {
  id: string;
  revision: number;
}

/** What an order says while it is written: as far as it can be read, however wrong it is. */
function sketched(text: string, { effectiveOn, decision }: PartlyRead, today: string) {
  return { effectiveOn: effectiveOn ?? today, decision, content: text, digest: digestOf(text) };
}

/** @throws HccError BAD_USER_INPUT where it is too long or no JSON; what is wrong within is for `checkOrder` */
export async function beginOrder(room: Room, { by }: Deed, text: string): Promise<Reorganisation> {
  const read = readPartly(text);
  return room.db.transact((tx) =>
    insertOrder(room, tx, { ...sketched(text, read, dayOf(room.now())), state: ReorganisationState.SKETCH }, by),
  );
}

/**
 * Keeps what was typed. One that was handed in is being written again, and has to be handed in once more.
 * @throws HccError NOT_FOUND; CONFLICT (who and when) where it is no longer what was seen; BAD_USER_INPUT
 */
export function saveOrder(room: Room, deed: Deed, seen: SeenOrder, text: string): Promise<Reorganisation> {
  const read = readPartly(text);
  return changeOrder(room, seen.id, async (tx, row) => {
    assertSeen(row, seen);
    const written = {
      ...sketched(text, read, row.effectiveOn),
      ...editedBy(row, deed, room.now()),
      state: ReorganisationState.SKETCH,
    };
    await tx.entities.update(Reorganisation, { id: row.id }, written);
    if (row.state === ReorganisationState.DRAFT) await recordOrder(room, tx, deed, { ...row, ...written }, row);
  });
}

/**
 * Hands an order in for confirmation.
 * @throws HccError NOT_FOUND; CONFLICT (who and when), also where another one says the same; BAD_USER_INPUT naming the
 *   entry and its line
 */
export function proposeOrder(room: Room, deed: Deed, seen: SeenOrder): Promise<Reorganisation> {
  return changeOrder(room, seen.id, async (tx, row) => {
    assertSeen(row, seen);
    assertState(row, [ReorganisationState.SKETCH]);
    const order = readOrder(row.content);
    await planFor(tx, row.content, order);
    const known = await findByDigest(tx, row.digest);
    if (known)
      throw conflictWith(`Phương án "${known.decision}" đã có đúng nội dung này.`, {
        who: known.preparedBy,
        at: known.preparedAt,
      });
    const proposed = {
      ...editedBy(row, deed, room.now()),
      state: ReorganisationState.DRAFT,
      preparedAt: room.now(),
      preparedById: deed.by.staffId,
      preparedBy: deed.by.fullName,
    };
    await tx.entities.update(Reorganisation, { id: row.id }, proposed);
    await recordOrder(room, tx, deed, { ...row, ...proposed }, row);
    await tellOtherAdministrators(tx, deed.by, {
      subject: { kind: StaffNoticeSubject.REORGANISATION, id: row.id },
      ref: row.revision ?? 0,
      title: `Sắp xếp đơn vị: ${row.decision}`,
    });
  });
}

/**
 * A second person lets an order come into force on its day.
 * @param revision what he has seen; null for whatever it says
 * @throws HccError NOT_FOUND; CONFLICT where it is not handed in (any more) or was changed; FORBIDDEN for who had a hand
 *   in it; BAD_USER_INPUT where units have changed since
 */
export function confirmOrder(room: Room, deed: Deed, id: string, revision: number | null): Promise<Reorganisation> {
  return changeOrder(room, id, async (tx, row) => {
    assertState(row, [ReorganisationState.DRAFT]);
    if (revision !== null) assertSeen(row, { id, revision });
    if (hadAHandInOrder(row, deed.by.staffId))
      throw forbidden('Phương án phải do người thứ hai xác nhận, không phải người đã soạn hay lập.');
    await planFor(tx, row.content, readOrder(row.content));
    await schedule(room, tx, row, deed);
  });
}

/** Until it is in force an order may be given up; what it said stays. @throws HccError NOT_FOUND, CONFLICT */
export function cancelOrder(room: Room, deed: Deed, id: string): Promise<Reorganisation> {
  return changeOrder(room, id, async (tx, row) => {
    assertState(row, [ReorganisationState.SKETCH, ReorganisationState.DRAFT, ReorganisationState.SCHEDULED]);
    const cancelled = { state: ReorganisationState.CANCELLED };
    await tx.entities.update(Reorganisation, { id }, cancelled);
    await recordOrder(room, tx, deed, { ...row, ...cancelled }, row);
  });
}

/** Whoever wrote any of it does not confirm it. */
export function hadAHandInOrder({ editorIds, preparedById }: Reorganisation, staffId: string | null): boolean {
  if (staffId === null) return false;
  return preparedById === staffId || hadAHand({ editorIds: editorIds ?? '' }, { staffId });
}

/**
 * What of a text, as far as it is written, can't be carried out: by path, in the order of the entries.
 * @throws HccError BAD_USER_INPUT where it is too long or no JSON
 */
export async function checkOrder(sql: Sql, text: string): Promise<FieldProblem[]> {
  const { effectiveOn, decision, changes, problems } = readPartly(text);
  const day = effectiveOn ?? '2000-01-01';
  const { areas, offices } = await readUnits(sql);
  const found = [...problems, ...applyChanges({ effectiveOn: day, changes }, areas, offices).problems];
  if (found.length > 0) return found;
  try {
    planReorganisation(
      { effectiveOn: day, decision, changes: changes.flatMap((change) => change ?? []) },
      areas,
      offices,
      readOfficeData(),
    );
    return [];
  } catch (error) {
    if (error instanceof HccError && error.details.fields) return error.details.fields as FieldProblem[];
    throw error;
  }
}

function editedBy({ revision, editorIds }: Reorganisation, { by }: Deed, at: number) {
  return {
    revision: (revision ?? 0) + 1,
    changedAt: at,
    changedBy: by.fullName,
    editorIds: withEditor(editorIds ?? '', by),
  };
}

/** @throws HccError CONFLICT (who and when) */
function assertSeen(row: Reorganisation, { revision }: SeenOrder): void {
  assertState(row, [ReorganisationState.SKETCH, ReorganisationState.DRAFT]);
  if ((row.revision ?? 0) === revision) return;
  throw conflictWith(`${row.changedBy ?? row.preparedBy} vừa sửa phương án này; hãy mở lại rồi làm tiếp.`, {
    who: row.changedBy ?? row.preparedBy,
    at: row.changedAt ?? row.preparedAt,
  });
}
