import { isDuplicateKey, type Tx } from '../../database/sql';
import { badField } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { lockHeld } from './dossiers-of-parcel';
import type { PostParcel } from './parcel.entity';
import {
  appendToParcel,
  assertParcelState,
  assertParcelVersion,
  lockParcel,
  type ParcelContent,
} from './parcel-journal';
import { changedNote } from './parcel-notes';
import { GIVEN_UP, IS_PACKED, ParcelEventKind, ParcelState, PostPayer } from './post-terms';
import { postageFor } from './prepaid';
import { priceOf, readTariffOn } from './tariff';

/** Which parcel, as the client saw it. */
export interface ParcelTarget {
  id: string;
  expectedVersion: number;
}

export interface ChangeParcel extends ParcelTarget {
  person?: string | null;
  phone?: string | null;
  address?: string | null;
  service?: string | null;
  weightGrams?: number | null;
  payer?: PostPayer | null;
  /** An empty text takes it away. */
  trackingNumber?: string | null;
}

const TRACKING = /^[A-Z0-9]{5,40}$/;

/** As the post writes it. @throws HccError BAD_USER_INPUT naming `trackingNumber` */
export function readTrackingNumber(text: string): string {
  const number = text.toUpperCase().replace(/[\s.-]/g, '');
  if (!TRACKING.test(number)) throw badField('trackingNumber', 'Số hiệu bưu gửi gồm 5 đến 40 chữ cái và chữ số.');
  return number;
}

/** Carries out one step on a locked parcel of the actor's office. @throws HccError NOT_FOUND, CONFLICT, ILLEGAL_ACTION */
export async function onParcel(
  room: DossierRoom,
  actor: Actor,
  { id, expectedVersion }: ParcelTarget,
  allowed: readonly ParcelState[],
  act: (tx: Tx, row: PostParcel) => Promise<void>,
): Promise<string> {
  const { directory } = await loadReferences(room);
  return room.db.transact(async (tx) => {
    const row = await lockParcel(room.db, tx, id, directory.deskIds(directory.presentOffice(actor.office.id).id));
    await assertParcelVersion(tx, row, expectedVersion);
    assertParcelState(row, allowed);
    await act(tx, row);
    return id;
  });
}

/**
 * Puts right what is written on a parcel; the journal keeps what stood there. On a list only the tracking number may
 * still be written: the rest is on its paper.
 * @throws HccError BAD_USER_INPUT naming the field, CONFLICT where another parcel has the tracking number
 */
export async function changeParcel(room: DossierRoom, actor: Actor, input: ChangeParcel): Promise<string> {
  const { trackingNumber, ...rest } = input;
  const isMore = Object.entries(rest).some(
    ([name, value]) => name !== 'id' && name !== 'expectedVersion' && value !== null && value !== undefined,
  );
  try {
    return await onParcel(room, actor, input, isMore ? [ParcelState.READY] : IS_PACKED, async (tx, row) => {
      const at = room.now();
      const changes = await changesOf(tx, row, input, dayOf(at));
      if (Object.keys(changes).length === 0) return;
      const step = { kind: ParcelEventKind.CHANGED, by: actor, at, note: changedNote(changes) };
      await appendToParcel(room.db, tx, row, step, changes);
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    throw badField('trackingNumber', 'Bưu gửi khác đã mang số hiệu này.');
  }
}

async function changesOf(tx: Tx, row: PostParcel, input: ChangeParcel, day: string): Promise<Partial<ParcelContent>> {
  const wanted: Partial<ParcelContent> = {};
  for (const [field, most] of [
    ['person', 200],
    ['address', 500],
  ] as const) {
    const typed = input[field];
    if (typed === null || typed === undefined) continue;
    const text = clean(typed);
    if (text === '' || text.length > most) throw badField(field, `Phải ghi, tối đa ${most} ký tự.`);
    wanted[field] = text;
  }
  if (input.phone !== null && input.phone !== undefined) {
    const phone = clean(input.phone).replace(/\s/g, '');
    if (!/^(\+?\d{8,15})?$/.test(phone)) throw badField('phone', 'Không phải số điện thoại.');
    wanted.phone = phone || null;
  }
  if (input.payer) wanted.payer = input.payer;
  if (input.service || input.weightGrams) {
    wanted.service = input.service ?? row.service;
    wanted.weightGrams = input.weightGrams ?? row.weightGrams;
    wanted.costDong = priceOf(await readTariffOn(tx, day), wanted.service, wanted.weightGrams);
  }
  if (wanted.payer !== undefined || wanted.costDong !== undefined)
    wanted.postageId = await postageIdOf(tx, { ...row, ...wanted });
  if (input.trackingNumber !== null && input.trackingNumber !== undefined)
    wanted.trackingNumber = input.trackingNumber.trim() === '' ? null : readTrackingNumber(input.trackingNumber);
  const isOther = ([name, value]: [string, unknown]) => value !== row[name as keyof PostParcel];
  return Object.fromEntries(Object.entries(wanted).filter(isOther));
}

/** Of a parcel whose citizen has paid at the desk, by what. @throws HccError BAD_USER_INPUT naming `payer` or `weightGrams` */
async function postageIdOf(tx: Tx, row: PostParcel): Promise<string | null> {
  if (row.payer !== PostPayer.PREPAID) return null;
  const held = await lockHeld(tx, row.id);
  return (
    await postageFor(
      tx,
      row,
      held.map(({ id }) => id),
    )
  ).id;
}

/** Unpacks a parcel: what it held waits for the post again. One that was announced never came. @throws HccError */
export function cancelParcel(
  room: DossierRoom,
  actor: Actor,
  target: ParcelTarget & { reason: string },
): Promise<string> {
  const note = requiredReason(target.reason);
  return onParcel(room, actor, target, [ParcelState.READY, ParcelState.ANNOUNCED], (tx, row) => {
    const step = { kind: ParcelEventKind.CANCELLED, by: actor, at: room.now(), note };
    return appendToParcel(room.db, tx, row, step, GIVEN_UP);
  });
}

/** @throws HccError BAD_USER_INPUT naming `reason` */
export function requiredReason(text: string, path = 'reason'): string {
  const reason = clean(text);
  if (reason === '' || reason.length > 500) throw badField(path, 'Phải ghi lý do, tối đa 500 ký tự.');
  return reason;
}
