import { hash } from 'node:crypto';
import type { Sql, Tx } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField, HccError } from '../../kernel/errors';
import { dayOf, type Instant, spokenMoment } from '../../kernel/instant';
import { isShortSecret, readShortSecret } from '../../kernel/short-secret-text';
import { clean } from '../../kernel/text';
import { findHeads } from '../casework/offices-of-cases';
import { appendEvent, openHistory } from '../dossier/changes/append-event';
import { dossierCode } from '../dossier/dossier-code';
import { lockDossier } from '../dossier/dossier-origin';
import { type DossierRoom, loadReferences, type References } from '../dossier/dossier-room';
import { DossierEventType } from '../dossier/dossier-terms';
import { systemAuthor } from '../dossier/history/dossier-store';
import type { ReceiptInput, RequestInput } from '../dossier/receipt/receipt';
import { assertDeskOpen, DeskClosed, writeReceipt } from '../dossier/receipt/write-receipt';
import { type Actor, atPresentOffice } from '../identity/actor';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { type NumberBlock, type OfflineDesk, OfflineMissing, OfflineReceipt } from './offline.entity';
import { getClerk } from './offline-clerk';
import { assertActive, blocksOf, getDesk, leasesOf, lockDesk } from './offline-desks';
import { blockOf, MOST_AHEAD_MS, SKEW_MS } from './offline-rules';
import { ArrivalKind, SlipProblem } from './offline-terms';
import { type OfflinePlan, planOffline } from './plan-offline';

export interface OfflineSlip {
  deskId: string;
  secret: string;
  number: number;
  receivedAt: Instant;
  clerkId: string;
  printedDueAt?: Instant | null;
  procedureVersionId: string;
  catalogueAt: Instant;
  lookupKey: string;
  receipt: Omit<ReceiptInput, 'idempotencyKey'>;
  /** What the slip says, where the clerk has mended it since. */
  before?: { receipt: RequestInput; procedureVersionId: string } | null;
}

/** Of everything that was sent: the same content in whatever order of its fields gives the same. */
export function hashOfSlip({
  secret: _,
  ...slip
}: Pick<OfflineSlip, 'receipt'> & Partial<Record<keyof OfflineSlip, unknown>>): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
  };
  const { receipt } = slip;
  // The key says nothing here: desk and code are the key.
  return hash('sha256', JSON.stringify(sorted({ ...slip, receipt: { ...receipt, idempotencyKey: null } })), 'hex');
}

/** What has come under a number. */
export async function findArrived(
  { entities }: Pick<Sql, 'entities'>,
  block: Pick<NumberBlock, 'id'>,
  day: string,
  number: number,
): Promise<OfflineReceipt | null> {
  return entities.findOneBy(OfflineReceipt, { blockId: block.id, day, number });
}

/** The same again is the first. @throws HccError BAD_USER_INPUT where other content comes under a number */
function asRepeated(arrived: OfflineReceipt | null, requestHash: string): OfflineReceipt | null {
  if (arrived && arrived.requestHash !== requestHash)
    throw badField('number', 'Số này đã gửi với nội dung khác; hồ sơ đã nhận giữ nguyên.');
  return arrived;
}

/** @throws HccError BAD_USER_INPUT `number` */
export function blockHaving(blocks: readonly NumberBlock[], number: number): NumberBlock {
  const block = blockOf(blocks, number);
  if (!block) throw badField('number', `Số ${number} không thuộc dải số của máy này.`);
  return block;
}

/** @throws HccError BAD_USER_INPUT `receivedAt` for a moment at which the desk could not give the number */
function checkMoment(desk: OfflineDesk, block: NumberBlock, receivedAt: Instant, now: Instant): void {
  const refuse = (reason: string) => badField('receivedAt', reason);
  if (receivedAt > now + MOST_AHEAD_MS) throw refuse('Sau bây giờ: đồng hồ của máy chạy nhanh.');
  if (receivedAt < block.givenAt - SKEW_MS) throw refuse('Trước lúc máy được cấp dải số này.');
  const isLeased = leasesOf(desk).some(([from, until]) => receivedAt >= from - SKEW_MS && receivedAt < until);
  if (!isLeased) throw refuse('Ngoài thời gian máy được phép cấp số khi mất mạng.');
}

interface Last {
  number: number;
  /** Null of one that was handed over: what comes after it is not held against its moment. */
  receivedAt: Instant | null;
}

/** The number that comes next of a block and day. */
export const awaitedAfter = (block: NumberBlock, last: Last | undefined): number =>
  last ? last.number + 1 : block.first;

/** The number that was sent, or handed over, last of a block and day; these are what the series is proven by. */
export async function lastArrived(tx: Sql, block: NumberBlock, day: string): Promise<Last | undefined> {
  const [last] = await tx.query<Last>(
    `SELECT number, received_at AS receivedAt FROM offline_receipt
      WHERE block_id = ? AND day = ? AND kind <> '${ArrivalKind.FROM_SLIP}'
     UNION ALL
     SELECT number, NULL FROM offline_missing WHERE block_id = ? AND day = ? AND reason IS NOT NULL
      ORDER BY number DESC LIMIT 1`,
    [block.id, day, block.id, day],
  );
  return last && { ...last, receivedAt: last.receivedAt === null ? null : Number(last.receivedAt) };
}

const handedOver = () =>
  new HccError('ILLEGAL_ACTION', 'Hồ sơ này đã chuyển người phụ trách xử lý; nhập theo phiếu khi được cho phép.', {
    allowed: [],
  });

/** @throws HccError CONFLICT with the number that is awaited; BAD_USER_INPUT where time runs backwards */
function checkOrder(block: NumberBlock, last: Last | undefined, { number, receivedAt }: OfflineSlip): void {
  const awaited = awaitedAfter(block, last);
  if (number !== awaited) {
    throw conflictWith(
      `Đang chờ số ${awaited}; hãy gửi theo thứ tự.`,
      { who: null, at: last?.receivedAt ?? null },
      { awaited },
    );
  }
  const before = last?.receivedAt ?? null;
  if (before !== null && receivedAt < before)
    throw badField('receivedAt', `Trước hồ sơ liền trước (${spokenMoment(before)}).`);
}

/** What of an arrival goes into its row. */
export interface Arrival {
  desk: OfflineDesk;
  block: NumberBlock;
  day: string;
  number: number;
  kind: ArrivalKind;
  requestHash: string;
  senderId: string;
  printedDueAt: Instant | null;
}

/**
 * Writes the dossier as its slip says, what puts the slip right, and the row that proves the number, in the transaction
 * that holds the desk.
 */
export async function writeArrival(
  room: DossierRoom,
  tx: Tx,
  references: References,
  actor: Actor,
  { receipt, problem, correction }: OfflinePlan,
  { desk, block, day, number, kind, requestHash, senderId, printedDueAt }: Arrival,
  input: Pick<ReceiptInput, 'notify'>,
): Promise<OfflineReceipt> {
  await assertDeskOpen(tx, actor.office.id);
  const code = dossierCode(desk.officeCode, receipt.receivedAt, number);
  const { origin } = await writeReceipt(room, tx, references, { receipt, actor, code, input });
  if (correction) {
    const head = await lockDossier(tx, origin.id);
    const { before, after, dueAt, note } = correction;
    await appendEvent(room, tx, references, await openHistory(tx, head!, references), {
      author: systemAuthor(actor.office),
      at: room.now(),
      draft: {
        type: DossierEventType.RECEIPT_CORRECTED,
        note,
        data: { correction: { edition: 2, before, after } },
        dueAt,
      },
    });
  }
  const row: OfflineReceipt = {
    blockId: block.id,
    day,
    number,
    deskId: desk.id,
    dossierId: origin.id,
    kind,
    requestHash,
    receivedAt: receipt.receivedAt,
    arrivedAt: room.now(),
    senderId,
    printedDueAt,
    problem,
    dueAt: correction ? correction.dueAt : receipt.dueAt,
    slipEdition: correction ? 2 : 1,
  };
  await tx.entities.insert(OfflineReceipt, row);
  await tellStaff(tx, actor, code, row);
  return row;
}

/** Who gave a slip out prints the one that counts, unless he has changed it himself; heads know where a slip stands against the edition that counted. */
async function tellStaff(
  tx: Tx,
  clerk: Actor,
  code: string,
  { problem, slipEdition, dueAt, arrivedAt }: OfflineReceipt,
) {
  const subject = { kind: StaffNoticeSubject.DOSSIER, id: code };
  const params = { code };
  if (slipEdition > 1 && problem !== SlipProblem.MENDED) {
    const kind = StaffNoticeKind.OFFLINE_SLIP_CHANGED;
    await writeStaffNotice(tx, { staffIds: [clerk.staffId], kind, subject, params, moment: dueAt });
  }
  if (problem === SlipProblem.WITHDRAWN || problem === SlipProblem.OTHER_PAPERS) {
    const heads = await findHeads(tx, 'office:manage', clerk.office.id, arrivedAt);
    await writeStaffNotice(tx, { staffIds: heads, kind: StaffNoticeKind.OFFLINE_EDITION_KEPT, subject, params });
  }
}

/**
 * Takes in what a desk received while it had no line: once, in the order of its numbers, with the moment, the clerk and
 * the secret that stand on the slip.
 * @param sender whose session it comes through
 * @throws HccError NOT_FOUND (another office's desk); ILLEGAL_ACTION (the desk has ended); CONFLICT with `awaited`;
 *   BAD_USER_INPUT with every field that is wrong, or where other content comes under the number
 */
export async function receiveOffline(room: DossierRoom, sender: Actor, slip: OfflineSlip): Promise<OfflineReceipt> {
  try {
    return await receiveOnce(room, sender, slip);
  } catch (error) {
    if (!(error instanceof DeskClosed)) throw error;
    // The office was closed a moment ago: what follows it takes the dossier in.
    room.directory.expire();
    return receiveOnce(room, sender, slip);
  }
}

async function receiveOnce(room: DossierRoom, sender: Actor, slip: OfflineSlip): Promise<OfflineReceipt> {
  const references = await loadReferences(room);
  const { directory } = references;
  const found = await getDesk(room.db.read, sender, directory, slip);
  const requestHash = hashOfSlip(slip);
  const block = blockHaving(await blocksOf(room.db.read, found.id), slip.number);
  const day = dayOf(slip.receivedAt);
  const repeated = asRepeated(await findArrived(room.db.read, block, day, slip.number), requestHash);
  if (repeated) return repeated;
  assertActive(found);
  const { office } = atPresentOffice(sender, directory);
  const actor = await getClerk(room, directory, office, { clerkId: slip.clerkId, at: slip.receivedAt });
  const plan = planFor(slip, found, actor, references);
  return room.db.transact(async (tx) => {
    const desk = await lockDesk(tx, found.id);
    // Another request of the same content may have been first.
    const first = asRepeated(await findArrived(tx, block, day, slip.number), requestHash);
    if (first) return first;
    assertActive(desk);
    checkMoment(desk, block, slip.receivedAt, room.now());
    if (await tx.entities.existsBy(OfflineMissing, { blockId: block.id, day, number: slip.number })) throw handedOver();
    checkOrder(block, await lastArrived(tx, block, day), slip);
    const { number, printedDueAt = null } = slip;
    const arrival = { desk, block, day, number, requestHash, senderId: sender.staffId, printedDueAt };
    return writeArrival(room, tx, references, actor, plan, { ...arrival, kind: ArrivalKind.SENT }, slip.receipt);
  });
}

/** @throws HccError BAD_USER_INPUT with every field that is wrong */
export function planFor(slip: OfflineSlip, desk: OfflineDesk, actor: Actor, references: References): OfflinePlan {
  const lookupKey = readShortSecret(slip.lookupKey);
  if (!isShortSecret(lookupKey)) throw badField('lookupKey', 'Không phải mã tra cứu.');
  const { receivedAt, printedDueAt = null, procedureVersionId: versionId, catalogueAt } = slip;
  const code = dossierCode(desk.officeCode, receivedAt, slip.number);
  const input = { ...slip.receipt, idempotencyKey: `${desk.id}:${code}` };
  const before = slip.before && { receipt: slip.before.receipt, versionId: slip.before.procedureVersionId };
  const printed = { receivedAt, printedDueAt, versionId, catalogueAt, before };
  const plan = planOffline(input, printed, actor, references);
  const { problem } = plan;
  const kept =
    problem === SlipProblem.WITHDRAWN || problem === SlipProblem.OTHER_PAPERS ? { kept: `${problem}` as const } : {};
  const data = { offline: { desk: desk.id, deskName: clean(desk.name), catalogueAt, ...kept } };
  return { ...plan, receipt: { ...plan.receipt, lookupKey, data } };
}
