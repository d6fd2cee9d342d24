import { insertRows } from '../../database/rows';
import type { Tx } from '../../database/sql';
import { takeNext } from '../../database/take-next';
import { conflictWith } from '../../kernel/conflict';
import { badField, badInput, type FieldProblem, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { dayOf } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { PartnerStatus } from '../connections/connection-terms';
import { PartnerSystem } from '../connections/partner.entity';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { DossierStatus } from '../dossier/dossier-terms';
import { type Actor, atPresentOffice } from '../identity/actor';
import { requiredReason } from './change-parcel';
import { lockHeld, noteHandedOver } from './dossiers-of-parcel';
import { checkedKey } from './pack-parcels';
import { type PostParcel, PostParcelDossier } from './parcel.entity';
import { appendToParcel, assertParcelState, lockParcel } from './parcel-journal';
import { PostList, PostListItem } from './post-list.entity';
import { GIVEN_UP, ParcelEventKind, ParcelState, PostListState } from './post-terms';
import { spendOn, whyNotPrepaid } from './prepaid';
import { tellOfParcel } from './tell-of-parcel';

const MOST_PARCELS = 200;

export interface MakePostList {
  parcelIds: readonly string[];
  /** The outside body that carries it; without one it is named. */
  partnerId?: string | null;
  partner?: string | null;
  idempotencyKey: string;
}

/**
 * Makes a list of packed parcels for the post, numbered 1, 2, 3 … of the office on the day: all of them, or none and an
 * answer that says which can't. The same key gives the first list back.
 * @returns the list's id
 * @throws HccError BAD_USER_INPUT naming `parcelIds[i]`, NOT_FOUND
 */
export async function makePostList(room: DossierRoom, person: Actor, input: MakePostList): Promise<string> {
  const { parcelIds } = input;
  const idempotencyKey = checkedKey(input.idempotencyKey);
  if (parcelIds.length === 0) throw badField('parcelIds', 'Phải chọn ít nhất một bưu gửi.');
  if (parcelIds.length > MOST_PARCELS) throw badField('parcelIds', `Nhiều quá ${MOST_PARCELS} bưu gửi một bảng kê.`);
  const { directory } = await loadReferences(room);
  const actor = atPresentOffice(person, directory);
  const officeId = actor.office.id;
  const { db } = room;
  const before = () => db.read.entities.findOneBy(PostList, { officeId, idempotencyKey });
  const first = await before();
  if (first) return first.id;
  try {
    return await db.transact(async (tx) => {
      const at = room.now();
      const day = dayOf(at);
      const carrier = await carrierOf(tx, input);
      // Its row is what lists of one office wait for, so that no number is given twice or left out.
      const number = await takeNext(tx, 'post_counter', { office_id: officeId, day });
      const parcels = await lockReady(room, tx, directory.deskIds(officeId), parcelIds);
      const id = newId();
      const items: PostListItem[] = [];
      for (const parcel of parcels) {
        await appendToParcel(
          db,
          tx,
          parcel,
          { kind: ParcelEventKind.LISTED, by: actor, at },
          { state: ParcelState.LISTED, listId: id, partnerId: carrier.partnerId },
        );
        items.push(await itemOf(tx, id, items.length + 1, parcel));
      }
      await tx.entities.insert(PostList, {
        id,
        officeId,
        day,
        number,
        ...carrier,
        state: PostListState.MADE,
        size: items.length,
        totalDong: items.reduce((sum, { costDong }) => sum + costDong, 0),
        madeAt: at,
        madeBy: actor.fullName,
        printedAt: null,
        printedBy: null,
        endedAt: null,
        endedBy: null,
        courier: null,
        voidReason: null,
        idempotencyKey,
      });
      await insertRows(db.writer, tx, PostListItem, items);
      return id;
    });
  } catch (error) {
    // The same request, a moment before this one.
    const made = await before();
    if (made) return made.id;
    throw error;
  }
}

async function carrierOf(tx: Tx, { partnerId, partner }: MakePostList) {
  if (partnerId) {
    const found = await tx.entities.findOneBy(PartnerSystem, { id: partnerId, status: PartnerStatus.ACTIVE });
    if (!found) throw badField('partnerId', 'Không có đơn vị này.');
    return { partnerId, partner: found.name };
  }
  const name = clean(partner ?? '');
  if (name === '' || name.length > 120) throw badField('partner', 'Phải ghi tên bưu cục, tối đa 120 ký tự.');
  return { partnerId: null, partner: name };
}

async function lockReady(
  room: DossierRoom,
  tx: Tx,
  officeIds: readonly string[],
  ids: readonly string[],
): Promise<PostParcel[]> {
  const problems: FieldProblem[] = [];
  const rows = new Map<string, PostParcel>();
  for (const id of [...new Set(ids)].sort()) rows.set(id, await lockParcel(room.db, tx, id, officeIds));
  for (const [index, id] of ids.entries()) {
    const path = `parcelIds[${index}]`;
    if (ids.indexOf(id) < index) problems.push({ path, reason: 'Bưu gửi này đã có ở trên.' });
    else if (rows.get(id)!.state !== ParcelState.READY)
      problems.push({ path, reason: 'Bưu gửi này đã vào bảng kê khác hoặc đã bỏ.' });
    else {
      const reason = await whyNotPrepaid(tx, rows.get(id)!);
      if (reason) problems.push({ path, reason });
    }
  }
  if (problems.length > 0) throw badInput(problems);
  return ids.map((id) => rows.get(id)!);
}

async function itemOf(tx: Tx, listId: string, ordinal: number, parcel: PostParcel): Promise<PostListItem> {
  const {
    id: parcelId,
    attempt,
    person,
    phone,
    address,
    service,
    weightGrams,
    payer,
    costDong,
    postageId,
    trackingNumber,
  } = parcel;
  const held = await tx.entities.find(PostParcelDossier, { where: { parcelId, isIn: 1 }, order: { code: 'ASC' } });
  const contents = (parcel.contents ?? held.map(({ code }) => code).join(', ')).slice(0, 500);
  return {
    listId,
    ordinal,
    parcelId,
    attempt,
    person,
    phone,
    address,
    contents,
    service,
    weightGrams,
    payer,
    costDong,
    postageId,
    trackingNumber,
  };
}

/** @throws HccError NOT_FOUND, CONFLICT where it was confirmed or given up: by whom and when */
async function lockMade(tx: Tx, officeIds: readonly string[], id: string): Promise<PostList> {
  await tx.query(`SELECT id FROM post_list WHERE id = ?${tx.forUpdate}`, [id]);
  const list = await tx.entities.findOneBy(PostList, { id });
  if (!list || !officeIds.includes(list.officeId)) throw notFound('bảng kê này');
  if (list.state === PostListState.MADE) return list;
  const what = list.state === PostListState.CONFIRMED ? 'xác nhận giao bưu điện' : 'hủy';
  throw conflictWith(`${list.endedBy} đã ${what} bảng kê này.`, { who: list.endedBy, at: list.endedAt });
}

/** The list's parcels, locked, in the order of the list. */
async function lockListed(room: DossierRoom, tx: Tx, officeIds: readonly string[], listId: string) {
  const items = await tx.entities.find(PostListItem, { where: { listId }, order: { ordinal: 'ASC' } });
  const parcels = new Map<string, PostParcel>();
  for (const id of items.map(({ parcelId }) => parcelId).sort())
    parcels.set(id, await lockParcel(room.db, tx, id, officeIds));
  return items.map((item) => ({ item, parcel: parcels.get(item.parcelId)! }));
}

/**
 * The post has signed for the parcels: each result is on its way by the command of its dossier, and the citizen is told
 * the tracking number. All of them, or none and an answer that says why not.
 * @throws HccError NOT_FOUND, CONFLICT (who and when), BAD_USER_INPUT naming `items[i]` or `courier`
 */
export async function confirmPostList(
  room: DossierRoom,
  person: Actor,
  { id, courier }: { id: string; courier: string },
): Promise<string> {
  const name = clean(courier);
  if (name === '' || name.length > 120)
    throw badField('courier', 'Phải ghi người nhận của bưu điện, tối đa 120 ký tự.');
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  const officeIds = references.directory.deskIds(actor.office.id);
  await room.db.transact(async (tx) => {
    const list = await lockMade(tx, officeIds, id);
    const listed = await lockListed(room, tx, officeIds, id);
    const problems: FieldProblem[] = [];
    for (const [index, { parcel }] of listed.entries()) {
      const reason = await whyNotHandedOver(tx, parcel);
      if (reason) problems.push({ path: `items[${index}]`, reason });
    }
    if (problems.length > 0) throw badInput(problems);
    const at = room.now();
    for (const { item, parcel } of listed) {
      assertParcelState(parcel, [ParcelState.LISTED]);
      const step = { kind: ParcelEventKind.HANDED_OVER, by: actor, at };
      await appendToParcel(room.db, tx, parcel, step, { state: ParcelState.HANDED_OVER });
      const { listId, ordinal } = item;
      await tx.entities.update(PostListItem, { listId, ordinal }, { trackingNumber: parcel.trackingNumber });
      await spendOn(tx, parcel);
      await noteHandedOver(room, tx, references, actor, parcel);
      await tellOfParcel(tx, references, parcel);
    }
    const ended = { endedAt: at, endedBy: actor.fullName };
    await tx.entities.update(PostList, { id: list.id }, { ...ended, state: PostListState.CONFIRMED, courier: name });
  });
  return id;
}

async function whyNotHandedOver(tx: Tx, parcel: PostParcel): Promise<string | null> {
  const { id, trackingNumber, declinedId } = parcel;
  if (trackingNumber === null) return 'Chưa có số hiệu bưu gửi.';
  const held = await lockHeld(tx, id);
  const gone = held.find(({ status, isPosted }) => status !== DossierStatus.COMPLETED || isPosted);
  if (gone) return `Kết quả hồ sơ ${gone.code} đã trả hoặc đã gửi; hãy hủy bảng kê và lập lại.`;
  if (held.length === 0 && declinedId === null) return 'Bưu gửi không còn gì ở trong.';
  return whyNotPrepaid(tx, parcel);
}

/** Gives a list up before the post has signed it: its number stays, its parcels are ready again. */
export async function voidPostList(
  room: DossierRoom,
  person: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<string> {
  const note = requiredReason(reason);
  const { directory } = await loadReferences(room);
  const actor = atPresentOffice(person, directory);
  const officeIds = directory.deskIds(actor.office.id);
  await room.db.transact(async (tx) => {
    await lockMade(tx, officeIds, id);
    const at = room.now();
    for (const { parcel } of await lockListed(room, tx, officeIds, id)) {
      const isEmpty = parcel.declinedId === null && (await lockHeld(tx, parcel.id)).length === 0;
      const step = { kind: ParcelEventKind.UNLISTED, by: actor, at, note };
      const stands = isEmpty ? GIVEN_UP : { state: ParcelState.READY };
      await appendToParcel(room.db, tx, parcel, step, { ...stands, listId: null, partnerId: null });
    }
    const ended = { endedAt: at, endedBy: actor.fullName };
    await tx.entities.update(PostList, { id }, { ...ended, state: PostListState.VOIDED, voidReason: note });
  });
  return id;
}

/** When a list was first printed is on it for good. */
export async function notePrinted(room: DossierRoom, actor: Actor, id: string): Promise<void> {
  await room.db.transact(async (tx) => {
    await tx.run('UPDATE post_list SET printed_at = ?, printed_by = ? WHERE id = ? AND printed_at IS NULL', [
      room.now(),
      actor.fullName,
      id,
    ]);
  });
}
