import type { Sql } from '../../database/sql';
import { conflictWith } from '../../kernel/conflict';
import { badField } from '../../kernel/errors';
import { dayOf } from '../../kernel/instant';
import { clean } from '../../kernel/text';
import { findHeads } from '../casework/offices-of-cases';
import { dossierCode } from '../dossier/dossier-code';
import { StaffNoticeKind, StaffNoticeSubject } from '../staff-notices/staff-notice-terms';
import { writeStaffNotice } from '../staff-notices/write-staff-notice';
import { OfflineDesk, OfflineMissing } from './offline.entity';
import {
  assertActive,
  blocksOf,
  getDesk,
  lockDesk,
  type OfflineDeed,
  type OfflineRoom,
  recordDesk,
} from './offline-desks';
import { awaitedAfter, blockHaving, findArrived, hashOfSlip, lastArrived, type OfflineSlip } from './receive-offline';

/** What a desk had of a number, for whoever enters it from its slip. */
export type SlipContent = Pick<OfflineSlip, 'receivedAt' | 'clerkId' | 'printedDueAt' | 'lookupKey' | 'receipt'>;

const LONGEST_REASON = 500;
/** Of what is kept; longer garbage is on the desk and on paper alone. */
const LONGEST_CONTENT = 15_000;
const LOST = 'Máy không còn giữ hồ sơ mang số này.';

function contentText({ receivedAt, clerkId, printedDueAt = null, lookupKey, receipt }: OfflineSlip): string | null {
  const content: SlipContent = { receivedAt, clerkId, printedDueAt, lookupKey, receipt };
  const text = JSON.stringify(content);
  return text.length > LONGEST_CONTENT ? null : text;
}

/** What is kept of a number that was handed over; null where its desk had lost it. */
export function contentOf({ contentText: text }: OfflineMissing): SlipContent | null {
  return text === null ? null : JSON.parse(text);
}

/**
 * A number that the office does not take and the clerk cannot mend is handed to the heads with the reason, so that what
 * was received after it goes on. It stays accounted for under its code until a head consents and it is entered from its
 * slip. Numbers before it that the desk has lost are handed over with it.
 * @throws HccError NOT_FOUND; BAD_USER_INPUT `number`, `reason`; CONFLICT where it has been received; ILLEGAL_ACTION
 *   where the desk has ended
 */
export async function setAside(
  room: OfflineRoom,
  deed: OfflineDeed,
  { reason: why, ...sent }: OfflineSlip & { reason: string },
): Promise<string> {
  const reason = clean(why);
  if (reason === '' || reason.length > LONGEST_REASON)
    throw badField('reason', `Phải ghi lý do, nhiều nhất ${LONGEST_REASON} ký tự.`);
  const directory = await room.directory.get();
  const found = await getDesk(room.db.read, deed.actor, directory, sent);
  const block = blockHaving(await blocksOf(room.db.read, found.id), sent.number);
  const { number, receivedAt } = sent;
  const place = { blockId: block.id, day: dayOf(receivedAt) };
  await room.db.transact(async (tx) => {
    const desk = await lockDesk(tx, found.id);
    assertActive(desk);
    // Pressed twice, or the answer was lost.
    if (await tx.entities.existsBy(OfflineMissing, { ...place, number })) return;
    const arrived = await findArrived(tx, block, place.day, number);
    if (arrived?.requestHash === hashOfSlip(sent))
      throw conflictWith('Hồ sơ này đã được nhận.', { who: null, at: arrived.arrivedAt });
    const at = room.now();
    if (!arrived) {
      // Where another content has come under the number there is no gap; the heads are told of this one.
      const noted = { ...place, notedAt: at, setAsideBy: deed.actor.fullName, receivedAt };
      for (let lost = awaitedAfter(block, await lastArrived(tx, block, place.day)); lost < number; lost++)
        await tx.entities.insert(OfflineMissing, { ...noted, number: lost, reason: LOST, contentText: null });
      await tx.entities.insert(OfflineMissing, { ...noted, number, reason, contentText: contentText(sent) });
      // What a head has consented to were those handed over before.
      await tx.entities.update(OfflineDesk, { id: desk.id }, { slipsAllowedBy: null, slipsAllowedAt: null });
    }
    const code = dossierCode(desk.officeCode, receivedAt, number);
    await recordDesk(room, tx, deed, { before: { id: desk.id, name: desk.name }, after: { setAside: code, reason } });
    const officeId = directory.presentOffice(desk.officeId).id;
    await writeStaffNotice(tx, {
      staffIds: await findHeads(tx, 'office:manage', officeId, at),
      kind: StaffNoticeKind.OFFLINE_SET_ASIDE,
      subject: { kind: StaffNoticeSubject.OFFLINE_DESK, id: officeId },
      ref: code,
      params: { code, who: deed.actor.fullName, reason },
    });
  });
  return found.id;
}

/** Whether numbers of a desk were handed over and are not entered yet. */
export async function hasSetAside(tx: Sql, deskId: string): Promise<boolean> {
  const [row] = await tx.query(
    `SELECT m.number FROM offline_missing m JOIN number_block b ON b.id = m.block_id
      WHERE b.desk_id = ? AND m.reason IS NOT NULL LIMIT 1`,
    [deskId],
  );
  return row !== undefined;
}
