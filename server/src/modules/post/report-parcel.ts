import { isDuplicateKey, type Tx } from '../../database/sql';
import { badField, HccError, notFound } from '../../kernel/errors';
import { type Instant, MINUTE_MS } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import type { Actor } from '../identity/actor';
import { readTrackingNumber } from './change-parcel';
import { noteDelivered, postActor } from './dossiers-of-parcel';
import { PostEvent, PostParcel } from './parcel.entity';
import { appendToParcel, lockParcel, type ParcelContent } from './parcel-journal';
import { PostListItem } from './post-list.entity';
import {
  type CarrierReport,
  CarrierState,
  doesCount,
  IS_PACKED,
  ParcelEventKind,
  ParcelState,
  ReportOutcome,
  type ReportSource,
} from './post-terms';
import { taskDueAt } from './task-days';
import { tellDeskOfFailure, tellOfParcel } from './tell-of-parcel';

/** The clock of the post may be a little ahead. */
const AHEAD_MS = 10 * MINUTE_MS;
const MOST_REASON = 500;

export interface ParcelWord extends CarrierReport {
  trackingNumber: string;
  /** Why it could not be delivered. */
  reason?: string | null;
}

/** Who says it, and of which parcels he may. */
export interface Teller {
  source: ReportSource;
  /** A person of the desk; null where the post itself says it. */
  actor: Actor | null;
  fullName: string;
  maySay: (parcel: PostParcel, references: References) => boolean;
}

/** Somebody of the office that sent it. */
export function deskTeller(actor: Actor, source: ReportSource): Teller {
  return {
    source,
    actor,
    fullName: actor.fullName,
    maySay: ({ officeId }, { directory }) =>
      directory.presentOffice(officeId).id === directory.presentOffice(actor.office.id).id,
  };
}

/**
 * Writes down what the post says of a parcel, once however often it is said and in whatever order. Delivered means that
 * the dossiers in it are returned; not delivered is a task with a date for the desk.
 * @throws HccError NOT_FOUND where the number is of none that the teller may speak of, BAD_USER_INPUT, ILLEGAL_ACTION
 * where the post has not got it yet
 */
export async function reportParcel(room: DossierRoom, teller: Teller, word: ParcelWord): Promise<ReportOutcome> {
  const trackingNumber = readTrackingNumber(word.trackingNumber);
  const at = Math.floor(word.at / 1_000) * 1_000;
  if (at > room.now() + AHEAD_MS) throw badField('at', 'Thời điểm không thể ở sau bây giờ.');
  const reason = clean(word.reason ?? '').slice(0, MOST_REASON);
  if (word.state === CarrierState.FAILED && reason === '')
    throw badField('reason', 'Phát không được thì phải ghi lý do.');
  const references = await loadReferences(room);
  try {
    return await room.db.transact(async (tx) => {
      const parcel = await findSent(room, tx, references, teller, trackingNumber);
      if (parcel === null) return ReportOutcome.OLDER;
      return write(room, tx, references, teller, parcel, { state: word.state, at, reason });
    });
  } catch (error) {
    // Said twice at the same moment.
    if (isDuplicateKey(error)) return ReportOutcome.KNOWN;
    throw error;
  }
}

/** The parcel, locked; null where the number is of an earlier sending of one. @throws HccError NOT_FOUND */
async function findSent(
  room: DossierRoom,
  tx: Tx,
  references: References,
  teller: Teller,
  trackingNumber: string,
): Promise<PostParcel | null> {
  const missing = notFound('bưu gửi mang số hiệu này');
  const known = await tx.entities.findOneBy(PostParcel, { trackingNumber });
  if (known) {
    if (!teller.maySay(known, references)) throw missing;
    return lockParcel(room.db, tx, known.id, [known.officeId]);
  }
  const item = await tx.entities.findOneBy(PostListItem, { trackingNumber });
  const sent = item && (await tx.entities.findOneBy(PostParcel, { id: item.parcelId }));
  if (!sent || !teller.maySay(sent, references)) throw missing;
  return null;
}

async function write(
  room: DossierRoom,
  tx: Tx,
  references: References,
  teller: Teller,
  parcel: PostParcel,
  { state, at, reason }: { state: CarrierState; at: Instant; reason: string },
): Promise<ReportOutcome> {
  if (IS_PACKED.includes(parcel.state))
    throw new HccError('ILLEGAL_ACTION', 'Bưu gửi này chưa giao bưu điện.', { allowed: [] });
  const reportKey = `${parcel.id}.${parcel.attempt} ${state} ${at}`;
  if (await tx.entities.existsBy(PostEvent, { reportKey })) return ReportOutcome.KNOWN;
  const { carrierState, carrierAt } = parcel;
  const last = carrierState === null || carrierAt === null ? null : { state: carrierState, at: carrierAt };
  const counts = doesCount(parcel.state, last, { state, at });
  const now = room.now();
  const step = {
    kind: ParcelEventKind.REPORTED,
    by: { staffId: teller.actor?.staffId ?? null, fullName: teller.fullName },
    at: now,
    note: reason || null,
    report: { source: teller.source, carrierState: state, carrierAt: at, reportKey },
  };
  await appendToParcel(
    room.db,
    tx,
    parcel,
    step,
    counts ? await changesBy(tx, references, parcel, { state, at, reason }, now) : {},
  );
  if (!counts) return ReportOutcome.OLDER;
  if (state === CarrierState.DELIVERED) {
    const office = references.directory.presentOffice(parcel.officeId);
    const actor = teller.actor ?? postActor(office, teller.fullName);
    await noteDelivered(room, tx, references, actor, parcel);
  }
  if (state === CarrierState.FAILED) await tellDeskOfFailure(tx, references, parcel, now);
  await tellOfParcel(tx, references, parcel);
  return ReportOutcome.APPLIED;
}

async function changesBy(
  tx: Tx,
  references: References,
  { officeId }: PostParcel,
  { state, at, reason }: { state: CarrierState; at: Instant; reason: string },
  now: Instant,
): Promise<Partial<ParcelContent>> {
  const failed = state === CarrierState.FAILED;
  return {
    state: ParcelState[state],
    carrierState: state,
    carrierAt: at,
    failure: failed ? reason : null,
    taskDueAt: failed ? await taskDueAt(tx, references, officeId, now) : null,
  };
}
