import { conflictWith } from '../../kernel/conflict';
import { badField, HccError, notFound } from '../../kernel/errors';
import { dayOf, type Instant } from '../../kernel/instant';
import { newShortSecret } from '../../kernel/short-secret';
import { clean } from '../../kernel/text';
import { findHeads } from '../casework/offices-of-cases';
import { type DossierRoom, loadReferences } from '../dossier/dossier-room';
import { managesOffice } from '../dossier/office-rights';
import type { ReceiptInput } from '../dossier/receipt/receipt';
import { type Actor, atPresentOffice } from '../identity/actor';
import { findHolders } from '../identity/staff.queries';
import type { Directory } from '../organisation/directory';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { OfflineDesk, OfflineMissing, OfflineReceipt } from './offline.entity';
import { getClerk } from './offline-clerk';
import { assertActive, blocksOf, lockDesk, type OfflineDeed, type OfflineRoom, recordDesk } from './offline-desks';
import { SKEW_MS } from './offline-rules';
import { ArrivalKind, OfflineDeskState } from './offline-terms';
import {
  awaitedAfter,
  blockHaving,
  findArrived,
  hashOfSlip,
  lastArrived,
  planFor,
  writeArrival,
} from './receive-offline';
import { contentOf, hasSetAside } from './set-aside';

const LONGEST_REASON = 500;

/** A desk of an office that the actor administers. @throws HccError NOT_FOUND for any other */
async function getManagedDesk(
  room: Pick<OfflineRoom, 'db'>,
  actor: Actor,
  directory: Directory,
  id: string,
): Promise<OfflineDesk> {
  const desk = await room.db.read.entities.findOneBy(OfflineDesk, { id });
  if (!desk || !managesOffice(actor, directory, directory.presentOffice(desk.officeId))) throw notFound('máy này');
  return desk;
}

/**
 * A desk was lost or stolen: from this moment no number of it is accepted as sent, and what came of its blocks is
 * accounted for day by day. One person may do it, since it only takes away; the office's other heads are told.
 * @throws HccError NOT_FOUND, BAD_USER_INPUT `reason`; ILLEGAL_ACTION where the desk has ended
 */
export async function revokeDesk(room: OfflineRoom, deed: OfflineDeed, id: string, why: string): Promise<string> {
  const reason = clean(why);
  if (reason === '' || reason.length > LONGEST_REASON)
    throw badField('reason', `Phải ghi lý do, nhiều nhất ${LONGEST_REASON} ký tự.`);
  const directory = await room.directory.get();
  await getManagedDesk(room, deed.actor, directory, id);
  await room.db.transact(async (tx) => {
    const desk = await lockDesk(tx, id);
    assertActive(desk);
    const at = room.now();
    const { staffId, fullName } = deed.actor;
    await tx.entities.update(
      OfflineDesk,
      { id },
      {
        state: OfflineDeskState.REVOKED,
        endedById: staffId,
        endedBy: fullName,
        endedAt: at,
        endedReason: reason,
        leasedUntil: Math.min(desk.leasedUntil, at),
        // A consent to what the desk handed over is none to all its slips.
        slipsAllowedBy: null,
        slipsAllowedAt: null,
      },
    );
    const before = { id, name: desk.name, state: desk.state };
    await recordDesk(room, tx, deed, { before, after: { state: OfflineDeskState.REVOKED, reason } });
    const officeId = directory.presentOffice(desk.officeId).id;
    const heads = (await findHeads(tx, 'office:manage', officeId, at)).filter((head) => head !== staffId);
    await writeStaffNotice(tx, {
      staffIds: heads,
      kind: StaffNoticeKind.OFFLINE_DESK_REVOKED,
      subject: { kind: StaffNoticeSubject.OFFLINE_DESK, id: officeId },
      ref: id,
      params: { name: desk.name, who: fullName },
    });
  });
  return id;
}

/**
 * A head consents to entering dossiers from the slips of a revoked desk, or those that a living one handed over; clerks
 * of the office then may.
 * @throws HccError NOT_FOUND; ILLEGAL_ACTION where the desk was not revoked and handed nothing over
 */
export async function allowSlips(room: OfflineRoom, deed: OfflineDeed, id: string): Promise<string> {
  const directory = await room.directory.get();
  await getManagedDesk(room, deed.actor, directory, id);
  await room.db.transact(async (tx) => {
    const desk = await lockDesk(tx, id);
    if (desk.state !== OfflineDeskState.REVOKED && !(await hasSetAside(tx, id))) throw sendsByItself();
    if (desk.slipsAllowedAt !== null) return;
    const slipsAllowedBy = deed.actor.fullName;
    const at = room.now();
    await tx.entities.update(OfflineDesk, { id }, { slipsAllowedBy, slipsAllowedAt: at });
    await recordDesk(room, tx, deed, { before: { id, name: desk.name }, after: { slipsAllowedBy } });
    await writeStaffNotice(tx, {
      staffIds: await findHolders(
        tx,
        'dossier:receive',
        directory.deskIds(directory.presentOffice(desk.officeId).id),
        dayOf(at),
      ),
      kind: StaffNoticeKind.OFFLINE_SLIPS_ALLOWED,
      subject: { kind: StaffNoticeSubject.OFFLINE_SLIPS, id },
      ref: at,
      params: { name: desk.name, who: slipsAllowedBy },
    });
  });
  return id;
}

export interface RevokedSlip {
  deskId: string;
  number: number;
  receivedAt: Instant;
  /** Who received it; who enters it where that is left out. */
  clerkId?: string | null;
  printedDueAt?: Instant | null;
  lookupKey?: string | null;
  receipt: Omit<ReceiptInput, 'idempotencyKey'>;
}

/** Entered twice it is the first. @throws HccError CONFLICT where other content came under the number */
function asEntered(arrived: OfflineReceipt, requestHash: string): OfflineReceipt {
  if (arrived.requestHash === requestHash) return arrived;
  throw conflictWith('Hồ sơ mang số này đã có.', { who: null, at: arrived.arrivedAt });
}

const sendsByItself = () =>
  new HccError('ILLEGAL_ACTION', 'Máy này chưa bị thu hồi: hồ sơ của máy tự gửi lên.', { allowed: [] });

/** A slip can't be older than its desk, nor younger than the moment at which that ended. */
function checkSlipMoment(desk: OfflineDesk, receivedAt: Instant, now: Instant): void {
  if (receivedAt < desk.registeredAt - SKEW_MS) throw badField('receivedAt', 'Trước lúc máy được đăng ký.');
  if (desk.endedAt !== null && receivedAt > desk.endedAt) throw badField('receivedAt', 'Sau lúc máy bị thu hồi.');
  if (receivedAt > now) throw badField('receivedAt', 'Sau bây giờ.');
}

/**
 * A citizen brings a slip of a desk that was revoked, or one that its desk handed over is settled: the dossier is
 * entered under the code and the moment on it, once.
 * Numbers before it that never came are noted as missing; they are what the account explains, and come off it when
 * their slips are brought too.
 * @throws HccError NOT_FOUND; FORBIDDEN without a head's consent; CONFLICT where the number has come; BAD_USER_INPUT
 */
export async function receiveOnRevokedSlip(
  room: DossierRoom,
  sender: Actor,
  slip: RevokedSlip,
): Promise<OfflineReceipt> {
  const references = await loadReferences(room);
  const { directory, catalogue } = references;
  const { office } = atPresentOffice(sender, directory);
  const found = await room.db.read.entities.findOneBy(OfflineDesk, { id: slip.deskId });
  if (!found || !directory.deskIds(office.id).includes(found.officeId)) throw notFound('máy này');
  const requestHash = hashOfSlip(slip);
  const block = blockHaving(await blocksOf(room.db.read, found.id), slip.number);
  const day = dayOf(slip.receivedAt);
  const before = await findArrived(room.db.read, block, day, slip.number);
  if (before) return asEntered(before, requestHash);
  const noted = await room.db.read.entities.findOneBy(OfflineMissing, { blockId: block.id, day, number: slip.number });
  const wasHandedOver = noted !== null && noted.reason !== null;
  if (found.state !== OfflineDeskState.REVOKED && !wasHandedOver) throw sendsByItself();
  if (found.slipsAllowedAt === null)
    throw new HccError('FORBIDDEN', 'Người phụ trách chưa cho phép nhập hồ sơ theo phiếu của máy này.');
  checkSlipMoment(found, slip.receivedAt, room.now());
  const clerkId = slip.clerkId ?? sender.staffId;
  const actor = await getClerk(room, directory, office, { clerkId, at: slip.receivedAt });
  // The desk is gone with its catalogue: the slip is held against what counted at the moment on it.
  const version = catalogue.findCurrent(slip.receipt.procedureCode.trim(), slip.receivedAt);
  if (!version) throw badField('receipt.procedureCode', 'Thủ tục không có hiệu lực vào lúc đó.');
  const printed = { procedureVersionId: version.id, catalogueAt: slip.receivedAt };
  const lookupKey = slip.lookupKey || (noted && contentOf(noted)?.lookupKey) || newShortSecret();
  const secret = { secret: '', lookupKey };
  const plan = planFor({ ...slip, clerkId, ...printed, ...secret }, found, actor, references);
  return room.db.transact(async (tx) => {
    const desk = await lockDesk(tx, found.id);
    const arrived = await findArrived(tx, block, day, slip.number);
    if (arrived) return asEntered(arrived, requestHash);
    const { number, printedDueAt = null } = slip;
    const arrival = { desk, block, day, number, requestHash, senderId: sender.staffId, printedDueAt };
    const row = await writeArrival(
      room,
      tx,
      references,
      actor,
      plan,
      { ...arrival, kind: wasHandedOver ? ArrivalKind.SET_ASIDE : ArrivalKind.FROM_SLIP },
      slip.receipt,
    );
    const last = await lastArrived(tx, block, day);
    await noteMissing(tx, row, awaitedAfter(block, last));
    return row;
  });
}

/** What lies before an entered number and never came; the number itself is missing no more. */
async function noteMissing(
  tx: Parameters<typeof lastArrived>[0],
  { blockId, day, number, arrivedAt }: OfflineReceipt,
  from: number,
): Promise<void> {
  await tx.entities.delete(OfflineMissing, { blockId, day, number });
  const there = await tx.entities.findBy(OfflineReceipt, { blockId, day });
  const noted = await tx.entities.findBy(OfflineMissing, { blockId, day });
  const known = new Set([...there, ...noted].map((row) => row.number));
  for (let each = from; each < number; each++)
    if (!known.has(each)) {
      const why = { reason: null, setAsideBy: null, receivedAt: null, contentText: null };
      await tx.entities.insert(OfflineMissing, { blockId, day, number: each, notedAt: arrivedAt, ...why });
    }
}
