import { isDuplicateKey } from '../../database/sql';
import { badField, HccError, notFound } from '../../kernel/errors';
import { newId } from '../../kernel/ids';
import { clean } from '../../kernel/text';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import { Channel } from '../dossier/dossier-terms';
import { DeclinedRequest } from '../dossier/intake/declined-request.entity';
import { type Actor, atPresentOffice } from '../identity/actor';
import { onParcel, type ParcelTarget, readTrackingNumber } from './change-parcel';
import { checkedKey, packDeclined } from './pack-parcels';
import { PostParcel, PostParcelDossier } from './parcel.entity';
import { appendToParcel, assertParcelState, lockParcel, openParcel } from './parcel-journal';
import { declinedNote } from './parcel-notes';
import { IS_COMING, NOT_SENT, ParcelDirection, ParcelEventKind, ParcelState, PostPayer } from './post-terms';

export interface ArrivedParcel {
  person: string;
  phone?: string | null;
  address: string;
  trackingNumber?: string | null;
  /** What lies in it, in words. */
  contents: string;
  procedureCode?: string | null;
  idempotencyKey: string;
}

const COMING = { direction: ParcelDirection.IN, state: ParcelState.ANNOUNCED };

/**
 * A parcel that comes in, as a person or the post describes it.
 * @throws HccError BAD_USER_INPUT naming the field
 */
export function incomingParcel(
  { catalogue }: Pick<References, 'catalogue'>,
  input: Omit<ArrivedParcel, 'idempotencyKey'>,
  place: Pick<PostParcel, 'officeId' | 'state' | 'stateAt' | 'idempotencyKey'>,
): Omit<PostParcel, 'version'> {
  const text = (path: 'person' | 'address' | 'contents', most: number) => {
    const value = clean(input[path]);
    if (value === '' || value.length > most) throw badField(path, `Phải ghi, tối đa ${most} ký tự.`);
    return value;
  };
  const phone = clean(input.phone ?? '').replace(/\s/g, '');
  if (!/^(\+?\d{8,15})?$/.test(phone)) throw badField('phone', 'Không phải số điện thoại.');
  const procedureCode = clean(input.procedureCode ?? '') || null;
  if (procedureCode !== null && !catalogue.findCurrent(procedureCode))
    throw badField('procedureCode', 'Không có thủ tục mang mã này.');
  return {
    id: newId(),
    direction: ParcelDirection.IN,
    ...place,
    person: text('person', 200),
    phone: phone || null,
    address: text('address', 500),
    contents: text('contents', 500),
    procedureCode,
    declinedId: null,
    service: null,
    weightGrams: 0,
    payer: PostPayer.RECEIVER,
    costDong: 0,
    postageId: null,
    trackingNumber: input.trackingNumber?.trim() ? readTrackingNumber(input.trackingNumber) : null,
    ...NOT_SENT,
  };
}

/**
 * Writes down a parcel with a dossier in it, as the post hands it in. The same key gives the first one back.
 * @returns its id
 * @throws HccError BAD_USER_INPUT naming the field; CONFLICT never: a number that is there already names `trackingNumber`
 */
export async function registerArrived(room: DossierRoom, person: Actor, input: ArrivedParcel): Promise<string> {
  const references = await loadReferences(room);
  const actor = atPresentOffice(person, references.directory);
  const officeId = actor.office.id;
  const idempotencyKey = checkedKey(input.idempotencyKey);
  const row = incomingParcel(references, input, {
    officeId,
    state: ParcelState.ARRIVED,
    stateAt: room.now(),
    idempotencyKey,
  });
  const { trackingNumber } = row;
  const first = () => room.db.read.entities.findOneBy(PostParcel, { officeId, idempotencyKey });
  const before = await first();
  if (before) return before.id;
  try {
    return await room.db.transact(async (tx) => {
      const step = { kind: ParcelEventKind.ARRIVED, by: actor, at: row.stateAt };
      // The post has said that it comes: what the desk reads on it counts.
      const announced =
        trackingNumber && (await tx.entities.findOneBy(PostParcel, { officeId, trackingNumber, ...COMING }));
      if (!announced) return (await openParcel(room.db, tx, row, step)).id;
      const parcel = await lockParcel(room.db, tx, announced.id, [officeId]);
      assertParcelState(parcel, [ParcelState.ANNOUNCED]);
      const { person: sender, phone, address, contents, procedureCode } = row;
      const read = { person: sender, phone, address, contents, procedureCode: procedureCode ?? parcel.procedureCode };
      await appendToParcel(room.db, tx, parcel, step, { state: ParcelState.ARRIVED, ...read });
      return parcel.id;
    });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const made = await first();
    if (made) return made.id;
    throw badField('trackingNumber', 'Bưu gửi mang số hiệu này đã ghi vào sổ.');
  }
}

const IS_HERE: readonly ParcelState[] = [...IS_COMING, ParcelState.OPENED];

/**
 * A dossier was received from what lay in a parcel. Again is as once.
 * @throws HccError NOT_FOUND, ILLEGAL_ACTION where it was not received by this desk or not as one that came by post
 */
export async function noteArrivedDossier(
  room: DossierRoom,
  person: Actor,
  parcelId: string,
  dossierId: string,
): Promise<void> {
  const { directory } = await loadReferences(room);
  const actor = atPresentOffice(person, directory);
  const desk = directory.deskIds(actor.office.id);
  await room.db.transact(async (tx) => {
    const parcel = await lockParcel(room.db, tx, parcelId, desk);
    assertParcelState(parcel, IS_HERE);
    if (await tx.entities.existsBy(PostParcelDossier, { parcelId, dossierId })) return;
    const [dossier] = await tx.query<{ code: string; channel: Channel; officeId: string }>(
      'SELECT code, channel, receiving_office_id AS officeId FROM dossier WHERE id = ?',
      [dossierId],
    );
    if (!dossier || !desk.includes(dossier.officeId)) throw notFound('hồ sơ');
    if (dossier.channel !== Channel.POST)
      throw new HccError('ILLEGAL_ACTION', 'Hồ sơ này không ghi là nộp qua bưu điện.', { allowed: [] });
    const { code } = dossier;
    const step = { kind: ParcelEventKind.OPENED, by: actor, at: room.now(), note: code };
    await appendToParcel(room.db, tx, parcel, step, { state: ParcelState.OPENED });
    await tx.entities.insert(PostParcelDossier, { parcelId, dossierId, code, openKey: null, isIn: 1 });
  });
}

/**
 * What lay in a parcel was declined: the letter goes back by post, in a parcel of its own.
 * @returns the id of the parcel that goes back
 * @throws HccError NOT_FOUND, BAD_USER_INPUT, ILLEGAL_ACTION
 */
export async function noteArrivedDeclined(
  room: DossierRoom,
  person: Actor,
  parcelId: string,
  declinedId: string,
): Promise<string> {
  const { directory } = await loadReferences(room);
  const actor = atPresentOffice(person, directory);
  const back = await packDeclined(room, actor, declinedId);
  await room.db.transact(async (tx) => {
    const parcel = await lockParcel(room.db, tx, parcelId, directory.deskIds(actor.office.id));
    assertParcelState(parcel, IS_HERE);
    if (parcel.declinedId === declinedId) return;
    const note = declinedNote(await tx.entities.findOneByOrFail(DeclinedRequest, { id: declinedId }));
    const step = { kind: ParcelEventKind.OPENED, by: actor, at: room.now(), note };
    await appendToParcel(room.db, tx, parcel, step, { state: ParcelState.OPENED, declinedId });
  });
  return back;
}

/** A parcel that the post has announced is here; the desk makes a dossier of it when it comes to it. */
export function noteArrival(room: DossierRoom, actor: Actor, target: ParcelTarget): Promise<string> {
  return onParcel(room, actor, target, [ParcelState.ANNOUNCED], (tx, row) => {
    const step = { kind: ParcelEventKind.ARRIVED, by: actor, at: room.now() };
    return appendToParcel(room.db, tx, row, step, { state: ParcelState.ARRIVED });
  });
}
